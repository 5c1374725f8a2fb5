// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/mergevalues.h"

#include "report/documents/formal.h"
#include "report/documents/proceedings.h"
#include "report/documents/votes.h"
#include "report/merge/mergeitems.h"
#include "report/printable.h"
#include "words/words.h"

#include <QLocale>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Makes the items from one record. What is a day or a figure may be known or not; what is a text is
/// known where it is not empty.
class ValueMaker {
public:
    ValueMaker(const MeetingRecord& record, const Words& words);

    MergeItem meeting(QDate today) const;

private:
    void addMeeting(MergeItem& item) const;
    void addPaper(MergeItem& item) const;
    void addCounts(MergeItem& item) const;
    void addLists(MergeItem& item) const;
    QList<MergeItem> headings() const;
    QList<MergeItem> bodies() const;
    QList<MergeItem> people(std::optional<PersonKind> kind) const;
    QList<MergeItem> votes() const;
    QList<MergeItem> programme() const;
    QList<MergeItem> recipients() const;
    void setDays(MergeItem& item, const QString& key, QDate day) const;
    bool hasCome(const Person& person) const
    {
        return m_attendance.value(person.id).firstArrival.isValid();
    }

    const MeetingRecord& m_record;
    const Words& m_words;
    const QHash<PersonId, Attendee> m_attendance;
    QList<MergeItem> m_entries;  ///< proposals and headings, one for each of the list
};

ValueMaker::ValueMaker(const MeetingRecord& record, const Words& words)
    : m_record(record), m_words(words), m_attendance(attendanceNow(record.attendance))
{
    QString heading;
    for (const AgendaEntry& entry : record.entries) {
        if (entry.proposal.kind == ProposalKind::Proposal) {
            m_entries.append(proposalItem(entry, heading, words));
            setText(m_entries.last(), u"conclusion"_s,
                    writtenConclusion(record, {{}, entry.proposal.id}));
            continue;
        }
        heading = printableLine(entry.proposal.text);
        MergeItem item{MergeScope::Heading, {}};
        setText(item, u"heading"_s, heading);
        setText(item, u"number"_s, entry.number);
        m_entries.append(item);
    }
}

void ValueMaker::setDays(MergeItem& item, const QString& key, QDate day) const
{
    item.values.insert(key, {m_words.documentDate(day), !day.isValid()});
    setText(item, key + u"_short"_s, dayInFigures(day));
}

MergeItem ValueMaker::meeting(QDate today) const
{
    MergeItem item;
    addMeeting(item);
    addPaper(item);
    addCounts(item);
    addLists(item);
    setDays(item, u"today"_s, today);
    return item;
}

void ValueMaker::addMeeting(MergeItem& item) const
{
    const Council& council = m_record.council;
    const Meeting& meeting = m_record.meeting;
    setText(item, u"council"_s, council.name);
    setText(item, u"superior_body"_s, council.superiorBody);
    setText(item, u"symbol"_s, council.symbol);
    setText(item, u"place"_s, council.place);
    setText(item, u"chair"_s, council.signerName);
    setText(item, u"chair_title"_s, council.signerTitle);
    setText(item, u"secretary"_s, council.secretaryName);
    setText(item, u"meeting"_s, meeting.title);
    setText(item, u"meeting_short"_s, meeting.label());
    setText(item, u"meeting_place"_s, meeting.place);
    setDays(item, u"meeting_date"_s, meeting.day);
    const QLocale locale(m_words.language() == "vi"_L1
                             ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                             : QLocale(QLocale::English));
    const bool fixed = meeting.day.isValid();
    setText(item, u"meeting_weekday"_s,
            fixed ? locale.dayName(meeting.day.dayOfWeek()) : QString());
    setText(item, u"meeting_year"_s, fixed ? QString::number(meeting.day.year()) : QString());
    const Schedule schedule = scheduleOf(m_record.programme);
    setText(item, u"meeting_start"_s,
            schedule.times.isEmpty() ? QString() : m_words.clock(schedule.times.first().start));
    setText(item, u"meeting_end"_s, m_words.clock(schedule.end));
    setCount(item, u"issue"_s,
             meeting.revision > 0 ? std::optional<qint64>(meeting.revision) : std::nullopt);
}

void ValueMaker::addPaper(MergeItem& item) const
{
    item.values.insert(u"document_number"_s,
                       {paperNumber(m_record), printableLine(m_record.paper.number).isEmpty()});
    setDays(item, u"document_date"_s, paperDay(m_record));
    const Signer signer = chairSigner(m_record, m_words);
    const bool named =
        !(m_record.paper.isForChair() ? m_record.paper.signerName : m_record.council.signerName)
             .trimmed()
             .isEmpty();
    item.values.insert(u"signer"_s, {signer.name, !named});
    item.values.insert(u"signer_office"_s,
                       {signer.office.join(u'\n'), m_record.council.signerTitle.isEmpty()});
}

void ValueMaker::addCounts(MergeItem& item) const
{
    const auto people = [this](PersonKind kind) {
        return std::count_if(m_record.people.begin(), m_record.people.end(),
                             [kind](const Person& person) { return person.kind == kind; });
    };
    const auto proposals = std::count_if(
        m_record.entries.begin(), m_record.entries.end(), [](const AgendaEntry& entry) {
            return entry.proposal.kind == ProposalKind::Proposal
                && entry.proposal.state != ProposalState::Withdrawn;
        });
    setCount(item, u"proposal_count"_s, proposals);
    setCount(item, u"member_count"_s, people(PersonKind::Member));
    setCount(item, u"guest_count"_s, people(PersonKind::Guest));
    // Of a meeting at which nobody noted who came it is not known.
    const bool noted = !m_record.attendance.isEmpty();
    const auto came =
        std::count_if(m_record.people.begin(), m_record.people.end(), [this](const Person& person) {
            return person.kind == PersonKind::Member && hasCome(person);
        });
    setCount(item, u"present_count"_s, noted ? std::optional<qint64>(came) : std::nullopt);
    setCount(item, u"absent_count"_s,
             noted ? std::optional<qint64>(people(PersonKind::Member) - came) : std::nullopt);
    setCount(item, u"vote_count"_s, decisions(m_record).size());
    setCount(item, u"passed_count"_s,
             std::count_if(m_record.entries.begin(), m_record.entries.end(), isCarried));
}

void ValueMaker::addLists(MergeItem& item) const
{
    QList<MergeItem> proposals = m_entries;
    proposals.removeIf([](const MergeItem& entry) { return entry.scope != MergeScope::Proposal; });
    item.lists.insert(u"proposals"_s, counted(proposals));
    item.lists.insert(u"headings"_s, counted(headings()));
    item.lists.insert(u"bodies"_s, counted(bodies()));
    item.lists.insert(u"people"_s, counted(people(std::nullopt)));
    item.lists.insert(u"members"_s, counted(people(PersonKind::Member)));
    item.lists.insert(u"guests"_s, counted(people(PersonKind::Guest)));
    item.lists.insert(u"votes"_s, counted(votes()));
    item.lists.insert(u"programme"_s, counted(programme()));
    item.lists.insert(u"recipients"_s, recipients());
    setCount(item, u"body_count"_s, item.lists.value(u"bodies"_s).size());
}

QList<MergeItem> ValueMaker::headings() const
{
    QList<MergeItem> headings;
    MergeItem heading{MergeScope::Heading, {}};
    setText(heading, u"heading"_s, {});
    setText(heading, u"number"_s, {});
    QList<MergeItem> below;
    const auto close = [&] {
        setCount(heading, u"proposal_count"_s, below.size());
        heading.lists.insert(u"proposals"_s, counted(below));
        // What stands before the first heading has none; often there is nothing.
        if (!heading.values.value(u"heading"_s).text.isEmpty() || !below.isEmpty())
            headings.append(heading);
        below.clear();
    };
    for (const MergeItem& entry : m_entries) {
        if (entry.scope == MergeScope::Proposal) {
            below.append(entry);
            continue;
        }
        close();
        heading = entry;
    }
    close();
    return headings;
}

QList<MergeItem> ValueMaker::bodies() const
{
    QList<MergeItem> bodies;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Proposal& proposal = m_record.entries[i].proposal;
        if (proposal.state == ProposalState::Withdrawn)
            continue;
        for (const Assignment& assignment : proposal.assignments) {
            if (assignment.role != Role::Lead)
                continue;
            const QString name = printableLine(assignment.name);
            const auto place = places.constFind(name);
            if (place == places.cend()) {
                places.insert(name, bodies.size());
                MergeItem body{MergeScope::Body, {}};
                setText(body, u"body"_s, name);
                setText(body, u"body_short"_s,
                        assignment.shortName.isEmpty() ? name : assignment.shortName);
                bodies.append(body);
            }
            bodies[places.value(name)].lists[u"proposals"_s].append(m_entries[i]);
        }
    }
    for (MergeItem& body : bodies) {
        QList<MergeItem>& proposals = body.lists[u"proposals"_s];
        proposals = counted(proposals);
        setCount(body, u"proposal_count"_s, proposals.size());
    }
    return bodies;
}

QList<MergeItem> ValueMaker::people(std::optional<PersonKind> kind) const
{
    QList<MergeItem> people;
    for (const Person& person : m_record.people) {
        if (kind && person.kind != *kind)
            continue;
        MergeItem item{MergeScope::Person, {}};
        setText(item, u"name"_s, person.name);
        setText(item, u"title"_s, person.title);
        setText(item, u"organisation"_s, person.organisation);
        setText(item, u"seat"_s, person.seat);
        setText(item, u"present"_s,
                hasCome(person) ? say(m_words, QT_TRANSLATE_NOOP("Document", "Present"))
                                : QString());
        setText(item, u"substitute"_s, m_attendance.value(person.id).substitute);
        setText(item, u"kind"_s,
                person.kind == PersonKind::Member
                    ? say(m_words, QT_TRANSLATE_NOOP("Document", "Member"))
                    : say(m_words, QT_TRANSLATE_NOOP("Document", "Guest")));
        people.append(item);
    }
    return people;
}

QList<MergeItem> ValueMaker::votes() const
{
    QHash<ProposalId, QString> numbers;
    for (const AgendaEntry& entry : m_record.entries)
        numbers.insert(entry.proposal.id, entry.number);
    QList<MergeItem> votes;
    for (const Poll& poll : decisions(m_record))
        votes.append(voteItem(poll, numbers.value(poll.proposal), m_words));
    return votes;
}

QList<MergeItem> ValueMaker::programme() const
{
    const Schedule schedule = scheduleOf(m_record.programme);
    QList<MergeItem> programme;
    for (qsizetype i = 0; i < m_record.programme.size(); ++i) {
        const AgendaItem& agendaItem = m_record.programme[i];
        MergeItem item{MergeScope::ProgrammeItem, {}};
        setText(item, u"time"_s, m_words.timeSpan(schedule.times[i]));
        setText(item, u"content"_s, agendaItem.title);
        setText(item, u"performer"_s, agendaItem.performer);
        setText(item, u"note"_s, agendaItem.note);
        programme.append(item);
    }
    return programme;
}

QList<MergeItem> ValueMaker::recipients() const
{
    QList<MergeItem> recipients;
    for (const QString& line : recipientLines(m_record, m_words)) {
        MergeItem item{MergeScope::Recipient, {}};
        setText(item, u"recipient"_s, line);
        recipients.append(item);
    }
    return recipients;
}

}  // namespace

MergeItem mergeValues(const MeetingRecord& record, const Words& words, QDate today)
{
    MeetingRecord shared = record;
    shareVotes(shared);
    return ValueMaker(shared, words).meeting(today);
}

}  // namespace nghisu
