// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbering.h"
#include "domain/orderkey.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

NumberingEntry proposal(int depth = 0, const QString& issued = {})
{
    return {ProposalKind::Proposal, depth, issued};
}

NumberingEntry heading(int depth = 0)
{
    return {ProposalKind::Heading, depth, {}};
}

}  // namespace

class TestNumbering : public QObject {
    Q_OBJECT

private slots:
    void countsThroughHeadings()
    {
        QCOMPARE(numbers({heading(), proposal(1), proposal(1), heading(), proposal(1)}),
                 QStringList({u""_s, u"1"_s, u"2"_s, u""_s, u"3"_s}));
    }

    void numbersWhatStandsBelow()
    {
        QCOMPARE(
            numbers({proposal(), proposal(1), proposal(1), proposal(2), proposal(), proposal(1)}),
            QStringList({u"1"_s, u"1.1"_s, u"1.2"_s, u"1.2.1"_s, u"2"_s, u"2.1"_s}));
    }

    void keepsIssuedNumbers()
    {
        QCOMPARE(numbers({proposal(0, u"7"_s), proposal(0, u"8"_s), proposal(), proposal(),
                          proposal(0, u"9"_s), proposal()},
                         {u"7"_s, u"8"_s, u"9"_s}),
                 QStringList({u"7"_s, u"8"_s, u"8a"_s, u"8b"_s, u"9"_s, u"10"_s}));
    }

    void neverGivesAnIssuedNumberAgain()
    {
        // 3 and 2a were issued and removed since.
        QCOMPARE(numbers({proposal(0, u"1"_s), proposal(0, u"2"_s), proposal()},
                         {u"1"_s, u"2"_s, u"2a"_s, u"3"_s}),
                 QStringList({u"1"_s, u"2"_s, u"4"_s}));
        QCOMPARE(numbers({proposal(0, u"2"_s), proposal(), proposal(0, u"4"_s)},
                         {u"2"_s, u"2a"_s, u"4"_s}),
                 QStringList({u"2"_s, u"2b"_s, u"4"_s}));
    }

    // Vietnamese points run a b c d đ e g h i k, without f, j, w and z.
    void usesVietnameseLetters()
    {
        QString letters;
        for (int i = 0; i < 23; ++i)
            letters += pointLetter(i);
        QCOMPARE(letters, u"abcdđeghiklmnopqrstuvxy"_s);
        QCOMPARE(pointLetter(23), u"aa"_s);
        QCOMPARE(pointLetter(24), u"ab"_s);
    }

    void keepsRoomBetweenKeys()
    {
        // Ten thousand moves to random places never run out of room nor mix up the order.
        QStringList keys = orderkey::sequence({}, {}, 50);
        QVERIFY(std::is_sorted(keys.begin(), keys.end()));
        QRandomGenerator random(3);
        for (int round = 0; round < 10'000; ++round) {
            keys.removeAt(random.bounded(int(keys.size())));
            const int place = random.bounded(int(keys.size()) + 1);
            const QString before = place > 0 ? keys[place - 1] : QString();
            const QString after = place < keys.size() ? keys[place] : QString();
            const QString key = orderkey::between(before, after);
            QVERIFY(before.isEmpty() || before < key);
            QVERIFY(after.isEmpty() || key < after);
            QVERIFY(!key.endsWith(u'0'));
            keys.insert(place, key);
        }
    }

    void keepsKeysShort()
    {
        const QStringList spread = orderkey::sequence({}, {}, 10'000);
        QCOMPARE(QSet<QString>(spread.begin(), spread.end()).size(), 10'000);
        QVERIFY(std::is_sorted(spread.begin(), spread.end()));
        const auto longer = [](const QString& a, const QString& b) { return a.size() < b.size(); };
        QVERIFY(std::max_element(spread.begin(), spread.end(), longer)->size() <= 16);
        QString last;
        for (int i = 0; i < 1000; ++i)
            last = orderkey::between(last, {});
        QVERIFY2(last.size() <= 40, qPrintable(last));
    }
};

QTEST_APPLESS_MAIN(TestNumbering)
#include "tst_numbering.moc"
