// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reader.h"
#include "support/hostilefiles.h"
#include "support/packages.h"

#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> goodFiles()
{
    const QString p = docxParagraph(u"Đề nghị Bộ Y tế."_s);
    return {docxOf(p + p),
            odtOf(u"<text:p>Đề nghị Bộ Y tế.</text:p>"_s),
            odsOf(u"<table:table table:name=\"A\"><table:table-row><table:table-cell><text:p>a"
                  "</text:p></table:table-cell></table:table-row></table:table>"_s),
            xlsxOf({{u"A"_s, u"<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"_s}},
                   {u"Đề nghị"_s}),
            pdfOf({{u"Đề nghị Bộ Y tế."_s}}),
            "{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\b \\u272?\\'e9}\\par\\trowd\\intbl a\\cell\\row}",
            "From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            "--b\r\nContent-Transfer-Encoding: base64\r\n\r\nYWJj\r\n--b--\r\n",
            u"<html><table><tr><td>Đề nghị</td></tr></table></html>"_s.toUtf8(),
            u"1,\"Đề nghị\"\n2,b\n"_s.toUtf8(),
            zipOf({{u"a.txt"_s, "a"}, {u"b.zip"_s, zipOf({{u"c.txt"_s, "c"}})}})};
}

}  // namespace

/// What somebody may send who means no good: none of it may take the program down, its memory or
/// the afternoon, and each is refused with a reason or read for what it is.
class TestHostile : public QObject {
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void read_data();
    void read();
    void cutOff();
    void turnedBytes();
};

void TestHostile::refused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    const QList<HostileFile> files = hostileFiles();
    for (const HostileFile& file : files)
        QTest::newRow(file.name) << file.content << file.code;
}

void TestHostile::refused()
{
    QFETCH(QByteArray, content);
    const auto source = decodeSource(content, u"thu"_s);
    QVERIFY(!source.has_value());
    QTEST(source.error().code, "code");
    QCOMPARE(source.error().detail, u"thu"_s);
}

void TestHostile::read_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qsizetype>("size");  // of the text
    constexpr qsizetype many = 1'000'000;
    QTest::newRow("a million runs")
        << docxOf(u"<w:p>%1</w:p>"_s.arg(u"<w:r><w:t>a</w:t></w:r>"_s.repeated(many))) << many;
    QTest::newRow("a million lines") << QByteArray("dòng\n").repeated(many) << many * 5;
    QTest::newRow("one line of millions of letters")
        << QByteArray("Bộ Y tế ").repeated(many) << many * 8;
    QTest::newRow("tables in tables on a page")
        << QByteArray("<table><tr><td>").repeated(10'000) + "a" << qsizetype(1);
    QTest::newRow("cells that span everything") << docxOf(u"<w:tbl><w:tr>%1</w:tr></w:tbl>"_s.arg(
        u"<w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr>%1</w:tc>"_s.arg(
            docxParagraph(u"a"_s)))) << qsizetype(1);
    QTest::newRow("the last cell of a sheet")
        << xlsxOf({{u"A"_s, u"<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
                            "</sheetData>"_s}})
        << qsizetype(2);
    QTest::newRow("merged cells without end") << xlsxOf(
        {{u"A"_s, u"<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>%1"
                  "</mergeCells>"_s.arg(u"<mergeCell ref=\"A1:XFD1048576\"/>"_s.repeated(50'000))}})
                                              << qsizetype(2);
}

void TestHostile::read()
{
    QFETCH(QByteArray, content);
    QFETCH(qsizetype, size);
    const auto source = decodeSource(content, u"thu"_s);
    QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().technical));
    QCOMPARE(source->text.size(), size);
}

// Files break off where a disk is full or a mail server tires.
void TestHostile::cutOff()
{
    const QList<QByteArray> files = goodFiles();
    for (const QByteArray& file : files) {
        QVERIFY(decodeSource(file, u"a"_s).has_value());
        const qsizetype step = std::max<qsizetype>(1, file.size() / 150);
        for (qsizetype size = 0; size < file.size(); size += step) {
            const auto source = decodeSource(file.left(size), u"a"_s);
            QVERIFY(source.has_value() || source.error().code != ErrorCode::Internal);
        }
    }
}

void TestHostile::turnedBytes()
{
    const QList<QByteArray> files = goodFiles();
    quint32 seed = 20200105;
    const auto random = [&seed] { return seed = seed * 1664525U + 1013904223U; };
    for (const QByteArray& file : files) {
        for (int round = 0; round < 100; ++round) {
            QByteArray turned = file;
            for (int i = 0; i < 4; ++i)
                turned[static_cast<qsizetype>(random() % static_cast<quint32>(turned.size()))] =
                    static_cast<char>(random() >> 24);
            const auto source = decodeSource(turned, u"a"_s);
            QVERIFY(source.has_value() || source.error().code != ErrorCode::Internal);
        }
    }
}

QTEST_MAIN(TestHostile)
#include "tst_read_hostile.moc"
