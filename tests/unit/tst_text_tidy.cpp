// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pasting.h"
#include "text/tidytext.h"
#include "text/wordcount.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestTextTidy : public QObject {
    Q_OBJECT

private slots:
    void paragraphsAreJoined_data();
    void paragraphsAreJoined();
    void spacesAreSingle();
    void wordsAreCounted_data();
    void wordsAreCounted();
    void pastesAreTidied_data();
    void pastesAreTidied();
    void documentsAreNoPassages();
};

void TestTextTidy::paragraphsAreJoined_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("joined");
    const auto row = [](const char* name, const QString& text, const QString& wanted, bool joined) {
        QTest::newRow(name) << text << wanted << joined;
    };
    row("one line", u"Bộ Nội vụ xem xét."_s, u"Bộ Nội vụ xem xét."_s, false);
    row("paragraphs", u"Bộ Nội vụ xem xét.\n\nBộ Tài chính bố trí kinh phí."_s,
        u"Bộ Nội vụ xem xét.\nBộ Tài chính bố trí kinh phí."_s, false);
    row("broken at a width",
        u"Bộ Thông tin và Truyền thông sớm tham mưu Chính phủ ban hành Nghị định thay\r\n"
        "thế Nghị định 102/2009/NĐ-CP bảo đảm phù hợp với Luật Đầu tư công; đồng thời\r\n"
        "hướng dẫn các địa phương triển khai.\r\n"_s,
        u"Bộ Thông tin và Truyền thông sớm tham mưu Chính phủ ban hành Nghị định thay thế Nghị "
        "định 102/2009/NĐ-CP bảo đảm phù hợp với Luật Đầu tư công; đồng thời hướng dẫn các địa "
        "phương triển khai."_s,
        true);
    row("hyphen between syllables",
        u"Bộ Nội vụ xem xét chức danh chuyên trách công nghệ thông-\ntin trong cơ quan."_s,
        u"Bộ Nội vụ xem xét chức danh chuyên trách công nghệ thông tin trong cơ quan."_s, true);
    row("hyphen of a number",
        u"Bộ Nội vụ sửa đổi, bổ sung những quy định của Nghị định 64/2007/NĐ-\nCP cho phù hợp."_s,
        u"Bộ Nội vụ sửa đổi, bổ sung những quy định của Nghị định 64/2007/NĐ-CP cho phù hợp."_s,
        true);
    row("page number",
        u"Bộ Nội vụ xem xét chức danh chuyên trách công nghệ thông\n\n- 2 -\n\ntin trong cơ quan."_s,
        u"Bộ Nội vụ xem xét chức danh chuyên trách công nghệ thông tin trong cơ quan."_s, true);
    row("items keep their lines",
        u"Bộ Nội vụ xem xét các việc sau đây trong năm tới:\na) chế độ phụ cấp,\nb) chức danh"_s,
        u"Bộ Nội vụ xem xét các việc sau đây trong năm tới:\na) chế độ phụ cấp,\nb) chức danh"_s,
        false);
    row("a label begins a paragraph",
        u"Đề nghị Bộ Khoa học và Công nghệ phối hợp với Bộ Tài chính sửa đổi Thông tư liên tịch số\n"
        "27/2015/TTLT-BKHCN-BTC quy định định mức xây dựng, phân bổ dự toán của các nhiệm vụ.\n"
        "Lý do: Nhiều nội dung không còn phù hợp."_s,
        u"Đề nghị Bộ Khoa học và Công nghệ phối hợp với Bộ Tài chính sửa đổi Thông tư liên tịch số "
        "27/2015/TTLT-BKHCN-BTC quy định định mức xây dựng, phân bổ dự toán của các nhiệm vụ.\n"
        "Lý do: Nhiều nội dung không còn phù hợp."_s,
        true);
    row("space at the end", u"Bộ Nội vụ "_s, u"Bộ Nội vụ "_s, false);
    row("nothing", u""_s, u""_s, false);
}

void TestTextTidy::paragraphsAreJoined()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(bool, joined);
    bool any = !joined;
    QCOMPARE(joinedParagraphs(text, &any), wanted);
    QCOMPARE(any, joined);
    // What is tidy stays as it is.
    QCOMPARE(joinedParagraphs(wanted), wanted);
}

void TestTextTidy::spacesAreSingle()
{
    QCOMPARE(singleSpaced(u"Bộ\u00A0Nội\u200B vụ\t xem\r\n\r\n\r\n xe\u0302m\u0007"_s),
             u"Bộ Nội vụ xem\nxêm"_s);
}

void TestTextTidy::wordsAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("syllables");
    QTest::newRow("nothing") << u""_s << 0 << 0;
    QTest::newRow("signs only") << u" – … \n- "_s << 0 << 0;
    QTest::newRow("two syllables") << u"thông tin"_s << 2 << 2;
    QTest::newRow("number of a law") << u"theo Nghị định 102/2009/NĐ-CP."_s << 4 << 3;
    QTest::newRow("abbreviation") << u"ứng dụng CNTT"_s << 3 << 2;
    QTest::newRow("hyphen") << u"Hà Nội-Hải Phòng"_s << 3 << 4;
    QTest::newRow("paragraphs") << u"Một.\nHai ba,bốn"_s << 3 << 4;
}

void TestTextTidy::wordsAreCounted()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QFETCH(int, syllables);
    const WordCount count = countWords(text);
    QCOMPARE(count.words, words);
    QCOMPARE(count.syllables, syllables);
}

void TestTextTidy::pastesAreTidied_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("plain") << QString() << u"Bộ\u00A0Nội  vụ"_s << u"Bộ Nội vụ"_s << QString();
    QTest::newRow("rich is not looked at")
        << u"<ol><li>Bộ</li></ol>"_s << u"Bộ Nội vụ"_s << u"Bộ Nội vụ"_s << QString();
    QTest::newRow("TCVN3 by its letters")
        << QString() << u"Bé Th«ng tin vµ TruyÒn th«ng h­íng dÉn c¸c ®Þa ph­¬ng"_s
        << u"Bộ Thông tin và Truyền thông hướng dẫn các địa phương"_s << u"TCVN3"_s;
    QTest::newRow("TCVN3 by its font, two words")
        << u"<p><span style=\"font-family:.VnTime\">Bé Néi</span></p>"_s << u"Bé Néi"_s
        << u"Bộ Nội"_s << u"TCVN3"_s;
    QTest::newRow("VNI by its font")
        << u"<p><span style=\"font-family:'VNI-Times'\">Boä Noäi vuï</span></p>"_s
        << u"Boä Noäi vuï"_s << u"Bộ Nội vụ"_s << u"VNI-Windows"_s;
}

void TestTextTidy::pastesAreTidied()
{
    QFETCH(QString, html);
    QFETCH(QString, plain);
    QFETCH(QString, wanted);
    QFETCH(QString, encoding);
    ClipboardContent content;
    content.html = html;
    content.plain = plain;
    const PastedText pasted = tidyPaste(content);
    QCOMPARE(pasted.text, wanted);
    QCOMPARE(pasted.encoding, encoding);
}

void TestTextTidy::documentsAreNoPassages()
{
    ClipboardContent content;
    content.plain = QString(longestPaste + 1, u'a');
    const PastedText pasted = tidyPaste(content);
    QVERIFY(pasted.tooLong);
    QVERIFY(pasted.text.isEmpty());
}

QTEST_GUILESS_MAIN(TestTextTidy)
#include "tst_text_tidy.moc"
