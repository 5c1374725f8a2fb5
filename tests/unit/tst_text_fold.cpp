// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestFold : public QObject {
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void spellingsMeet_data();
    void spellingsMeet();
    void differentWordsStayApart();
    void prefixStaysPrefix();
    void originPointsBack();
    void sameLengthKeepsPositions();
    void normalises();
};

void TestFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ministry") << u"Bộ Thông tin và Truyền thông"_s
                              << u"bo thong tin va truyen thong"_s;
    QTest::newRow("d") << u"Đường đê"_s << u"duong de"_s;
    QTest::newRow("eth") << u"NÐ-CP"_s << u"nd-cp"_s;
    QTest::newRow("dashes") << u"a‑b–c—d"_s << u"a-b-c-d"_s;
    QTest::newRow("spaces") << u"a\u00A0b\u202Fc"_s << u"a b c"_s;
    QTest::newRow("soft hyphen") << u"chính\u00ADsách\u200B"_s << u"chinhsach"_s;
    QTest::newRow("all vowels") << u"ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỲÝỶỸỴ"_s
                                << u"aaaaaaaaaaeeeeeoooooooooouuuuuyyyyy"_s;
}

void TestFold::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldForSearch(text), folded);
    QCOMPARE(foldForSearch(text.normalized(QString::NormalizationForm_D)), folded);
}

void TestFold::spellingsMeet_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("tone on o or a") << u"hoá"_s << u"hóa"_s;
    QTest::newRow("tone on u or y") << u"Uỷ ban"_s << u"Ủy ban"_s;
    QTest::newRow("i or y") << u"kỹ thuật"_s << u"kĩ thuật"_s;
    QTest::newRow("quy") << u"quy định"_s << u"qui định"_s;
    QTest::newRow("windows-1258") << u"viê\u0323n"_s << u"viện"_s;
    QTest::newRow("horn apart") << u"o\u031Bi"_s << u"ơi"_s;
}

void TestFold::spellingsMeet()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(foldForSearch(one), foldForSearch(other));
}

void TestFold::differentWordsStayApart()
{
    QVERIFY(foldForSearch(u"tuy") != foldForSearch(u"tui"));
    QVERIFY(foldForSearch(u"hay") != foldForSearch(u"hai"));
    QVERIFY(foldForSearch(u"y tế") == u"y te"_s);
}

void TestFold::prefixStaysPrefix()
{
    const QString text = u"Quyết định quy hoạch kỹ thuật thuỷ lợi, y tế, Tuyên Quang, quý IV"_s;
    const QString whole = foldForSearch(text);
    for (qsizetype i = 0; i <= text.size(); ++i)
        QVERIFY(whole.startsWith(foldForSearch(text.left(i))));
}

void TestFold::originPointsBack()
{
    const QString text = u"Bô\u0323 Nô\u0323i vu\u0323 và Bộ Y tế"_s;
    const FoldedText folded = foldWithOrigin(text);
    QCOMPARE(folded.origin.size(), folded.text.size() + 1);
    QCOMPARE(folded.origin.last(), text.size());
    const qsizetype at = folded.text.indexOf(u"noi vu"_s);
    QVERIFY(at > 0);
    const qsizetype start = folded.originalStart(at);
    const qsizetype end = folded.originalEnd(at + 6);
    QCOMPARE(text.mid(start, end - start).trimmed(), u"Nô\u0323i vu\u0323"_s);
}

void TestFold::sameLengthKeepsPositions()
{
    const QString text = u"Nghị định số 102/2009/NÐ‑CP và Luật Đầu tư công"_s;
    const QString folded = foldSameLength(text);
    QCOMPARE(folded.size(), text.size());
    QCOMPARE(folded.indexOf(u"nd-cp"_s), text.indexOf(u"NÐ‑CP"_s));
    QCOMPARE(folded.indexOf(u"luat dau tu cong"_s), text.indexOf(u"Luật"_s));
}

void TestFold::normalises()
{
    QCOMPARE(normalisedText(u"a\r\nb\rc\u2028d"_s), u"a\nb\nc\nd"_s);
    QCOMPARE(normalisedText(u"viê\u0323n"_s), u"viện"_s);
    QString hostile = u"a"_s;
    hostile += QChar(0);
    hostile += QChar(7);
    hostile += QChar(0xD800);
    hostile += u"b\tc"_s;
    hostile += QChar(0xDC00);
    QCOMPARE(normalisedText(hostile), u"ab\tc"_s);
    QCOMPARE(normalisedText(u"😀"_s), u"😀"_s);
    // Letters stay as typed: Ð is not Đ, and a no-break space stays one.
    QCOMPARE(normalisedText(u"NÐ\u00A0CP"_s), u"NÐ\u00A0CP"_s);
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_text_fold.moc"
