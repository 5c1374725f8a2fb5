// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

// "5 ACBED": five ballots that rank A before C before B…
QList<Ballot> ballotsOf(const QStringList& lines)
{
    QList<Ballot> ballots;
    for (const QString& line : lines) {
        Ballot ballot;
        ballot.weight = line.section(u' ', 0, 0).toLongLong();
        for (const QChar letter : line.section(u' ', 1))
            ballot.choice.append(letter.unicode() - u'A');
        ballots.append(ballot);
    }
    return ballots;
}

QString placesOf(const SchulzeResult& result)
{
    QStringList places;
    for (const QList<int>& place : result.places) {
        QString letters;
        for (const int option : place)
            letters += QChar(u'A' + option);
        places.append(letters);
    }
    return places.join(u'>');
}

QList<Ballot> randomBallots(QRandomGenerator& random, int options, int count)
{
    QList<Ballot> ballots;
    for (int i = 0; i < count; ++i) {
        BallotChoice all(options);
        std::iota(all.begin(), all.end(), 0);
        std::shuffle(all.begin(), all.end(), random);
        ballots.append({all.first(random.bounded(options + 1)), 1});
    }
    return ballots;
}

}  // namespace

class TestRanking : public QObject {
    Q_OBJECT

private slots:
    // M. Schulze, Social BallotChoice and Welfare 36 (2011), the examples of its section 3.
    void schulzeDecidesTheExamplesOfThePaper()
    {
        // Example 1: 45 voters; also the example of most accounts of the method.
        const auto first =
            schulze(5, ballotsOf({u"5 ACBED"_s, u"5 ADECB"_s, u"8 BEDAC"_s, u"3 CABED"_s,
                                  u"7 CAEBD"_s, u"2 CBADE"_s, u"7 DCEBA"_s, u"8 EBADC"_s}));
        QCOMPARE(first.pairwise[0][1], 20);  // A over B
        QCOMPARE(first.pairwise[1][0], 25);
        QCOMPARE(first.pairwise[4][0], 23);  // E over A
        QCOMPARE(placesOf(first), u"E>A>C>B>D"_s);

        // A Condorcet winner wins: Tennessee (A Memphis, B Nashville, C Chattanooga, D Knoxville).
        const auto capital =
            schulze(4, ballotsOf({u"42 ABCD"_s, u"26 BCDA"_s, u"15 CDBA"_s, u"17 DCBA"_s}));
        QCOMPARE(placesOf(capital), u"B>C>D>A"_s);
    }

    void schulzeLeavesEqualOptionsEqual()
    {
        QCOMPARE(placesOf(schulze(2, ballotsOf({u"3 AB"_s, u"3 BA"_s}))), u"AB"_s);
        QCOMPARE(placesOf(schulze(3, {})), u"ABC"_s);
        // What is not named is behind what is, and equal among itself.
        QCOMPARE(placesOf(schulze(3, ballotsOf({u"1 B"_s}))), u"B>AC"_s);
    }

    // The same electorate: Memphis leads, Knoxville wins when those behind are out.
    void runoffDecidesAsInTheLiterature()
    {
        const auto ballots = ballotsOf({u"42 ABCD"_s, u"26 BCDA"_s, u"15 CDBA"_s, u"17 DCBA"_s});
        const RunoffResult result = instantRunoff(4, ballots);
        QCOMPARE(result.winner, 3);
        QCOMPARE(result.rounds.size(), 3);
        QCOMPARE(result.rounds[0].votes, (QList<qint64>{42, 26, 15, 17}));
        QCOMPARE(result.rounds[0].eliminated, QList<int>{2});
        QCOMPARE(result.rounds[1].votes, (QList<qint64>{42, 26, 0, 32}));
        QCOMPARE(result.rounds[2].votes, (QList<qint64>{42, 0, 0, 58}));
    }

    void runoffCountsWhatIsExhausted()
    {
        // Ballots that name nobody who is still in no longer count towards the half.
        const RunoffResult result = instantRunoff(3, ballotsOf({u"4 A"_s, u"3 B"_s, u"2 C"_s}));
        QCOMPARE(result.rounds.size(), 2);
        QCOMPARE(result.rounds[1].exhausted, 2);
        QCOMPARE(result.winner, 0);
    }

    void runoffSaysWhereOnlyALotDecides()
    {
        const RunoffResult tied = instantRunoff(2, ballotsOf({u"3 AB"_s, u"3 BA"_s}));
        QCOMPARE(tied.winner, -1);
        QCOMPARE(tied.tied, (QList<int>{0, 1}));
        QCOMPARE(instantRunoff(2, {}).winner, -1);
        // B and C are last together and have less than A together: both are out at once.
        const RunoffResult both =
            instantRunoff(4, ballotsOf({u"5 A"_s, u"4 D"_s, u"1 BD"_s, u"1 CD"_s}));
        QCOMPARE(both.rounds[0].eliminated, (QList<int>{1, 2}));
        QCOMPARE(both.winner, 3);
        // Last together and as strong as the next: the one with fewer votes before is out.
        const RunoffResult earlier =
            instantRunoff(4, ballotsOf({u"6 A"_s, u"4 B"_s, u"3 C"_s, u"1 DC"_s}));
        QCOMPARE(earlier.rounds[0].eliminated, QList<int>{3});
        QCOMPARE(earlier.rounds[1].votes, (QList<qint64>{6, 4, 4, 0}));
        QCOMPARE(earlier.rounds[1].eliminated, QList<int>{2});
    }

    void orderOfBallotsMeansNothing()
    {
        QRandomGenerator random(20261126);
        for (int turn = 0; turn < 200; ++turn) {
            const int options = 2 + int(random.bounded(6));
            QList<Ballot> ballots = randomBallots(random, options, int(random.bounded(30)));
            const auto bySchulze = schulze(options, ballots);
            const auto byRunoff = instantRunoff(options, ballots);
            std::shuffle(ballots.begin(), ballots.end(), random);
            QVERIFY(schulze(options, ballots) == bySchulze);
            QVERIFY(instantRunoff(options, ballots) == byRunoff);
        }
    }

    // Who beats every other one in pairs wins by Schulze; who has more than half of the first places
    // wins by both.
    void winnersThatNobodyDoubtsWin()
    {
        QRandomGenerator random(7);
        int found = 0;
        for (int turn = 0; turn < 500; ++turn) {
            const int options = 2 + int(random.bounded(4));
            const QList<Ballot> ballots =
                randomBallots(random, options, 1 + int(random.bounded(15)));
            const SchulzeResult result = schulze(options, ballots);
            for (int a = 0; a < options; ++a) {
                int beaten = 0;
                for (int b = 0; b < options; ++b)
                    beaten += result.pairwise[a][b] > result.pairwise[b][a] ? 1 : 0;
                if (beaten != options - 1)
                    continue;
                QCOMPARE(result.places.first(), QList<int>{a});
                ++found;
            }
            BallotForm form;
            form.kind = PollKind::Ranking;
            const QList<qint64> firsts = votesOf(form, options, ballots);
            const qint64 most = *std::max_element(firsts.begin(), firsts.end());
            if (2 * most > ballots.size()) {
                const int winner = int(firsts.indexOf(most));
                QCOMPARE(instantRunoff(options, ballots).winner, winner);
                QCOMPARE(result.places.first(), QList<int>{winner});
            }
        }
        QVERIFY(found > 100);
    }

    // Raising a winner on a ballot does not make it lose (Schulze is monotonic).
    void raisingAWinnerNeverHarmsIt()
    {
        QRandomGenerator random(11);
        for (int turn = 0; turn < 300; ++turn) {
            const int options = 3 + int(random.bounded(3));
            QList<Ballot> ballots = randomBallots(random, options, 1 + int(random.bounded(12)));
            const QList<int> winners = schulze(options, ballots).places.first();
            if (winners.size() != 1)
                continue;
            BallotChoice& raised = ballots[random.bounded(int(ballots.size()))].choice;
            raised.removeOne(winners.first());
            raised.prepend(winners.first());
            QCOMPARE(schulze(options, ballots).places.first(), winners);
        }
    }
};

QTEST_APPLESS_MAIN(TestRanking)
#include "tst_ranking.moc"
