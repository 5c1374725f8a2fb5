// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/election.h"

#include <algorithm>
#include <numeric>

namespace nghisu {

QList<int> ElectionResult::secondRound(qsizetype candidates) const
{
    if (seatsLeft == 0)
        return {};
    if (!tied.isEmpty())
        return tied;
    QList<int> standing;
    for (int i = 0; i < candidates; ++i) {
        if (!elected.contains(i))
            standing.append(i);
    }
    return standing;
}

ElectionResult elect(int seats, const DecisionRule& rule, const Counts& counts)
{
    ElectionResult result;
    result.seatsLeft = seats;
    const std::optional<qint64> base = sizeOf(rule.base, counts);
    if (!base || !rule.threshold.isSet() || !hasQuorum(rule, counts))
        return result;
    result.held = true;
    result.needed = votesNeeded(rule.threshold, rule.comparison, *base);

    QList<int> byVotes(counts.votes.size());
    std::iota(byVotes.begin(), byVotes.end(), 0);
    std::stable_sort(byVotes.begin(), byVotes.end(),
                     [&](int a, int b) { return counts.votes[a] > counts.votes[b]; });
    for (auto group = byVotes.cbegin(); group != byVotes.cend() && result.seatsLeft > 0;) {
        const qint64 votes = counts.votes[*group];
        if (votes < result.needed)
            break;
        const auto end = std::find_if(group, byVotes.cend(),
                                      [&](int other) { return counts.votes[other] != votes; });
        const QList<int> alike(group, end);
        if (alike.size() > result.seatsLeft) {
            result.tied = alike;
            break;
        }
        result.elected += alike;
        result.seatsLeft -= int(alike.size());
        group = end;
    }
    return result;
}

}  // namespace nghisu
