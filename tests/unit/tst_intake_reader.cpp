// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/directory.h"
#include "intake/intake.h"
#include "intake/reader.h"
#include "support/legacytext.h"
#include "support/textdrafts.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QString letter =
    u"Sở Y tế tỉnh Nghệ An: Đề xuất\n\n1. Đề nghị Bộ Y tế sửa Thông tư 39/2017/TT-BYT.\n"
    "2. Đề nghị Bộ Nội vụ và các Bộ, ngành liên quan hướng dẫn.\n"_s;

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                          : QStringConverter::Flag::Default);
    return encoder(text);
}

}  // namespace

class TestReader : public QObject {
    Q_OBJECT

private slots:
    void encodings_data();
    void encodings();
    void toldEncoding();
    void mixedEncodings();
    void errors_data();
    void errors();
    void files();
    void contentNotSuffix();
    void cancelling();
};

void TestReader::encodings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("utf-8") << letter.toUtf8() << u"UTF-8"_s;
    QTest::newRow("utf-8 mark") << "\xEF\xBB\xBF" + letter.toUtf8() << u"UTF-8"_s;
    QTest::newRow("utf-16 le mark")
        << encoded(letter, QStringConverter::Utf16LE, true) << u"UTF-16LE"_s;
    QTest::newRow("utf-16 be mark")
        << encoded(letter, QStringConverter::Utf16BE, true) << u"UTF-16BE"_s;
    QTest::newRow("utf-16 le") << encoded(letter, QStringConverter::Utf16LE, false)
                               << u"UTF-16LE"_s;
    QTest::newRow("utf-16 be") << encoded(letter, QStringConverter::Utf16BE, false)
                               << u"UTF-16BE"_s;
    QTest::newRow("utf-32 le mark")
        << encoded(letter, QStringConverter::Utf32LE, true) << u"UTF-32LE"_s;
    QTest::newRow("utf-32 be mark")
        << encoded(letter, QStringConverter::Utf32BE, true) << u"UTF-32BE"_s;
    for (const LegacyEncoding encoding : {LegacyEncoding::Tcvn3, LegacyEncoding::Vni,
                                          LegacyEncoding::Viscii, LegacyEncoding::Windows1258}) {
        const QString name = encodingName(encoding);
        const QByteArray bytes = support::encodedLegacy(letter, encoding);
        QTest::newRow(qPrintable(name)) << bytes << name;
        // As a program stored them that took them for Western letters.
        QTest::newRow(qPrintable(name + u" in Unicode"_s))
            << decodeLegacy(bytes, LegacyEncoding::Windows1252).toUtf8() << name;
    }
    QTest::newRow("decomposed") << letter.normalized(QString::NormalizationForm_D).toUtf8()
                                << u"UTF-8"_s;
    QTest::newRow("crlf") << QString(letter).replace(u"\n"_s, u"\r\n"_s).toUtf8() << u"UTF-8"_s;
}

void TestReader::encodings()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, encoding);
    const Result<SourceText> source = decodeSource(content, u"letter"_s);
    QVERIFY(source.has_value());
    QCOMPARE(source->encoding, encoding);
    QCOMPARE(source->text, letter);
    QCOMPARE(source->content, content);
    QVERIFY(source->encodingSure);
    QVERIFY(knownEncodings().contains(encoding));
}

// What the reader is told stands before what it would recognise; what does not fit is shown as such.
void TestReader::toldEncoding()
{
    const QByteArray bytes =
        support::encodedLegacy(u"Bộ Nội vụ và Bộ Tài chính"_s, LegacyEncoding::Tcvn3);
    ReadOptions options;
    options.encoding = u"VISCII"_s;
    const auto other = decodeSource(bytes, u"a"_s, options);
    QVERIFY(other.has_value());
    QCOMPARE(other->encoding, u"VISCII"_s);
    QVERIFY(other->text != u"Bộ Nội vụ và Bộ Tài chính"_s);
    options.encoding = u"TCVN3"_s;
    QCOMPARE(decodeSource(bytes, u"a"_s, options)->text, u"Bộ Nội vụ và Bộ Tài chính"_s);
    options.encoding = u"UTF-8"_s;
    const auto broken = decodeSource(letter.toUtf8() + "\xC3(", u"a"_s, options);
    QVERIFY(broken.has_value());
    QVERIFY(broken->text.startsWith(letter));
}

// A passage of a mail that was pasted from an old document, and a short text that could be either.
void TestReader::mixedEncodings()
{
    const QString line = u"Đề nghị Bộ Nội vụ xem xét chế độ cho cán bộ."_s;
    const QString old = decodeLegacy(support::encodedLegacy(line, LegacyEncoding::Tcvn3),
                                     LegacyEncoding::Windows1252);
    const auto mixed = decodeSource(u"1. %1\n2. %2\n"_s.arg(line, old).toUtf8(), u"a"_s);
    QVERIFY(mixed.has_value());
    QCOMPARE(mixed->text, u"1. %1\n2. %1\n"_s.arg(line));
    const auto either = decodeSource("B\xE9", u"a"_s);
    QVERIFY(either.has_value());
    QVERIFY(!either->encodingSure);
    QVERIFY(!either->otherEncodings.isEmpty());
    QCOMPARE(either->notes.value(0).kind, ReadNote::Kind::EncodingGuessed);
}

void TestReader::errors_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::SourceEmpty;
    QTest::newRow("blank") << QByteArray(" \r\n\t\n") << ErrorCode::SourceEmpty;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << ErrorCode::SourceEmpty;
    QTest::newRow("empty page") << QByteArray("<html><body></body></html>")
                                << ErrorCode::SourceEmpty;
    QTest::newRow("broken zip") << QByteArray("PK\x03\x04 word/document.xml")
                                << ErrorCode::SourceDamaged;
    QTest::newRow("broken pdf") << QByteArray("%PDF-1.7\n") << ErrorCode::SourceDamaged;
    QTest::newRow("empty rtf") << QByteArray("{\\rtf1 }") << ErrorCode::SourceEmpty;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n") << ErrorCode::SourcePicture;
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0 JFIF") << ErrorCode::SourcePicture;
    QTest::newRow("rar") << QByteArray("Rar!\x1A\x07") << ErrorCode::SourceArchive;
    QTest::newRow("word 2003 xml")
        << QByteArray("<?xml version=\"1.0\"?><w:wordDocument/>") << ErrorCode::SourceBinary;
    QTest::newRow("database") << QByteArray("SQLite format 3\0abc", 19) << ErrorCode::SourceBinary;
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise.append(static_cast<char>((i * 197 + (i >> 3) * 31) & 0xff));
    QTest::newRow("noise") << noise << ErrorCode::SourceBinary;
    QTest::newRow("nul in text") << QByteArray("Letter of a body\0with a hole", 28)
                                 << ErrorCode::SourceBinary;
    QTest::newRow("utf-8 cut off in a letter")
        << letter.toUtf8() + "B\xE1\xBB" << ErrorCode::SourceEncoding;
    QTest::newRow("broken utf-8") << letter.toUtf8() + "\xC3(" << ErrorCode::SourceEncoding;
}

void TestReader::errors()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const Result<SourceText> source = decodeSource(content, u"letter.txt"_s);
    QVERIFY(!source.has_value());
    QCOMPARE(source.error().code, code);
    QCOMPARE(source.error().detail, u"letter.txt"_s);
}

void TestReader::files()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"thư.txt"_s);
    QCOMPARE(readSource(path).error().code, ErrorCode::FileNotFound);
    QCOMPARE(readSource(path).error().detail, path);
    QCOMPARE(readSource(folder.path()).error().code, ErrorCode::SourceEmpty);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(letter.toUtf8());
    file.close();
    QCOMPARE(readSource(path)->text, letter);
    const DraftDocument draft = readDraft(path, standardDirectory()).value();
    QCOMPARE(draft.fileName, u"thư.txt"_s);
    QCOMPARE(draft.proposals.size(), 2);

    const QString large = folder.filePath(u"large.txt"_s);
    QFile hole(large);
    QVERIFY(hole.open(QIODevice::WriteOnly));
    QVERIFY(hole.resize(largestSource + 1));
    hole.close();
    QCOMPARE(readSource(large).error().code, ErrorCode::SourceTooLarge);
}

void TestReader::contentNotSuffix()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(letter.toUtf8());
    file.close();
    QCOMPARE(readSource(path)->text, letter);
}

void TestReader::cancelling()
{
    const Intake intake(standardDirectory());
    const std::atomic_bool cancelled = true;
    const Result<DraftDocument> draft = intake.readText(letter, u"a"_s, u"UTF-8"_s, &cancelled);
    QVERIFY(!draft.has_value());
    QCOMPARE(draft.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_intake_reader.moc"
