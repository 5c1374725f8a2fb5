// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/docx.h"
#include "support/packages.h"

#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

QString p(const QString& text, const QString& place = {}, const QString& look = {})
{
    return docxParagraph(text, place, look);
}

QString run(const QString& text, const QString& look = {})
{
    return u"<w:r><w:rPr>%2</w:rPr><w:t xml:space=\"preserve\">%1</w:t></w:r>"_s.arg(
        text.toHtmlEscaped(), look);
}

QString listed(int list, int level = 0)
{
    return u"<w:numPr><w:ilvl w:val=\"%2\"/><w:numId w:val=\"%1\"/></w:numPr>"_s.arg(
        QString::number(list), QString::number(level));
}

QString level(int at, const QString& format, const QString& text, const QString& more = {})
{
    return u"<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/>"
           "<w:lvlText w:val=\"%3\"/>%4</w:lvl>"_s.arg(QString::number(at), format, text, more);
}

NamedBytes numbering(const QString& content)
{
    return docxPart(u"numbering"_s, u"numbering"_s, content);
}

QString cell(const QString& content, const QString& look = {})
{
    return u"<w:tc><w:tcPr>%2</w:tcPr>%1</w:tc>"_s.arg(content, look);
}

QString row(const QStringList& cells, const QString& look = {})
{
    return u"<w:tr><w:trPr>%2</w:trPr>%1</w:tr>"_s.arg(cells.join(QString()), look);
}

FormatText read(const QString& body, const QList<NamedBytes>& parts = {})
{
    const auto result = readDocx(docxOf(body, parts), {});
    return result ? *result : FormatText{u"error"_s, {}, {}, {}, {}};
}

const QString font = u"<w:rFonts w:ascii=\"%1\" w:hAnsi=\"%1\"/>"_s;

}  // namespace

class TestDocx : public QObject {
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void numbers();
    void numberStyles_data();
    void numberStyles();
    void numbersOfStyles();
    void numbersBeginAnew();
    void changes();
    void fields();
    void textBoxes();
    void oldFonts();
    void heads();
    void notes();
    void onlyPictures();
};

void TestDocx::text_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");
    const auto test = [](const char* name, const QString& body, const QString& text) {
        QTest::newRow(name) << body << text;
    };
    test("paragraphs", p(u"Một"_s) + p(u"Hai & <ba>"_s), u"Một\nHai & <ba>"_s);
    test("blank line", p(u"a"_s) + p({}) + p(u"b"_s), u"a\n\nb"_s);
    test("runs", u"<w:p>%1%2</w:p>"_s.arg(run(u"Bộ "_s), run(u"Nội vụ"_s, u"<w:b/>"_s)),
         u"Bộ Nội vụ"_s);
    test("line break and tab",
         u"<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>"_s,
         u"a\nb\tc"_s);
    test("tab behind a number", u"<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Đề nghị</w:t></w:r></w:p>"_s,
         u"1. Đề nghị"_s);
    test("hyphens", u"<w:p><w:r><w:t>NĐ</w:t><w:noBreakHyphen/><w:t>CP</w:t></w:r></w:p>"_s,
         u"NĐ\u2011CP"_s);
    test("hidden",
         u"<w:p>%1%2%3</w:p>"_s.arg(run(u"a"_s), run(u"b"_s, u"<w:vanish/>"_s),
                                    run(u"c"_s, u"<w:vanish w:val=\"0\"/>"_s)),
         u"ac"_s);
    test(
        "hyperlink and content control",
        u"<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink>%1</w:hyperlink></w:p></w:sdtContent></w:sdt>"_s
            .arg(run(u"a"_s)),
        u"a"_s);
    test("table",
         u"<w:tbl>"_s + row({cell(p(u"STT"_s)), cell(p(u"Nội dung"_s))})
             + row({cell(p(u"1"_s)), cell(p(u"a"_s) + p(u"b"_s)), cell(p(u"c"_s))}) + u"</w:tbl>"_s
             + p(u"d"_s),
         u"STT\tNội dung\n1\ta\tc\n\tb\nd"_s);
    test("merged cells",
         u"<w:tbl>"_s
             + row({cell(p(u"1"_s), u"<w:vMerge w:val=\"restart\"/>"_s),
                    cell(p(u"a"_s), u"<w:gridSpan w:val=\"2\"/>"_s), cell(p(u"b"_s))})
             + row({cell(p(u"old"_s), u"<w:vMerge/>"_s), cell(p(u"c"_s)), cell(p(u"d"_s))})
             + row({cell(p(u"e"_s))}, u"<w:gridBefore w:val=\"1\"/>"_s) + u"</w:tbl>"_s,
         u"1\ta\t\tb\n\tc\td\n\te"_s);
    test("table in a table",
         u"<w:tbl>"_s
             + row({cell(u"<w:tbl>"_s + row({cell(p(u"1"_s)), cell(p(u"a"_s))}) + u"</w:tbl>"_s
                         + p({})),
                    cell(p(u"b"_s))})
             + u"</w:tbl>"_s,
         u"1 a\tb"_s);
    test("table that lays out the page",
         u"<w:tbl>"_s
             + row({cell(p(u"t"_s) + u"<w:tbl>"_s + row({cell(p(u"1"_s)), cell(p(u"a"_s))})
                         + u"</w:tbl>"_s)})
             + u"</w:tbl>"_s,
         u"t\n1\ta"_s);
}

void TestDocx::text()
{
    QFETCH(QString, body);
    QTEST(read(body).text, "text");
}

// Levels, restarts and an outer number that was never written.
void TestDocx::numbers()
{
    const NamedBytes part = numbering(
        u"<w:abstractNum w:abstractNumId=\"0\">"_s + level(0, u"decimal"_s, u"%1."_s)
        + level(1, u"lowerLetter"_s, u"%2)"_s) + level(2, u"bullet"_s, u"\uF0B7"_s)
        + level(3, u"decimal"_s, u"%1.%4."_s)
        + u"</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num>"_s);
    QCOMPARE(read(p(u"a"_s, listed(7)) + p(u"b"_s, listed(7, 1)) + p(u"c"_s, listed(7, 1))
                      + p(u"-"_s) + p(u"d"_s, listed(7)) + p(u"e"_s, listed(7, 1))
                      + p(u"f"_s, listed(7, 2)) + p(u"g"_s, listed(7, 3)) + p({}, listed(7))
                      + p(u"h"_s, listed(7)) + p(u"i"_s, listed(0)) + p(u"j"_s, listed(99)),
                  {part})
                 .text,
             u"1. a\na) b\nb) c\n-\n2. d\na) e\n- f\n2.1. g\n\n4. h\ni\nj"_s);
}

void TestDocx::numberStyles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("letters") << u"lowerLetter"_s << u"%1)"_s
                             << QStringList{u"a)"_s, u"b)"_s, u"c)"_s, u"d)"_s, u"e)"_s};
    QTest::newRow("capitals") << u"upperLetter"_s << u"%1."_s << QStringList{u"A."_s, u"B."_s};
    QTest::newRow("roman") << u"upperRoman"_s << u"%1."_s
                           << QStringList{u"I."_s, u"II."_s, u"III."_s, u"IV."_s};
    QTest::newRow("small roman") << u"lowerRoman"_s << u"(%1)"_s
                                 << QStringList{u"(i)"_s, u"(ii)"_s};
    QTest::newRow("zero") << u"decimalZero"_s << u"%1."_s << QStringList{u"01."_s, u"02."_s};
    QTest::newRow("words") << u"decimal"_s << u"Kiến nghị %1:"_s
                           << QStringList{u"Kiến nghị 1:"_s, u"Kiến nghị 2:"_s};
    QTest::newRow("plus") << u"bullet"_s << u"+"_s << QStringList{u"+"_s, u"+"_s};
    QTest::newRow("dash") << u"bullet"_s << u"-"_s << QStringList{u"-"_s, u"-"_s};
    QTest::newRow("none") << u"none"_s << u""_s << QStringList{u""_s, u""_s};
}

void TestDocx::numberStyles()
{
    QFETCH(QString, format);
    QFETCH(QString, pattern);
    QFETCH(QStringList, labels);
    QString body;
    QStringList expected;
    for (const QString& label : labels) {
        body += p(u"x"_s, listed(1));
        expected += label.isEmpty() ? u"x"_s : QString(label + u" x");
    }
    const NamedBytes part =
        numbering(u"<w:abstractNum w:abstractNumId=\"0\">%1</w:abstractNum><w:num w:numId=\"1\">"
                  "<w:abstractNumId w:val=\"0\"/></w:num>"_s.arg(level(0, format, pattern)));
    QCOMPARE(read(body, {part}).text, expected.join(u'\n'));
}

// A paragraph may be numbered by its style, also by one that its style is based on.
void TestDocx::numbersOfStyles()
{
    const NamedBytes styles = docxPart(
        u"styles"_s, u"styles"_s,
        u"<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:numPr><w:numId w:val=\"3\"/>"
        "</w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/></w:style>"_s);
    const NamedBytes part = numbering(
        u"<w:abstractNum w:abstractNumId=\"5\">"_s
        + level(0, u"upperRoman"_s, u"%1."_s, u"<w:pStyle w:val=\"H\"/>"_s)
        + level(1, u"decimal"_s, u"%2."_s, u"<w:pStyle w:val=\"H2\"/>"_s)
        + u"</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"5\"/></w:num>"_s);
    const auto styled = [](const QString& text, const QString& style, const QString& more = {}) {
        return p(text, u"<w:pStyle w:val=\"%1\"/>%2"_s.arg(style, more));
    };
    QCOMPARE(read(styled(u"a"_s, u"H"_s) + styled(u"b"_s, u"H2"_s) + styled(u"c"_s, u"H2"_s)
                      + styled(u"d"_s, u"H"_s) + styled(u"e"_s, u"H"_s, listed(0))
                      + styled(u"f"_s, u"Loop"_s),
                  {styles, part})
                 .text,
             u"I. a\n1. b\n2. c\nII. d\ne\nf"_s);
}

// Lists that share a definition go on counting, unless one says where it starts.
void TestDocx::numbersBeginAnew()
{
    const QString numbers =
        u"<w:abstractNum w:abstractNumId=\"0\">%1</w:abstractNum>"
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
        "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
        "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"_s.arg(
            level(0, u"decimal"_s, u"%1."_s)
            + level(1, u"decimal"_s, u"%2."_s, u"<w:lvlRestart w:val=\"0\"/>"_s));
    QCOMPARE(read(p(u"a"_s, listed(1)) + p(u"b"_s, listed(2)) + p(u"c"_s, listed(3))
                      + p(u"d"_s, listed(3)) + p(u"e"_s, listed(1)) + p(u"f"_s, listed(1, 1))
                      + p(u"g"_s, listed(1)) + p(u"h"_s, listed(1, 1)),
                  {numbering(numbers)})
                 .text,
             u"1. a\n2. b\n5. c\n6. d\n7. e\n1. f\n8. g\n2. h"_s);
}

// What was inserted counts, what was deleted or moved away does not.
void TestDocx::changes()
{
    QCOMPARE(read(u"<w:p>%1<w:ins>%2</w:ins><w:del><w:r><w:delText>no</w:delText></w:r></w:del>"
                  "<w:moveFrom>%3</w:moveFrom><w:moveTo>%4</w:moveTo></w:p>"_s.arg(
                      run(u"a"_s), run(u"b"_s), run(u"no"_s), run(u"c"_s))
                  + p(u"joined "_s, u"<w:rPr><w:del/></w:rPr>"_s) + p(u"with this"_s) + u"<w:tbl>"_s
                  + row({cell(p(u"no"_s))}, u"<w:del/>"_s) + u"</w:tbl>"_s)
                 .text,
             u"abc\njoined with this"_s);
}

void TestDocx::fields()
{
    const auto mark = [](const QString& type) {
        return u"<w:r><w:fldChar w:fldCharType=\"%1\"/></w:r>"_s.arg(type);
    };
    QCOMPARE(
        read(u"<w:p>%1%2<w:r><w:instrText>REF a</w:instrText></w:r>%3%4%5%6%7%8"
             "<w:fldSimple w:instr=\"DATE\">%9</w:fldSimple></w:p>"_s.arg(
                 run(u"a "_s), mark(u"begin"_s), mark(u"begin"_s), run(u"no"_s), mark(u"end"_s),
                 mark(u"separate"_s), run(u"kết quả"_s), mark(u"end"_s), run(u" 2020"_s)))
            .text,
        u"a kết quả 2020"_s);
}

// A text box is there twice, for new and for old programs, and counts once.
void TestDocx::textBoxes()
{
    const QString box = u"<w:txbxContent>%1</w:txbxContent>"_s.arg(p(u"hộp"_s) + p(u"hai"_s));
    QCOMPARE(
        read(u"<w:p>%1<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
             "<wps:txbx>%2</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
             "%2</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>%3</w:p>%4"_s.arg(
                 run(u"a"_s), box, run(u"b"_s), p(u"c"_s)))
            .text,
        u"ab\nhộp\nhai\nc"_s);
}

// Runs in Unicode and in old fonts stand side by side; the font may come from a style.
void TestDocx::oldFonts()
{
    const NamedBytes styles =
        docxPart(u"styles"_s, u"styles"_s,
                 u"<w:docDefaults><w:rPrDefault><w:rPr>%1</w:rPr></w:rPrDefault></w:docDefaults>"
                 "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr>%2</w:rPr></w:style>"_s.arg(
                     font.arg(u".VnTime"_s), font.arg(u"VNI-Times"_s)));
    const FormatText text =
        read(u"<w:p>%1%2<w:r><w:softHyphen/><w:t>íng</w:t></w:r>%3%4</w:p>"_s.arg(
                 run(u"Bé Tµi chÝnh, "_s), run(u"Bộ Y tế, "_s, font.arg(u"Times New Roman"_s)),
                 run(u" Boä Noäi vu"_s, u"<w:rStyle w:val=\"C\"/>"_s),
                 run(u"ï"_s, u"<w:rStyle w:val=\"C\"/><w:b/>"_s))
                 + p(u"bé y tÕ"_s, {}, font.arg(u".VnTimeH"_s)),
             {styles});
    QCOMPARE(text.text, u"Bộ Tài chính, Bộ Y tế, ướng Bộ Nội vụ\nBỘ Y TẾ"_s);
    QCOMPARE(text.encodings, (QStringList{u"TCVN3"_s, u"VNI-Windows"_s}));
    // The same font left on letters that were converted.
    QCOMPARE(read(p(u"Bộ Tài chính và"_s, {}, font.arg(u".VnTime"_s))).text, u"Bộ Tài chính và"_s);
    QCOMPARE(
        read(u"<w:p><w:r><w:sym w:font=\".VnTime\" w:char=\"F0AE\"/><w:t>i</w:t></w:r></w:p>"_s)
            .text,
        u"đi"_s);
}

// The letterhead often stands in the head of the first page.
void TestDocx::heads()
{
    const QList<NamedBytes> parts{
        docxPart(u"header1"_s, u"hdr"_s, p(u"Trang nối"_s)),
        docxPart(u"header2"_s, u"hdr"_s, p(u"UBND TỈNH QUẢNG NINH"_s)),
        docxPart(u"footer1"_s, u"ftr"_s, p(u"Trang 1"_s) + p(u"Trang nối"_s))};
    const QString section =
        u"<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/>"
        "<w:headerReference w:type=\"first\" r:id=\"header2\"/>"
        "<w:footerReference w:type=\"default\" r:id=\"footer1\"/>%1</w:sectPr>"_s;
    const FormatText first = read(p(u"a"_s) + section.arg(u"<w:titlePg/>"_s), parts);
    QCOMPARE(first.text, u"UBND TỈNH QUẢNG NINH\n\na"_s);
    QCOMPARE(first.furniture, (QStringList{u"Trang nối"_s, u"Trang 1"_s}));
    const FormatText all = read(p(u"a"_s) + section.arg(QString()), parts);
    QCOMPARE(all.text, u"Trang nối\n\na"_s);
    QCOMPARE(all.furniture, (QStringList{u"UBND TỈNH QUẢNG NINH"_s, u"Trang 1"_s, u"Trang nối"_s}));
}

void TestDocx::notes()
{
    const NamedBytes part = docxPart(
        u"footnotes"_s, u"footnotes"_s,
        u"<w:footnote w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">%1</w:footnote>"_s.arg(
            p(u"Theo báo cáo."_s)));
    QCOMPARE(read(u"<w:p>%1<w:r><w:footnoteReference w:id=\"2\"/></w:r>%2</w:p>%3"_s.arg(
                      run(u"a"_s), run(u" b"_s), p(u"c"_s)),
                  {part})
                 .text,
             u"a[1] b\n[1] Theo báo cáo.\nc"_s);
}

void TestDocx::onlyPictures()
{
    const auto scanned = readDocx(
        docxOf(u"<w:p><w:r><w:drawing><a:blip r:embed=\"x\"/></w:drawing></w:r></w:p>"_s), {});
    QCOMPARE(scanned.error().code, ErrorCode::SourceScanned);
}

QTEST_GUILESS_MAIN(TestDocx)
#include "tst_read_docx.moc"
