// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/legacytext.h"
#include "text/encodingguess.h"
#include "text/legacyencoding.h"
#include "text/syllables.h"

#include <QFile>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QString small = u"àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"_s;

const QString sentence =
    u"Đề nghị Bộ Thông tin và Truyền thông sớm trình Chính phủ ban hành Nghị định thay thế, "
    "đồng thời hướng dẫn các địa phương; xử lý dứt điểm những vướng mắc."_s;

QString sampleLetter()
{
    QFile file(QStringLiteral(NGHISU_SOURCE_DIR "/resources/samples/thu-hai-phong.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// TCVN3 has no Ý: its capital fonts show ý so. VISCII has nothing but letters.
QString letterFor(LegacyEncoding encoding)
{
    QString letter = sampleLetter();
    if (encoding == LegacyEncoding::Viscii)
        letter.replace(u'•', u'-');
    return encoding == LegacyEncoding::Tcvn3 ? letter.replace(u'Ý', u'Y') : letter;
}

QString asWestern(const QByteArray& bytes)
{
    return decodeLegacy(bytes, LegacyEncoding::Windows1252);
}

}  // namespace

class TestEncodings : public QObject {
    Q_OBJECT

private slots:
    void syllables_data();
    void syllables();
    void lettersAreSyllables();
    void everyLetter_data();
    void everyLetter();
    void knownWords_data();
    void knownWords();
    void capitals();
    void fonts_data();
    void fonts();
    void hyphens();
    void runs();
    void guesses_data();
    void guesses();
    void misread_data();
    void misread();
    void leftAlone_data();
    void leftAlone();
    void mixedLines();
    void names();
};

void TestEncodings::syllables_data()
{
    QTest::addColumn<bool>("expected");
    for (const char* word : {"nghiêng", "quyết",  "giếng", "gì",    "Đề",    "hoà",  "hòa",
                             "uỷ",      "ủy",     "thuở",  "khuỷu", "yếu",   "ỉu",   "oái",
                             "xoong",   "TRUYỀN", "quý",   "được",  "nghĩa", "giúp", "giữa"})
        QTest::newRow(word) << true;
    for (const char* word :
         {"truyòn", "cafộ", "müller", "thòng̀", "tôc", "bơị", "tuị", "các̣", "ngiêḿa", "", "bz"})
        QTest::newRow(*word ? word : "empty") << false;
}

void TestEncodings::syllables()
{
    QFETCH(bool, expected);
    const QString word = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(isSyllable(word == u"empty" ? QString() : word), expected);
}

void TestEncodings::lettersAreSyllables()
{
    const Likeness likeness = vietnameseLikeness(sampleLetter());
    QVERIFY(likeness.good > 300);
    QVERIFY(likeness.bad < 10);  // abbreviations: NĐ-CP, QĐ-TTg
}

void TestEncodings::everyLetter_data()
{
    QTest::addColumn<LegacyEncoding>("encoding");
    for (const LegacyEncoding encoding : {LegacyEncoding::Tcvn3, LegacyEncoding::Vni,
                                          LegacyEncoding::Viscii, LegacyEncoding::Windows1258})
        QTest::newRow(qPrintable(encodingName(encoding))) << encoding;
}

// Each letter there and back, alone and between others; capitals that TCVN3 lacks come from its
// capital fonts.
void TestEncodings::everyLetter()
{
    QFETCH(LegacyEncoding, encoding);
    QCOMPARE(small.size(), 67);
    for (const QString& letters : {small, small.toUpper()}) {
        for (const QChar letter : letters) {
            const QString word = u"x%1x"_s.arg(letter);
            const QByteArray bytes = support::encodedLegacy(word, encoding);
            if (bytes.isEmpty()) {
                QVERIFY(encoding == LegacyEncoding::Tcvn3 && letter.isUpper());
                const QByteArray plain = support::encodedLegacy(word.toLower(), encoding);
                const QString read = decodeRun(asWestern(plain), {encoding, true});
                QCOMPARE(read, word.toUpper());
                continue;
            }
            QCOMPARE(decodeLegacy(bytes, encoding), word);
            QCOMPARE(decodeMisread(asWestern(bytes), encoding), word);
        }
    }
}

void TestEncodings::knownWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<LegacyEncoding>("encoding");
    QTest::addColumn<QString>("expected");
    QTest::newRow("TCVN3") << QByteArray("B\xE9 Th\xABng tin v\xB5 Truy\xD2n th\xABng, nh\xADng")
                           << LegacyEncoding::Tcvn3 << u"Bộ Thông tin và Truyền thông, nhưng"_s;
    QTest::newRow("VNI") << QByteArray("Bo\xE4 Tho\xE2ng tin va\xF8 Truye\xE0n tho\xE2ng \xF1o\xE4")
                         << LegacyEncoding::Vni << u"Bộ Thông tin và Truyền thông độ"_s;
    QTest::newRow("VNI, small mark") << QByteArray("A\xF9nh s\xE1ng N\xD6\xD4\xD9"
                                                   "C")
                                     << LegacyEncoding::Vni << u"Ánh sáng NƯỚC"_s;
    QTest::newRow("VISCII") << QByteArray("B\xB5 Th\xF4ng tin v\xE0 Truy\xABn th\xF4ng")
                            << LegacyEncoding::Viscii << u"Bộ Thông tin và Truyền thông"_s;
    QTest::newRow("1258") << QByteArray("B\xF4\xF2 Th\xF4ng tin va\xCC Truy\xEA\xCCn \xF0\xEA\xCC")
                          << LegacyEncoding::Windows1258 << u"Bộ Thông tin và Truyền đề"_s;
    // The alphabets as the standards (TCVN 5712:1993, RFC 1456) have them.
    QTest::newRow("TCVN3 alphabet") << QByteArray::fromHex(
        "b5b6b7b8b9a8bbbcbdbec6a9c7c8c9cacbaecccecfd0d1aad2d3d4d5d6d7d8dcddde"
        "dfe1e2e3e4abe5e6e7e8e9aceaebecedeeeff1f2f3f4adf5f6f7f8f9fafbfcfdfe")
                                    << LegacyEncoding::Tcvn3 << small;
    QTest::newRow("VISCII alphabet") << QByteArray::fromHex(
        "e0e4e3e1d5e5a2c6c7a1a3e2a5a6e7a4a7f0e8eba8e9a9eaabacadaaaeecefeeedb8"
        "f2f6f5f3f7f4b0b1b2afb5bdb6b7debefef9fcfbfaf8dfd7d8e6d1f1cfd6dbfddc")
                                     << LegacyEncoding::Viscii << small;
    QTest::newRow("VISCII capitals") << QByteArray::fromHex(
        "c0c4c3c180c58202058183c28586068487d0c8cb88c989ca8b8c8d8a8ecc9bcecd98"
        "d299a0d39ad49091928f93b49697b39594d99c9dda9ebfbbbcffbab99f1419dd1e")
                                     << LegacyEncoding::Viscii << small.toUpper();
    QTest::newRow("signs") << QByteArray("\x93"
                                         "a\x94 \x96 b\x85")
                           << LegacyEncoding::Tcvn3 << u"“a” – b…"_s;
}

void TestEncodings::knownWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(LegacyEncoding, encoding);
    QTEST(decodeLegacy(bytes, encoding), "expected");
}

// Capital fonts of TCVN3 show small letters as capitals.
void TestEncodings::capitals()
{
    const auto read = [](const QString& text) {
        return decodeLegacy(support::encodedLegacy(text, LegacyEncoding::Tcvn3),
                            LegacyEncoding::Tcvn3);
    };
    QCOMPARE(read(u"ỦY BAN NHâN DâN TỉNH QUảNG NINH"_s.replace(u'Ủ', u'ủ')),
             u"ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH"_s);
    QCOMPARE(read(u"Sở Thông tin, Bộ TT&TT, Bộ Y tế"_s), u"Sở Thông tin, Bộ TT&TT, Bộ Y tế"_s);
    QCOMPARE(read(u"Bộ THôNG TIN"_s), u"BỘ THÔNG TIN"_s);
    QCOMPARE(read(u"ủy ban"_s), u"ủy ban"_s);
}

void TestEncodings::fonts_data()
{
    QTest::addColumn<std::optional<FontEncoding>>("expected");
    const std::optional<FontEncoding> tcvn3 = FontEncoding{LegacyEncoding::Tcvn3, false};
    const std::optional<FontEncoding> tcvn3Capitals = FontEncoding{LegacyEncoding::Tcvn3, true};
    const std::optional<FontEncoding> vni = FontEncoding{LegacyEncoding::Vni, false};
    QTest::newRow(".VnTime") << tcvn3;
    QTest::newRow(".VnTimeH") << tcvn3Capitals;
    QTest::newRow(".VnArial NarrowH") << tcvn3Capitals;
    QTest::newRow("VNI-Times") << vni;
    QTest::newRow("vni-helve") << vni;
    QTest::newRow("Times New Roman") << std::optional<FontEncoding>();
    QTest::newRow("Arial") << std::optional<FontEncoding>();
}

void TestEncodings::fonts()
{
    QFETCH(std::optional<FontEncoding>, expected);
    QVERIFY(fontEncoding(QString::fromUtf8(QTest::currentDataTag())) == expected);
}

// PDF files have a hyphen where TCVN3 has ư: their fonts are said to be Western.
void TestEncodings::hyphens()
{
    const QString text =
        u"1. ®Ò nghÞ tham m-u, h-íng dÉn nh- sau ®-îc (N§-CP, 2016-2020, T- ph¸p) - hai"_s;
    const auto guess = guessMisread(text);
    QVERIFY(guess.has_value());
    QCOMPARE(guess->encoding, LegacyEncoding::Tcvn3);
    QCOMPARE(decodeMisread(text, guess->encoding),
             u"1. đề nghị tham mưu, hướng dẫn như sau được (NĐ-CP, 2016-2020, Tư pháp) - hai"_s);
}

void TestEncodings::runs()
{
    const FontEncoding font{LegacyEncoding::Tcvn3, false};
    QCOMPARE(decodeRun(u"Bé Th«ng tin"_s, font), u"Bộ Thông tin"_s);
    // Old fonts stay on letters that were converted.
    QCOMPARE(decodeRun(u"và các Bộ"_s, font), u"và các Bộ"_s);
    QCOMPARE(decodeRun(u"và"_s, font), u"và"_s);
    // Word keeps the bytes of symbol fonts in a place of their own.
    QCOMPARE(decodeRun(QString(u"Th"_s + QChar(0xF0AB) + u"ng"_s), font), u"Thông"_s);
}

void TestEncodings::guesses_data()
{
    everyLetter_data();
}

void TestEncodings::guesses()
{
    QFETCH(LegacyEncoding, encoding);
    for (const QString& text : {letterFor(encoding), sentence, u"Bộ Nội vụ và Bộ Tài chính"_s}) {
        const QByteArray bytes = support::encodedLegacy(text, encoding);
        QVERIFY(!bytes.isEmpty());
        const auto guess = guessEncoding(bytes);
        QVERIFY(guess.has_value());
        QCOMPARE(encodingName(guess->encoding), encodingName(encoding));
        QVERIFY(guess->sure);
        QCOMPARE(decodeLegacy(bytes, guess->encoding), text);
    }
}

void TestEncodings::misread_data()
{
    everyLetter_data();
}

void TestEncodings::misread()
{
    QFETCH(LegacyEncoding, encoding);
    for (const QString& text : {letterFor(encoding), sentence}) {
        const QString western = asWestern(support::encodedLegacy(text, encoding));
        const auto guess = guessMisread(western);
        QVERIFY(guess.has_value());
        QCOMPARE(encodingName(guess->encoding), encodingName(encoding));
        QCOMPARE(decodeMisread(western, guess->encoding), text);
    }
}

void TestEncodings::leftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Vietnamese") << sampleLetter();
    QTest::newRow("one sentence") << sentence;
    QTest::newRow("guillemets") << u"Chương trình «Chính phủ điện tử» ở 30°C, ± 5 %, § 3"_s;
    QTest::newRow("French") << u"Le préfet a été reçu à l’hôtel de ville, où l’œuvre brûlait."_s;
    QTest::newRow("German") << u"Die Größe der Bögen hängt von den Flächen ab. Übermäßig schön."_s;
    QTest::newRow("English") << u"The quick brown fox"_s;
    QTest::newRow("without marks") << u"De nghi Bo Thong tin va Truyen thong xem xet"_s;
}

void TestEncodings::leftAlone()
{
    QFETCH(QString, text);
    QVERIFY(!guessMisread(text).has_value());
    QString mended = text;
    QVERIFY(mendMisreadLines(mended).isEmpty());
    QCOMPARE(mended, text);
}

void TestEncodings::mixedLines()
{
    const QString old = asWestern(support::encodedLegacy(sentence, LegacyEncoding::Tcvn3));
    QString text = u"1. %1\n2. %2\n3. %1\n"_s.arg(sentence, old);
    QCOMPARE(mendMisreadLines(text), QList<LegacyEncoding>{LegacyEncoding::Tcvn3});
    QCOMPARE(text, u"1. %1\n2. %1\n3. %1\n"_s.arg(sentence));
}

void TestEncodings::names()
{
    const QList<LegacyEncoding> all = legacyEncodings();
    for (const LegacyEncoding encoding : all)
        QVERIFY(legacyEncodingNamed(encodingName(encoding).toUpper()) == encoding);
    QVERIFY(legacyEncodingNamed(u"ISO-8859-1") == LegacyEncoding::Windows1252);
    QVERIFY(!legacyEncodingNamed(u"UTF-7").has_value());
}

QTEST_APPLESS_MAIN(TestEncodings)
#include "tst_text_encodings.moc"
