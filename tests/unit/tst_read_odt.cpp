// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/odt.h"
#include "support/packages.h"

#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

QString p(const QString& text, const QString& style = {})
{
    return u"<text:p text:style-name=\"%2\">%1</text:p>"_s.arg(text, style);
}

QString item(const QString& content, const QString& attributes = {})
{
    return u"<text:list-item %2>%1</text:list-item>"_s.arg(content, attributes);
}

QString list(const QString& items, const QString& attributes)
{
    return u"<text:list %2>%1</text:list>"_s.arg(items, attributes);
}

FormatText read(const QString& body, const QString& styles = {},
                const QList<NamedBytes>& parts = {})
{
    const auto result = readOdt(odtOf(body, styles, parts), {});
    return result ? *result : FormatText{u"error"_s, {}, {}, {}, {}};
}

const QString levels =
    u"<text:list-style style:name=\"L\">"
    "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
    "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\"/>"
    "<text:list-level-style-number text:level=\"3\" style:num-format=\"1\" style:num-suffix=\".\" "
    "text:display-levels=\"3\"/>"
    "<text:list-level-style-bullet text:level=\"4\" text:bullet-char=\"•\"/></text:list-style>"
    "<text:list-style style:name=\"F\"><text:list-level-style-number text:level=\"1\" "
    "style:num-format=\"I\" style:num-list-format=\"Mục %1%:\" text:start-value=\"3\"/>"
    "</text:list-style>"_s;

}  // namespace

class TestOdt : public QObject {
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void numbers();
    void numbersGoOn();
    void oldFonts();
    void heads();
    void sheets();
    void encrypted();
};

void TestOdt::text_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");
    const auto test = [](const char* name, const QString& body, const QString& text) {
        QTest::newRow(name) << body << text;
    };
    test("paragraphs", p(u"Một"_s) + u"<text:h>Hai &amp; ba</text:h>"_s + p({}) + p(u"b"_s),
         u"Một\nHai & ba\n\nb"_s);
    test("space", p(u"  Bộ \n<text:span> Nội</text:span>  vụ<text:s text:c=\"2\"/>x"_s),
         u"Bộ Nội vụ  x"_s);
    test("tab and break", p(u"1.<text:tab/>a<text:line-break/>b<text:tab/>c"_s), u"1. a\nb\tc"_s);
    test("notes",
         p(u"a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú "
           "thích</text:p></text:note-body></text:note> b"_s)
             + p(u"c"_s),
         u"a[1] b\n[1] chú thích\nc"_s);
    test("changes and comments",
         u"<text:tracked-changes><text:p>no</text:p></text:tracked-changes>"_s
             + p(u"a<office:annotation><text:p>no</text:p></office:annotation>b"_s),
         u"ab"_s);
    test("hidden",
         p(u"a<text:span text:style-name=\"H\">no</text:span>b"_s) + p(u"no"_s, u"HP"_s)
             + u"<text:section text:display=\"none\"><text:p>no</text:p></text:section>"_s,
         u"ab"_s);
    test("text box",
         p(u"a<draw:frame><draw:text-box><text:p>hộp</text:p></draw:text-box><svg:title>no"
           "</svg:title></draw:frame>b"_s),
         u"ab\nhộp"_s);
    test("table",
         u"<table:table><table:table-header-rows><table:table-row><table:table-cell>%1"
         "</table:table-cell><table:table-cell>%2</table:table-cell></table:table-row>"
         "</table:table-header-rows><table:table-row><table:table-cell "
         "table:number-columns-spanned=\"2\">%3</table:table-cell><table:covered-table-cell/>"
         "<table:table-cell>%4%5</table:table-cell></table:table-row></table:table>"_s.arg(
             p(u"STT"_s), p(u"Nội dung"_s), p(u"1"_s), p(u"a"_s), p(u"b"_s)),
         u"STT\tNội dung\n1\t\ta\n\t\tb"_s);
}

void TestOdt::text()
{
    QFETCH(QString, body);
    const QString styles =
        u"<style:style style:name=\"H\" style:family=\"text\"><style:text-properties "
        "text:display=\"none\"/></style:style><style:style style:name=\"HP\" "
        "style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:style>"_s;
    QTEST(read(body, styles).text, "text");
}

void TestOdt::numbers()
{
    const QString inner = list(
        item(p(u"c"_s) + list(item(p(u"d"_s) + list(item(p(u"e"_s)), {})), {})) + item(p(u"f"_s)),
        {});
    QCOMPARE(
        read(list(item(p(u"a"_s) + p(u"more"_s)) + item(p(u"b"_s) + inner)
                      + item(p(u"g"_s), u"text:start-value=\"7\""_s)
                      + u"<text:list-header><text:p>none</text:p></text:list-header>"_s,
                  u"text:style-name=\"L\""_s)
                 + list(item(p(u"h"_s)) + item(p(u"i"_s)), u"text:style-name=\"F\""_s)
                 + list(item(p(u"j"_s)), u"text:style-name=\"unknown\""_s),
             levels)
            .text,
        u"1. a\nmore\n2. b\na) c\n2.a.1. d\n• e\nb) f\n7. g\nnone\nMục III: h\nMục IV: i\nj"_s);
}

// A list that was interrupted goes on; another one of its style begins anew.
void TestOdt::numbersGoOn()
{
    const QString style = u"text:style-name=\"L\""_s;
    QCOMPARE(read(list(item(p(u"a"_s)), style + u" xml:id=\"x\""_s) + p(u"-"_s)
                      + list(item(p(u"b"_s)), style + u" text:continue-numbering=\"true\""_s)
                      + list(item(p(u"c"_s)), style)
                      + list(item(p(u"d"_s)), style + u" text:continue-list=\"x\""_s)
                      + list(item(list(item(p(u"e"_s)), {})), style),
                  levels)
                 .text,
             u"1. a\n-\n2. b\n1. c\n2. d\na) e"_s);
}

void TestOdt::oldFonts()
{
    const QString styles =
        u"<style:style style:name=\"T\" style:family=\"text\" style:parent-style-name=\"P\">"
        "<style:text-properties style:font-name=\"F1\"/></style:style>"
        "<style:style style:name=\"V\" style:family=\"paragraph\"><style:text-properties "
        "fo:font-family=\"'VNI-Times'\"/></style:style>"_s;
    const NamedBytes fonts{
        u"styles.xml"_s,
        "<office:document-styles SPACES><office:font-face-decls><style:font-face style:name=\"F1\" "
        "svg:font-family=\"'.VnTime'\"/></office:font-face-decls></office:document-styles>"};
    const FormatText text = read(p(u"<text:span text:style-name=\"T\">Bé Tµi</text:span> chính"_s)
                                     + p(u"Boä Noäi vu<text:span>ï</text:span>"_s, u"V"_s),
                                 styles, {fonts});
    QCOMPARE(text.text, u"Bộ Tài chính\nBộ Nội vụ"_s);
    QCOMPARE(text.encodings, (QStringList{u"TCVN3"_s, u"VNI-Windows"_s}));
}

void TestOdt::heads()
{
    const NamedBytes styles{
        u"styles.xml"_s,
        "<office:document-styles SPACES><office:master-styles>"
        "<style:master-page style:name=\"Standard\"><style:header><text:p>UBND TỈNH</text:p>"
        "</style:header><style:footer><text:p>Trang 1</text:p></style:footer></style:master-page>"
        "<style:master-page style:name=\"Other\"><style:header><text:p>Khác</text:p></style:header>"
        "</style:master-page></office:master-styles></office:document-styles>"};
    const FormatText text = read(p(u"a"_s), {}, {styles});
    QCOMPARE(text.text, u"UBND TỈNH\n\na"_s);
    QCOMPARE(text.furniture, (QStringList{u"Trang 1"_s, u"Khác"_s}));
}

void TestOdt::sheets()
{
    const auto cell = [](const QString& text, const QString& more = {}) {
        return u"<table:table-cell %2><text:p>%1</text:p></table:table-cell>"_s.arg(text, more);
    };
    const QString rows =
        u"<table:table-row>%1%2</table:table-row><table:table-row "
        "table:number-rows-repeated=\"1000000\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row "
        "table:visibility=\"filter\">%1</table:table-row><table:table-row><table:table-cell "
        "table:number-columns-repeated=\"2\"/>%2</table:table-row>"_s.arg(cell(u"1"_s),
                                                                          cell(u"a"_s));
    const auto sheets = readOds(
        odsOf(
            u"<table:table table:name=\"A\">%1</table:table><table:table table:name=\"B\" "
            "table:style-name=\"hid\">%1</table:table><table:table table:name=\"C\"/>"_s.arg(rows),
            u"<style:style style:name=\"hid\" style:family=\"table\"><style:table-properties "
            "table:display=\"false\"/></style:style>"_s),
        {});
    QVERIFY(sheets.has_value());
    QCOMPARE(sheets->size(), 1);
    QCOMPARE(sheets->at(0).name, u"A"_s);
    QCOMPARE(sheets->at(0).text, u"1\ta\n\t\ta"_s);
    QCOMPARE(sheets->at(0).notes, (QList<ReadNote>{{ReadNote::Kind::HiddenSheet, u"B"_s},
                                                   {ReadNote::Kind::HiddenRows, u"1"_s}}));
}

void TestOdt::encrypted()
{
    const NamedBytes manifest{
        u"META-INF/manifest.xml"_s,
        "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry "
        "manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>"
        "</manifest:manifest>"};
    const QByteArray odt = odtOf(p(u"a"_s), {}, {manifest, {u"content.xml"_s, "\x01\x02\x03"}});
    QCOMPARE(readOdt(odt, {}).error().code, ErrorCode::SourceEncrypted);
}

QTEST_GUILESS_MAIN(TestOdt)
#include "tst_read_odt.moc"
