// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/revisionchanges.h"

#include <QList>

namespace nghisu {

class CouncilFile;

/// Freezes the numbers of a list and keeps it as it is handed out: what comes later is 8a, 8b, and
/// removed numbers are not used again. The number of the revision, from 1. NothingToPrint for an empty
/// list.
Result<int> issueList(CouncilFile& file, MeetingId meeting);

/// The list of a meeting as it stands now, in the form of a revision.
Result<QList<RevisionEntry>> presentEntries(const CouncilFile& file, MeetingId meeting);

/// What is different now from a revision.
Result<QList<ListChange>> changesSince(const CouncilFile& file, MeetingId meeting,
                                       RevisionId revision);

/// The same for the issue of that number, 0 for the last one. NothingToPrint (detail: the meeting) where
/// the list was never issued, UnknownDocument (detail: the number) where it has no such issue.
Result<RevisionChanges> changesSinceIssue(const CouncilFile& file, MeetingId meeting,
                                          int number = 0);

}  // namespace nghisu
