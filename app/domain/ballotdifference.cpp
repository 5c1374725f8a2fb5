// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ballotdifference.h"

#include <algorithm>
#include <map>

namespace nghisu {

namespace {

struct Before {
    bool operator()(const BallotChoice& a, const BallotChoice& b) const
    {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
    }
};

}  // namespace

QList<BallotDifference> differencesOf(const QList<Ballot>& first, const QList<Ballot>& second)
{
    std::map<BallotChoice, BallotDifference, Before> all;
    for (const Ballot& ballot : first)
        all[ballot.choice].first += ballot.weight;
    for (const Ballot& ballot : second)
        all[ballot.choice].second += ballot.weight;
    QList<BallotDifference> differences;
    for (auto& [choice, found] : all) {
        if (found.first == found.second)
            continue;
        found.choice = choice;
        differences.append(found);
    }
    return differences;
}

}  // namespace nghisu
