// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/csv.h"
#include "intake/formats/xlsx.h"
#include "intake/formats/xlsxformats.h"
#include "intake/reader.h"
#include "support/packages.h"

#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

QString cell(const QString& place, const QString& value, const QString& more = {})
{
    return u"<c r=\"%1\" %3><v>%2</v></c>"_s.arg(place, value, more);
}

QString rows(const QStringList& list)
{
    QString content;
    for (const QString& row : list)
        content += row.startsWith(u"<row") ? row : u"<row>%1</row>"_s.arg(row);
    return u"<sheetData>%1</sheetData>"_s.arg(content);
}

const QString shared = u"t=\"s\""_s;

}  // namespace

class TestSheets : public QObject {
    Q_OBJECT

private slots:
    void workbook();
    void strings();
    void mergedCells();
    void severalSheets();
    void formats_data();
    void formats();
    void csv_data();
    void csv();
    void notCsv_data();
    void notCsv();
    void largeCell();
};

void TestSheets::workbook()
{
    const QString styles =
        u"<numFmts><numFmt numFmtId=\"170\" formatCode=\"&quot;Số &quot;0\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>"_s;
    const QString content =
        rows({cell(u"B1"_s, u"0"_s, shared) + cell(u"C1"_s, u"1"_s, shared),
              u"<row r=\"4\">"_s + cell(u"B4"_s, u"1"_s) + cell(u"C4"_s, u"2"_s, shared)
                  + cell(u"E4"_s, u"43835"_s, u"s=\"1\""_s) + u"</row>"_s,
              cell(u"B5"_s, u"2"_s, u"s=\"2\""_s)
                  + u"<c r=\"C5\" t=\"str\"><f>A1&amp;B1</f><v>tính ra</v></c>"
                    "<c r=\"D5\" t=\"b\"><v>1</v></c><c r=\"E5\" t=\"s\"><v>99</v></c>"_s,
              u"<row r=\"6\" hidden=\"1\">"_s + cell(u"B6"_s, u"9"_s) + u"</row>"_s});
    const auto sheets = readXlsx(
        xlsxOf({{u"Trang"_s, content}}, {u"STT"_s, u"Nội dung"_s, u"dòng một\ndòng hai"_s}, styles),
        {});
    QVERIFY(sheets.has_value());
    QCOMPARE(sheets->size(), 1);
    // Columns without anything are left out; a gap between rows is a blank line.
    QCOMPARE(sheets->at(0).text,
             u"STT\tNội dung\n\n1\tdòng một\t\t05/01/2020\n\tdòng hai\nSố 2\ttính ra\tTRUE\n"_s);
    QCOMPARE(sheets->at(0).notes, (QList<ReadNote>{{ReadNote::Kind::HiddenRows, u"1"_s}}));
}

// Runs of a string, how it is pronounced, and letters of old fonts.
void TestSheets::strings()
{
    const QStringList strings{
        u"<r><t xml:space=\"preserve\">Bộ </t></r><r><rPr><b/></rPr><t>Y tế</t></r><rPh><t>no</t></rPh>"_s,
        u"<r><rPr><rFont val=\".VnTime\"/></rPr><t>Bé Tµi chÝnh</t></r>"_s};
    const auto sheets = readXlsx(
        xlsxOf({{u"a"_s, rows({cell(u"A1"_s, u"0"_s, shared) + cell(u"B1"_s, u"1"_s, shared)
                               + u"<c t=\"inlineStr\"><is><t>trong ô</t></is></c>"_s})}},
               strings),
        {});
    QCOMPARE(sheets->at(0).text, u"Bộ Y tế\tBộ Tài chính\ttrong ô\n"_s);
    QCOMPARE(sheets->at(0).encodings, QStringList{u"TCVN3"_s});
}

void TestSheets::mergedCells()
{
    const auto sheets = readXlsx(
        xlsxOf(
            {{u"a"_s,
              rows({cell(u"A1"_s, u"1"_s) + cell(u"B1"_s, u"2"_s) + cell(u"C1"_s, u"3"_s),
                    cell(u"A2"_s, u"4"_s) + cell(u"B2"_s, u"5"_s) + cell(u"C2"_s, u"6"_s)})
                  + u"<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"x\"/></mergeCells>"_s}}),
        {});
    QCOMPARE(sheets->at(0).text, u"1\t\t3\n\t\t6\n"_s.replace(u"\t\t"_s, u"\t"_s));
}

void TestSheets::severalSheets()
{
    const QString content = rows({cell(u"A1"_s, u"1"_s)});
    const QByteArray book = xlsxOf({{u"Ẩn"_s, content, u"state=\"hidden\""_s},
                                    {u"Một"_s, content},
                                    {u"Trống"_s, rows({})},
                                    {u"Hai"_s, content}});
    const auto sheets = readXlsx(book, {});
    QCOMPARE(sheets->size(), 2);
    QCOMPARE(sheets->at(0).name, u"Một"_s);
    QCOMPARE(sheets->at(0).notes, (QList<ReadNote>{{ReadNote::Kind::HiddenSheet, u"Ẩn"_s}}));
    QCOMPARE(sheets->at(1).name, u"Hai"_s);
    const auto first = decodeSource(book, u"so-lieu.xlsx"_s);
    QCOMPARE(first->name, u"so-lieu.xlsx/Một"_s);
    QCOMPARE(first->content, book);
}

void TestSheets::formats_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    const auto row = [](double number, const QString& code, const QString& shown) {
        QTest::newRow(qPrintable(u"%1 as %2"_s.arg(number).arg(code))) << number << code << shown;
    };
    row(5, u"General"_s, u"5"_s);
    row(0.5, {}, u"0,5"_s);
    row(0.1 + 0.2, {}, u"0,3"_s);
    row(1234567, u"#,##0"_s, u"1.234.567"_s);
    row(-1234.5, u"#,##0.00"_s, u"-1.234,50"_s);
    row(1.5, u"0.##"_s, u"1,5"_s);
    row(3, u"0.##"_s, u"3"_s);
    row(7, u"000"_s, u"007"_s);
    row(0.256, u"0%"_s, u"26%"_s);
    row(0.256, u"0.0%"_s, u"25,6%"_s);
    row(12, u"\"Điều \"0\".\""_s, u"Điều 12."_s);
    row(12, u"0\\)"_s, u"12)"_s);
    row(5, u"_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_)"_s, u"5"_s);
    row(43835, u"dd/mm/yyyy"_s, u"05/01/2020"_s);
    row(43835, u"d/m/yy"_s, u"5/1/20"_s);
    row(43835, u"[$-42A]dd\\ \"tháng\"\\ mm\\ \"năm\"\\ yyyy;@"_s, u"05 tháng 01 năm 2020"_s);
    row(43835.75, u"dd/mm/yyyy hh:mm"_s, u"05/01/2020 18:00"_s);
    row(0.5, u"h:mm:ss"_s, u"12:00:00"_s);
    row(-5, u"dd/mm/yyyy"_s, u"-5"_s);
    row(1e300, u"#,##0"_s, u"1e+300"_s);
    row(1e300, u"dd/mm/yyyy"_s, u"1e+300"_s);
}

void TestSheets::formats()
{
    QFETCH(double, number);
    QFETCH(QString, code);
    QTEST(shownAs(number, code), "shown");
}

void TestSheets::csv_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("text");
    QTest::newRow("commas") << u"STT,Nội dung,Cơ quan\r\n1,\"Đề nghị A, B\",Bộ Y tế\r\n2,c,d\r\n"_s
                            << u"STT\tNội dung\tCơ quan\n1\tĐề nghị A, B\tBộ Y tế\n2\tc\td\n"_s;
    QTest::newRow("semicolons") << u"STT;Nội dung\n1;\"a \"\"b\"\" c\"\n2;c, d\n"_s
                                << u"STT\tNội dung\n1\ta \"b\" c\n2\tc, d\n"_s;
    QTest::newRow("tabs and quotes")
        << u"1\t\"a\nb\"\tc\n2\t\"d\"\te\n"_s << u"1\ta\tc\n\tb\n2\td\te\n"_s;
    QTest::newRow("line ends in cells") << u"1,\"a\r\nb\"\n2,c\n"_s << u"1\ta\n\tb\n2\tc\n"_s;
    QTest::newRow("hint") << u"sep=|\n1|a\n2|b\n"_s << u"1\ta\n2\tb\n"_s;
    QTest::newRow("empty cells and rows")
        << u"1,,a\n,,\n2,,b\n3,,c\n"_s << u"1\ta\n\n2\tb\n3\tc\n"_s;
}

void TestSheets::csv()
{
    QFETCH(QString, content);
    const QList<QByteArray> forms{content.toUtf8(), "\xEF\xBB\xBF" + content.toUtf8()};
    for (const QByteArray& bytes : forms) {
        const auto source = decodeSource(bytes, u"a.csv"_s);
        QVERIFY(source.has_value());
        QTEST(source->text, "text");
    }
}

void TestSheets::notCsv_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentences")
        << u"1. Đề nghị Bộ Y tế, Bộ Nội vụ.\n2. Đề nghị Bộ Tài chính, Bộ Y tế.\n"_s;
    QTest::newRow("options") << u"1. Đạt, 7 phiếu\n2. Chưa đạt, 4 phiếu\n3. Khác, 5 phiếu\n"_s;
    QTest::newRow("plain tabs") << u"STT\tNội dung\n1\ta\n2\tb\n"_s;
    QTest::newRow("one line") << u"a,b,c"_s;
    QTest::newRow("list") << u"a;\nb;\nc.\n"_s;
    QTest::newRow("quotation") << u"\"Một, hai\" là ba.\nBốn, năm.\n"_s;
}

void TestSheets::notCsv()
{
    QFETCH(QString, text);
    QVERIFY(!cellSeparator(text).has_value());
    QCOMPARE(decodeSource(text.toUtf8(), u"a"_s)->text, text);
}

void TestSheets::largeCell()
{
    const QString large = u"Đề nghị "_s.repeated(1'250'000);
    const QString content = u"1,\"%1\"\n2,b\n"_s.arg(large);
    const auto source = decodeSource(content.toUtf8(), u"a"_s);
    QVERIFY(source.has_value());
    QCOMPARE(source->text.size(), large.trimmed().size() + 7);
}

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_read_sheets.moc"
