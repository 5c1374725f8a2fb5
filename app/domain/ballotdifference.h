// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ballot.h"

namespace nghisu {

/// What one count of the same sheets found more often than the other.
struct BallotDifference {
    BallotChoice choice;
    qint64 first = 0;   ///< how often the first count has it
    qint64 second = 0;  ///< how often the second has it

    bool operator==(const BallotDifference&) const = default;
};

/// Where two counts differ, by their choices; empty where they say the same, in whatever order.
QList<BallotDifference> differencesOf(const QList<Ballot>& first, const QList<Ballot>& second);

}  // namespace nghisu
