// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>

namespace nghisu {

/// What a poll is for.
enum class PollKind {
    Decision,  ///< for, against, abstain: passes or not, by the rule
    Choice,    ///< one of several options, or some of them; says how many want what
    Election,  ///< so many seats among so many candidates
    Ranking,   ///< options in the order in which each voter would have them
};

/// How ranked ballots are counted.
enum class RankCounting { Schulze, InstantRunoff };

/// What a ballot of a poll may say.
struct BallotForm {
    PollKind kind = PollKind::Decision;
    /// So many options may be chosen on one ballot; in an election, the seats. A ranking may name
    /// every option and does not ask for this.
    int most = 1;
    /// An election on paper where names are struck out instead of picked. Those that stand are what
    /// was chosen.
    bool striking = false;
    RankCounting counting = RankCounting::Schulze;

    bool operator==(const BallotForm&) const = default;
    /// How many votes one ballot can hold.
    int votesOnOne() const { return kind == PollKind::Decision ? 1 : most; }
    /// Whether its ballots must be known one by one, and sums of votes do not say enough.
    bool needsBallots() const { return kind == PollKind::Ranking; }
};

/// What a ballot says: places of options in the poll, in the order of rank where that counts. Empty
/// where nothing was chosen, which is valid wherever fewer than all may be chosen.
using BallotChoice = QList<int>;

/// A ballot that counts. Its weight is that of its voter; 1 unless the poll is weighted.
struct Ballot {
    BallotChoice choice;
    qint64 weight = 1;

    bool operator==(const Ballot&) const = default;
};

/// More options than that nobody reads.
inline constexpr qsizetype mostOptions = 100;

/// Whether a ballot of this form may say that: NoSuchOption, SameOptionTwice, TooManyChosen,
/// NothingChosen (a decision and one of several ask for one).
Result<void> checkChoice(const BallotForm& form, qsizetype options, const BallotChoice& choice);

/// Whether a poll can have this form with so many options: NoOptions, TooManyOptions, TooManySeats
/// (as many seats as candidates or more choices than options; detail "seats/options").
Result<void> checkForm(const BallotForm& form, qsizetype options);

/// How many votes each option has. In a ranking, how often it stands first.
/// \pre every choice passes checkChoice
QList<qint64> votesOf(const BallotForm& form, qsizetype options, const QList<Ballot>& ballots);

}  // namespace nghisu
