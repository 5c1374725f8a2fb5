// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ballotdifference.h"

#include <QTest>

using namespace nghisu;

/// Two counts of the same sheets.
class TestBallotDifference : public QObject {
    Q_OBJECT

private slots:
    void sheetsInAnotherOrderAreTheSame()
    {
        const QList<Ballot> first{{{0, 1}, 2}, {{1}, 1}, {{}, 1}};
        const QList<Ballot> second{{{}, 1}, {{0, 1}, 1}, {{1}, 1}, {{0, 1}, 1}};
        QVERIFY(differencesOf(first, second).isEmpty());
        QVERIFY(differencesOf({}, {}).isEmpty());
    }

    void saysWhatIsMoreOrLess()
    {
        const QList<Ballot> first{{{0, 1}, 3}, {{2}, 1}};
        const QList<Ballot> second{{{0, 1}, 2}, {{1, 0}, 1}, {{2}, 1}};
        // A ranking the other way round is another ballot.
        QCOMPARE(differencesOf(first, second),
                 (QList<BallotDifference>{{{0, 1}, 3, 2}, {{1, 0}, 0, 1}}));
    }
};

QTEST_APPLESS_MAIN(TestBallotDifference)
#include "tst_ballotdifference.moc"
