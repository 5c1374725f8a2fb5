// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/clipboard.h"
#include "intake/directory.h"
#include "intake/formats/html.h"
#include "intake/intake.h"
#include "support/legacytext.h"

#include <QMimeData>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& html)
{
    const auto read = readHtml(html, {});
    return read ? read->text : u"error"_s;
}

}  // namespace

class TestHtml : public QObject {
    Q_OBJECT

private slots:
    void isRecognised();
    void pages_data();
    void pages();
    void letter();
    void charsets();
    void oldFonts();
    void wordPage();
    void clipboard();
    void hostile();
};

void TestHtml::isRecognised()
{
    QVERIFY(looksLikeHtml(u"<!DOCTYPE html><p>a"_s));
    QVERIFY(looksLikeHtml(u" <div class='a'>b</div>"_s));
    QVERIFY(looksLikeHtml(u"<?xml version=\"1.0\"?>\n<!DOCTYPE html><html>"_s));
    QVERIFY(!looksLikeHtml(u"1. Bộ <b>"_s));
    QVERIFY(!looksLikeHtml(u"< 5 ngày"_s));
}

void TestHtml::pages_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& html, const QString& text) {
        QTest::newRow(name) << html << text;
    };
    row("paragraphs", u"<p>a &amp; b</p><script>if (a < b) evil();</script><p>c<br>d</p>"_s,
        u"a & b\n\nc\nd"_s);
    row("space", u"<p>  Bộ\n\n Nội   vụ </p>"_s, u"Bộ Nội vụ"_s);
    row("lists", u"<ol><li>Một<li>Hai</ol><ul><li>Ba</ul>"_s, u"1. Một\n2. Hai\n- Ba"_s);
    row("numbers of lists",
        u"<ol start=4><li>d<ol type=a><li>x</li><li value=5>y</li></ol><li>e</ol>"
        "<ol style='list-style-type:upper-roman'><li>z</ol>"_s,
        u"4. d\na. x\ne. y\n5. e\nI. z"_s);
    row("paragraphs in items", u"<ul><li><p>a</p></li></ul>"_s, u"- a"_s);
    row("table", u"<table><tr><td><p>1</p></td><td>Nội dung</td></tr></table>"_s, u"1\tNội dung"_s);
    row("paragraphs in cells", u"<table><tr><td>1<td><p>a<p>b<td>c<tr><td>2<td>d</table>"_s,
        u"1\ta\tc\n\tb\n2\td"_s);
    row("cells that span",
        u"<table><tr><td rowspan=2>1<td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>"_s,
        u"1\ta\t\tb\n\tc\td\te"_s);
    row("table that lays out the page",
        u"<table><tr><td><table><tr><td>1<td>a</table><p>c</table>"_s, u"1\ta\nc"_s);
    row("entities", u"<p title='a>b'>&#7897;&#x1ED9;&unknown;&eacute;&#150;</p>"_s,
        u"ộộ&unknown;é–"_s);
    row("not a tag", u"<p>a < b, 5<6 & c</p>"_s, u"a < b, 5<6 & c"_s);
    row("hidden", u"<p>a<span style='display:none'>b</span><i hidden>c</i>d</p>"_s, u"ad"_s);
    row("hidden by class",
        u"<style>.x, p.y{display:none}</style><p>a<p class=y>b<p class='z x'>c"_s, u"a"_s);
    row("breaks", u"<div>a<br></div><div><br></div><div>b</div>"_s, u"a\n\nb"_s);
    row("preformatted", u"<pre>a\nb</pre>"_s, u"a\nb"_s);
    row("title and styles", u"<html><head><title>T</title><style>p{}</style></head><p>a</html>"_s,
        u"a"_s);
    row("comments", u"a<!-- <p>b -->c<!--[if mso]>d<![endif]-->e"_s, u"ace"_s);
}

void TestHtml::pages()
{
    QFETCH(QString, html);
    QTEST(textOf(html), "text");
}

void TestHtml::letter()
{
    const QString page =
        u"<html><head><title>T</title><style>p{}</style></head><body>"
        "<p>Sở Y tế tỉnh Nghệ An: Đề xuất</p>"
        "<p>1. Đề nghị <b>Bộ Y tế</b> sửa Thông tư.</p>"
        "<p>2. Đề nghị Bộ Nội vụ &amp; Bộ Tài chính hướng dẫn.</p></body></html>"_s;
    const Result<SourceText> source = decodeSource(page.toUtf8(), u"page"_s);
    QVERIFY(source.has_value());
    const DraftDocument draft = Intake(standardDirectory()).read(*source).value();
    QCOMPARE(draft.proposals.size(), 2);
    QCOMPARE(draft.proposals.at(1).bodies.size(), 2);
    QCOMPARE(draft.proposingBody, u"Sở Y tế tỉnh Nghệ An"_s);
}

void TestHtml::charsets()
{
    const QString words = u"<p>Bộ Nội vụ và Bộ Tài chính</p>"_s;
    const QByteArray windows =
        "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1258\">"
        + support::encodedLegacy(words, LegacyEncoding::Windows1258);
    const auto source = decodeSource(windows, u"page"_s);
    QVERIFY(source.has_value());
    QCOMPARE(source->text, u"Bộ Nội vụ và Bộ Tài chính"_s);
    QCOMPARE(source->encoding, u"Windows-1258"_s);
    // A page that was converted and still says what it was before.
    const auto converted =
        decodeSource("<html><meta charset=windows-1258>" + words.toUtf8(), u"page"_s);
    QVERIFY(converted.has_value());
    QCOMPARE(converted->text, u"Bộ Nội vụ và Bộ Tài chính"_s);
    QCOMPARE(converted->encoding, u"UTF-8"_s);
}

void TestHtml::oldFonts()
{
    QCOMPARE(
        textOf(u"<p><font face='.VnTime'>B&eacute; Th&laquo;ng tin nh&shy; sau</font>, Bộ Y tế"_s),
        u"Bộ Thông tin như sau, Bộ Y tế"_s);
    QCOMPARE(textOf(u"<style>p.a{font-family:\".VnTimeH\"}</style><p class=a>Bé néi vô"_s),
             u"BỘ NỘI VỤ"_s);
    // A letter and its mark in two runs.
    QCOMPARE(textOf(u"<p style='font-family:\"VNI-Times\"'>Bo<b>ä Noä</b>i vuï"_s), u"Bộ Nội vụ"_s);
    const auto source =
        decodeSource("<p style='font-family:.VnTime'>\xC2\xAE\xC3\x92 ngh\xC3\x9E</p>", u"a"_s);
    QCOMPARE(source->text, u"đề nghị"_s);
    QCOMPARE(source->encoding, u"TCVN3"_s);
}

// Word writes the numbers of its lists out, and paragraphs that stand close together.
void TestHtml::wordPage()
{
    QCOMPARE(textOf(u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
                    "<!--[if gte mso 9]><xml><o:X>no</o:X></xml><![endif]-->"
                    "<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>1."
                    "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>"
                    "<![endif]>Một<o:p></o:p></p>\r\n"
                    "<p class=MsoNormal><span style='font-family:Symbol;mso-list:Ignore'>·<span>"
                    "&nbsp;</span></span>Hai</p>"
                    "<p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Ba</p></html>"_s),
             u"1. Một\n- Hai\n\nBa"_s);
}

void TestHtml::clipboard()
{
    QMimeData data;
    data.setText(u"Một\nHai"_s);
    data.setHtml(u"<ol><li>Một</li><li>Hai</li></ol>"_s);
    QCOMPARE(readClipboard(ClipboardContent::of(data), u"c"_s)->text, u"1. Một\n2. Hai"_s);
    data.setHtml(u"<img src='a.png'>"_s);
    data.setData(u"text/rtf"_s, "{\\rtf1 {\\listtext 1.\\tab}M\\u7897?t\\par}");
    QCOMPARE(readClipboard(ClipboardContent::of(data), u"c"_s)->text, u"1. Một"_s);
    data.clear();
    data.setText(u"Bé Th«ng tin vµ TruyÒn th«ng"_s);
    QCOMPARE(readClipboard(ClipboardContent::of(data), u"c"_s)->text,
             u"Bộ Thông tin và Truyền thông"_s);
    data.clear();
    const Error nothing = readClipboard(ClipboardContent::of(data), u"c"_s).error();
    QCOMPARE(nothing.code, ErrorCode::SourceEmpty);
    QCOMPARE(nothing.detail, u"c"_s);
}

void TestHtml::hostile()
{
    const QStringList pages{u"<"_s,
                            u"<p"_s,
                            u"<!--"_s,
                            u"</"_s,
                            u"&"_s,
                            u"&#;"_s,
                            u"&#99999999999;"_s,
                            u"<script>"_s,
                            u"<p title=\""_s,
                            u"<p =a =\"b"_s,
                            u"<li>"_s,
                            u"</ol></ol></td></table>"_s,
                            u"<td>"_s,
                            u"<td colspan=99999999 rowspan=-1><tr><td>"_s,
                            u"<style>a{b"_s,
                            u"<div>"_s.repeated(20000) + u"a"_s,
                            u"<table><tr><td>"_s.repeated(10000) + u"a"_s,
                            u"<ol><li>"_s.repeated(10000) + u"a"_s,
                            u"</b>"_s.repeated(20000),
                            u"<!--"_s.repeated(2000)};
    for (const QString& page : pages) {
        const auto read = readHtml(page, {});
        QVERIFY(read.has_value());
        QVERIFY(read->text.size() <= page.size() * 8);
    }
    std::atomic_bool cancelled = true;
    ReadLimits limits;
    limits.cancelled = &cancelled;
    QCOMPARE(readHtml(u"<p>a "_s.repeated(100000), limits).error().code, ErrorCode::Cancelled);
    limits = {};
    limits.letters = 1000;
    QCOMPARE(readHtml(u"<p>abcdefgh"_s.repeated(1000), limits).error().code,
             ErrorCode::SourceTooLarge);
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_read_html.moc"
