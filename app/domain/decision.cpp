// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"

#include <algorithm>
#include <numeric>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// More people than any council has; keeps every product below far inside 64 bits.
constexpr qint64 LargestCount = 1'000'000'000;

DecisionRule preset(const char16_t* key, const char16_t* source, Fraction quorum,
                    Fraction threshold, Comparison comparison, Base base, TieMode tie)
{
    DecisionRule rule;
    rule.key = QString::fromUtf16(key);
    rule.source = QString::fromUtf16(source);
    rule.quorum = quorum;
    rule.threshold = threshold;
    rule.comparison = comparison;
    rule.base = base;
    rule.tie = tie;
    return rule;
}

Result<void> checkFigure(std::optional<qint64> figure)
{
    if (figure && *figure < 0)
        return Error{ErrorCode::NegativeCount, QString::number(*figure)};
    if (figure && *figure > LargestCount)
        return Error{ErrorCode::CountTooLarge, QString::number(*figure)};
    return {};
}

QString ratio(qint64 first, qint64 second)
{
    return u"%1/%2"_s.arg(first).arg(second);
}

Result<void> checkBallots(const Counts& counts)
{
    if (counts.issued && counts.present && *counts.issued > *counts.present)
        return Error{ErrorCode::IssuedExceedsPresent, ratio(*counts.issued, *counts.present)};
    if (counts.collected && counts.issued && *counts.collected > *counts.issued)
        return Error{ErrorCode::CollectedExceedsIssued, ratio(*counts.collected, *counts.issued)};
    if (counts.collected && counts.invalid.value_or(0) > *counts.collected)
        return Error{ErrorCode::InvalidExceedsCollected, ratio(*counts.invalid, *counts.collected)};
    const std::optional<qint64> valid = counts.valid();
    if (!valid)
        return {};
    const qint64 total = counts.total();
    const bool fits =
        counts.votesOnOne == 1 ? total == *valid : total <= *valid * counts.votesOnOne;
    if (!fits)
        return Error{ErrorCode::VotesDoNotFitBallots, ratio(total, *valid)};
    const qint64 most = *std::max_element(counts.votes.begin(), counts.votes.end());
    if (most > *valid)
        return Error{ErrorCode::VotesDoNotFitBallots, ratio(most, *valid)};
    return {};
}

}  // namespace

std::optional<qint64> Turnout::valid() const
{
    if (!collected)
        return std::nullopt;
    return *collected - invalid.value_or(0);
}

qint64 Counts::total() const
{
    return std::accumulate(votes.begin(), votes.end(), qint64{0});
}

qint64 Counts::sumOf(OptionMeaning meaning) const
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < std::min(meanings.size(), votes.size()); ++i) {
        if (meanings[i] == meaning)
            sum += votes[i];
    }
    return sum;
}

std::optional<qint64> sizeOf(Base base, const Counts& counts)
{
    switch (base) {
    case Base::AllMembers:
        return counts.members;
    case Base::Entitled:
        return counts.entitled ? counts.entitled : counts.members;
    case Base::Present:
        return counts.present;
    case Base::BallotsIssued:
        return counts.issued;
    case Base::BallotsCollected:
        return counts.collected;
    case Base::ValidBallots:
        return counts.valid() ? counts.valid() : counts.total();
    case Base::ForAndAgainst:
        return counts.sumOf(OptionMeaning::For) + counts.sumOf(OptionMeaning::Against);
    case Base::ForAgainstAbstain:
        return counts.sumOf(OptionMeaning::For) + counts.sumOf(OptionMeaning::Against)
             + counts.sumOf(OptionMeaning::Abstain);
    }
    return std::nullopt;
}

bool hasQuorum(const DecisionRule& rule, const Counts& counts)
{
    if (!rule.quorum.isSet())
        return true;
    const std::optional<qint64> whole = sizeOf(rule.quorumBase, counts);
    return whole && counts.present
        && *counts.present >= votesNeeded(rule.quorum, Comparison::AtLeast, *whole);
}

QList<DecisionRule> decisionRulePresets()
{
    constexpr Fraction none{};
    constexpr Fraction half{1, 2};
    constexpr Fraction twoThirds{2, 3};
    constexpr Fraction threeQuarters{3, 4};
    using enum Comparison;
    return {
        preset(u"present-1/2-more", u"", twoThirds, half, MoreThan, Base::Present, TieMode::Fails),
        preset(u"members-1/2-more", u"Thông tư 41/2018/TT-BNNPTNT, Điều 7", twoThirds, half,
               MoreThan, Base::AllMembers, TieMode::Fails),
        preset(u"members-2/3-more", u"", twoThirds, twoThirds, MoreThan, Base::AllMembers,
               TieMode::Fails),
        preset(u"government",
               u"Luật Tổ chức Chính phủ 2015, Điều 46; Nghị định 138/2016/NĐ-CP, Điều 3", twoThirds,
               half, MoreThan, Base::AllMembers, TieMode::ChairSide),
        preset(u"peoples-council", u"Luật Tổ chức chính quyền địa phương 2015, Điều 91", none, half,
               MoreThan, Base::AllMembers, TieMode::Fails),
        preset(u"peoples-council-dismissal", u"Luật Tổ chức chính quyền địa phương 2015, Điều 91",
               none, twoThirds, AtLeast, Base::AllMembers, TieMode::Fails),
        preset(u"tt45-2016-btttt", u"Thông tư 45/2016/TT-BTTTT, Điều 6", twoThirds, threeQuarters,
               MoreThan, Base::Present, TieMode::Fails),
        preset(u"tt10-2018-bgtvt", u"Thông tư 10/2018/TT-BGTVT, Điều 16", twoThirds, half, MoreThan,
               Base::Present, TieMode::CastingVote),
        preset(u"tt13-2017-bkhcn", u"Thông tư 13/2017/TT-BKHCN, Điều 14", threeQuarters,
               threeQuarters, AtLeast, Base::Present, TieMode::CastingVote),
        preset(u"tt13-2017-bkhcn-written", u"Thông tư 13/2017/TT-BKHCN, Điều 14", threeQuarters,
               threeQuarters, AtLeast, Base::AllMembers, TieMode::CastingVote),
        preset(u"tt39-2018-nhnn", u"Thông tư 39/2018/TT-NHNN, Điều 5", none, half, MoreThan,
               Base::Present, TieMode::Fails),
    };
}

std::optional<DecisionRule> decisionRulePreset(const QString& key)
{
    for (const DecisionRule& rule : decisionRulePresets()) {
        if (rule.key == key)
            return rule;
    }
    return std::nullopt;
}

Result<void> checkCounts(const Counts& counts)
{
    if (counts.votes.isEmpty())
        return Error{ErrorCode::NoOptions, {}};
    for (const qint64 votes : counts.votes) {
        if (auto checked = checkFigure(votes); !checked)
            return checked;
    }
    for (const auto& figure : {counts.members, counts.entitled, counts.present, counts.issued,
                               counts.collected, counts.invalid}) {
        if (auto checked = checkFigure(figure); !checked)
            return checked;
    }
    const qint64 total = counts.total();
    if (counts.present && *counts.present == 0)
        return Error{ErrorCode::NobodyPresent, {}};
    if (counts.present && counts.members && *counts.present > *counts.members) {
        return Error{ErrorCode::PresentExceedsMembers, ratio(*counts.present, *counts.members)};
    }
    const std::optional<qint64> voters = counts.present ? counts.present : counts.members;
    if (voters && total > *voters * counts.votesOnOne)
        return Error{ErrorCode::CountExceedsPresent, ratio(total, *voters * counts.votesOnOne)};
    return checkBallots(counts);
}

qint64 votesNeeded(Fraction fraction, Comparison comparison, qint64 base)
{
    Q_ASSERT(fraction.isSet());
    const qint64 product = fraction.num * base;
    if (comparison == Comparison::MoreThan)
        return product / fraction.den + 1;
    // 0 of 0 passes nothing.
    return std::max<qint64>(1, (product + fraction.den - 1) / fraction.den);
}

Verdict decide(const DecisionRule& rule, const Counts& counts)
{
    Verdict verdict;
    verdict.rule = rule;
    verdict.votesFor = counts.sumOf(OptionMeaning::For);
    const bool decides = counts.meanings.contains(OptionMeaning::For) && rule.threshold.isSet();
    const std::optional<qint64> base = sizeOf(rule.base, counts);
    if (!decides || !base)
        return verdict;
    verdict.base = *base;
    verdict.needed = votesNeeded(rule.threshold, rule.comparison, *base);

    if (rule.quorum.isSet()) {
        const std::optional<qint64> whole = sizeOf(rule.quorumBase, counts);
        if (!whole || !counts.present)
            return verdict;
        verdict.quorumBase = *whole;
        verdict.quorumHave = *counts.present;
        verdict.quorumNeeded = votesNeeded(rule.quorum, Comparison::AtLeast, *whole);
        if (verdict.quorumHave < verdict.quorumNeeded) {
            verdict.outcome = Outcome::NoQuorum;
            return verdict;
        }
    }
    if (verdict.votesFor >= verdict.needed) {
        verdict.outcome = Outcome::Passed;
        return verdict;
    }
    // A tie matters only where the chair could turn it: one more vote would have passed it.
    const bool tied = verdict.votesFor > 0
                   && verdict.votesFor == counts.sumOf(OptionMeaning::Against)
                   && verdict.votesFor + 1 >= verdict.needed;
    verdict.outcome = Outcome::Failed;
    if (tied && rule.tie != TieMode::Fails) {
        verdict.byChair = counts.chair.has_value();
        verdict.outcome = !counts.chair                       ? Outcome::Tied
                        : *counts.chair == OptionMeaning::For ? Outcome::Passed
                                                              : Outcome::Failed;
    }
    return verdict;
}

QList<int> percentages(const QList<qint64>& votes)
{
    const qint64 total = std::accumulate(votes.begin(), votes.end(), qint64{0});
    QList<int> percents(votes.size(), 0);
    if (total <= 0)
        return percents;

    QList<qsizetype> byRemainder(votes.size());
    std::iota(byRemainder.begin(), byRemainder.end(), qsizetype{0});
    int left = 100;
    for (qsizetype i = 0; i < votes.size(); ++i) {
        percents[i] = int(votes[i] * 100 / total);
        left -= percents[i];
    }
    std::stable_sort(byRemainder.begin(), byRemainder.end(), [&](qsizetype a, qsizetype b) {
        return votes[a] * 100 % total > votes[b] * 100 % total;
    });
    for (int i = 0; i < left; ++i)
        ++percents[byRemainder[i]];
    return percents;
}

}  // namespace nghisu
