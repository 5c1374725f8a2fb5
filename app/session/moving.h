// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/debate.h"

namespace nghisu {

class CouncilFile;

// Motions to change a proposal's words during the meeting. Each is one step that can be undone.

/// Keeps a motion with the words as they are now. EmptyText where it leaves none, NoSuchProposal.
/// \param person none for a mover who is on no list; `mover` names them then
Result<MotionId> moveChange(CouncilFile& file, ProposalId proposal, PersonId person,
                            const QString& mover, const QString& after, const QDateTime& at);
/// What became of it. One that is adopted changes the words of the proposal in the same step.
Result<void> settleMotion(CouncilFile& file, const Motion& motion, MotionState state);

}  // namespace nghisu
