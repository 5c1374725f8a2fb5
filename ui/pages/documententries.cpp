// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/documententries.h"

#include "report/catalogue.h"
#include "report/documents/ballots.h"
#include "report/documents/extracts.h"
#include "report/documents/votes.h"
#include "report/openplaces.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

class Describing {
    Q_DECLARE_TR_FUNCTIONS(DocumentEntries)

public:
    explicit Describing(const MeetingRecord& record) : m_record(record) {}

    static QString title(const QString& key);
    static QString waitsFor(const QString& key);
    QString detail(const QString& key, int sinceIssue) const;
    static QString place(OpenPlace place);
    static QString openPlaces(const QStringList& names);

private:
    int proposals() const;
    int guests() const;
    int votes() const;
    int passed() const;
    QString seats() const;
    QString ballots() const;
    QString answers() const;
    QString extracts() const;

    const MeetingRecord& m_record;
};

QString Describing::title(const QString& key)
{
    if (key == "invitation"_L1)
        return tr("Invitation");
    if (key == "programme"_L1)
        return tr("Programme");
    if (key == "agenda"_L1)
        return tr("List of proposals");
    if (key == "proposals"_L1)
        return tr("Collected proposals");
    if (key == "sign-in"_L1)
        return tr("Sign-in sheet");
    if (key == "name-cards"_L1)
        return tr("Name cards");
    if (key == "attendance-cards"_L1)
        return tr("Attendance cards");
    if (key == "seating"_L1)
        return tr("Seating list");
    if (key == "ballots"_L1)
        return tr("Ballots");
    if (key == "changes"_L1)
        return tr("Changes to the list");
    if (key == "minutes"_L1)
        return tr("Minutes of the meeting");
    if (key == "counting-record"_L1)
        return tr("Record of the count");
    if (key == "poll-results"_L1)
        return tr("Poll results");
    if (key == "conclusions"_L1)
        return tr("Notice of conclusions");
    if (key == "resolution"_L1)
        return tr("Resolution");
    if (key == "extracts"_L1)
        return tr("Letters to the bodies that answer");
    if (key == "follow-up"_L1)
        return tr("Follow-up table");
    return tr("Archive of the meeting");
}

QString Describing::waitsFor(const QString& key)
{
    if (key == "programme"_L1)
        return tr("Once the programme is written");
    if (key == "sign-in"_L1 || key == "name-cards"_L1 || key == "attendance-cards"_L1
        || key == "seating"_L1)
        return tr("Once there are members");
    if (key == "ballots"_L1)
        return tr("Once there is something to vote on");
    if (key == "changes"_L1)
        return tr("Once the list was issued");
    if (key == "poll-results"_L1)
        return tr("Once a vote was counted");
    if (key == "resolution"_L1)
        return tr("Once a proposal was passed");
    if (key == "extracts"_L1 || key == "follow-up"_L1)
        return tr("Once bodies are assigned");
    return tr("Once there are proposals");
}

QString Describing::detail(const QString& key, int sinceIssue) const
{
    if (key == "invitation"_L1)
        return guests() == 0 ? tr("To the members")
                             : tr("To the members and %n guest(s)", nullptr, guests());
    if (key == "programme"_L1)
        return tr("%n item(s) with their times", nullptr,
                  static_cast<int>(m_record.programme.size()));
    if (key == "agenda"_L1)
        return tr("%n proposal(s), who answers each", nullptr, proposals());
    if (key == "proposals"_L1)
        return tr("%n proposal(s) as a table", nullptr, proposals());
    if (key == "sign-in"_L1)
        return tr("%n name(s) with room to sign", nullptr,
                  static_cast<int>(m_record.people.size()));
    if (key == "name-cards"_L1)
        return tr("%n card(s), to be folded", nullptr, static_cast<int>(m_record.people.size()));
    if (key == "attendance-cards"_L1)
        return tr("%n card(s), to be scanned at the door", nullptr,
                  static_cast<int>(m_record.people.size()));
    if (key == "seating"_L1)
        return seats();
    if (key == "ballots"_L1)
        return ballots();
    if (key == "changes"_L1)
        return tr("Since issue %1").arg(sinceIssue > 0 ? sinceIssue : m_record.meeting.revision);
    if (key == "minutes"_L1)
        return tr("Items, votes and what was recorded in the room");
    if (key == "counting-record"_L1)
        return votes() > 0 ? tr("%n vote(s)", nullptr, votes()) : tr("A form to fill in by hand");
    if (key == "poll-results"_L1)
        return tr("%n vote(s)", nullptr, votes());
    if (key == "conclusions"_L1)
        return tr("Who is charged with what");
    if (key == "resolution"_L1)
        return tr("%n proposal(s) passed", nullptr, passed());
    if (key == "extracts"_L1)
        return extracts();
    if (key == "follow-up"_L1)
        return answers();
    return tr("%n paper(s) in one file, with contents and bookmarks", nullptr,
              boundPapers(m_record));
}

QString Describing::place(OpenPlace place)
{
    switch (place) {
    case OpenPlace::IssuingBody:
        return tr("the issuing body");
    case OpenPlace::Number:
        return tr("number and symbol");
    case OpenPlace::PlaceAndDate:
        return tr("place and date");
    case OpenPlace::Subject:
        return tr("what it is about");
    case OpenPlace::WhoAnswers:
        return tr("who answers");
    case OpenPlace::Seats:
        return tr("who sits where");
    case OpenPlace::Recipients:
        return tr("recipients");
    case OpenPlace::SignerOffice:
        return tr("the signer's office");
    case OpenPlace::SignerName:
        return tr("the signer's name");
    }
    return {};
}

QString Describing::openPlaces(const QStringList& names)
{
    return tr("Printed as “…”, because it is not known yet: %1").arg(names.join(u", "_s));
}

int Describing::proposals() const
{
    return static_cast<int>(std::count_if(
        m_record.entries.begin(), m_record.entries.end(),
        [](const AgendaEntry& entry) { return entry.proposal.kind == ProposalKind::Proposal; }));
}

int Describing::guests() const
{
    return static_cast<int>(
        std::count_if(m_record.people.begin(), m_record.people.end(),
                      [](const Person& person) { return person.kind == PersonKind::Guest; }));
}

QString Describing::seats() const
{
    const auto unseated =
        static_cast<int>(std::count_if(m_record.people.begin(), m_record.people.end(),
                                       [](const Person& person) { return person.seat.isEmpty(); }));
    return unseated > 0 ? tr("%n person(s) without a seat", nullptr, unseated)
                        : tr("%n person(s), in the order of the seats", nullptr,
                             static_cast<int>(m_record.people.size()));
}

int Describing::votes() const
{
    return static_cast<int>(decisions(m_record).size());
}

int Describing::passed() const
{
    return static_cast<int>(
        std::count_if(m_record.entries.begin(), m_record.entries.end(), isCarried));
}

QString Describing::extracts() const
{
    const QList<Extract> all = extractsOf(m_record);
    QStringList names;
    for (const Extract& extract : all)
        names.append(extract.shortName.isEmpty() ? extract.body : extract.shortName);
    return tr("%n letter(s): %1", nullptr, static_cast<int>(all.size())).arg(names.join(u", "_s));
}

QString Describing::ballots() const
{
    const auto questions = openQuestions(m_record, Words(m_record.council.language));
    return tr("%n question(s), a page each", nullptr, static_cast<int>(questions.size()));
}

QString Describing::answers() const
{
    int asked = 0;
    int answered = 0;
    for (const AgendaEntry& entry : m_record.entries) {
        if (entry.proposal.state == ProposalState::Withdrawn)
            continue;
        for (const Assignment& assignment : entry.proposal.assignments) {
            ++asked;
            answered += assignment.answer.state == AnswerState::Answered ? 1 : 0;
        }
    }
    return tr("%1 of %2 answered").arg(answered).arg(asked);
}

}  // namespace

QStringList documentEntryKeys()
{
    return {QString(),        u"invitation"_s,      u"programme"_s,
            u"agenda"_s,      u"proposals"_s,       u"changes"_s,
            u"sign-in"_s,     u"name-cards"_s,      u"attendance-cards"_s,
            u"seating"_s,     u"ballots"_s,         QString(),
            u"minutes"_s,     u"counting-record"_s, u"poll-results"_s,
            u"conclusions"_s, u"resolution"_s,      u"extracts"_s,
            u"follow-up"_s,   u"archive"_s};
}

DocumentEntry describeDocument(const QString& key, const MeetingRecord* record, int sinceIssue)
{
    const bool possible = record && isPossible(key, *record);
    return {Describing::title(key),
            possible ? Describing(*record).detail(key, sinceIssue) : Describing::waitsFor(key),
            !possible};
}

QString openPlacesLine(const Document& document)
{
    const QList<OpenPlace> places = openPlacesOf(document);
    QStringList names;
    for (const OpenPlace place : places)
        names.append(Describing::place(place));
    return names.isEmpty() ? QString() : Describing::openPlaces(names);
}

}  // namespace nghisu
