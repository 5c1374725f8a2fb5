// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/naturalorder.h"

#include <QTest>

#include <algorithm>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Names with numbers in them, in the order in which people count.
class TestNaturalOrder : public QObject {
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void sortsSeats();
};

void TestNaturalOrder::counts_data()
{
    QTest::addColumn<QString>("less");
    QTest::addColumn<QString>("more");
    QTest::newRow("numbers") << u"A2"_s << u"A10"_s;
    QTest::newRow("rows before numbers") << u"A10"_s << u"B1"_s;
    QTest::newRow("case and marks") << u"Bàn 9"_s << u"ban 12"_s;
    QTest::newRow("shorter first") << u"A2"_s << u"A2a"_s;
    QTest::newRow("nothing first") << QString() << u"A"_s;
    QTest::newRow("numbers before letters") << u"7"_s << u"A1"_s;
    QTest::newRow("zeros") << u"A02"_s << u"A3"_s;
    QTest::newRow("longer than any number")
        << u"A99999999999999999999"_s << u"A100000000000000000000"_s;
}

void TestNaturalOrder::counts()
{
    QFETCH(QString, less);
    QFETCH(QString, more);
    QVERIFY(compareNaturally(less, more) < 0);
    QVERIFY(compareNaturally(more, less) > 0);
    QCOMPARE(compareNaturally(less, less), 0);
}

void TestNaturalOrder::sortsSeats()
{
    QStringList seats{u"B1"_s, u"A10"_s, u"A2"_s, u"A1"_s};
    std::sort(seats.begin(), seats.end(), [](const QString& one, const QString& other) {
        return compareNaturally(one, other) < 0;
    });
    QCOMPARE(seats, (QStringList{u"A1"_s, u"A2"_s, u"A10"_s, u"B1"_s}));
}

QTEST_APPLESS_MAIN(TestNaturalOrder)
#include "tst_text_naturalorder.moc"
