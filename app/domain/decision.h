// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace nghisu {

/// What a fraction is taken of.
enum class Base {
    AllMembers,
    Entitled,
    Present,
    BallotsIssued,
    BallotsCollected,
    ValidBallots,
    ForAndAgainst,
    ForAgainstAbstain,
};

enum class Comparison { MoreThan, AtLeast };
enum class TieMode { Fails, ChairSide, CastingVote };

/// num/den of a base; den 0 means "no such condition".
struct Fraction {
    int num = 0;
    int den = 0;

    bool isSet() const { return den > 0; }
    bool operator==(const Fraction&) const = default;
};

/// When a council may decide and what passes (facts: each council's own regulation; a poll keeps a
/// copy of the rule it was held under). Whole numbers only.
struct DecisionRule {
    QString key;     ///< of a preset, e.g. "members-2/3-more"; empty for the council's own
    QString source;  ///< the regulation it comes from, as written by the council
    Fraction quorum{2, 3};
    Base quorumBase = Base::AllMembers;
    Fraction threshold{1, 2};
    Comparison comparison = Comparison::MoreThan;
    Base base = Base::Present;
    TieMode tie = TieMode::Fails;

    bool operator==(const DecisionRule&) const = default;
};

/// The presets that are offered, each with its source. Keys are accepted by `nghisu poll --rule`.
QList<DecisionRule> decisionRulePresets();
std::optional<DecisionRule> decisionRulePreset(const QString& key);

enum class OptionMeaning { For, Against, Abstain, Other };

/// Who could vote, and what came back. A missing figure is not known, and a rule that needs it cannot
/// be applied. In a weighted poll all are sums of weights, but for the ballots: those are sheets.
struct Turnout {
    std::optional<qint64> members;
    std::optional<qint64> entitled;  ///< the members, where not given
    std::optional<qint64> present;
    std::optional<qint64> issued;  ///< ballots that were given out
    std::optional<qint64> collected;
    std::optional<qint64> invalid;  ///< of those collected
    /// On which side the chair is, For or Against; asked for only where a tie needs it.
    std::optional<OptionMeaning> chair;

    bool operator==(const Turnout&) const = default;
    /// The ballots that count; none where it is not known how many came back.
    std::optional<qint64> valid() const;
};

/// What was counted.
struct Counts : Turnout {
    QList<OptionMeaning> meanings;
    QList<qint64> votes;  ///< one for each option
    /// How many votes one ballot can hold (BallotForm::votesOnOne).
    int votesOnOne = 1;

    qint64 total() const;
    qint64 sumOf(OptionMeaning meaning) const;
};

enum class Outcome { None, Passed, Failed, Tied, NoQuorum };

/// The outcome with the figures its sentence needs; `words` writes the sentence.
struct Verdict {
    Outcome outcome = Outcome::None;
    DecisionRule rule;
    qint64 votesFor = 0;
    qint64 base = 0;    ///< what the threshold was taken of
    qint64 needed = 0;  ///< the fewest votes for that pass
    qint64 quorumBase = 0;
    qint64 quorumHave = 0;
    qint64 quorumNeeded = 0;
    bool byChair = false;  ///< votes were equal, and the chair's side decided

    bool operator==(const Verdict&) const = default;
};

/// Refuses counts that cannot be: more votes than the people present or the valid ballots can have
/// cast, more present than members, more ballots issued than people present, collected than issued,
/// invalid than collected; negative or absurdly large figures. Where each ballot holds one vote, the
/// votes are as many as the valid ballots (VotesDoNotFitBallots).
Result<void> checkCounts(const Counts& counts);

/// How large a base is; none where a figure that it needs is not known.
std::optional<qint64> sizeOf(Base base, const Counts& counts);
/// Whether enough were present by the rule; false where that is not known.
bool hasQuorum(const DecisionRule& rule, const Counts& counts);

/// The outcome of a vote. None where no option means "for", or the rule's base is not known.
/// \pre checkCounts(counts) holds
Verdict decide(const DecisionRule& rule, const Counts& counts);

/// Whole percentages of the sum that add up to 100 (largest remainder; the earlier option wins a
/// tie of remainders); all zero where the sum is zero.
QList<int> percentages(const QList<qint64>& votes);

/// The fewest votes that satisfy the comparison with fraction·base; decided in whole numbers.
qint64 votesNeeded(Fraction fraction, Comparison comparison, qint64 base);

}  // namespace nghisu
