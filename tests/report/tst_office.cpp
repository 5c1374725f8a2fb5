// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reader.h"
#include "report/docxrenderer.h"
#include "report/export.h"
#include "report/htmlrenderer.h"
#include "report/itemcounter.h"
#include "report/odtrenderer.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <archive.h>
#include <archive_entry.h>

#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

// The parts of a package in their order.
QList<std::pair<QString, QByteArray>> partsOf(const QByteArray& package)
{
    QList<std::pair<QString, QByteArray>> parts;
    archive* file = archive_read_new();
    archive_read_support_format_zip(file);
    archive_read_open_memory(file, package.constData(), std::size_t(package.size()));
    archive_entry* entry = nullptr;
    while (archive_read_next_header(file, &entry) == ARCHIVE_OK) {
        QByteArray bytes;
        char buffer[4096];
        la_ssize_t read = 0;
        while ((read = archive_read_data(file, buffer, sizeof buffer)) > 0)
            bytes.append(buffer, read);
        parts.append({QString::fromUtf8(archive_entry_pathname(entry)), bytes});
    }
    archive_read_free(file);
    return parts;
}

QByteArray partOf(const QByteArray& package, const QString& path)
{
    for (const auto& [name, bytes] : partsOf(package)) {
        if (name == path)
            return bytes;
    }
    return {};
}

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

/// Documents for office programs. What is in them is read back as a letter would be.
class TestOffice : public QObject {
    Q_OBJECT

private slots:
    void holdsTheSameWords_data();
    void holdsTheSameWords();
    void everyPartIsXml_data();
    void everyPartIsXml();
    void beginsWithItsKind();
    void namesStyles();
    void countsByItself();
    void numbersPagesFromTheSecond();
    void repeatsTheHeadOfTables();
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

void TestOffice::everyPartIsXml_data()
{
    QTest::addColumn<bool>("word");
    QTest::newRow("docx") << true;
    QTest::newRow("odt") << false;
}

void TestOffice::everyPartIsXml()
{
    QFETCH(bool, word);
    const auto document = buildDocument(sampleRecord(30), Words(u"vi"_s), u"proposals"_s);
    const auto parts = partsOf(word ? toDocx(*document) : toOdt(*document));
    QVERIFY(parts.size() >= 5);
    for (const auto& [path, bytes] : parts) {
        if (path == u"mimetype")
            continue;
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(path + u": "_s + xml.errorString()));
    }
}

// An ODT is told by its first bytes: the type, not packed (OpenDocument 1.3, part 2, 3.3).
void TestOffice::beginsWithItsKind()
{
    const auto document = buildDocument(sampleRecord(1), Words(u"vi"_s), u"agenda"_s);
    const QByteArray odt = toOdt(*document);
    QCOMPARE(partsOf(odt).first().first, u"mimetype"_s);
    QCOMPARE(odt.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    QCOMPARE(partsOf(toDocx(*document)).first().first, u"[Content_Types].xml"_s);
}

void TestOffice::namesStyles()
{
    const auto document = buildDocument(sampleRecord(3), Words(u"vi"_s), u"agenda"_s);
    const QString docx = QString::fromUtf8(partOf(toDocx(*document), u"word/styles.xml"_s));
    const QString odt = QString::fromUtf8(partOf(toOdt(*document), u"styles.xml"_s));
    for (const QString& name : {u"Quốc hiệu"_s, u"Tiêu ngữ"_s, u"Tên loại văn bản"_s,
                                u"Trích yếu"_s, u"Chức vụ người ký"_s}) {
        QVERIFY2(docx.contains(u'"' + name + u'"'), qPrintable(name));
        QVERIFY2(odt.contains(u'"' + name + u'"'), qPrintable(name));
    }
    QVERIFY(docx.contains(u"Times New Roman"_s));
    const QString text = QString::fromUtf8(partOf(toDocx(*document), u"word/document.xml"_s));
    QVERIFY(text.contains(u"<w:pStyle w:val=\"Motto\"/>"_s));
    // Nghị định 30/2020/NĐ-CP, Phụ lục I: left margin 30 to 35 mm, 1 mm is 56.7 twips.
    QVERIFY(text.contains(u"w:left=\"1701\""_s));
}

// The number of an item is not typed, so that it follows when the office edits.
void TestOffice::countsByItself()
{
    const auto document = buildDocument(sampleRecord(3), Words(u"vi"_s), u"agenda"_s);
    const QString text = QString::fromUtf8(partOf(toDocx(*document), u"word/document.xml"_s));
    QCOMPARE(text.count(u"<w:numId w:val=\"1\"/>"_s), 3);
    QVERIFY(!text.contains(u">2. "_s));
    const QString odt = QString::fromUtf8(partOf(toOdt(*document), u"content.xml"_s));
    QCOMPARE(odt.count(u"<text:list text:style-name=\"Numbers\""_s), 3);
}

void TestOffice::numbersPagesFromTheSecond()
{
    const auto document = buildDocument(sampleRecord(3), Words(u"vi"_s), u"agenda"_s);
    const QByteArray docx = toDocx(*document);
    QVERIFY(partOf(docx, u"word/header1.xml"_s).contains(" PAGE "));
    QVERIFY(partOf(docx, u"word/document.xml"_s).contains("<w:titlePg/>"));
    const QByteArray odt = toOdt(*document);
    QVERIFY(partOf(odt, u"styles.xml"_s).contains("<text:page-number"));
    QVERIFY(partOf(odt, u"content.xml"_s).contains("style:master-page-name=\"First\""));
}

void TestOffice::repeatsTheHeadOfTables()
{
    const auto document = buildDocument(sampleRecord(3), Words(u"vi"_s), u"proposals"_s);
    const QByteArray docx = partOf(toDocx(*document), u"word/document.xml"_s);
    QCOMPARE(docx.count("<w:tblHeader/>"), 1);
    QVERIFY(docx.contains("w:orient=\"landscape\""));
    QCOMPARE(partOf(toOdt(*document), u"content.xml"_s).count("<table:table-header-rows>"), 1);
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
