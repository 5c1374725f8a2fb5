// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/directory.h"
#include "intake/htmltext.h"
#include "intake/intake.h"
#include "intake/reader.h"
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

// TCVN3 bytes of "Bộ Thông tin và Truyền thông đề nghị …", as old office files hold them.
QByteArray tcvn3()
{
    return QByteArray("1. \x42\xE9 Th\xABng tin v\xB5 Truy\xD2n th\xABng "
                      "\xAE\xD2 ngh\xDE xem x\xD0t\n")
        .repeated(20);
}

}  // namespace

class TestReader : public QObject {
    Q_OBJECT

private slots:
    void encodings_data();
    void encodings();
    void errors_data();
    void errors();
    void files();
    void contentNotSuffix();
    void html();
    void htmlLetter();
    void hostileHtml();
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
    QTest::newRow("docx") << QByteArray("PK\x03\x04 word/document.xml") << ErrorCode::SourceBinary;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << ErrorCode::SourceBinary;
    QTest::newRow("doc") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << ErrorCode::SourceBinary;
    QTest::newRow("rtf") << QByteArray("{\\rtf1 abc}") << ErrorCode::SourceBinary;
    QTest::newRow("database") << QByteArray("SQLite format 3\0abc", 19) << ErrorCode::SourceBinary;
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise.append(static_cast<char>((i * 197 + (i >> 3) * 31) & 0xff));
    QTest::newRow("noise") << noise << ErrorCode::SourceBinary;
    QTest::newRow("nul in text") << QByteArray("Letter of a body\0with a hole", 28)
                                 << ErrorCode::SourceBinary;
    QTest::newRow("tcvn3") << tcvn3() << ErrorCode::SourceEncoding;
    QTest::newRow("tcvn3 saved as Unicode")
        << QString::fromLatin1(tcvn3()).toUtf8() << ErrorCode::SourceEncoding;
    QTest::newRow("vni saved as Unicode")
        << u"1. Boä Thoâng tin vaø Truyeàn thoâng ñeà nghò xem xeùt\n"_s.repeated(20).toUtf8()
        << ErrorCode::SourceEncoding;
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
    QCOMPARE(readSource(folder.path()).error().code, ErrorCode::FileUnreadable);
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

void TestReader::html()
{
    QVERIFY(looksLikeHtml(u"<!DOCTYPE html><p>a"_s));
    QVERIFY(looksLikeHtml(u" <div class='a'>b</div>"_s));
    QVERIFY(!looksLikeHtml(u"1. Bộ <b>"_s));
    QVERIFY(!looksLikeHtml(u"< 5 ngày"_s));
    QCOMPARE(textOfHtml(u"<p>a &amp; b</p><script>if (a < b) evil();</script><p>c<br>d</p>"_s)
                 .simplified(),
             u"a & b c d"_s);
    QCOMPARE(textOfHtml(u"<ol><li>Một<li>Hai</ol><ul><li>Ba</ul>"_s).trimmed(),
             u"1. Một\n2. Hai\n- Ba"_s);
    QCOMPARE(textOfHtml(u"<table><tr><td><p>1</p></td><td>Nội dung</td></tr></table>"_s).trimmed(),
             u"1\tNội dung"_s);
    QCOMPARE(textOfHtml(u"<p title='a>b'>&#7897;&#x1ED9;&unknown;</p>"_s).trimmed(),
             u"ộộ&unknown;"_s);
}

void TestReader::htmlLetter()
{
    const QString page =
        u"<html><head><title>T</title><style>p{}</style></head><body>"
        "<p>Sở Y tế tỉnh Nghệ An: Đề xuất</p>"
        "<p>1. Đề nghị <b>Bộ Y tế</b> sửa Thông tư.</p>"
        "<p>2. Đề nghị Bộ Nội vụ &amp; Bộ Tài chính hướng dẫn.</p></body></html>"_s;
    const Result<SourceText> source = decodeSource(page.toUtf8(), u"page"_s);
    QVERIFY(source.has_value());
    const DraftDocument draft =
        draftFromText(source->text, u"page"_s, source->encoding, standardDirectory());
    QCOMPARE(draft.proposals.size(), 2);
    QCOMPARE(draft.proposals.at(1).bodies.size(), 2);
    QCOMPARE(draft.proposingBody, u"Sở Y tế tỉnh Nghệ An"_s);
}

void TestReader::hostileHtml()
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
                            u"<li>"_s,
                            u"</ol></ol>"_s,
                            u"<td>"_s,
                            u"<div>"_s.repeated(20000),
                            u"<!--"_s.repeated(2000)};
    for (const QString& page : pages)
        QVERIFY(textOfHtml(page).size() <= page.size() * 8);
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
