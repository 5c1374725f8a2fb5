// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/election.h"
#include "domain/poll.h"
#include "domain/ranking.h"

#include <optional>

namespace nghisu {

/// What a poll came to: the one place where counts, percentages and the outcome come from, for the
/// desk, the projector and paper alike.
struct PollResult {
    QList<qint64> votes;  ///< one for each option
    QList<int> percents;  ///< the same, in whole percents that add up to 100
    qint64 total = 0;     ///< votes in all
    Verdict verdict;      ///< of a decision; None for every other kind
    std::optional<ElectionResult> election;
    std::optional<SchulzeResult> schulze;
    std::optional<RunoffResult> runoff;

    bool operator==(const PollResult&) const = default;
    /// Whether a tie of an election or a ranking is left to a lot or another vote.
    bool isTied() const;
};

/// Whether it waits to be opened. One that was quoted never does.
bool isPrepared(const Poll& poll);

/// Whether its figures are those of a vote that is over.
bool isClosed(const Poll& poll);

/// Of the figures that stand, or of the ballots where a poll is counted by its ballots. A poll that is
/// not closed, was quoted or annulled has votes and no outcome.
/// \pre checkCounts(poll.counts()) holds
PollResult resultOf(const Poll& poll);

}  // namespace nghisu
