// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/countstable.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QStringList options{u"Đạt yêu cầu"_s, u"Chưa đạt yêu cầu"_s, u"Cần thêm chủ đề"_s};

QList<qint64> votesOf(const CountsTable& table)
{
    QList<qint64> votes;
    for (const std::optional<qint64>& one : table.votes)
        votes.append(one.value_or(-1));
    return votes;
}

}  // namespace

/// Votes that come in as a table.
class TestCountsTable : public QObject {
    Q_OBJECT

private slots:
    void readsTables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("spreadsheet")
            << u"Đạt yêu cầu\t7\nChưa đạt yêu cầu\t4\nCần thêm chủ đề\t5"_s;
        QTest::newRow("csv with a heading, parts and a total")
            << u"STT;Phương án;Số phiếu;Tỷ lệ\r\n1;Đạt yêu cầu;7;44\r\n2;Chưa đạt yêu cầu;4;25\r\n"
               "3;Cần thêm chủ đề;5;31\r\n;Tổng cộng;16;100\r\n"_s;
        QTest::newRow("quoted cells")
            << u"\"Đạt yêu cầu\",7\n\"Chưa đạt yêu cầu\",4\n\"Cần thêm chủ đề\",5\n"_s;
        QTest::newRow("lines of a mail")
            << u"Đạt yêu cầu: 7\n\nchua dat yeu cau – 4\nCần thêm chủ đề = 5\n"_s;
        QTest::newRow("another order") << u"Cần thêm chủ đề 5\nĐạt yêu cầu 7\nChưa đạt yêu cầu 4"_s;
    }

    void readsTables()
    {
        QFETCH(QString, text);
        const CountsTable table = readCounts(text, options);
        QVERIFY2(table.fits(), qPrintable(table.strange.join(u'|')));
        QCOMPARE(votesOf(table), (QList<qint64>{7, 4, 5}));
    }

    void saysWhatDoesNotFit()
    {
        const CountsTable strange =
            readCounts(u"Đạt yêu cầu\t7\nKhông có ý kiến\t4\nCần thêm chủ đề\t5"_s, options);
        QCOMPARE(strange.strange, QStringList(u"Không có ý kiến 4"_s));
        QCOMPARE(votesOf(strange), (QList<qint64>{7, -1, 5}));
        QVERIFY(!strange.fits());
        const CountsTable twice =
            readCounts(u"Đạt yêu cầu\t7\nĐạt yêu cầu\t8\nChưa đạt yêu cầu\tbốn"_s, options);
        QCOMPARE(twice.twice, QStringList(options[0]));
        QCOMPARE(twice.uncounted, QStringList(options[1]));
        QVERIFY(!twice.fits());
        QVERIFY(!readCounts(u"Đạt yêu cầu\t-7"_s, options).votes.first());
    }

    // Names that differ in a mark alone are two people.
    void keepsLikeNamesApart()
    {
        const QStringList people{u"Lê Ngọc Lan"_s, u"Lê Ngọc Lân"_s};
        QCOMPARE(votesOf(readCounts(u"Lê Ngọc Lân\t9\nLê Ngọc Lan\t3"_s, people)),
                 (QList<qint64>{3, 9}));
        QVERIFY(!readCounts(u"le ngoc lan\t9"_s, people).fits());
    }
};

QTEST_GUILESS_MAIN(TestCountsTable)
#include "tst_countstable.moc"
