// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/mail.h"
#include "report/export.h"
#include "report/mailmessage.h"
#include "support/fulldisk.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

}  // namespace

/// Writing documents to files, and what is refused.
class TestExport : public QObject {
    Q_OBJECT

private slots:
    void putsAFileIntoAMail();
    void init();
    void writesEveryDocumentInEveryFormat_data();
    void writesEveryDocumentInEveryFormat();
    void choosesTheFormatByTheSuffix_data();
    void choosesTheFormatByTheSuffix();
    void refuses_data();
    void refuses();
    void leavesTheOldFileWhenWritingFails_data();
    void leavesTheOldFileWhenWritingFails();
    void refusesAProtectedFile();

private:
    MeetingRecord m_record;
    Words m_words{u"vi"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExport::init()
{
    m_record = sampleRecord(3);
    m_record.freePolls = {samplePoll(u"Có họp thêm?"_s, 18, 5, 2, 25, 25)};
    m_record.entries.first().polls = {samplePoll(u"Thông qua kiến nghị 1?"_s, 18, 5, 2, 25, 25)};
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestExport::writesEveryDocumentInEveryFormat_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("format");
    for (const QString& key : documentKeys()) {
        for (const QString& format : documentFormats(key))
            QTest::addRow("%s.%s", qPrintable(key), qPrintable(format)) << key << format;
    }
}

void TestExport::writesEveryDocumentInEveryFormat()
{
    QFETCH(QString, key);
    QFETCH(QString, format);
    const QString path = m_folder->filePath(u"Văn bản số 1."_s + format);
    QVERIFY(put(path, "what stood there"));
    QVERIFY(exportDocument(m_record, m_words, key, path, std::nullopt, sampleChanges(m_record))
                .has_value());
    const QByteArray content = contentOf(path);
    const QHash<QString, QByteArray> starts{
        {u"pdf"_s, "%PDF-"},        {u"html"_s, "<!DOCTYPE html>"},
        {u"csv"_s, "\xEF\xBB\xBF"}, {u"docx"_s, "PK"},
        {u"odt"_s, "PK"},           {u"xlsx"_s, "PK"},
        {u"md"_s, "| BỘ"},          {u"json"_s, "{"}};
    const QByteArray start = starts.value(format);
    QVERIFY(!start.isEmpty());
    QVERIFY2(content.startsWith(start), content.first(20).constData());
    if (format == "pdf"_L1)
        QVERIFY(content.trimmed().endsWith("%%EOF"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestExport::choosesTheFormatByTheSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::newRow("PDF") << u"a.PDF"_s << u"pdf"_s;
    QTest::newRow("htm") << u"a.b.htm"_s << u"html"_s;
    QTest::newRow("csv") << u"chương trình.csv"_s << u"csv"_s;
    QTest::newRow("none") << u"agenda"_s << QString();
    QTest::newRow("other") << u"agenda.pptx"_s << QString();
}

void TestExport::choosesTheFormatByTheSuffix()
{
    QFETCH(QString, name);
    QTEST(formatOfPath(u"/x.pdf/"_s + name).value_or(QString()), "format");
}

void TestExport::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const QString none;
    QTest::newRow("document") << u"menu"_s << u"a.pdf"_s << none << int(ErrorCode::UnknownDocument)
                              << u"menu"_s;
    QTest::newRow("format") << u"agenda"_s << u"a.pdf"_s << u"pptx"_s
                            << int(ErrorCode::UnknownFormat) << u"pptx"_s;
    QTest::newRow("suffix") << u"agenda"_s << u"a.xyz"_s << none << int(ErrorCode::UnknownFormat)
                            << u"a.xyz"_s;
    QTest::newRow("folder") << u"agenda"_s << u"no/such/a.pdf"_s << none
                            << int(ErrorCode::FolderNotFound) << u"no/such"_s;
    QTest::newRow("a folder") << u"agenda"_s << u"."_s << u"pdf"_s
                              << int(ErrorCode::FileNotWritable) << u"."_s;
    QTest::newRow("no votes") << u"poll-results"_s << u"a.pdf"_s << none
                              << int(ErrorCode::NothingToPrint)
                              << u"Họp Hội đồng Giám đốc CNTT khu vực miền Bắc năm 2017"_s;
}

void TestExport::refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, file);
    QFETCH(QString, format);
    QFETCH(int, code);
    QFETCH(QString, detail);
    m_record.freePolls.first().state = PollState::Open;
    m_record.entries.first().polls.clear();
    const auto result =
        exportDocument(m_record, m_words, key, m_folder->filePath(file),
                       format.isNull() ? std::nullopt : std::optional<QString>(format));
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), code);
    QVERIFY2(result.error().detail.endsWith(detail), qPrintable(result.error().detail));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestExport::leavesTheOldFileWhenWritingFails_data()
{
    QTest::addColumn<QString>("name");
    for (const char* format : {"pdf", "html", "csv", "docx", "odt", "xlsx", "md", "json"})
        QTest::addRow("%s", format) << u"agenda."_s + QString::fromLatin1(format);
}

void TestExport::leavesTheOldFileWhenWritingFails()
{
    QFETCH(QString, name);
    const QString path = m_folder->filePath(name);
    QVERIFY(put(path, "what stood there"));
    {
        const WriteLimit limit;
        const auto result = exportDocument(m_record, m_words, u"agenda"_s, path);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::FileNotWritable
                || result.error().code == ErrorCode::DiskFull);
    }
    QCOMPARE(contentOf(path), "what stood there");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    QVERIFY(exportDocument(m_record, m_words, u"agenda"_s, path));
}

void TestExport::refusesAProtectedFile()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("nothing is protected from root");
#endif
    const QString path = m_folder->filePath(u"agenda.csv"_s);
    QVERIFY(put(path, "what stood there"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const auto result = exportDocument(m_record, m_words, u"agenda"_s, path);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(contentOf(path), "what stood there");
}

void TestExport::putsAFileIntoAMail()
{
    QByteArray content;
    for (int i = 0; i < 1000; ++i)
        content += char(i);
    const QString name = u"Chương trình họp 100% (1).pdf"_s;
    const QByteArray mail = unsentMail(
        u"Chương trình phiên họp thứ 8 của Hội đồng nhân dân thành phố"_s, name, content);
    for (const QByteArray& line : mail.split('\n'))
        QVERIFY2(line.size() <= 200 && (line.isEmpty() || line.endsWith('\r')), line.constData());
    const auto read = readMail(mail, {});
    QVERIFY(read.has_value());
    QCOMPARE(read->attachments.size(), 1);
    QCOMPARE(read->attachments.first().name, name);
    QCOMPARE(read->attachments.first().content, content);
    // Nothing of the subject adds a line to the head.
    const QByteArray sly = unsentMail(u"a\r\nBcc: b@c.vn"_s, u"a.pdf"_s, content);
    QVERIFY(!sly.contains("\r\nBcc"));
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
