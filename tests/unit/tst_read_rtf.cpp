// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/rtf.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

// A file with the fonts that the tests name: \f0 plain, \f1 TCVN3, \f2 VNI, \f3 Vietnamese charset,
// \f4 signs, \f5 capitals of TCVN3.
QByteArray rtf(const QByteArray& body)
{
    return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}"
           "{\\f1\\fnil{\\*\\falt Courier}.VnTime;}{\\f2 VNI-Times;}{\\f3\\fcharset163 Arial;}"
           "{\\f4\\fcharset2 Symbol;}{\\f5 .VnTimeH;}}\r\n{\\colortbl;\\red0\\green0\\blue0;}"
           "{\\stylesheet{\\s1 Normal;}}{\\info{\\title no}}\n"
         + body + "}";
}

QString textOf(const QByteArray& body)
{
    const auto read = readRtf(rtf(body), {});
    return read ? read->text : u"error"_s;
}

}  // namespace

class TestRtf : public QObject {
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void heads();
    void refused();
    void hostile();
};

void TestRtf::text_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto test = [](const char* name, const QByteArray& body, const QString& text) {
        QTest::newRow(name) << body << text;
    };
    test("paragraphs", "M\\u7897?t\\par Hai\\line ba\\par\\par b\\'f3n", u"Một\nHai\nba\n\nbón"_s);
    test("unicode and what stands for it",
         "{\\uc2\\u7897 xyt}\\u7897{\\uc0\\u7897}\\u7897 ?\\u-3913\\'3f!", u"ộtộộộ\uF0B7!"_s);
    test("surrogates", "\\u-10179?\\u-8704?", u"😀"_s);
    test("signs", "\\ldblquote a\\rdblquote\\endash b\\~c\\_d\\{\\}\\\\",
         u"“a”–b\u00A0c\u2011d{}\\"_s);
    test("line ends of the file", "a\r\nb", u"ab"_s);
    test("code page", "\\f3 B\\'f4\\'f2 Y t\\'ea\\'ec",
         u"Bộ Y tế"_s.normalized(QString::NormalizationForm_C));
    test("old fonts", "\\f1 B\\'e9 Th\\'abng tin nh\\- sau\\f0 , \\f2 Bo\\b\\'e4 \\u78?oa\\'efi",
         u"Bộ Thông tin như sau, Bộ Noại"_s);
    test("capital font", "{\\f5 b\\'e9 n\\'e9i v\\'f4} x", u"BỘ NỘI VỤ x"_s);
    test("letters given as Unicode", "\\f1 Th\\u171?ng", u"Thông"_s);
    test("numbers of lists",
         "{\\listtext\\pard\\plain 1.\\tab}a\\par{\\listtext\\f4\\'b7\\tab}b\\par"
         "{\\pntext\\f4\\u-3913?\\tab}c\\par{\\*\\listtable x}{\\listtext\\tab}d",
         u"1. a\n- b\n- c\nd"_s);
    test("table",
         "\\trowd\\cellx1\\cellx2\\pard\\intbl STT\\cell N\\u7897?i dung\\cell\\row"
         "\\trowd\\pard\\intbl 1\\cell a\\par b\\cell c\\cell\\row\\pard d\\par",
         u"STT\tNội dung\n1\ta\tc\n\tb\nd"_s);
    test("empty cells", "\\trowd\\intbl\\cell\\cell a\\cell\\row", u"\t\ta"_s);
    test("table in a table",
         "\\trowd\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}"
         "{\\nonesttables\\par}\\intbl\\itap1 z\\cell\\intbl w\\cell\\row\\pard q",
         u"x y\tw\nz\nq"_s);
    test("hidden and deleted", "a{\\v no}{\\deleted no}\\v no\\v0 b\\deleted no\\plain c",
         u"abc"_s);
    test("fields", "{\\field{\\*\\fldinst REF x}{\\fldrslt k\\u7871?t qu\\u7843?}}", u"kết quả"_s);
    test("pictures and unknown destinations",
         "a{\\pict\\wmetafile8 0102}{\\*\\shppict{\\pict ff}}{\\*\\unknown no}b\\bin3 }}}c",
         u"abc"_s);
    test("text box",
         "a{\\shp{\\*\\shpinst{\\sp{\\sn no}{\\sv no}}{\\shptxt\\pard h\\u7897?p\\par}}"
         "{\\shprslt no}}b\\par c",
         u"ab\nhộp\nc"_s);
    test("footnote", "a{\\super\\chftn{\\footnote\\pard\\chftn  ghi}} b\\par c",
         u"a[1] b\n[1] ghi\nc"_s);
    test("cut off", "a{\\b b", u"ab"_s);
}

void TestRtf::text()
{
    QFETCH(QByteArray, body);
    const QString read = textOf(body).normalized(QString::NormalizationForm_C);
    QTEST(read, "text");
}

void TestRtf::heads()
{
    const auto first = readRtf(rtf("\\titlepg{\\header Trang n\\u7889?i\\par}{\\headerf UBND\\par}"
                                   "{\\footer\\pard Trang 1\\par}a"),
                               {});
    QCOMPARE(first->text, u"UBND\n\na"_s);
    QCOMPARE(first->furniture, (QStringList{u"Trang 1"_s, u"Trang nối"_s}));
    const auto all = readRtf(rtf("{\\header UBND}{\\footer 1}a"), {});
    QCOMPARE(all->text, u"UBND\n\na"_s);
    QCOMPARE(all->furniture, QStringList{u"1"_s});
}

void TestRtf::refused()
{
    QCOMPARE(readRtf("{\\rt", {}).error().code, ErrorCode::SourceDamaged);
    QCOMPARE(readRtf(rtf(QByteArray("{").repeated(100000)), {}).error().code,
             ErrorCode::SourceDamaged);
    QCOMPARE(readRtf(rtf("{\\pict 00}"), {}).error().code, ErrorCode::SourceScanned);
    ReadLimits limits;
    limits.letters = 100;
    QCOMPARE(readRtf(rtf(QByteArray("abcd\\par ").repeated(1000)), limits).error().code,
             ErrorCode::SourceTooLarge);
    const std::atomic_bool cancelled = true;
    limits = {};
    limits.cancelled = &cancelled;
    QCOMPARE(readRtf(rtf(QByteArray("a\\par ").repeated(10000)), limits).error().code,
             ErrorCode::Cancelled);
}

void TestRtf::hostile()
{
    for (const QByteArray& body :
         {QByteArray("\\"), QByteArray("\\'"), QByteArray("\\'e"), QByteArray("\\u"),
          QByteArray("\\u99999999999"), QByteArray("\\bin999999999 a"), QByteArray("\\bin-5 a"),
          QByteArray("}}}}}a"), QByteArray("\\uc99999\\u1 a"), QByteArray("\\row\\cell\\nestrow"),
          QByteArray("\\itap99999999 a\\nestcell\\nestrow"),
          QByteArray("\\trowd\\intbl{\\footnote a\\cell\\row}b"),
          QByteArray("{\\header{\\footnote{\\shptxt a}}}"), QByteArray("{\\*}{\\*{}}{\\*\\*a}")})
        QVERIFY(textOf(body) != u"error"_s);
}

QTEST_GUILESS_MAIN(TestRtf)
#include "tst_read_rtf.moc"
