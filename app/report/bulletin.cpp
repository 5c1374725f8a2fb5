// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bulletin.h"

#include "domain/pollresult.h"
#include "domain/proposaltitle.h"
#include "report/documents/formal.h"
#include "report/documents/votes.h"
#include "report/export.h"
#include "report/printable.h"
#include "words/words.h"

#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Of a hash, as the name of what it is of.
constexpr qsizetype keyLength = 24;

/// Whose eyes a line is for.
struct Sight {
    bool texts = true;
    bool bodies = true;
    bool results = true;
};

class BulletinMaker {
public:
    BulletinMaker(const MeetingRecord& record, const QList<Poll>& polls, const Words& words)
        : m_record(record), m_polls(polls), m_words(words), m_course(courseOf(record.room.events)),
          m_plan(planOf(record))
    {
        for (const AgendaEntry& entry : record.entries)
            m_entries.insert(entry.proposal.id, &entry);
    }

    Bulletin make(const PhoneRules& rules) const;

private:
    QList<BulletinEntry> agenda(const Sight& sight) const;
    BulletinEntry::State stateOf(const CourseEntry& entry) const;
    QStringList bodiesOf(const Proposal& proposal) const;
    QList<Poll> pollsOf(const CourseEntry& entry) const;
    BulletinResult resultFor(const Poll& poll) const;
    std::optional<BulletinPoll> openPoll() const;
    std::optional<BulletinResult> announced() const;
    QStringList paragraphsOf(ProposalId proposal) const;

    const MeetingRecord& m_record;
    const QList<Poll>& m_polls;
    const Words& m_words;
    Course m_course;
    QList<PlanLine> m_plan;
    QHash<ProposalId, const AgendaEntry*> m_entries;
};

bool isAnnounced(const Poll& poll)
{
    return poll.stands() && poll.state == PollState::Announced && checkCounts(poll.counts());
}

Bulletin BulletinMaker::make(const PhoneRules& rules) const
{
    const Meeting& meeting = m_record.meeting;
    Bulletin bulletin;
    bulletin.language = m_record.council.language;
    bulletin.council = printableLine(m_record.council.name);
    bulletin.meeting = printableLine(meeting.title);
    bulletin.day = meeting.day.isValid() ? meeting.day.toString(u"dd/MM/yyyy"_s) : QString();
    bulletin.place = printableLine(meeting.place);
    bulletin.pausing = m_course.state == CourseState::Paused;
    bulletin.open = bulletin.pausing || m_course.state == CourseState::Open;
    bulletin.guests = agenda({rules.texts, rules.bodies, rules.results});
    bulletin.members = agenda({});
    bulletin.poll = openPoll();
    bulletin.announced = announced();
    bulletin.guestsSeeResults = rules.results;
    return bulletin;
}

QList<BulletinEntry> BulletinMaker::agenda(const Sight& sight) const
{
    QList<BulletinEntry> entries;
    for (const PlanLine& line : m_plan) {
        BulletinEntry entry;
        entry.entry = line.entry;
        entry.depth = line.depth;
        entry.time = line.start.isValid() ? line.start.toString(u"HH:mm"_s) : QString();
        entry.number = printableLine(line.number);
        entry.title = printableLine(line.title);
        entry.state = stateOf(line.entry);
        if (const AgendaEntry* proposal = m_entries.value(line.entry.proposal)) {
            // Without a short name it is called by how its text begins, where that may be read.
            if (sight.texts && entry.title.isEmpty())
                entry.title = printableLine(titleOf(proposal->proposal));
            if (sight.texts)
                entry.paragraphs = printableParagraphs(proposal->proposal.text);
            if (sight.bodies)
                entry.bodies = bodiesOf(proposal->proposal);
        }
        const QList<Poll> polls = sight.results ? pollsOf(line.entry) : QList<Poll>();
        for (const Poll& poll : polls)
            entry.results.append(resultFor(poll));
        entries.append(entry);
    }
    return entries;
}

BulletinEntry::State BulletinMaker::stateOf(const CourseEntry& entry) const
{
    using State = BulletinEntry::State;
    if (m_course.current.contains(entry))
        return State::Current;
    const EntryState state = m_course.of(entry).state;
    return state == EntryState::Done || state == EntryState::Skipped ? State::Done : State::ToCome;
}

QStringList BulletinMaker::bodiesOf(const Proposal& proposal) const
{
    QStringList bodies;
    for (const Assignment& assignment : proposal.assignments) {
        const QString text = assignment.role == Role::Lead
                               ? say(m_words, QT_TRANSLATE_NOOP("Document", "%1 (lead)"))
                               : say(m_words, QT_TRANSLATE_NOOP("Document", "%1 (co-ordinating)"));
        bodies.append(text.arg(printableLine(assignment.name)));
    }
    return bodies;
}

// What was announced on an entry, oldest first.
QList<Poll> BulletinMaker::pollsOf(const CourseEntry& entry) const
{
    const auto isOn = [&](const Poll& poll) {
        if (entry.proposal.isValid())
            return poll.subjects().contains(entry.proposal);
        return !poll.proposal.isValid() && poll.item.isValid() && poll.item == entry.item;
    };
    QList<Poll> polls;
    for (const Poll& poll : m_polls) {
        if (isOn(poll) && isAnnounced(poll))
            polls.append(poll);
    }
    return polls;
}

BulletinResult BulletinMaker::resultFor(const Poll& poll) const
{
    const PollResult result = resultOf(poll);
    BulletinResult shown;
    shown.poll = poll.id;
    shown.question = printableLine(poll.question);
    for (const PollOption& option : poll.options)
        shown.options.append(printableLine(option.text));
    shown.votes = result.votes;
    shown.percents = result.percents;
    shown.sentence = verdictText(poll, m_words);
    shown.passed = result.verdict.outcome == Outcome::Passed;
    const QList<PublishedBallot> published = m_record.published.value(poll.id);
    for (const PublishedBallot& ballot : published) {
        shown.receipts.append(
            u"%1: %2"_s.arg(ballot.receipt, choiceText(poll, ballot.choice, m_words)));
    }
    return shown;
}

std::optional<BulletinPoll> BulletinMaker::openPoll() const
{
    const auto open = std::find_if(m_polls.begin(), m_polls.end(), [](const Poll& poll) {
        return poll.state == PollState::Open && poll.method == PollMethod::Phone;
    });
    if (open == m_polls.end())
        return std::nullopt;
    BulletinPoll shown;
    shown.poll = open->id;
    shown.entry =
        open->proposal.isValid() ? CourseEntry{{}, open->proposal} : CourseEntry{open->item, {}};
    shown.number = numbersOf(open->subjects(), m_record).join(", "_L1);
    shown.question = printableLine(open->question);
    for (const ProposalId subject : open->subjects())
        shown.paragraphs += paragraphsOf(subject);
    for (const PollOption& option : open->options)
        shown.options.append(printableLine(option.text));
    shown.form = open->ballot;
    shown.secret = open->secret;
    shown.changeable = open->changeable;
    shown.verifiable = open->verifiable;
    return shown;
}

QStringList BulletinMaker::paragraphsOf(ProposalId proposal) const
{
    const AgendaEntry* entry = m_entries.value(proposal);
    return entry ? printableParagraphs(entry->proposal.text) : QStringList();
}

std::optional<BulletinResult> BulletinMaker::announced() const
{
    QList<Poll> polls = m_polls;
    polls.removeIf([](const Poll& poll) { return !isAnnounced(poll); });
    const auto last =
        std::max_element(polls.begin(), polls.end(), [](const Poll& one, const Poll& other) {
            return one.closedAt < other.closedAt;
        });
    if (last == polls.end() || m_course.state == CourseState::Closed)
        return std::nullopt;
    const QDateTime closed = last->closedAt;
    const auto& events = m_record.room.events;
    const bool wentOn = std::any_of(events.begin(), events.end(), [&](const CourseEvent& event) {
        return event.kind == CourseKind::Begun && event.at > closed;
    });
    if (wentOn)
        return std::nullopt;
    return resultFor(*last);
}

// The list holds what guests may be kept from in the agenda.
bool mayGuestsRead(const Handout& handout, const PhoneRules& rules)
{
    const bool list = handout.document == "agenda"_L1 || handout.document == "proposals"_L1;
    return handout.guests && (!list || (rules.texts && rules.bodies && rules.results));
}

// Those of entries that are shown, and those of the whole meeting.
QList<BulletinPaper> papersOf(const QList<Handout>& handouts, const QList<BulletinEntry>& entries,
                              const QHash<QString, MadePaper>& made)
{
    QSet<CourseEntry> shown{CourseEntry()};
    for (const BulletinEntry& entry : entries)
        shown.insert(entry.entry);
    QList<BulletinPaper> papers;
    for (const Handout& handout : handouts) {
        if (!shown.contains(handout.entry))
            continue;
        BulletinPaper paper;
        paper.entry = handout.entry;
        paper.title = printableLine(handout.title);
        const QString name = fileNameOf(paper.title);
        paper.fileName = (name.isEmpty() ? u"_"_s : name) + u'.' + typeOf(handout).suffix;
        if (handout.document.isEmpty()) {
            paper.key = handout.file.sha256.left(keyLength).toLatin1();
            paper.size = handout.file.size;
            paper.file = handout.file.id;
        } else {
            paper.key = made.value(handout.document).key;
            paper.size = made.value(handout.document).size;
        }
        if (!paper.key.isEmpty())
            papers.append(paper);
    }
    return papers;
}

}  // namespace

Bulletin bulletinOf(const MeetingRecord& record, const QList<Poll>& polls, const PhoneRules& rules,
                    const Words& words, const QHash<QString, MadePaper>& made)
{
    Bulletin bulletin = BulletinMaker(record, polls, words).make(rules);
    bulletin.membersPapers = papersOf(record.handouts, bulletin.members, made);
    if (rules.documents) {
        QList<Handout> handouts = record.handouts;
        handouts.removeIf([&](const Handout& one) { return !mayGuestsRead(one, rules); });
        bulletin.guestsPapers = papersOf(handouts, bulletin.guests, made);
    }
    return bulletin;
}

}  // namespace nghisu
