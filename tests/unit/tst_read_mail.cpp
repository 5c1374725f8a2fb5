// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/mail.h"
#include "intake/formats/mime.h"
#include "support/legacytext.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "From: =?utf-8?B?U+G7nyBZIHThur8=?= <soyte@example.vn>\r\n"
                        "Date: Mon, 6 Jan 2020 08:00:00 +0700\r\n"
                        "Subject: =?UTF-8?Q?Ki=E1=BA=BFn_ngh=E1?=\r\n =?UTF-8?Q?=BB=8B_2020?=\r\n"
                        "Message-ID: <1@example.vn>\r\nMIME-Version: 1.0\r\n";
const QString headLines =
    u"From: Sở Y tế <soyte@example.vn>\nDate: Mon, 6 Jan 2020 08:00:00 +0700\n"
    "Subject: Kiến nghị 2020\n\n"_s;

QByteArray mixed(const QList<QByteArray>& parts, const QByteArray& kind = "mixed",
                 const QByteArray& boundary = "=_b")
{
    QByteArray body =
        "Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\r\n\r\nno\r\n";
    for (const QByteArray& part : parts)
        body += "--" + boundary + "\r\n" + part + "\r\n";
    return body + "--" + boundary + "--\r\nno\r\n";
}

const QByteArray plainPart =
    "Content-Type: text/plain; charset=utf-8\r\n\r\n1. Đề nghị Bộ Y tế.\r\n";
const QByteArray htmlPart =
    "Content-Type: text/html; charset=utf-8\r\n\r\n<ol><li>Đề nghị Bộ Y tế.</ol>\r\n";
const QByteArray picturePart =
    "Content-Type: image/png; name=logo.png\r\nContent-ID: <l>\r\nContent-Transfer-Encoding: "
    "base64\r\n\r\niVBORw0KGgo=\r\n";

QStringList namesOf(const Mail& mail)
{
    QStringList names;
    for (const MailAttachment& attachment : mail.attachments)
        names.append(attachment.name);
    return names;
}

}  // namespace

class TestMail : public QObject {
    Q_OBJECT

private slots:
    void isRecognised();
    void words_data();
    void words();
    void plain();
    void bodies_data();
    void bodies();
    void attachments();
    void names();
    void encodings_data();
    void encodings();
    void savedPage();
    void refused();
    void hostile();
};

void TestMail::isRecognised()
{
    QVERIFY(looksLikeMail(head + "\r\na"));
    QVERIFY(looksLikeMail("From x@y Mon\n" + head + "\r\na"));
    QVERIFY(!looksLikeMail("From: a@b.vn\nSubject: Kien nghi\n\nKính gửi"));
    QVERIFY(!looksLikeMail("Kính gửi: Bộ Y tế\n\n1. a"));
    QVERIFY(!looksLikeMail(""));
}

void TestMail::words_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("a b") << u"a b"_s;
    QTest::newRow("base64") << QByteArray("=?utf-8?b?S2nhur9u?= x") << u"Kiến x"_s;
    QTest::newRow("quoted") << QByteArray("=?utf-8?q?ngh=E1=BB=8B_=3F?=") << u"nghị ?"_s;
    QTest::newRow("two words") << QByteArray("=?utf-8?q?a?= =?iso-8859-1?q?=E9?=") << u"aé"_s;
    QTest::newRow("old") << QByteArray("=?windows-1258?q?B=F4=F2_Y_t=EA=EC?=") << u"Bộ Y tế"_s;
    QTest::newRow("raw UTF-8") << QByteArray("Kiến nghị") << u"Kiến nghị"_s;
    QTest::newRow("none") << QByteArray("=?x =?utf-8?z?a?= =?") << u"=?x =?utf-8?z?a?= =?"_s;
}

void TestMail::words()
{
    QFETCH(QByteArray, value);
    QTEST(decodedWords(value), "text");
}

void TestMail::plain()
{
    const auto mail = readMail(head + "\r\n1. Đề nghị Bộ Y tế.\r\n", {});
    QVERIFY(mail.has_value());
    QCOMPARE(mail->body.text, headLines + u"1. Đề nghị Bộ Y tế."_s);
    QCOMPARE(mail->encoding.encoding, u"UTF-8"_s);
    QVERIFY(mail->attachments.isEmpty());
}

void TestMail::bodies_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    const QString one = u"1. Đề nghị Bộ Y tế."_s;
    QTest::newRow("plain before html") << mixed({plainPart, htmlPart}, "alternative") << one;
    QTest::newRow("only html") << mixed({htmlPart}, "alternative") << one;
    QTest::newRow("empty plain") << mixed({"Content-Type: text/plain\r\n\r\n \r\n", htmlPart},
                                          "alternative")
                                 << one;
    QTest::newRow("related") << mixed({mixed({htmlPart, picturePart}, "related", "=_c")},
                                      "alternative")
                             << one;
    QTest::newRow("two texts") << mixed({plainPart, "\r\nhai\r\n"}) << QString(one + u"\n\nhai"_s);
    QTest::newRow("quoted printable") << QByteArray(
        "Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: "
        "Quoted-Printable\r\n\r\n1. =C4=90=E1=BB=81 =\r\nngh=E1=BB=8B B=E1=BB=99=  \r\n Y "
        "t=E1=BA=BF.=") << u"1. Đề nghị Bộ Y tế."_s;
    QTest::newRow("base64") << QByteArray("Content-Type: text/plain; charset=utf-8\r\n"
                                          "Content-Transfer-Encoding: base64\r\n\r\n"
                                          "MS4gxJDhu4EgbmdoaeG7iyBC\r\n4buZIFkgdOG6vy4=")
                            << u"1. Đề nghiị Bộ Y tế."_s;
    QTest::newRow("flowed") << QByteArray(
        "Content-Type: text/plain; charset=utf-8; "
        "format=flowed\r\n\r\n1. Đề nghị \r\nBộ Y tế.\r\n-- \r\n ký")
                            << QString(one + u"\n-- \nký"_s);
    QTest::newRow("cut off") << mixed({plainPart}).chopped(14) << one;
}

void TestMail::bodies()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    const auto mail = readMail(head + content, {});
    QVERIFY(mail.has_value());
    QCOMPARE(mail->body.text, headLines + text);
    QVERIFY(mail->attachments.isEmpty());
}

void TestMail::attachments()
{
    const QByteArray inner =
        "Subject: =?utf-8?q?Th=C6=B0?=\r\nFrom: a@b\r\nMessage-ID: <2>\r\n\r\n1. a";
    const auto mail = readMail(
        head
            + mixed(
                {mixed({plainPart, htmlPart}, "alternative", "=_c"), picturePart,
                 "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; "
                 "filename=\"phu-luc.docx\"\r\nContent-Transfer-Encoding: base64\r\n\r\nUEsDBA==",
                 "Content-Type: text/plain; name=\"ghi chu.txt\"\r\nContent-Disposition: "
                 "attachment\r\n\r\n2. b",
                 "Content-Type: message/rfc822\r\n\r\n" + inner,
                 "Content-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nMII=",
                 "Content-Type: image/jpeg; name=scan.jpg\r\nContent-Disposition: attachment"
                 "\r\n\r\n\xFF\xD8\xFF"}),
        {});
    QVERIFY(mail.has_value());
    QCOMPARE(mail->body.text, headLines + u"1. Đề nghị Bộ Y tế."_s);
    QCOMPARE(namesOf(*mail),
             (QStringList{u"phu-luc.docx"_s, u"ghi chu.txt"_s, u"Thư.eml"_s, u"scan.jpg"_s}));
    QCOMPARE(mail->attachments.at(0).content, QByteArray("PK\x03\x04"));
    QCOMPARE(mail->attachments.at(2).content.trimmed(), inner);
}

void TestMail::names()
{
    const auto named = [](const QByteArray& disposition) {
        const auto mail = readMail(head + "Content-Type: application/pdf\r\nContent-Disposition: "
                                       + disposition + "\r\n\r\n%PDF",
                                   {});
        return namesOf(*mail).value(0);
    };
    QCOMPARE(named("attachment; filename*=UTF-8''Ki%E1%BA%BFn%20ngh%E1%BB%8B.pdf"),
             u"Kiến nghị.pdf"_s);
    QCOMPARE(named("attachment; filename*0*=UTF-8''Ki%E1%BA%BFn; filename*1=\" a;b\"; "
                   "filename*2*=%2Epdf"),
             u"Kiến a;b.pdf"_s);
    QCOMPARE(named("attachment; filename=\"=?utf-8?b?S2nhur9u?=.pdf\""), u"Kiến.pdf"_s);
    QCOMPARE(named("attachment; filename=\"C:\\\\thu\\\\a.pdf\""), u"a.pdf"_s);
    QCOMPARE(named("attachment; filename=\"../../a.pdf\""), u"a.pdf"_s);
    QCOMPARE(named("attachment"), u"1"_s);
}

void TestMail::encodings_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<LegacyEncoding>("encoding");
    QTest::newRow("named") << QByteArray("windows-1258") << LegacyEncoding::Windows1258;
    QTest::newRow("named VISCII") << QByteArray("viscii") << LegacyEncoding::Viscii;
    QTest::newRow("not named") << QByteArray() << LegacyEncoding::Tcvn3;
    QTest::newRow("named wrongly") << QByteArray("iso-8859-1") << LegacyEncoding::Tcvn3;
    QTest::newRow("as ASCII") << QByteArray("us-ascii") << LegacyEncoding::Vni;
}

void TestMail::encodings()
{
    QFETCH(QByteArray, charset);
    QFETCH(LegacyEncoding, encoding);
    const QString text = u"1. Đề nghị Bộ Y tế và Bộ Tài chính xem xét."_s;
    const QByteArray content = head + "Content-Type: text/plain"
                             + (charset.isEmpty() ? QByteArray() : "; charset=" + charset)
                             + "\r\n\r\n" + support::encodedLegacy(text, encoding);
    const auto mail = readMail(content, {});
    QVERIFY(mail.has_value());
    QCOMPARE(mail->body.text, headLines + text);
    QCOMPARE(mail->encoding.encoding, encodingName(encoding));
}

// Browsers save pages as mails.
void TestMail::savedPage()
{
    const auto mail = readMail(
        "MIME-Version: 1.0\r\n"
            + mixed({"Content-Type: text/html\r\nContent-Location: http://x/\r\n\r\n<meta "
                     "charset=utf-8><p>Một</p>",
                     "Content-Type: text/css\r\nContent-Location: http://x/a.css\r\n\r\np{}",
                     "Content-Type: image/png\r\nContent-Location: a.png\r\n\r\n\x89PNG"},
                    "related"),
        {});
    QCOMPARE(mail->body.text.trimmed(), u"Một"_s);
    QVERIFY(mail->attachments.isEmpty());
}

void TestMail::refused()
{
    QCOMPARE(readMail(head + mixed({"a"}, "encrypted"), {}).error().code,
             ErrorCode::SourceEncrypted);
    ReadLimits limits;
    limits.parts = 10;
    QCOMPARE(readMail(head + mixed(QList<QByteArray>(20, "\r\na")), limits).error().code,
             ErrorCode::SourceTooManyParts);
    QByteArray deep = "\r\na";
    for (int i = 0; i < 100; ++i)
        deep = mixed({deep}, "mixed", "b" + QByteArray::number(i));
    QCOMPARE(readMail(head + deep, {}).error().code, ErrorCode::SourceDamaged);
}

void TestMail::hostile()
{
    const QList<QByteArray> contents{
        QByteArray(),
        QByteArray(":"),
        QByteArray("\r\n\r\n"),
        head,
        head + "Content-Type: multipart/mixed; boundary=",
        head + mixed({}),
        head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b",
        head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b--",
        head + "Content-Type: text/plain; charset=\"no such\"\r\n\r\na\xFF",
        head + "Content-Type: ;;;=;\"\r\n\r\na",
        head + "Content-Transfer-Encoding: base64\r\n\r\n!!!!",
        "A: " + QByteArray(500000, 'x')};
    for (const QByteArray& content : contents) {
        const auto mail = readMail(content, {});
        QVERIFY(mail.has_value() || mail.error().code == ErrorCode::SourceDamaged);
    }
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_read_mail.moc"
