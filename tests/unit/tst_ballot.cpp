// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ballot.h"
#include "domain/election.h"
#include "domain/pollresult.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

BallotForm form(PollKind kind, int most)
{
    BallotForm form;
    form.kind = kind;
    form.most = most;
    return form;
}

DecisionRule moreThanHalfOfValid()
{
    DecisionRule rule;
    rule.quorum = {};
    rule.base = Base::ValidBallots;
    return rule;
}

Counts paper(const QList<qint64>& votes, qint64 collected, qint64 invalid, int most)
{
    Counts counts;
    counts.votes = votes;
    counts.meanings = QList<OptionMeaning>(votes.size(), OptionMeaning::Other);
    counts.present = 30;
    counts.issued = 30;
    counts.collected = collected;
    counts.invalid = invalid;
    counts.votesOnOne = most;
    return counts;
}

ErrorCode refusalOf(const Counts& counts)
{
    const auto checked = checkCounts(counts);
    return checked ? ErrorCode::Internal : checked.error().code;
}

}  // namespace

class TestBallot : public QObject {
    Q_OBJECT

private slots:
    void acceptsWhatTheFormAsksFor()
    {
        const BallotForm decision = form(PollKind::Decision, 1);
        QVERIFY(checkChoice(decision, 3, {1}));
        QCOMPARE(checkChoice(decision, 3, {}).error().code, ErrorCode::NothingChosen);
        QCOMPARE(checkChoice(decision, 3, {0, 1}).error().code, ErrorCode::TooManyChosen);
        QCOMPARE(checkChoice(decision, 3, {3}).error().code, ErrorCode::NoSuchOption);
        QCOMPARE(checkChoice(decision, 3, {-1}).error().code, ErrorCode::NoSuchOption);

        const BallotForm election = form(PollKind::Election, 2);
        QVERIFY(checkChoice(election, 4, {}));
        QVERIFY(checkChoice(election, 4, {3, 0}));
        QCOMPARE(checkChoice(election, 4, {3, 3}).error().code, ErrorCode::SameOptionTwice);
        QCOMPARE(checkChoice(election, 4, {0, 1, 2}).error().detail, u"3/2"_s);

        QVERIFY(checkChoice(form(PollKind::Ranking, 1), 3, {2, 0, 1}));
        QVERIFY(checkChoice(form(PollKind::Ranking, 1), 3, {}));
    }

    void refusesFormsThatMakeNoSense()
    {
        QVERIFY(checkForm(form(PollKind::Election, 3), 3));
        QCOMPARE(checkForm(form(PollKind::Election, 4), 3).error().code, ErrorCode::TooManySeats);
        QCOMPARE(checkForm(form(PollKind::Choice, 3), 3).error().code, ErrorCode::TooManySeats);
        QCOMPARE(checkForm(form(PollKind::Choice, 0), 3).error().code, ErrorCode::TooManySeats);
        QCOMPARE(checkForm(form(PollKind::Decision, 1), 0).error().code, ErrorCode::NoOptions);
        QCOMPARE(checkForm(form(PollKind::Ranking, 1), 101).error().code,
                 ErrorCode::TooManyOptions);
    }

    void addsUpWhatIsOnTheBallots()
    {
        const QList<Ballot> ballots{{{0, 2}, 1}, {{2}, 1}, {{}, 1}, {{2, 1}, 3}};
        QCOMPARE(votesOf(form(PollKind::Choice, 2), 3, ballots), (QList<qint64>{1, 3, 5}));
        // In a ranking it is the first places that are shown.
        QCOMPARE(votesOf(form(PollKind::Ranking, 1), 3, ballots), (QList<qint64>{1, 0, 4}));
    }

    void ballotsOnPaperMustAddUp()
    {
        QVERIFY(checkCounts(paper({20, 5}, 26, 1, 1)));
        QCOMPARE(refusalOf(paper({20, 4}, 26, 1, 1)), ErrorCode::VotesDoNotFitBallots);
        QCOMPARE(refusalOf(paper({20, 6}, 26, 1, 1)), ErrorCode::VotesDoNotFitBallots);
        QCOMPARE(refusalOf(paper({20, 11}, 31, 0, 1)), ErrorCode::CountExceedsPresent);
        QCOMPARE(refusalOf(paper({0, 0}, 2, 3, 1)), ErrorCode::InvalidExceedsCollected);
        // Up to two names on each: fewer votes are possible, more are not.
        QVERIFY(checkCounts(paper({20, 15, 10}, 26, 1, 2)));
        QVERIFY(checkCounts(paper({25, 25, 0}, 26, 1, 2)));
        QCOMPARE(refusalOf(paper({25, 25, 1}, 26, 1, 2)), ErrorCode::VotesDoNotFitBallots);
        // Nobody is on more ballots than there are.
        QCOMPARE(refusalOf(paper({26, 0, 0}, 26, 1, 2)), ErrorCode::VotesDoNotFitBallots);
        Counts issued = paper({20, 5}, 26, 1, 1);
        issued.issued = 31;
        QCOMPARE(refusalOf(issued), ErrorCode::IssuedExceedsPresent);
        issued.issued = 25;
        QCOMPARE(refusalOf(issued), ErrorCode::CollectedExceedsIssued);
    }

    void electsThoseWithMostVotesWhoHaveEnough()
    {
        // 25 valid ballots: 13 are more than half.
        const ElectionResult result =
            elect(2, moreThanHalfOfValid(), paper({12, 20, 16, 3}, 26, 1, 2));
        QVERIFY(result.held);
        QCOMPARE(result.needed, 13);
        QCOMPARE(result.elected, (QList<int>{1, 2}));
        QCOMPARE(result.seatsLeft, 0);
        QVERIFY(result.secondRound(4).isEmpty());
    }

    void leavesASeatThatNobodyReached()
    {
        const ElectionResult result =
            elect(2, moreThanHalfOfValid(), paper({12, 20, 12, 3}, 26, 1, 2));
        QCOMPARE(result.elected, QList<int>{1});
        QCOMPARE(result.seatsLeft, 1);
        QVERIFY(result.tied.isEmpty());
        QCOMPARE(result.secondRound(4), (QList<int>{0, 2, 3}));
    }

    void showsATieForTheLastSeatAsOne()
    {
        const ElectionResult result =
            elect(2, moreThanHalfOfValid(), paper({14, 20, 14, 2}, 26, 1, 2));
        QCOMPARE(result.elected, QList<int>{1});
        QCOMPARE(result.tied, (QList<int>{0, 2}));
        QCOMPARE(result.secondRound(4), (QList<int>{0, 2}));
        // Where there are seats for both, there is no tie.
        QCOMPARE(elect(3, moreThanHalfOfValid(), paper({14, 20, 14, 2}, 26, 1, 2)).elected,
                 (QList<int>{1, 0, 2}));
    }

    void electsNobodyWithoutAQuorum()
    {
        DecisionRule rule = moreThanHalfOfValid();
        rule.quorum = {2, 3};
        Counts counts = paper({20, 5}, 25, 0, 1);
        counts.members = 60;
        QVERIFY(!elect(1, rule, counts).held);
        counts.members = 45;
        QVERIFY(elect(1, rule, counts).held);
        QVERIFY(elect(1, rule, paper({0, 0}, 0, 0, 1)).elected.isEmpty());
    }

    // Nobody is elected over somebody with more votes, and never more than there are seats.
    void electionsAreFair()
    {
        QRandomGenerator random(5);
        for (int turn = 0; turn < 500; ++turn) {
            const int candidates = 2 + int(random.bounded(8));
            const int seats = 1 + int(random.bounded(candidates));
            QList<qint64> votes;
            for (int i = 0; i < candidates; ++i)
                votes.append(random.bounded(26));
            const ElectionResult result =
                elect(seats, moreThanHalfOfValid(), paper(votes, 25, 0, seats));
            QVERIFY(result.elected.size() + result.seatsLeft == seats);
            for (int i = 0; i < candidates; ++i) {
                for (const int elected : result.elected)
                    QVERIFY(result.elected.contains(i) || votes[i] < votes[elected]);
                for (const int tied : result.tied)
                    QVERIFY(votes[tied] >= result.needed);
            }
        }
    }

    void oneFunctionSaysWhatAPollCameTo()
    {
        Poll poll;
        poll.options = {{{}, u"A"_s, OptionMeaning::Other, 7},
                        {{}, u"B"_s, OptionMeaning::Other, 4},
                        {{}, u"C"_s, OptionMeaning::Other, 5}};
        poll.ballot = form(PollKind::Choice, 1);
        poll.state = PollState::Announced;
        PollResult result = resultOf(poll);
        QCOMPARE(result.percents, (QList<int>{44, 25, 31}));
        QCOMPARE(result.total, 16);
        QCOMPARE(result.verdict.outcome, Outcome::None);
        QVERIFY(!result.election);

        poll.ballot = form(PollKind::Ranking, 1);
        poll.ballots = {{{0, 1, 2}, 7}, {{1, 2, 0}, 4}, {{2, 1, 0}, 5}};
        QCOMPARE(resultOf(poll).schulze->places.first(), QList<int>{1});
        poll.ballot.counting = RankCounting::InstantRunoff;
        QCOMPARE(resultOf(poll).runoff->winner, 2);
        poll.state = PollState::Open;
        QVERIFY(!resultOf(poll).runoff);
        poll.state = PollState::Annulled;
        QVERIFY(!resultOf(poll).runoff);
    }
};

QTEST_APPLESS_MAIN(TestBallot)
#include "tst_ballot.moc"
