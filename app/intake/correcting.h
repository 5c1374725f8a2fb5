// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "intake/intake.h"

#include <QList>
#include <QString>

namespace nghisu {

/// Where a draft proposal stands: its place at the top level, then among children, and so on.
using DraftPath = QList<qsizetype>;

/// The proposal at a path; nullptr where there is none.
DraftProposal* draftAt(DraftDocument& draft, const DraftPath& path);
const DraftProposal* draftAt(const DraftDocument& draft, const DraftPath& path);

// A reviewer's corrections. Each keeps the invariant that nothing of the source vanishes, and
// answers false, changing nothing, where it does not apply.

/// Splits a proposal in two at a position of its text (UTF-16 units): the second follows the first
/// and takes its children. Bodies and citations of both are found anew; where the second names
/// nobody it keeps the first one's. False if either part would be empty.
bool splitProposal(DraftDocument& draft, const DraftPath& path, qsizetype position,
                   const Intake& intake);

/// Joins a proposal with the next one beside it, as a new paragraph. False for the last.
bool joinWithNext(DraftDocument& draft, const DraftPath& path, const Intake& intake);

/// Drops a proposal with its children: they go to leftOut as DroppedByReviewer.
bool dropProposal(DraftDocument& draft, const DraftPath& path);

/// Makes a passage that was left out a proposal, placed by its position in the source. False for a
/// place that does not exist.
bool recoverLeftOut(DraftDocument& draft, qsizetype index, const Intake& intake);

/// Drops a poll: it goes to leftOut as DroppedByReviewer.
bool dropPoll(DraftDocument& draft, qsizetype index);

/// Puts a new text in a proposal's place and finds its bodies and citations anew.
bool setProposalText(DraftDocument& draft, const DraftPath& path, const QString& text,
                     const Intake& intake);

}  // namespace nghisu
