// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <array>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// Everything Vietnamese lies below U+2100: letters, marks, dashes, quotes and spaces.
constexpr char16_t tableEnd = 0x2100;
using Table = std::array<char16_t, tableEnd>;

constexpr char16_t dropped = 0;

bool isMark(char16_t unit)
{
    return unit >= 0x0300 && unit <= 0x036F;
}

bool isInvisible(char16_t unit)
{
    return unit == 0x00AD || (unit >= 0x200B && unit <= 0x200F)
        || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2060 && unit <= 0x2064);
}

char16_t baseLetter(char16_t unit)
{
    QChar letter(unit);
    for (QString parts = letter.decomposition();
         !parts.isEmpty() && letter.decompositionTag() == QChar::Canonical;
         parts = letter.decomposition())
        letter = parts.front();
    return letter.toCaseFolded().unicode();
}

char16_t foldedUnit(char16_t unit)
{
    switch (unit) {
    case 0x0110:  // Đ
    case 0x0111:  // đ
    case 0x00D0:  // Ð, its look-alike from Western fonts
    case 0x00F0:
        return u'd';
    case 0x00A0:
    case 0x202F:
    case 0x205F:
        return u' ';
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB:
        return u'"';
    default:
        break;
    }
    if (unit >= 0x2000 && unit <= 0x200A)
        return u' ';
    if (unit >= 0x2010 && unit <= 0x2015)
        return u'-';
    if (isMark(unit) || isInvisible(unit))
        return dropped;
    return baseLetter(unit);
}

const Table& table()
{
    static const Table made = [] {
        Table units{};
        for (char16_t unit = 1; unit < tableEnd; ++unit)
            units[unit] = foldedUnit(unit);
        return units;
    }();
    return made;
}

// Four bits for the count of each mark; the stroke of đ is one.
quint64 marksOfUnit(char16_t unit)
{
    if (unit == 0x0110 || unit == 0x0111 || unit == 0x00D0 || unit == 0x00F0)
        return 1;
    static const QString marks = u"\u0302\u0306\u031B\u0300\u0301\u0303\u0309\u0323"_s;
    quint64 counted = 0;
    const QString parts = QString(QChar(unit)).normalized(QString::NormalizationForm_D);
    for (const QChar part : parts) {
        const qsizetype mark = marks.indexOf(part);
        if (mark >= 0)
            counted += quint64(1) << (4 * (mark + 1));
    }
    return counted;
}

using Marks = std::array<quint64, tableEnd>;

const Marks& markTable()
{
    static const Marks made = [] {
        Marks marks{};
        for (char16_t unit = 0x80; unit < tableEnd; ++unit)
            marks[unit] = marksOfUnit(unit);
        return marks;
    }();
    return made;
}

char16_t foldedBeyond(char16_t unit)
{
    if (unit == 0x2212)  // minus
        return u'-';
    if (unit == 0x3000)
        return u' ';
    if (unit == 0xFEFF)
        return dropped;
    return QChar(unit).toCaseFolded().unicode();
}

bool isVowel(char16_t unit)
{
    return unit == u'a' || unit == u'e' || unit == u'i' || unit == u'o' || unit == u'u'
        || unit == u'y';
}

// kỹ and kĩ, quy and qui are one word each; tuy and tui, y tế and i tế are not. Only what stands
// before decides, so that the fold of a prefix stays a prefix of the fold.
bool isLooseY(const char16_t* begin, const char16_t* at)
{
    if (at == begin)
        return false;
    const char16_t before = at[-1];
    if (before == u'u')
        return at - begin >= 2 && at[-2] == u'q';
    return before >= u'a' && before <= u'z' && !isVowel(before);
}

template <typename Note>
QString folded(QStringView text, Note note)
{
    const Table& units = table();
    QString result(text.size(), Qt::Uninitialized);
    auto* const begin = reinterpret_cast<char16_t*>(result.data());
    char16_t* at = begin;
    const char16_t* const source = text.utf16();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = source[i];
        char16_t plain = unit < tableEnd ? units[unit] : foldedBeyond(unit);
        if (plain == dropped)
            continue;
        if (plain == u'y' && isLooseY(begin, at))
            plain = u'i';
        note(i);
        *at++ = plain;
    }
    result.truncate(at - begin);
    return result;
}

}  // namespace

QString foldForSearch(QStringView text)
{
    return folded(text, [](qsizetype) {});
}

QString wordsForSearch(QStringView text)
{
    QString words = foldForSearch(text);
    for (QChar& unit : words) {
        if (!unit.isLetterOrNumber())
            unit = u' ';
    }
    return words.simplified();
}

FoldedText foldWithOrigin(QStringView text)
{
    FoldedText result;
    result.origin.reserve(text.size() + 1);
    result.text = folded(text, [&result](qsizetype position) { result.origin.append(position); });
    result.origin.append(text.size());
    return result;
}

QString foldSameLength(QStringView text)
{
    const Table& units = table();
    QString result(text.size(), Qt::Uninitialized);
    auto* at = reinterpret_cast<char16_t*>(result.data());
    for (const QChar letter : text) {
        const char16_t unit = letter.unicode();
        const char16_t plain = unit < tableEnd ? units[unit] : foldedBeyond(unit);
        *at++ = plain == dropped ? unit : plain;
    }
    return result;
}

quint64 marksOf(QStringView word)
{
    const Marks& marks = markTable();
    quint64 sum = 0;
    for (const QChar letter : word) {
        const char16_t unit = letter.unicode();
        sum += unit < tableEnd ? marks[unit] : 0;
    }
    return sum;
}

QString normalisedText(const QString& text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString result(composed.size(), Qt::Uninitialized);
    auto* const begin = reinterpret_cast<char16_t*>(result.data());
    char16_t* at = begin;
    const char16_t* const source = reinterpret_cast<const char16_t*>(composed.utf16());
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const char16_t unit = source[i];
        if (unit == u'\r' || unit == 0x0B || unit == 0x0C || unit == 0x85 || unit == 0x2028
            || unit == 0x2029) {
            // Word's line break, form feeds and Unicode's separators all end a line.
            if (!(unit == u'\r' && i + 1 < composed.size() && source[i + 1] == u'\n'))
                *at++ = u'\n';
            continue;
        }
        const bool control = unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
        if ((control && unit != u'\t' && unit != u'\n') || unit == 0xFEFF || unit == 0xFFFE
            || unit == 0xFFFF)
            continue;
        if (QChar::isHighSurrogate(unit)) {
            if (i + 1 < composed.size() && QChar::isLowSurrogate(source[i + 1])) {
                *at++ = unit;
                *at++ = source[++i];
            }
            continue;
        }
        if (QChar::isLowSurrogate(unit))
            continue;
        *at++ = unit;
    }
    result.truncate(at - begin);
    return result;
}

QString matchingForm(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    auto* at = reinterpret_cast<char16_t*>(result.data());
    for (const QChar letter : text) {
        char16_t unit = letter.unicode();
        if (unit == 0x00D0)
            unit = 0x0110;
        else if ((unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212)
            unit = u'-';
        else if (unit == 0x00A0 || (unit >= 0x2000 && unit <= 0x200A) || unit == 0x202F)
            unit = u' ';
        *at++ = unit;
    }
    return result;
}

}  // namespace nghisu
