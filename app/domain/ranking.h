// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ballot.h"

#include <QList>

namespace nghisu {

/// What ranked ballots come to by the method of Schulze.
struct SchulzeResult {
    /// Options from the first place to the last: an option's place is after all that are better than
    /// it. Those in one place stand equal.
    QList<QList<int>> places;
    /// pairwise[a][b]: how many ballots prefer a to b.
    QList<QList<qint64>> pairwise;

    bool operator==(const SchulzeResult&) const = default;
};

/// The method of Schulze with winning votes. What a ballot does not name is behind all that it names,
/// and equal among itself. Source: M. Schulze, "A new monotonic, clone-independent, reversal
/// symmetric, and Condorcet-consistent single-winner election method", Social Choice and Welfare 36
/// (2011), sections 2.2 and 2.3. Work: ballots times options², and options³.
SchulzeResult schulze(qsizetype options, const QList<Ballot>& ballots);

/// One count of an instant run-off.
struct RunoffRound {
    QList<qint64> votes;    ///< of every option; 0 of those that are out
    qint64 exhausted = 0;   ///< ballots that name none of those still in
    QList<int> eliminated;  ///< after this count

    bool operator==(const RunoffRound&) const = default;
};

struct RunoffResult {
    QList<RunoffRound> rounds;
    int winner = -1;  ///< more than half of the ballots that are not exhausted; -1: none
    /// Where there is none: those that stand equal, so that a lot or another vote must decide.
    QList<int> tied;

    bool operator==(const RunoffResult&) const = default;
};

/// The instant run-off (alternative vote; Robert's Rules of Order Newly Revised, 12th ed., 45:62–69,
/// "preferential voting"): while nobody has more than half, the last is out and its ballots go to the
/// next that they name. Equal last ones are out together where all they have is less than what the
/// next has; else the one that had fewer in the latest count that tells them apart is out; where
/// none does, the count ends undecided.
RunoffResult instantRunoff(qsizetype options, const QList<Ballot>& ballots);

}  // namespace nghisu
