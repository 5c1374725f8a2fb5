// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/legacyencoding.h"

#include "text/syllables.h"
#include "text/textdata.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// Windows-1252 differs from Latin-1 in these bytes, 0x80 to 0x9F; 0 where it has none.
constexpr std::array<char16_t, 32> westernSigns{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr char16_t westernLetter(unsigned char byte)
{
    const char16_t sign = byte >= 0x80 && byte < 0xA0 ? westernSigns.at(byte - 0x80U) : u'\0';
    return sign != 0 ? sign : byte;
}

// The byte that Windows-1252 reads as a unit; nothing for letters it does not have. Word keeps the
// letters of symbol fonts at U+F000.
std::optional<unsigned char> westernByte(char16_t unit)
{
    if (unit <= 0xFF)
        return static_cast<unsigned char>(unit);
    if (unit >= 0xF020 && unit <= 0xF0FF)
        return static_cast<unsigned char>(unit & 0xFF);
    const auto* const sign = std::find(westernSigns.begin(), westernSigns.end(), unit);
    if (sign == westernSigns.end())
        return std::nullopt;
    return static_cast<unsigned char>(0x80 + (sign - westernSigns.begin()));
}

constexpr qsizetype longestWord = 8;

struct Table {
    std::array<char16_t, 256> single{};
    QHash<quint16, char16_t> pairs;  ///< by first and second byte
};

using Tables = std::array<Table, 5>;

constexpr std::size_t index(LegacyEncoding encoding)
{
    return static_cast<std::size_t>(encoding);
}

void addLetter(Table& table, char16_t letter, const QString& code)
{
    const auto value = static_cast<quint16>(code.toUShort(nullptr, 16));
    if (code.size() == 2)
        table.single.at(value) = letter;
    else if (code.size() == 4)
        table.pairs.insert(value, letter);
}

const Tables& tables()
{
    static const Tables made = [] {
        Tables read;
        for (Table& table : read) {
            for (unsigned byte = 0; byte < 256; ++byte)
                table.single.at(byte) = westernLetter(static_cast<unsigned char>(byte));
        }
        const QList<QStringList> rows = dataRows(u":/text/encodings.tsv"_s, 4);
        for (const QStringList& row : rows) {
            const char16_t letter = row.at(0).front().unicode();
            addLetter(read[index(LegacyEncoding::Tcvn3)], letter, row.at(1));
            addLetter(read[index(LegacyEncoding::Vni)], letter, row.at(2));
            addLetter(read[index(LegacyEncoding::Viscii)], letter, row.at(3));
        }
        // Windows-1258 is Windows-1252 with these letters, and with marks of tone of their own.
        constexpr std::array<std::pair<unsigned char, char16_t>, 14> windows1258{{{0xC3, 0x0102},
                                                                                  {0xCC, 0x0300},
                                                                                  {0xD0, 0x0110},
                                                                                  {0xD2, 0x0309},
                                                                                  {0xD5, 0x01A0},
                                                                                  {0xDD, 0x01AF},
                                                                                  {0xDE, 0x0303},
                                                                                  {0xE3, 0x0103},
                                                                                  {0xEC, 0x0301},
                                                                                  {0xF0, 0x0111},
                                                                                  {0xF2, 0x0323},
                                                                                  {0xF5, 0x01A1},
                                                                                  {0xFD, 0x01B0},
                                                                                  {0xFE, 0x20AB}}};
        for (const auto& [byte, letter] : windows1258)
            read[index(LegacyEncoding::Windows1258)].single.at(byte) = letter;
        return read;
    }();
    return made;
}

// The letter of two bytes; VNI's mark may be small behind a capital.
char16_t pairLetter(const Table& table, unsigned char first, unsigned char second)
{
    const auto key = [first](unsigned char mark) {
        return static_cast<quint16>(first << 8U | mark);
    };
    if (const auto found = table.pairs.constFind(key(second)); found != table.pairs.constEnd())
        return *found;
    const bool small = second >= 0xE0;
    const bool capital = second >= 0xC0 && !small;
    if (!small && !capital)
        return 0;
    return table.pairs.value(key(static_cast<unsigned char>(second ^ 0x20U)), 0);
}

struct Word {
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype capitals = 0;  ///< among the letters of ASCII
    qsizetype smalls = 0;
    bool marked = false;  ///< holds a small letter beyond ASCII

    bool isCapital() const { return capitals > 1 && smalls == 0; }
    bool mayBeCapital() const { return smalls == 0 && marked; }
};

QList<Word> wordsOf(QStringView line)
{
    QList<Word> words;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!line.at(i).isLetter())
            continue;
        Word word;
        word.start = i;
        for (; i < line.size() && line.at(i).isLetter(); ++i) {
            const QChar unit = line.at(i);
            if (unit.unicode() >= 0x80)
                word.marked = word.marked || unit.isLower();
            else if (unit.isUpper())
                ++word.capitals;
            else
                ++word.smalls;
        }
        word.end = i;
        words.append(word);
    }
    return words;
}

// TCVN3 has small letters only for most marks; its capital fonts show them as capitals. Where the
// font is not known, "TỉNH" tells it, and so does "Bộ" between such words.
void raiseLine(QString& text, qsizetype start, qsizetype end)
{
    const QList<Word> words = wordsOf(QStringView(text).mid(start, end - start));
    for (qsizetype k = 0; k < words.size(); ++k) {
        const Word& word = words.at(k);
        if (!word.mayBeCapital())
            continue;
        const bool between = (k == 0 || words.at(k - 1).isCapital())
                          && (k + 1 == words.size() || words.at(k + 1).isCapital())
                          && words.size() > 1;
        if (!word.isCapital() && !between)
            continue;
        for (qsizetype i = start + word.start; i < start + word.end; ++i)
            text[i] = text.at(i).toUpper();
    }
}

QString withCapitalsRaised(QString text)
{
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        raiseLine(text, start, end);
        start = end + 1;
    }
    return text;
}

// The byte of ư is the soft hyphen of Windows-1252, which programs that draw it write as a hyphen:
// "h-ớng" is "hướng" where that makes a word.
QString withHyphensRead(QString text)
{
    const auto isWordUnit = [](QChar unit) { return unit.isLetter() || unit == u'-'; };
    for (qsizetype i = text.indexOf(u'-'); i >= 0; i = text.indexOf(u'-', i + 1)) {
        qsizetype start = i;
        while (start > 0 && i - start < longestWord && isWordUnit(text.at(start - 1)))
            --start;
        qsizetype end = i + 1;
        while (end < text.size() && end - i < longestWord && isWordUnit(text.at(end)))
            ++end;
        QString word = text.mid(start, end - start);
        if (end - start > 1 && isSyllable(word.replace(u'-', u'ư')))
            text.replace(start, end - start, word);
    }
    return text;
}

// `byteAt` gives the byte of a place, or nothing where the letter stands for itself.
template <typename ByteAt, typename UnitAt>
QString decoded(qsizetype size, LegacyEncoding encoding, ByteAt byteAt, UnitAt unitAt)
{
    const Table& table = tables().at(index(encoding));
    QString text;
    text.reserve(size);
    for (qsizetype i = 0; i < size; ++i) {
        const std::optional<unsigned char> byte = byteAt(i);
        if (!byte) {
            text += QChar(unitAt(i));
            continue;
        }
        if (!table.pairs.isEmpty() && i + 1 < size) {
            const std::optional<unsigned char> next = byteAt(i + 1);
            const char16_t letter = next && *next >= 0xC0 ? pairLetter(table, *byte, *next) : u'\0';
            if (letter != 0) {
                text += QChar(letter);
                ++i;
                continue;
            }
        }
        text += QChar(table.single.at(*byte));
    }
    if (encoding == LegacyEncoding::Windows1258)
        return text.normalized(QString::NormalizationForm_C);
    return encoding == LegacyEncoding::Tcvn3 ? withCapitalsRaised(std::move(text)) : text;
}

}  // namespace

QList<LegacyEncoding> legacyEncodings()
{
    return {LegacyEncoding::Tcvn3, LegacyEncoding::Vni, LegacyEncoding::Windows1258,
            LegacyEncoding::Viscii, LegacyEncoding::Windows1252};
}

QString encodingName(LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::Tcvn3:
        return u"TCVN3"_s;
    case LegacyEncoding::Vni:
        return u"VNI-Windows"_s;
    case LegacyEncoding::Viscii:
        return u"VISCII"_s;
    case LegacyEncoding::Windows1258:
        return u"Windows-1258"_s;
    case LegacyEncoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

std::optional<LegacyEncoding> legacyEncodingNamed(QStringView name)
{
    static const QHash<QString, LegacyEncoding> names{
        {u"tcvn3"_s, LegacyEncoding::Tcvn3},
        {u"tcvn"_s, LegacyEncoding::Tcvn3},
        {u"tcvn-5712"_s, LegacyEncoding::Tcvn3},
        {u"tcvn5712-1"_s, LegacyEncoding::Tcvn3},
        {u"x-viet-tcvn"_s, LegacyEncoding::Tcvn3},
        {u"x-viet-tcvn5712"_s, LegacyEncoding::Tcvn3},
        {u"abc"_s, LegacyEncoding::Tcvn3},
        {u"vni"_s, LegacyEncoding::Vni},
        {u"vni-windows"_s, LegacyEncoding::Vni},
        {u"vni-win"_s, LegacyEncoding::Vni},
        {u"x-viet-vni"_s, LegacyEncoding::Vni},
        {u"viscii"_s, LegacyEncoding::Viscii},
        {u"csviscii"_s, LegacyEncoding::Viscii},
        {u"viscii1.1"_s, LegacyEncoding::Viscii},
        {u"windows-1258"_s, LegacyEncoding::Windows1258},
        {u"cp1258"_s, LegacyEncoding::Windows1258},
        {u"x-cp1258"_s, LegacyEncoding::Windows1258},
        {u"windows-1252"_s, LegacyEncoding::Windows1252},
        {u"cp1252"_s, LegacyEncoding::Windows1252},
        {u"iso-8859-1"_s, LegacyEncoding::Windows1252},
        {u"iso8859-1"_s, LegacyEncoding::Windows1252},
        {u"iso_8859-1"_s, LegacyEncoding::Windows1252},
        {u"latin1"_s, LegacyEncoding::Windows1252},
        {u"iso-8859-15"_s, LegacyEncoding::Windows1252},
        {u"us-ascii"_s, LegacyEncoding::Windows1252},
        {u"ascii"_s, LegacyEncoding::Windows1252}};
    const auto found = names.constFind(name.trimmed().toString().toLower());
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

QString decodeLegacy(QByteArrayView bytes, LegacyEncoding encoding)
{
    const auto byteAt = [bytes](qsizetype i) -> std::optional<unsigned char> {
        return static_cast<unsigned char>(bytes.at(i));
    };
    return decoded(bytes.size(), encoding, byteAt, [](qsizetype) { return u'\0'; });
}

QString decodeMisread(QStringView text, LegacyEncoding encoding)
{
    QString result = decoded(
        text.size(), encoding, [text](qsizetype i) { return westernByte(text.at(i).unicode()); },
        [text](qsizetype i) { return text.at(i).unicode(); });
    return encoding == LegacyEncoding::Tcvn3 ? withHyphensRead(std::move(result)) : result;
}

std::optional<FontEncoding> fontEncoding(QStringView family)
{
    family = family.trimmed();
    if (family.startsWith(u".vn", Qt::CaseInsensitive) && family.size() > 3)
        return FontEncoding{LegacyEncoding::Tcvn3, family.back() == u'H'};
    if (family.startsWith(u"vni-", Qt::CaseInsensitive)
        || family.startsWith(u"vni ", Qt::CaseInsensitive))
        return FontEncoding{LegacyEncoding::Vni, false};
    return std::nullopt;
}

QString decodeRun(QStringView text, FontEncoding font)
{
    // Letters that no byte gives are none of an old encoding.
    const bool unicode = std::any_of(text.begin(), text.end(), [](QChar unit) {
        return (unit.isLetter() || unit.isMark()) && !westernByte(unit.unicode());
    });
    QString result = unicode ? text.toString() : decodeMisread(text, font.encoding);
    const Likeness before = vietnameseLikeness(text);
    if (before.good > 0 && before.quality() > vietnameseLikeness(result).quality())
        result = text.toString();
    return font.capitals ? result.toUpper() : result;
}

}  // namespace nghisu
