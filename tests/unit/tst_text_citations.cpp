// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/citations.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestCitations : public QObject {
    Q_OBJECT

private slots:
    void forms_data();
    void forms();
    void sentences_data();
    void sentences();
    void doubts_data();
    void doubts();
    void hostile();
};

void TestCitations::forms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("year") << u"102/2009/NĐ-CP"_s << u"Nghị định 102/2009/NĐ-CP"_s;
    QTest::newRow("thông tư") << u"39/2017/TT-BTTTT"_s << u"Thông tư 39/2017/TT-BTTTT"_s;
    QTest::newRow("quyết định with year") << u"10/2016/QĐ-TTg"_s << u"Quyết định 10/2016/QĐ-TTg"_s;
    QTest::newRow("assembly") << u"Nghị quyết số 107/2016/QH13"_s << u"Nghị quyết 107/2016/QH13"_s;
    QTest::newRow("standing committee")
        << u"Nghị quyết 10/2014/UBTVQH13"_s << u"Nghị quyết 10/2014/UBTVQH13"_s;
    QTest::newRow("assembly, no type") << u"107/2016/QH13"_s << u"107/2016/QH13"_s;
    QTest::newRow("joint") << u"08/2015/TTLT-BTTTT-BNV"_s
                           << u"Thông tư liên tịch 08/2015/TTLT-BTTTT-BNV"_s;
    QTest::newRow("joint alone") << u"162/2004/TTLT"_s << u"Thông tư liên tịch 162/2004/TTLT"_s;
    QTest::newRow("joint resolution")
        << u"525/2012/NQLT"_s << u"Nghị quyết liên tịch 525/2012/NQLT"_s;
    QTest::newRow("no year") << u"Quyết định 1819/QĐ-TTg"_s << u"Quyết định 1819/QĐ-TTg"_s;
    QTest::newRow("resolution") << u"17/NQ-CP"_s << u"Nghị quyết 17/NQ-CP"_s;
    QTest::newRow("directive") << u"05/CT-TTg"_s << u"Chỉ thị 05/CT-TTg"_s;
    QTest::newRow("plan") << u"8124/KH-UBND"_s << u"Kế hoạch 8124/KH-UBND"_s;
    QTest::newRow("report") << u"112/BC-UBND"_s << u"Báo cáo 112/BC-UBND"_s;
    QTest::newRow("official letter") << u"3115/BTTTT-CVT"_s << u"3115/BTTTT-CVT"_s;
    QTest::newRow("official letter with type")
        << u"Công văn số 3115/BTTTT-CVT"_s << u"Công văn 3115/BTTTT-CVT"_s;
    QTest::newRow("letter suffix") << u"30a/2008/NQ-CP"_s << u"Nghị quyết 30a/2008/NQ-CP"_s;
    QTest::newRow("letter suffix, no year")
        << u"522b/NQ-UBTVQH"_s << u"Nghị quyết 522b/NQ-UBTVQH"_s;
    QTest::newRow("party") << u"27-NQ/TW"_s << u"Nghị quyết 27-NQ/TW"_s;
    QTest::newRow("party conclusion") << u"Kết luận số 28-KL/TW"_s << u"Kết luận 28-KL/TW"_s;
    QTest::newRow("consolidated") << u"03/VBHN-VPQH"_s << u"Văn bản hợp nhất 03/VBHN-VPQH"_s;
    QTest::newRow("số") << u"Nghị định số 102/2009/NĐ-CP"_s << u"Nghị định 102/2009/NĐ-CP"_s;
    QTest::newRow("số:") << u"Quyết định số: 749/QĐ-TTg"_s << u"Quyết định 749/QĐ-TTg"_s;
    QTest::newRow("abbreviated type") << u"QĐ 146/QĐ-TTg"_s << u"Quyết định 146/QĐ-TTg"_s;
    QTest::newRow("ND") << u"Nghị định 47/2020/ND-CP"_s << u"Nghị định 47/2020/NĐ-CP"_s;
    QTest::newRow("eth") << u"13/2023/NÐ-CP"_s << u"Nghị định 13/2023/NĐ-CP"_s;
    QTest::newRow("space behind the hyphen")
        << u"Nghị định 13/2023/NĐ- CP"_s << u"Nghị định 13/2023/NĐ-CP"_s;
    QTest::newRow("space before the slash")
        << u"Thông tư 39 /2018/TT-BTTTT"_s << u"Thông tư 39/2018/TT-BTTTT"_s;
    QTest::newRow("TT- BTTTT") << u"39/2017/TT- BTTTT"_s << u"Thông tư 39/2017/TT-BTTTT"_s;
    QTest::newRow("TTG") << u"749/QĐ-TTG"_s << u"Quyết định 749/QĐ-TTg"_s;
    QTest::newRow("no-break space")
        << u"Nghị định số 13/2023/NĐ-CP"_s << u"Nghị định 13/2023/NĐ-CP"_s;
    QTest::newRow("no-break hyphen") << u"13/2023/NĐ‑CP"_s << u"Nghị định 13/2023/NĐ-CP"_s;
    QTest::newRow("en dash") << u"154/2013/NĐ–CP"_s << u"Nghị định 154/2013/NĐ-CP"_s;
    QTest::newRow("small letters")
        << u"nghị định số 13/2023/nđ-cp"_s << u"Nghị định 13/2023/NĐ-CP"_s;
    QTest::newRow("no code") << u"Nghị định số 102/2009"_s << u"Nghị định 102/2009"_s;
    QTest::newRow("law") << u"Luật Đầu tư công"_s << u"Luật Đầu tư công"_s;
    QTest::newRow("law with year")
        << u"Luật Giao dịch điện tử 2005"_s << u"Luật Giao dịch điện tử 2005"_s;
    QTest::newRow("law with năm") << u"Luật Giao dịch điện tử năm 2005"_s
                                  << u"Luật Giao dịch điện tử 2005"_s;
    QTest::newRow("code") << u"Bộ luật Dân sự"_s << u"Bộ luật Dân sự"_s;
    QTest::newRow("constitution") << u"Hiến pháp"_s << u"Hiến pháp"_s;
    QTest::newRow("constitution with year") << u"Hiến pháp năm 2013"_s << u"Hiến pháp 2013"_s;
    QTest::newRow("ordinance") << u"Pháp lệnh Ưu đãi người có công với cách mạng"_s
                               << u"Pháp lệnh Ưu đãi người có công với cách mạng"_s;
    QTest::newRow("pinpoint") << u"điểm a khoản 1 Điều 44 Luật Đầu tư công"_s
                              << u"điểm a khoản 1 Điều 44 Luật Đầu tư công"_s;
    QTest::newRow("pinpoint with commas") << u"Điểm a, khoản 1, Điều 44 của Luật Đầu tư công"_s
                                          << u"điểm a khoản 1 Điều 44 Luật Đầu tư công"_s;
    QTest::newRow("pinpoint of a number") << u"khoản 2 Điều 5 Nghị định số 43/2014/NĐ-CP"_s
                                          << u"khoản 2 Điều 5 Nghị định 43/2014/NĐ-CP"_s;
    QTest::newRow("law with number")
        << u"Luật Đầu tư công số 39/2019/QH14"_s << u"Luật Đầu tư công 39/2019/QH14"_s;
    QTest::newRow("law by number") << u"Luật số 67/2006/QH11"_s << u"Luật 67/2006/QH11"_s;
    QTest::newRow("initials") << u"Luật CNTT"_s << u"Luật Công nghệ thông tin"_s;
    QTest::newRow("amending") << u"Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công"_s
                              << u"Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công"_s;
}

// Each form by itself, and inside a sentence: the span is exactly what was typed.
void TestCitations::forms()
{
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    const QStringList frames{u"%1"_s, u"Thực hiện %1 của cấp trên."_s, u"(%1)"_s,
                             u"theo %1, các"_s};
    for (const QString& frame : frames) {
        const QString text = frame.arg(typed);
        const QList<Citation> found = findCitations(text);
        QVERIFY2(found.size() == 1, qPrintable(text));
        QCOMPARE(found.first().canonical, canonical);
        QCOMPARE(text.mid(found.first().start, found.first().length), typed);
    }
}

void TestCitations::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("sentence ends")
        << u"đảm bảo phù hợp với Luật Đầu tư công. Đồng thời, sớm dự thảo"_s
        << u"Luật Đầu tư công"_s;
    QTest::newRow("và is outside")
        << u"Luật Giao dịch điện tử và các văn bản hướng dẫn"_s << u"Luật Giao dịch điện tử"_s;
    QTest::newRow("và is inside")
        << u"Luật Phổ biến, giáo dục pháp luật và Luật Hỗ trợ doanh nghiệp nhỏ và vừa."_s
        << u"Luật Phổ biến, giáo dục pháp luật;Luật Hỗ trợ doanh nghiệp nhỏ và vừa"_s;
    QTest::newRow("unknown law") << u"theo Luật Kinh tế tuần hoàn được Quốc hội thông qua"_s
                                 << u"Luật Kinh tế tuần hoàn"_s;
    QTest::newRow("list of laws") << u"các Luật: Đất đai, Đầu tư và Xây dựng"_s
                                  << u"Luật Đất đai;Luật Đầu tư;Luật Xây dựng"_s;
    QTest::newRow("verb follows") << u"Luật An ninh mạng có hiệu lực"_s << u"Luật An ninh mạng"_s;
    QTest::newRow("no law") << u"Luật này, luật sư, pháp luật, dự thảo luật"_s << u""_s;
    QTest::newRow("no citation")
        << u"ngày 31/12/2020, 24/7, 1/2 số hộ, 100.000 đồng/năm, km/h, TCP/IP, tháng 5/2019"_s
        << u""_s;
    QTest::newRow("several") << u"các Nghị định số 102/2009/NĐ-CP, số 73/2019/NĐ-CP"_s
                             << u"Nghị định 102/2009/NĐ-CP;Nghị định 73/2019/NĐ-CP"_s;
    QTest::newRow("dated") << u"Quyết định số 1819/QĐ-TTg ngày 26/10/2015 của Thủ tướng Chính phủ"_s
                           << u"Quyết định 1819/QĐ-TTg"_s;
    QTest::newRow("nghị định alone") << u"ban hành Nghị định thay thế Nghị định 102/2009/NĐ-CP"_s
                                     << u"Nghị định 102/2009/NĐ-CP"_s;
}

void TestCitations::sentences()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList canonical;
    const QList<Citation> found = findCitations(text);
    for (const Citation& citation : found)
        canonical.append(citation.canonical);
    QCOMPARE(canonical.join(u';'), expected);
}

void TestCitations::doubts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("doubtful");
    QTest::newRow("whole") << u"Nghị định số 102/2009/NĐ-CP"_s << false;
    QTest::newRow("assembly") << u"Luật số 107/2016/QH13"_s << false;
    QTest::newRow("no year") << u"Quyết định 1819/QĐ-TTg"_s << false;
    QTest::newRow("letter with a number like a year") << u"Công văn số 2017/BTTTT-CVT"_s << false;
    QTest::newRow("party") << u"Nghị quyết 27-NQ/TW"_s << false;
    QTest::newRow("by name") << u"khoản 1 Điều 4 Luật Giao dịch điện tử 2005"_s << false;
    QTest::newRow("no code") << u"Nghị định số 102/2009"_s << true;
    QTest::newRow("no code, pinpoint") << u"khoản 2 Điều 3 Nghị định số 102/2009"_s << true;
    QTest::newRow("year before all") << u"Nghị định 102/1909/NĐ-CP"_s << true;
}

void TestCitations::doubts()
{
    QFETCH(QString, typed);
    const QList<Citation> found = findCitations(u"theo %1 thì"_s.arg(typed));
    QCOMPARE(found.size(), 1);
    QTEST(isDoubtful(found.first()), "doubtful");
}

void TestCitations::hostile()
{
    QVERIFY(findCitations(QString()).isEmpty());
    QVERIFY(findCitations(QString(200000, u'/')).isEmpty());
    QVERIFY(findCitations(QString(200000, u'1')).isEmpty());
    QVERIFY(findCitations(u"Luật "_s.repeated(50000)).isEmpty());
    const QList<Citation> many = findCitations(u"102/2009/NĐ-CP "_s.repeated(20000));
    QCOMPARE(many.size(), 20000);
}

QTEST_GUILESS_MAIN(TestCitations)
#include "tst_text_citations.moc"
