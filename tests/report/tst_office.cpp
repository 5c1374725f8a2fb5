// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reader.h"
#include "report/docxrenderer.h"
#include "report/export.h"
#include "report/htmlrenderer.h"
#include "report/itemcounter.h"
#include "report/odtrenderer.h"
#include "support/packages.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QRegularExpression>
#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

// The words that a reader of the page sees, of what browsers are given.
QStringList wordsOnPaper(const Document& document)
{
    QString html = QString::fromUtf8(toHtml(document));
    html = html.sliced(html.indexOf(u"<body>"));
    static const QRegularExpression tags(u"<[^>]*>"_s);
    html.remove(QRegularExpression(u"</?[bius]>"_s));
    html.replace(tags, u" "_s);
    return wordsOf(html.replace(u"&lt;"_s, u"<"_s)
                       .replace(u"&gt;"_s, u">"_s)
                       .replace(u"&quot;"_s, u"\""_s)
                       .replace(u"&amp;"_s, u"&"_s));
}

}  // namespace

/// Documents for office programs. What is in them is read back as a letter would be. The rules of the
/// formats are in tst_officerules, how it all looks in tst_decreeoffice.
class TestOffice : public QObject {
    Q_OBJECT

private slots:
    void holdsTheSameWords_data();
    void holdsTheSameWords();
    void namesStyles();
    void countsByItself();
    void numbersPagesFromTheSecond();
    void repeatsTheHeadOfTables();
    void keepsTheSignatureWithTheTable();
    void textStaysText();
    void tellsWhatCanBeCounted();
    void isTheSameEachTime();
};

void TestOffice::holdsTheSameWords_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("language");
    for (const QString& format : {u"docx"_s, u"odt"_s}) {
        for (const QString& key : documentKeys()) {
            if (!documentFormats(key).contains(format))
                continue;
            for (const QString& language : {u"vi"_s, u"en"_s}) {
                QTest::addRow("%s %s %s", qPrintable(format), qPrintable(key), qPrintable(language))
                    << format << key << language;
            }
        }
    }
}

void TestOffice::holdsTheSameWords()
{
    QFETCH(QString, format);
    QFETCH(QString, key);
    QFETCH(QString, language);
    MeetingRecord record = sampleRecord(12, language);
    record.freePolls = {samplePoll(u"Có họp thêm?"_s, 18, 5, 2, 25, 25)};
    record.entries.first().polls = {samplePoll(u"Thông qua kiến nghị 1?"_s, 18, 5, 2, 25, 25)};
    const auto document = buildDocument(record, Words(language), key, sampleChanges(record));
    QVERIFY(document.has_value());
    const QByteArray bytes = format == u"docx" ? toDocx(*document) : toOdt(*document);
    const auto source = decodeSource(bytes, u"a."_s + format);
    QVERIFY2(source.has_value(), qPrintable(source ? QString() : source.error().technical));
    // Cells beside each other are read line by line, so that the order is another.
    QStringList read = wordsOf(source->text);
    QStringList printed = wordsOnPaper(*document);
    read.sort();
    printed.sort();
    QCOMPARE(read, printed);
}

void TestOffice::namesStyles()
{
    const auto document = buildDocument(sampleRecord(3), Words(u"vi"_s), u"agenda"_s);
    const QString docx = QString::fromUtf8(partOfZip(toDocx(*document), u"word/styles.xml"_s));
    const QString odt = QString::fromUtf8(partOfZip(toOdt(*document), u"styles.xml"_s));
    for (const QString& name : {u"Quốc hiệu"_s, u"Tiêu ngữ"_s, u"Tên loại văn bản"_s,
                                u"Trích yếu"_s, u"Chức vụ người ký"_s}) {
        QVERIFY2(docx.contains(u'"' + name + u'"'), qPrintable(name));
        QVERIFY2(odt.contains(u'"' + name + u'"'), qPrintable(name));
    }
    QVERIFY(docx.contains(u"Times New Roman"_s));
    const QString text = QString::fromUtf8(partOfZip(toDocx(*document), u"word/document.xml"_s));
    QVERIFY(text.contains(u"<w:pStyle w:val=\"Motto\"/>"_s));
    // Nghị định 30/2020/NĐ-CP, Phụ lục I: left margin 30 to 35 mm, 1 mm is 56.7 twips.
    QVERIFY(text.contains(u"w:left=\"1701\""_s));
}

// The number of an item is not typed, so that it follows when the office edits.
void TestOffice::countsByItself()
{
    const auto document = buildDocument(sampleRecord(3), Words(u"vi"_s), u"agenda"_s);
    const QString text = QString::fromUtf8(partOfZip(toDocx(*document), u"word/document.xml"_s));
    QCOMPARE(text.count(u"<w:numId w:val=\"1\"/>"_s), 3);
    QVERIFY(!text.contains(u">2. "_s));
    const QString odt = QString::fromUtf8(partOfZip(toOdt(*document), u"content.xml"_s));
    QCOMPARE(odt.count(u"<text:list text:style-name=\"Numbers\""_s), 3);
}

void TestOffice::numbersPagesFromTheSecond()
{
    const auto document = buildDocument(sampleRecord(3), Words(u"vi"_s), u"agenda"_s);
    const QByteArray docx = toDocx(*document);
    QVERIFY(partOfZip(docx, u"word/header1.xml"_s).contains(" PAGE "));
    QVERIFY(partOfZip(docx, u"word/document.xml"_s).contains("<w:titlePg/>"));
    const QByteArray odt = toOdt(*document);
    QVERIFY(partOfZip(odt, u"styles.xml"_s).contains("<text:page-number"));
    QVERIFY(partOfZip(odt, u"content.xml"_s).contains("style:master-page-name=\"First\""));
}

void TestOffice::repeatsTheHeadOfTables()
{
    const auto document = buildDocument(sampleRecord(3), Words(u"vi"_s), u"proposals"_s);
    const QByteArray docx = partOfZip(toDocx(*document), u"word/document.xml"_s);
    QCOMPARE(docx.count("<w:tblHeader/>"), 1);
    QVERIFY(docx.contains("w:orient=\"landscape\""));
    QCOMPARE(partOfZip(toOdt(*document), u"content.xml"_s).count("<table:table-header-rows>"), 1);
}

// In an ODT the last row is a table of its own that is kept with what follows.
void TestOffice::keepsTheSignatureWithTheTable()
{
    static const QRegularExpression tables(u"<table:table table:name=\"[^\"]*\" "
                                           "table:style-name=\"([^\"]*)\">(.*?)</table:table>"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    for (const int proposals : {1, 2}) {
        const auto document =
            buildDocument(sampleRecord(proposals), Words(u"vi"_s), u"proposals"_s);
        const QString odt = QString::fromUtf8(partOfZip(toOdt(*document), u"content.xml"_s));
        const QRegularExpression kept(
            u"<style:style style:name=\"([^\"]*)\" style:family=\"table\"><style:table-properties "
            "[^>]*style:may-break-between-rows=\"false\" fo:keep-with-next=\"always\"/>"_s);
        const QRegularExpressionMatch style = kept.match(odt);
        QVERIFY(style.hasMatch());
        QStringList ends;
        for (const QRegularExpressionMatch& table : tables.globalMatch(odt)) {
            if (table.captured(1) == style.captured(1))
                ends.append(table.captured(2));
        }
        QCOMPARE(ends.size(), 1);
        // A single row has its head with it.
        QCOMPARE(ends.first().count(u"<table:table-row"_s), proposals == 1 ? 2 : 1);
        QCOMPARE(odt.count(u"<table:table-header-rows>"_s), 1);
        QCOMPARE(odt.count(u"fo:border-bottom=\"none\""_s), proposals == 1 ? 0 : 1);
    }
}

void TestOffice::textStaysText()
{
    MeetingRecord record = sampleRecord(1);
    const QString attack = u"</w:t><w:p/> & <text:p> \"x\" {HYPERLINK}"_s;
    record.entries.first().proposal.text = attack;
    const auto document = buildDocument(record, Words(u"vi"_s), u"agenda"_s);
    for (const QByteArray& bytes : {toDocx(*document), toOdt(*document)}) {
        const auto read = decodeSource(bytes, u"a"_s);
        QVERIFY(read.has_value());
        QVERIFY(read->text.contains(attack));
    }
}

void TestOffice::tellsWhatCanBeCounted()
{
    ItemCounter counter;
    const auto placeOf = [&counter](const QString& number) {
        const auto place = counter.next(number);
        return place ? u"%1/%2"_s.arg(place->list).arg(place->level) : u"typed"_s;
    };
    const QList<std::pair<QString, QString>> expected{
        {u"1."_s, u"0/0"_s},    {u"1.1."_s, u"0/1"_s},   {u"1.2."_s, u"0/1"_s},
        {u"2."_s, u"0/0"_s},    {u"2.2."_s, u"typed"_s}, {u"2a."_s, u"typed"_s},
        {u"3."_s, u"0/0"_s},    {u"đ)"_s, u"typed"_s},   {u"7."_s, u"1/0"_s},
        {u"8."_s, u"1/0"_s},    {u"1."_s, u"2/0"_s},     {u"08."_s, u"typed"_s},
        {u"II."_s, u"typed"_s}, {u""_s, u"typed"_s},
    };
    for (const auto& [number, place] : expected)
        QVERIFY2(placeOf(number) == place, qPrintable(number));
}

void TestOffice::isTheSameEachTime()
{
    const auto document = buildDocument(sampleRecord(20), Words(u"vi"_s), u"agenda"_s);
    QCOMPARE(toDocx(*document), toDocx(*document));
    QCOMPARE(toOdt(*document), toOdt(*document));
}

QTEST_MAIN(TestOffice)
#include "tst_office.moc"
