// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/followup.h"

#include <optional>

namespace nghisu {

class CouncilFile;

/// Says what became of an assignment. A proposal whose bodies have all answered is Answered; one that
/// was and is not any more is Issued again.
Result<void> setAnswer(CouncilFile& file, ProposalId proposal, AssignmentId assignment,
                       const Answer& answer);
/// Keeps the document that holds the answer; see attachFile for the errors. An empty path takes it
/// away.
Result<void> setAnswerDocument(CouncilFile& file, AssignmentId assignment, const QString& path);

/// The last day for the answers to these, and the day to be reminded of them where one is given; an
/// invalid day takes it away. One step.
Result<void> setDeadline(CouncilFile& file, const QList<AssignmentId>& assignments, QDate day,
                         std::optional<QDate> reminder = std::nullopt);
/// Says how far the answers to several are, and leaves what else is said of them.
Result<void> setAnswerState(CouncilFile& file, const QList<FollowUp>& followUps, AnswerState state);

/// Who answers an assignment from now on.
struct HandOn {
    AssignmentId assignment;
    BodyId to;

    bool operator==(const HandOn&) const = default;
};

/// Hands every assignment that `from` has still to answer on to `to`. The assignments keep the name of
/// their day and say who answers now. How many there were.
Result<int> handOver(CouncilFile& file, BodyId from, BodyId to);
/// The same where a body has several successors: each to its own, in one step.
Result<void> handOver(CouncilFile& file, BodyId from, const QList<HandOn>& parts);
/// The same for some of them.
Result<void> handOn(CouncilFile& file, const QList<AssignmentId>& assignments, BodyId to);

}  // namespace nghisu
