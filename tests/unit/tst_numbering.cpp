// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbering.h"
#include "domain/orderkey.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

ProposalStub proposal(int depth = 0, const QString& issued = {}, int id = 0)
{
    return {ProposalId(id), {}, ProposalKind::Proposal, depth, issued};
}

ProposalStub heading(int depth = 0, const QString& issued = {}, int id = 0)
{
    return {ProposalId(id), {}, ProposalKind::Heading, depth, issued};
}

QStringList numbers(QList<ProposalStub> entries, const NumberingScheme& scheme = {},
                    const IssuedNumbers& everIssued = {})
{
    numberList(entries, scheme, everIssued);
    QStringList numbers;
    for (const ProposalStub& entry : std::as_const(entries))
        numbers.append(entry.number);
    return numbers;
}

NumberingScheme parts()
{
    NumberingScheme scheme;
    scheme.numberHeadings = true;
    scheme.restart = true;
    scheme.pointLetters = true;
    return scheme;
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

    void countsFromAnyNumber()
    {
        NumberingScheme scheme;
        scheme.first = 12;
        QCOMPARE(numbers({proposal(), proposal(1), proposal()}, scheme),
                 QStringList({u"12"_s, u"12.1"_s, u"13"_s}));
    }

    void numbersWhatStandsBelow()
    {
        QCOMPARE(
            numbers({proposal(), proposal(1), proposal(1), proposal(2), proposal(), proposal(1)}),
            QStringList({u"1"_s, u"1.1"_s, u"1.2"_s, u"1.2.1"_s, u"2"_s, u"2.1"_s}));
    }

    void beginsAnewUnderEachHeading()
    {
        NumberingScheme scheme;
        scheme.restart = true;
        QCOMPARE(numbers({proposal(), heading(), proposal(1), proposal(1), proposal(2), heading(),
                          proposal(1), proposal()},
                         scheme),
                 QStringList({u"1"_s, u""_s, u"1"_s, u"2"_s, u"2.1"_s, u""_s, u"1"_s, u"2"_s}));
    }

    // I, 1, a: parts, proposals and points of a Vietnamese document.
    void numbersPartsAndPoints()
    {
        QCOMPARE(numbers({heading(), proposal(1), proposal(2), proposal(2), proposal(2),
                          proposal(2), proposal(2), proposal(1), heading(), proposal(1)},
                         parts()),
                 QStringList({u"I"_s, u"1"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"đ"_s, u"2"_s,
                              u"II"_s, u"1"_s}));
        QStringList romans;
        for (const int value : {1, 4, 9, 14, 40, 49, 90, 400, 1994})
            romans.append(romanNumber(value));
        QCOMPARE(romans, QStringList({u"I"_s, u"IV"_s, u"IX"_s, u"XIV"_s, u"XL"_s, u"XLIX"_s,
                                      u"XC"_s, u"CD"_s, u"MCMXCIV"_s}));
    }

    void keepsIssuedNumbers()
    {
        QCOMPARE(numbers({proposal(0, u"7"_s), proposal(0, u"8"_s), proposal(), proposal(),
                          proposal(0, u"9"_s), proposal()},
                         {}, {{{}, {u"7"_s, u"8"_s, u"9"_s}}}),
                 QStringList({u"7"_s, u"8"_s, u"8a"_s, u"8b"_s, u"9"_s, u"10"_s}));
        QCOMPARE(numbers({heading(0, u"I"_s), heading(), heading(0, u"II"_s), heading()}, parts()),
                 QStringList({u"I"_s, u"Ia"_s, u"II"_s, u"III"_s}));
        QCOMPARE(numbers({proposal(0, u"1"_s), proposal(1, u"d"_s), proposal(1), proposal(1),
                          proposal(1, u"đ"_s), proposal(1)},
                         parts()),
                 QStringList({u"1"_s, u"d"_s, u"d1"_s, u"d2"_s, u"đ"_s, u"e"_s}));
        QCOMPARE(numbers({proposal(), proposal(0, u"1"_s), proposal(1), proposal(1, u"1.1"_s)}),
                 QStringList({u"0a"_s, u"1"_s, u"1.0a"_s, u"1.1"_s}));
    }

    void neverGivesAnIssuedNumberAgain()
    {
        // 3 and 2a were issued and removed since.
        QCOMPARE(numbers({proposal(0, u"1"_s), proposal(0, u"2"_s), proposal()}, {},
                         {{{}, {u"1"_s, u"2"_s, u"2a"_s, u"3"_s}}}),
                 QStringList({u"1"_s, u"2"_s, u"4"_s}));
        QCOMPARE(numbers({proposal(0, u"2"_s), proposal(), proposal(0, u"4"_s)}, {},
                         {{{}, {u"2"_s, u"2a"_s, u"4"_s}}}),
                 QStringList({u"2"_s, u"2b"_s, u"4"_s}));
        // Under the first heading 2 was removed; the second has its own 2.
        QCOMPARE(numbers({heading(0, u"I"_s, 10), proposal(1, u"1"_s), proposal(1),
                          heading(0, u"II"_s, 20), proposal(1, u"1"_s), proposal(1)},
                         parts(), {{ProposalId(10), {u"1"_s, u"2"_s}}, {ProposalId(20), {u"1"_s}}}),
                 QStringList({u"I"_s, u"1"_s, u"3"_s, u"II"_s, u"1"_s, u"2"_s}));
    }

    // Whatever the list and the scheme: issued numbers stay, and no new one stands twice in a scope.
    void neverGivesANumberTwice()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 500; ++round) {
            NumberingScheme scheme{1 + random.bounded(3), random.bounded(2) != 0,
                                   random.bounded(2) != 0, random.bounded(2) != 0};
            QList<ProposalStub> list;
            IssuedNumbers issued;
            for (int change = 0; change < 8; ++change) {
                for (int i = 0; i < 5; ++i) {
                    const qsizetype at = random.bounded(int(list.size()) + 1);
                    const int above = at > 0 ? list[at - 1].depth + 1 : 0;
                    list.insert(at, {ProposalId(1000 * (change + 1) + i),
                                     {},
                                     random.bounded(4) == 0 ? ProposalKind::Heading
                                                            : ProposalKind::Proposal,
                                     std::min(above, random.bounded(3))});
                }
                numberList(list, scheme, issued);
                QSet<QPair<ProposalId, QString>> seen;
                QSet<QPair<ProposalId, QString>> given;
                for (ProposalStub& entry : list) {
                    if (!entry.issuedNumber.isEmpty())
                        QCOMPARE(entry.number, entry.issuedNumber);
                    if (entry.number.isEmpty())
                        continue;
                    const bool roman = entry.kind == ProposalKind::Heading;
                    const QPair key(roman ? ProposalId(-1) : entry.scope, entry.number);
                    // Frozen numbers meet where the heading between them went; new ones never do.
                    const bool frozen = !entry.issuedNumber.isEmpty();
                    QVERIFY2(!given.contains(key), qPrintable(entry.number));
                    QVERIFY2(frozen || !seen.contains(key), qPrintable(entry.number));
                    seen.insert(key);
                    if (!frozen)
                        given.insert(key);
                    entry.issuedNumber = entry.number;
                    issued[entry.scope].insert(entry.number);
                }
                list.removeAt(random.bounded(int(list.size())));
                // What hung below the removed one rises to where it may stand.
                for (qsizetype i = 0; i < list.size(); ++i)
                    list[i].depth = std::min(list[i].depth, i > 0 ? list[i - 1].depth + 1 : 0);
            }
        }
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
