// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reader.h"
#include "report/export.h"
#include "report/package.h"
#include "report/xlsxrenderer.h"
#include "support/fulldisk.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr auto sheetPath = "xl/worksheets/sheet1.xml"_L1;

struct Cell {
    QString type;  ///< "s" for text, empty for a number
    QString value;

    bool operator==(const Cell&) const = default;
};

// Text that Excel shows for what stands in the file (ECMA-376, part 1, 22.9.2.19).
QString shown(const QString& stored)
{
    QString text = stored;
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at + 1)) {
        bool number = false;
        const ushort code = text.mid(at + 2, 4).toUShort(&number, 16);
        if (number && text.mid(at + 6, 1) == u"_")
            text.replace(at, 7, QChar(code));
    }
    return text;
}

QStringList stringsOf(const QByteArray& workbook)
{
    QStringList strings;
    QXmlStreamReader xml(partOfPackage(workbook, u"xl/sharedStrings.xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"t")
            strings.append(shown(xml.readElementText()));
    }
    return xml.hasError() ? QStringList() : strings;
}

// The rows of the sheet with all their cells.
QList<QList<Cell>> cellsOf(const QByteArray& workbook)
{
    const QStringList strings = stringsOf(workbook);
    QList<QList<Cell>> rows;
    QXmlStreamReader xml(partOfPackage(workbook, sheetPath));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"row")
            rows.append(QList<Cell>());
        if (xml.name() == u"c")
            rows.last().append({xml.attributes().value(u"t"_s).toString(), {}});
        if (xml.name() == u"v") {
            Cell& cell = rows.last().last();
            cell.value = xml.readElementText();
            if (cell.type == u"s")
                cell.value = strings.value(cell.value.toInt());
        }
    }
    return xml.hasError() ? QList<QList<Cell>>() : rows;
}

Document sheetOf(const QStringList& columns, const QList<QStringList>& rows)
{
    Document document;
    document.key = u"agenda"_s;
    document.title = u"Họp Hội đồng"_s;
    document.sheet = {columns, rows};
    return document;
}

}  // namespace

/// Workbooks for Excel, read back part by part.
class TestXlsx : public QObject {
    Q_OBJECT

private slots:
    void holdsTheSheet();
    void isReadAsALetter();
    void textStaysText_data();
    void textStaysText();
    void countsAreNumbers_data();
    void countsAreNumbers();
    void losesNoWordsOfLongCells();
    void isLaidOutForReading();
    void takesAnyTitle_data();
    void takesAnyTitle();
    void isTheSameEachTime();
    void isNothingOnAFullDisk();
};

void TestXlsx::holdsTheSheet()
{
    for (const QString& key : {u"agenda"_s, u"proposals"_s}) {
        const auto document = buildDocument(sampleRecord(20), Words(u"vi"_s), key);
        QVERIFY(document.has_value());
        const auto rows = cellsOf(toXlsx(*document));
        QCOMPARE(rows.size(), document->sheet.rows.size() + 1);
        for (qsizetype r = 0; r < rows.size(); ++r) {
            const QStringList expected =
                r == 0 ? document->sheet.columns : document->sheet.rows[r - 1];
            QStringList found;
            for (const Cell& cell : rows[r])
                found.append(cell.value);
            QCOMPARE(found, expected);
        }
    }
}

void TestXlsx::isReadAsALetter()
{
    const auto document = buildDocument(sampleRecord(3), Words(u"vi"_s), u"agenda"_s);
    const auto read = decodeSource(toXlsx(*document), u"a.xlsx"_s);
    QVERIFY(read.has_value());
    QVERIFY(read->text.contains(u"tập trung, phù hợp"_s)
            || read->text.contains(u"Nghị định 102"_s));
}

void TestXlsx::textStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    for (const char16_t* text :
         {u"=1+1", u"=cmd|' /C calc'!A0", u"+84 912", u"-2+3", u"@SUM(A1)", u"http://a.b",
          u"mailto:a@b.c", u"internal:Sheet1!A1", u"_x0041_", u"_x005F_x0041_", u"<b>&amp;\"'",
          u" hai đầu ", u"một\nhai", u"'", u"8a", u"1.1", u"TRUE", u"24/11/2017", u"😀"}) {
        const QString given = QString::fromUtf16(text);
        QTest::newRow(qPrintable(given.simplified())) << given << given;
    }
    QTest::newRow("controls") << u"a\u0000b\u0001c\uFFFEd\uFFFFe"_s << u"abcde"_s;
    QTest::newRow("half surrogate") << QString(QChar(0xD800)) + u'x' << u"\uFFFDx"_s;
}

void TestXlsx::textStaysText()
{
    QFETCH(QString, text);
    QFETCH(QString, stored);
    const QByteArray workbook = toXlsx(sheetOf({text}, {{text}}));
    QCOMPARE(cellsOf(workbook), (QList<QList<Cell>>{{{u"s"_s, stored}}, {{u"s"_s, stored}}}));
    const QByteArray sheet = partOfPackage(workbook, sheetPath);
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(!sheet.contains("<hyperlink"));
}

void TestXlsx::countsAreNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    for (const char16_t* text : {u"0", u"12", u"999999999999999"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << true;
    for (const char16_t* text :
         {u"012", u"-1", u"+1", u"1.0", u"1,5", u"1e3", u" 1", u"1234567890123456", u"١٢", u"1 %"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << false;
}

void TestXlsx::countsAreNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    const auto rows = cellsOf(toXlsx(sheetOf({u"a"_s}, {{text}})));
    QCOMPARE(rows.value(1), (QList<Cell>{{isNumber ? QString() : u"s"_s, text}}));
}

// What does not fit into a cell of Excel goes on in the rows below.
void TestXlsx::losesNoWordsOfLongCells()
{
    const QString words = u"kiến nghị số mười hai 😀 "_s.repeated(4'000).trimmed();
    const QString oneWord = u"😀"_s.repeated(40'000);
    for (const QString& text : {words, oneWord}) {
        const auto rows = cellsOf(toXlsx(
            sheetOf({u"STT"_s, u"Nội dung"_s, u"Khác"_s}, {{u"1"_s, text, u"x"_s}, {u"2"_s}})));
        QVERIFY(rows.size() > 4);
        QString all;
        for (qsizetype r = 1; r + 1 < rows.size(); ++r) {
            QCOMPARE(rows[r][0].value, u"1"_s);
            QVERIFY(rows[r][1].value.size() <= 32'767);
            QVERIFY(!rows[r][1].value.back().isHighSurrogate());
            QCOMPARE(rows[r][2].value, r == 1 ? u"x"_s : QString());
            all += rows[r][1].value;
        }
        QVERIFY(all == text);
        QCOMPARE(rows.last().first().value, u"2"_s);
    }
}

void TestXlsx::isLaidOutForReading()
{
    const auto document = buildDocument(sampleRecord(3), Words(u"vi"_s), u"proposals"_s);
    const QByteArray workbook = toXlsx(*document);
    const QString sheet = QString::fromUtf8(partOfPackage(workbook, sheetPath));
    QVERIFY(sheet.contains(u"state=\"frozen\""_s));
    QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:E4\"/>"_s));
    QVERIFY(sheet.contains(u"paperSize=\"9\""_s));
    QVERIFY(sheet.contains(u"orientation=\"landscape\""_s));
    QVERIFY(sheet.contains(u"fitToHeight=\"0\""_s));
    const QString book = QString::fromUtf8(partOfPackage(workbook, u"xl/workbook.xml"_s));
    QVERIFY(book.contains(u"$1:$1"_s));
    QVERIFY(QString::fromUtf8(partOfPackage(workbook, u"xl/styles.xml"_s)).contains(u"wrapText"_s));
    const QString core = QString::fromUtf8(partOfPackage(workbook, u"docProps/core.xml"_s));
    QVERIFY(core.contains(document->title));
    QVERIFY(core.contains(document->author));
    // Long texts are wrapped, short ones have room.
    QXmlStreamReader xml(sheet);
    QList<double> widths;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"col") {
            const double width = xml.attributes().value(u"width"_s).toDouble();
            QVERIFY(width >= 6 && width <= 61);
            widths.append(width);
        }
    }
    QVERIFY(widths.value(1) > widths.value(0));
}

void TestXlsx::takesAnyTitle_data()
{
    QTest::addColumn<QString>("title");
    for (const char16_t* title : {u"", u"'", u"''''", u"a/b\\c?d*e[f]g:h",
                                  u"Một tên rất dài của một cuộc họp rất dài năm 2017",
                                  u"😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", u"History", u"<&>\"", u"a\nb"})
        QTest::newRow(qPrintable(QString::fromUtf16(title))) << QString::fromUtf16(title);
}

void TestXlsx::takesAnyTitle()
{
    QFETCH(QString, title);
    Document document = sheetOf({u"a"_s}, {{u"b"_s}});
    document.title = title;
    document.author = title;
    QCOMPARE(cellsOf(toXlsx(document)).size(), 2);
}

void TestXlsx::isTheSameEachTime()
{
    const auto document = buildDocument(sampleRecord(20), Words(u"vi"_s), u"agenda"_s);
    const QByteArray first = toXlsx(*document);
    QVERIFY(!first.isEmpty());
    QTest::qWait(2100);  // ZIP counts time in steps of two seconds
    QCOMPARE(toXlsx(*document), first);
}

void TestXlsx::isNothingOnAFullDisk()
{
    const auto document = buildDocument(sampleRecord(200), Words(u"vi"_s), u"agenda"_s);
    const WriteLimit limit;
    QVERIFY(toXlsx(*document).isEmpty());
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
