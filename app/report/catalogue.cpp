// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"

#include "report/documents/agenda.h"
#include "report/documents/changes.h"
#include "report/documents/collection.h"
#include "report/documents/conclusions.h"
#include "report/documents/countingrecord.h"
#include "report/documents/extracts.h"
#include "report/documents/followuptable.h"
#include "report/documents/invitation.h"
#include "report/documents/minutes.h"
#include "report/documents/pollresults.h"
#include "report/documents/programme.h"
#include "report/documents/resolution.h"
#include "report/documents/signinsheet.h"
#include "report/documents/votes.h"
#include "report/printable.h"

#include <algorithm>
#include <array>

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

bool hasDecidedPolls(const MeetingRecord& record)
{
    return !decidedPolls(record).isEmpty();
}

bool hasCarried(const MeetingRecord& record)
{
    return std::any_of(record.entries.begin(), record.entries.end(), isCarried);
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

bool isIssued(const MeetingRecord& record)
{
    return record.meeting.revision > 0;
}

struct Kind {
    const char* key;
    bool (*isPossible)(const MeetingRecord& record);
    Document (*build)(const MeetingRecord& record, const Words& words);  ///< none for "changes"
};

constexpr auto kinds = std::to_array<Kind>({
    {"invitation", always, buildInvitation},
    {"programme", hasProgramme, buildProgramme},
    {"agenda", hasEntries, buildAgenda},
    {"proposals", hasEntries, buildCollection},
    {"changes", isIssued, nullptr},
    {"sign-in", hasPeople, buildSignInSheet},
    {"counting-record", always, buildCountingRecord},
    {"poll-results", hasDecidedPolls, buildPollResults},
    {"minutes", hasEntries, buildMinutes},
    {"conclusions", hasEntries, buildConclusions},
    {"resolution", hasCarried, buildResolution},
    {"extracts", hasExtracts, buildExtracts},
    {"follow-up", hasAssignments, buildFollowUpTable},
});

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
    return keys;
}

bool isPossible(const QString& documentKey, const MeetingRecord& record)
{
    const Kind* kind = kindOf(documentKey);
    return kind && kind->isPossible(record);
}

Result<Document> buildDocument(const MeetingRecord& record, const Words& words,
                               const QString& documentKey,
                               const std::optional<RevisionChanges>& changes)
{
    const Kind* kind = kindOf(documentKey);
    if (!kind)
        return Error{ErrorCode::UnknownDocument, printableLine(documentKey)};
    if (kind->build && kind->isPossible(record))
        return kind->build(record, words);
    if (!kind->build && changes)
        return buildChanges(record, *changes, words);
    return Error{ErrorCode::NothingToPrint, printableLine(record.meeting.title)};
}

}  // namespace nghisu
