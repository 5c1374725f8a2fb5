// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcewalk.h"
#include "support/packages.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

// What a walk meets, one after the other: "name: text", or "name! code" for what cannot be read.
QStringList met(SourceWalk walk)
{
    QStringList all;
    while (const auto next = walk.next()) {
        if (*next)
            all.append(u"%1: %2"_s.arg((*next)->name, (*next)->text.simplified()));
        else
            all.append(u"%1! %2"_s.arg(next->error().detail.section(u"/tst"_s, -1))
                           .arg(int(next->error().code)));
    }
    return all;
}

QStringList met(const QByteArray& content, const QString& name, const ReadLimits& limits = {})
{
    return met(SourceWalk(content, name, {limits, {}}));
}

QString failed(const QString& name, ErrorCode code)
{
    return u"%1! %2"_s.arg(name).arg(int(code));
}

void write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

const QByteArray mail = "From: a@b\r\nMessage-ID: <1>\r\nMIME-Version: 1.0\r\nContent-Type: "
                        "multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nthân thư\r\n--b\r\n"
                        "Content-Type: application/zip; name=kem.zip\r\n"
                        "Content-Transfer-Encoding: base64\r\n\r\n";

}  // namespace

class TestArchives : public QObject {
    Q_OBJECT

private slots:
    void zip();
    void oneFailsOthersStay();
    void nested();
    void mails();
    void folders();
    void severalPaths();
    void budgets();
    void cancelling();
    void content();
};

void TestArchives::zip()
{
    QCOMPARE(met(zipOf({{u"phu-luc-10.txt"_s, "mười"},
                        {u"phu-luc-2.txt"_s, "hai"},
                        {u"Thư mục/Đề nghị.txt"_s, "một"},
                        {u"__MACOSX/._phu-luc-2.txt"_s, "no"},
                        {u".DS_Store"_s, "no"},
                        {u"Thumbs.db"_s, "no"},
                        {u"~$thu.docx"_s, "no"}}),
                 u"thu.zip"_s),
             (QStringList{u"thu.zip/phu-luc-2.txt: hai"_s, u"thu.zip/phu-luc-10.txt: mười"_s,
                          u"thu.zip/Thư mục/Đề nghị.txt: một"_s}));
    QCOMPARE(met(zipOf({}), u"a.zip"_s), QStringList{failed(u"a.zip"_s, ErrorCode::SourceEmpty)});
    QCOMPARE(met(zipOf({{u".x"_s, "no"}}), u"a.zip"_s),
             QStringList{failed(u"a.zip"_s, ErrorCode::SourceEmpty)});
}

void TestArchives::oneFailsOthersStay()
{
    const QByteArray docx = docxOf(docxParagraph(u"hai"_s));
    QCOMPARE(
        met(zipOf({{u"1.docx"_s, docx.left(docx.size() / 2)},
                   {u"2.docx"_s, docx},
                   {u"3.doc"_s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
                   {u"4.png"_s, "\x89PNG"},
                   {u"5.txt"_s, ""},
                   {u"6.txt"_s, "sáu"}}),
            u"a.zip"_s),
        (QStringList{failed(u"a.zip/1.docx"_s, ErrorCode::SourceDamaged), u"a.zip/2.docx: hai"_s,
                     failed(u"a.zip/3.doc"_s, ErrorCode::SourceOldOffice),
                     failed(u"a.zip/4.png"_s, ErrorCode::SourcePicture),
                     failed(u"a.zip/5.txt"_s, ErrorCode::SourceEmpty), u"a.zip/6.txt: sáu"_s}));
}

void TestArchives::nested()
{
    const QByteArray inner = zipOf({{u"a.txt"_s, "a"}});
    QCOMPARE(
        met(zipOf({{u"1.zip"_s, inner}, {u"2.zip"_s, zipOf({{u"3.zip"_s, inner}})}}), u"0.zip"_s),
        (QStringList{u"0.zip/1.zip/a.txt: a"_s,
                     failed(u"0.zip/2.zip/3.zip"_s, ErrorCode::SourceArchive)}));
}

void TestArchives::mails()
{
    const QByteArray zip = zipOf({{u"a.txt"_s, "đính kèm"}}).toBase64();
    const QByteArray whole = mail + zip + "\r\n--b--\r\n";
    QCOMPARE(met(whole, u"thu.eml"_s),
             (QStringList{u"thu.eml: From: a@b thân thư"_s, u"thu.eml/kem.zip/a.txt: đính kèm"_s}));
    // A mail that only carries files, and one that carries itself.
    const QByteArray carrier = QByteArray(whole).replace("thân thư", "");
    QCOMPARE(met(carrier, u"thu.eml"_s), QStringList{u"thu.eml/kem.zip/a.txt: đính kèm"_s});
    QByteArray forwarded = "Message-ID: <0>\r\nFrom: x\r\n\r\na";
    for (int i = 0; i < 20; ++i)
        forwarded = "Message-ID: <1>\r\nFrom: x\r\nMIME-Version: 1.0\r\nContent-Type: "
                    "message/rfc822\r\n\r\n"
                  + forwarded;
    const QStringList all = met(forwarded, u"a.eml"_s);
    QCOMPARE(all.size(), 1);
    QVERIFY(all.front().endsWith(QString::number(int(ErrorCode::SourceArchive))));
}

void TestArchives::folders()
{
    QTemporaryDir folder(QDir::tempPath() + u"/tst-XXXXXX"_s);
    const QString path = folder.filePath(u"các tỉnh"_s);
    write(path + u"/10.txt"_s, "mười");
    write(path + u"/9/thu.txt"_s, "chín");
    write(path + u"/9/thu.zip"_s, zipOf({{u"a.txt"_s, "a"}}));
    write(path + u"/.git/x.txt"_s, "no");
    write(path + u"/.hidden"_s, "no");
    QCOMPARE(met(SourceWalk({path})),
             (QStringList{u"các tỉnh/9/thu.txt: chín"_s, u"các tỉnh/9/thu.zip/a.txt: a"_s,
                          u"các tỉnh/10.txt: mười"_s}));
    QCOMPARE(met(SourceWalk({path + u'/'})).size(), 3);
}

void TestArchives::severalPaths()
{
    QTemporaryDir folder(QDir::tempPath() + u"/tst-XXXXXX"_s);
    write(folder.filePath(u"a.txt"_s), "a");
    SourceWalk walk({folder.filePath(u"a.txt"_s), folder.filePath(u"none.txt"_s)});
    QCOMPARE((*walk.next())->name, u"a.txt"_s);
    QVERIFY(!walk.isAtEnd());
    const Error error = walk.next()->error();
    QCOMPARE(error.code, ErrorCode::FileNotFound);
    QCOMPARE(error.detail, folder.filePath(u"none.txt"_s));
    QVERIFY(walk.isAtEnd());
    QVERIFY(!walk.next().has_value());
}

// An archive may be small on the disk only, also when it is spread over archives inside.
void TestArchives::budgets()
{
    ReadLimits limits;
    limits.unpacked = 1'000'000;
    const QByteArray blown(600'000, ' ');
    QCOMPARE(met(zipOf({{u"1"_s, blown}, {u"2"_s, blown}}), u"a.zip"_s, limits),
             QStringList{failed(u"a.zip"_s, ErrorCode::SourceUnpacksTooLarge)});
    const QByteArray inner = zipOf({{u"x"_s, blown}});
    QCOMPARE(met(zipOf({{u"1"_s, inner}, {u"2"_s, inner}}), u"a.zip"_s, limits),
             (QStringList{failed(u"a.zip/1/x"_s, ErrorCode::SourceEmpty),
                          failed(u"a.zip/2"_s, ErrorCode::SourceUnpacksTooLarge)}));
    limits = {};
    limits.parts = 3;
    QCOMPARE(met(zipOf({{u"1"_s, "a"}, {u"2"_s, "b"}, {u"3"_s, "c"}, {u"4"_s, "d"}}), u"a.zip"_s,
                 limits),
             QStringList{failed(u"a.zip"_s, ErrorCode::SourceTooManyParts)});
    limits = {};
    limits.file = 10;
    QCOMPARE(met("0123456789a", u"a"_s, limits),
             QStringList{failed(u"a"_s, ErrorCode::SourceTooLarge)});
}

void TestArchives::cancelling()
{
    std::atomic_bool cancelled = false;
    ReadOptions options;
    options.limits.cancelled = &cancelled;
    SourceWalk walk(zipOf({{u"1.rtf"_s, "{\\rtf1 a}"}, {u"2.zip"_s, zipOf({{u"a"_s, "a"}})}}),
                    u"a.zip"_s, options);
    QVERIFY(walk.next()->has_value());
    cancelled = true;
    QCOMPARE(walk.next()->error().code, ErrorCode::Cancelled);
    QVERIFY(!walk.next().has_value());
}

// Every part is kept as it came.
void TestArchives::content()
{
    const QByteArray docx = docxOf(docxParagraph(u"a"_s));
    SourceWalk walk(zipOf({{u"1.docx"_s, docx}}), u"a.zip"_s);
    QCOMPARE((*walk.next())->content, docx);
}

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_read_archives.moc"
