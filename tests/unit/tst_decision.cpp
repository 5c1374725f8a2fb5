// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

Counts handVote(qint64 votesFor, qint64 against, qint64 abstain, qint64 present, qint64 members)
{
    Counts counts;
    counts.meanings = {OptionMeaning::For, OptionMeaning::Against, OptionMeaning::Abstain};
    counts.votes = {votesFor, against, abstain};
    counts.present = present;
    counts.members = members;
    return counts;
}

Outcome outcomeOf(const char16_t* rule, const Counts& counts)
{
    return decide(*decisionRulePreset(QString::fromUtf16(rule)), counts).outcome;
}

}  // namespace

class TestDecision : public QObject {
    Q_OBJECT

private slots:
    // The rules of facts about real councils: at the threshold, one below and one above.
    void decidesByRealRules()
    {
        // Nghị định 138/2016/NĐ-CP, Điều 3: more than half of all members, a tie is the chair's.
        QCOMPARE(outcomeOf(u"government", handVote(14, 8, 0, 22, 27)), Outcome::Passed);
        QCOMPARE(outcomeOf(u"government", handVote(13, 9, 0, 22, 27)), Outcome::Failed);
        QCOMPARE(outcomeOf(u"government", handVote(13, 13, 0, 26, 26)), Outcome::Tied);
        QCOMPARE(outcomeOf(u"government", handVote(17, 0, 0, 17, 27)), Outcome::NoQuorum);
        QCOMPARE(outcomeOf(u"government", handVote(18, 0, 0, 18, 27)), Outcome::Passed);
        // Luật Tổ chức chính quyền địa phương 2015, Điều 91: two thirds of all to dismiss.
        QCOMPARE(outcomeOf(u"peoples-council-dismissal", handVote(20, 9, 1, 30, 30)),
                 Outcome::Passed);
        QCOMPARE(outcomeOf(u"peoples-council-dismissal", handVote(19, 9, 2, 30, 30)),
                 Outcome::Failed);
        // Thông tư 45/2016/TT-BTTTT, Điều 6: more than three quarters of those present.
        QCOMPARE(outcomeOf(u"tt45-2016-btttt", handVote(15, 5, 0, 20, 25)), Outcome::Failed);
        QCOMPARE(outcomeOf(u"tt45-2016-btttt", handVote(16, 4, 0, 20, 25)), Outcome::Passed);
        // Thông tư 13/2017/TT-BKHCN, Điều 14: three quarters of those present.
        QCOMPARE(outcomeOf(u"tt13-2017-bkhcn", handVote(15, 5, 0, 20, 25)), Outcome::Passed);
        QCOMPARE(outcomeOf(u"tt13-2017-bkhcn", handVote(14, 5, 0, 19, 26)), Outcome::NoQuorum);
    }

    void saysWhatWasNeeded()
    {
        const Verdict verdict =
            decide(*decisionRulePreset(u"members-2/3-more"_s), handVote(18, 4, 1, 23, 25));
        QCOMPARE(verdict.outcome, Outcome::Passed);
        QCOMPARE(verdict.needed, 17);
        QCOMPARE(verdict.base, 25);
        QCOMPARE(verdict.quorumNeeded, 17);
    }

    void asksTheChairOnlyOnATie()
    {
        QCOMPARE(outcomeOf(u"tt10-2018-bgtvt", handVote(10, 10, 0, 20, 25)), Outcome::Tied);
        QCOMPARE(outcomeOf(u"tt10-2018-bgtvt", handVote(11, 9, 0, 20, 25)), Outcome::Passed);
        QCOMPARE(outcomeOf(u"tt10-2018-bgtvt", handVote(8, 8, 4, 20, 25)), Outcome::Failed);
    }

    void zeroOfZeroPassesNothing()
    {
        DecisionRule rule;
        rule.quorum = {};
        rule.base = Base::ForAndAgainst;
        rule.comparison = Comparison::AtLeast;
        QCOMPARE(decide(rule, handVote(0, 0, 5, 5, 5)).outcome, Outcome::Failed);
    }

    void hasNoVerdictWithoutItsFigures()
    {
        Counts counts = handVote(3, 1, 0, 4, 5);
        counts.members.reset();
        QCOMPARE(outcomeOf(u"members-1/2-more", counts), Outcome::None);
        Counts opinions;
        opinions.meanings = {OptionMeaning::Other, OptionMeaning::Other};
        opinions.votes = {7, 4};
        opinions.members = 16;
        opinions.present = 16;
        QCOMPARE(outcomeOf(u"members-1/2-more", opinions), Outcome::None);
    }

    void refusesCountsThatCannotBe()
    {
        const auto codeOf = [](const Counts& counts) {
            const auto checked = checkCounts(counts);
            return checked ? -1 : int(checked.error().code);
        };
        QCOMPARE(codeOf(handVote(18, 4, 1, 23, 25)), -1);
        QCOMPARE(codeOf(handVote(18, 4, 2, 23, 25)), int(ErrorCode::CountExceedsPresent));
        QCOMPARE(codeOf(handVote(1, 0, 0, 26, 25)), int(ErrorCode::PresentExceedsMembers));
        QCOMPARE(codeOf(handVote(-1, 0, 0, 5, 25)), int(ErrorCode::NegativeCount));
        QCOMPARE(codeOf(handVote(0, 0, 0, 0, 25)), int(ErrorCode::NobodyPresent));
        QCOMPARE(codeOf(handVote(2'000'000'000, 0, 0, 5, 25)), int(ErrorCode::CountTooLarge));
        QCOMPARE(codeOf(Counts{}), int(ErrorCode::NoOptions));
    }

    void percentagesAddUp()
    {
        QCOMPARE(percentages({7, 4, 5}), QList<int>({44, 25, 31}));
        QCOMPARE(percentages({1, 1, 1}), QList<int>({34, 33, 33}));
        QCOMPARE(percentages({0, 0}), QList<int>({0, 0}));
        QCOMPARE(percentages({}), QList<int>());
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QList<qint64> votes;
            qint64 total = 0;
            for (int i = random.bounded(1, 9); i > 0; --i) {
                votes.append(random.bounded(1000));
                total += votes.last();
            }
            const QList<int> percents = percentages(votes);
            int sum = 0;
            for (qsizetype i = 0; i < votes.size(); ++i) {
                sum += percents[i];
                // Never further than one from the exact share.
                if (total > 0) {
                    QVERIFY(qAbs(percents[i] * total - votes[i] * 100) < total);
                }
            }
            QCOMPARE(sum, total > 0 ? 100 : 0);
        }
    }

    // One more vote for, with nothing else changed, never turns a vote down.
    void isMonotonic()
    {
        QRandomGenerator random(11);
        const auto presets = decisionRulePresets();
        for (int round = 0; round < 3000; ++round) {
            const qint64 members = random.bounded(1, 40);
            const qint64 present = random.bounded(1, int(members) + 1);
            const qint64 votesFor = random.bounded(int(present) + 1);
            const qint64 against = random.bounded(int(present - votesFor) + 1);
            const qint64 abstain = present - votesFor - against;
            if (abstain == 0)
                continue;
            const DecisionRule& rule = presets[random.bounded(int(presets.size()))];
            const Outcome before =
                decide(rule, handVote(votesFor, against, abstain, present, members)).outcome;
            const Outcome after =
                decide(rule, handVote(votesFor + 1, against, abstain - 1, present, members))
                    .outcome;
            if (before == Outcome::Passed)
                QCOMPARE(after, Outcome::Passed);
            QCOMPARE(before == Outcome::NoQuorum, after == Outcome::NoQuorum);
        }
    }

    void needsWholeVotes()
    {
        for (qint64 base = 0; base < 200; ++base) {
            for (const Fraction fraction : {Fraction{1, 2}, Fraction{2, 3}, Fraction{3, 4}}) {
                const qint64 more = votesNeeded(fraction, Comparison::MoreThan, base);
                QVERIFY(more * fraction.den > fraction.num * base);
                QVERIFY((more - 1) * fraction.den <= fraction.num * base);
                const qint64 least = votesNeeded(fraction, Comparison::AtLeast, base);
                QVERIFY(least * fraction.den >= fraction.num * base && least > 0);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDecision)
#include "tst_decision.moc"
