// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"

#include "report/documents/agenda.h"
#include "report/documents/archive.h"
#include "report/documents/attendancecards.h"
#include "report/documents/ballots.h"
#include "report/documents/changes.h"
#include "report/documents/collection.h"
#include "report/documents/conclusions.h"
#include "report/documents/countingrecord.h"
#include "report/documents/extracts.h"
#include "report/documents/followuptable.h"
#include "report/documents/formal.h"
#include "report/documents/invitation.h"
#include "report/documents/minutes.h"
#include "report/documents/namecards.h"
#include "report/documents/pollresults.h"
#include "report/documents/proceedings.h"
#include "report/documents/programme.h"
#include "report/documents/resolution.h"
#include "report/documents/seatinglist.h"
#include "report/documents/signinsheet.h"
#include "report/documents/votes.h"
#include "report/modernstyle.h"
#include "report/printable.h"
#include "words/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool always(const MeetingRecord&)
{
    return true;
}

bool hasEntries(const MeetingRecord& record)
{
    return !record.entries.isEmpty();
}

bool hasProgramme(const MeetingRecord& record)
{
    return !record.programme.isEmpty();
}

bool hasPeople(const MeetingRecord& record)
{
    return !record.people.isEmpty();
}

bool hasSeats(const MeetingRecord& record)
{
    return std::any_of(record.people.begin(), record.people.end(),
                       [](const Person& person) { return !person.seat.isEmpty(); });
}

bool hasDecidedPolls(const MeetingRecord& record)
{
    return !decidedPolls(record).isEmpty();
}

bool hasCarried(const MeetingRecord& record)
{
    return std::any_of(record.entries.begin(), record.entries.end(), isCarried);
}

bool hasOpenQuestions(const MeetingRecord& record)
{
    return !openQuestions(record, Words(record.council.language)).isEmpty();
}

bool hasExtracts(const MeetingRecord& record)
{
    return !extractsOf(record).isEmpty();
}

bool hasAssignments(const MeetingRecord& record)
{
    return std::any_of(record.entries.begin(), record.entries.end(), [](const AgendaEntry& entry) {
        return entry.proposal.state != ProposalState::Withdrawn
            && !entry.proposal.assignments.isEmpty();
    });
}

bool hasMinutes(const MeetingRecord& record)
{
    return hasEntries(record) || hasProceedings(record);
}

bool isIssued(const MeetingRecord& record)
{
    return record.meeting.revision > 0;
}

struct Kind {
    const char* key;
    const char* name;  ///< in the context "Document"
    bool (*isPossible)(const MeetingRecord& record);
    Document (*build)(const MeetingRecord& record, const Words& words);  ///< none for "changes"
};

constexpr auto kinds = std::to_array<Kind>({
    {"invitation", QT_TRANSLATE_NOOP("Document", "Invitation"), always, buildInvitation},
    {"programme", QT_TRANSLATE_NOOP("Document", "Programme"), hasProgramme, buildProgramme},
    {"agenda", QT_TRANSLATE_NOOP("Document", "List of proposals"), hasEntries, buildAgenda},
    {"proposals", QT_TRANSLATE_NOOP("Document", "Collected proposals"), hasEntries,
     buildCollection},
    {"changes", QT_TRANSLATE_NOOP("Document", "Changes to the list"), isIssued, nullptr},
    {"sign-in", QT_TRANSLATE_NOOP("Document", "Sign-in sheet"), hasPeople, buildSignInSheet},
    {"name-cards", QT_TRANSLATE_NOOP("Document", "Name cards"), hasPeople, buildNameCards},
    {"attendance-cards", QT_TRANSLATE_NOOP("Document", "Attendance cards"), hasPeople,
     buildAttendanceCards},
    {"seating", QT_TRANSLATE_NOOP("Document", "Seating list"), hasPeople, buildSeatingList},
    {"ballots", QT_TRANSLATE_NOOP("Document", "Ballots"), hasOpenQuestions, buildBallots},
    {"counting-record", QT_TRANSLATE_NOOP("Document", "Record of the count"), always,
     buildCountingRecord},
    {"poll-results", QT_TRANSLATE_NOOP("Document", "Poll results"), hasDecidedPolls,
     buildPollResults},
    {"minutes", QT_TRANSLATE_NOOP("Document", "Minutes"), hasMinutes, buildMinutes},
    {"conclusions", QT_TRANSLATE_NOOP("Document", "Notice of conclusions"), hasEntries,
     buildConclusions},
    {"resolution", QT_TRANSLATE_NOOP("Document", "Resolution"), hasCarried, buildResolution},
    {"extracts", QT_TRANSLATE_NOOP("Document", "Letters to the answering bodies"), hasExtracts,
     buildExtracts},
    {"follow-up", QT_TRANSLATE_NOOP("Document", "Follow-up table"), hasAssignments,
     buildFollowUpTable},
});

constexpr QLatin1StringView archiveKey = "archive"_L1;

bool isBound(const Kind& kind, const MeetingRecord& record)
{
    // What is cut up, or a form that nobody filled in, is no paper to keep.
    const bool blank = isCutUp(QString::fromLatin1(kind.key))
                    || (kind.build == buildSeatingList && !hasSeats(record))
                    || (kind.build == buildCountingRecord && decisions(record).isEmpty());
    return kind.build && kind.isPossible(record) && !blank;
}

// With number, day and signer of its own.
Document build(const Kind& kind, MeetingRecord record, const Words& words)
{
    record.paper = record.papers.value(QString::fromLatin1(kind.key));
    shareVotes(record);
    Document document = inStyle(kind.build(record, words), record.council.paperStyle);
    document.name = say(words, kind.name);
    return document;
}

Document buildBound(const MeetingRecord& record, const Words& words)
{
    std::vector<Document> papers;
    for (const Kind& kind : kinds) {
        if (isBound(kind, record))
            papers.push_back(build(kind, record, words));
    }
    Document archive = buildArchive(record, std::move(papers), words);
    archive.name = say(words, QT_TRANSLATE_NOOP("Document", "Archive of the meeting"));
    return archive;
}

const Kind* kindOf(const QString& key)
{
    const auto* found = std::find_if(kinds.begin(), kinds.end(), [&key](const Kind& kind) {
        return key == QLatin1StringView(kind.key);
    });
    return found == kinds.end() ? nullptr : found;
}

}  // namespace

QStringList documentKeys()
{
    QStringList keys;
    for (const Kind& kind : kinds)
        keys.append(QString::fromLatin1(kind.key));
    keys.append(archiveKey);
    return keys;
}

bool isCutUp(const QString& documentKey)
{
    // Slips are made where the codes are (documents/phoneslips.h), and written like the others.
    return documentKey == "name-cards"_L1 || documentKey == "attendance-cards"_L1
        || documentKey == "phone-slips"_L1 || documentKey == "ballots"_L1;
}

bool isNumbered(const QString& documentKey)
{
    // Minutes and the record of a count are signed by others, on the day that they tell of.
    static const QStringList numbered{u"invitation"_s,  u"programme"_s,  u"agenda"_s,
                                      u"conclusions"_s, u"resolution"_s, u"extracts"_s};
    return numbered.contains(documentKey);
}

int boundPapers(const MeetingRecord& record)
{
    return int(std::count_if(kinds.begin(), kinds.end(),
                             [&](const Kind& kind) { return isBound(kind, record); }));
}

bool isPossible(const QString& documentKey, const MeetingRecord& record)
{
    if (documentKey == archiveKey)
        return hasEntries(record);
    const Kind* kind = kindOf(documentKey);
    return kind && kind->isPossible(record);
}

Result<Document> buildDocument(const MeetingRecord& record, const Words& words,
                               const QString& documentKey,
                               const std::optional<RevisionChanges>& changes)
{
    if (documentKey == archiveKey && hasEntries(record))
        return buildBound(record, words);
    const Kind* kind = kindOf(documentKey);
    if (!kind && documentKey != archiveKey)
        return Error{ErrorCode::UnknownDocument, printableLine(documentKey)};
    if (kind && kind->build && kind->isPossible(record))
        return build(*kind, record, words);
    if (kind && !kind->build && changes) {
        Document document =
            inStyle(buildChanges(record, *changes, words), record.council.paperStyle);
        document.name = say(words, kind->name);
        return document;
    }
    return Error{ErrorCode::NothingToPrint, printableLine(record.meeting.title)};
}

}  // namespace nghisu
