// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/followup.h"

namespace nghisu {

class CouncilFile;

/// Says what became of an assignment. A proposal whose bodies have all answered is Answered; one that
/// was and is not any more is Issued again.
Result<void> setAnswer(CouncilFile& file, ProposalId proposal, AssignmentId assignment,
                       const Answer& answer);
/// Keeps the document that holds the answer; see attachFile for the errors. An empty path takes it
/// away.
Result<void> setAnswerDocument(CouncilFile& file, AssignmentId assignment, const QString& path);

/// Hands every assignment that `from` has still to answer on to `to`. The assignments keep the name of
/// their day and say who answers now. How many there were.
Result<int> handOver(CouncilFile& file, BodyId from, BodyId to);
/// The same for some of them, where a body has several successors.
Result<void> handOn(CouncilFile& file, const QList<AssignmentId>& assignments, BodyId to);

}  // namespace nghisu
