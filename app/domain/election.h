// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

namespace nghisu {

/// Who was elected.
struct ElectionResult {
    bool held = false;   ///< false where the rule's base is not known or there was no quorum
    qint64 needed = 0;   ///< the fewest votes that elect
    QList<int> elected;  ///< places of candidates, those with most votes first
    /// Candidates with equally many votes, enough of them, for whom there are too few seats left.
    QList<int> tied;
    int seatsLeft = 0;  ///< that nobody has, or for which those tied stand

    bool operator==(const ElectionResult&) const = default;
    /// Who stands in a second round: those tied, else all that were not elected; none where every
    /// seat is taken.
    QList<int> secondRound(qsizetype candidates) const;
};

/// Elected are those with most votes, as many as there are seats, who have as many votes as the rule
/// asks for. Candidates with equally many votes are elected together or not at all.
/// \pre checkCounts(counts) holds
ElectionResult elect(int seats, const DecisionRule& rule, const Counts& counts);

}  // namespace nghisu
