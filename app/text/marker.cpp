// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/marker.h"

#include "text/fold.h"
#include "text/tokens.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestMarker = 40;
constexpr qsizetype deepestLevels = 6;
constexpr qsizetype longestNumber = 9;  // what an int holds

bool isSpaceAt(QStringView line, qsizetype i)
{
    return i < line.size() && line.at(i).isSpace();
}

qsizetype skipSpaces(QStringView line, qsizetype i)
{
    while (isSpaceAt(line, i))
        ++i;
    return i;
}

bool isDigitAt(QStringView line, qsizetype i)
{
    return i < line.size() && line.at(i).unicode() >= u'0' && line.at(i).unicode() <= u'9';
}

int romanValue(QStringView letters)
{
    static constexpr auto valueOf = [](QChar letter) {
        switch (letter.toUpper().unicode()) {
        case u'I':
            return 1;
        case u'V':
            return 5;
        case u'X':
            return 10;
        case u'L':
            return 50;
        default:
            return 0;
        }
    };
    int sum = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const int value = valueOf(letters.at(i));
        if (value == 0)
            return 0;
        const int next = i + 1 < letters.size() ? valueOf(letters.at(i + 1)) : 0;
        sum += value < next ? -value : value;
    }
    return sum;
}

// The sign after a number: '.', ')', '/', ':' or a dash that stands free. Answers where the text
// begins, or -1. `style` gets the sign.
qsizetype afterSign(QStringView line, qsizetype i, QString& style, bool dashToo)
{
    qsizetype at = i;
    if (dashToo) {
        const qsizetype dash = skipSpaces(line, i);
        if (dash < line.size()
            && (line.at(dash) == u'-' || line.at(dash) == u'–' || line.at(dash) == u'—')
            && isSpaceAt(line, dash + 1)) {
            style += u'-';
            return skipSpaces(line, dash + 1);
        }
    }
    // "1 ." and "1 )" occur.
    if (at + 2 < line.size() && line.at(at) == u' '
        && (line.at(at + 1) == u'.' || line.at(at + 1) == u')') && isSpaceAt(line, at + 2))
        ++at;
    if (at >= line.size())
        return -1;
    const QChar sign = line.at(at);
    // "a, Bộ Y tế …": only before a capital.
    const bool comma = sign == u',' && isSpaceAt(line, at + 1)
                    && skipSpaces(line, at + 1) < line.size()
                    && line.at(skipSpaces(line, at + 1)).isUpper();
    if (sign != u'.' && sign != u')' && sign != u'/' && sign != u':' && !comma)
        return -1;
    style += sign;
    ++at;
    // "1./", "1.-", "1.)" occur.
    if (at < line.size() && (line.at(at) == u'/' || line.at(at) == u')' || line.at(at) == u'-'))
        ++at;
    if (at < line.size() && !line.at(at).isSpace() && !line.at(at).isLetter() && line.at(at) != u'"'
        && line.at(at) != u'“' && line.at(at) != u'(')
        return -1;
    return skipSpaces(line, at);
}

std::optional<Marker> arabicAt(QStringView line, bool bracket)
{
    const qsizetype first = bracket ? 1 : 0;
    qsizetype at = first;
    QList<int> values;
    QString style = bracket ? u"("_s : QString();
    for (;;) {
        const qsizetype digits = at;
        while (isDigitAt(line, at))
            ++at;
        // Years and amounts are long too: see Outline, which takes a long number only where it goes
        // on with its list.
        if (at == digits || at - digits > (values.isEmpty() ? longestNumber : 2))
            return std::nullopt;
        values.append(line.mid(digits, at - digits).toInt());
        if (values.last() == 0 || values.size() > deepestLevels)
            return std::nullopt;
        if (at + 1 < line.size() && line.at(at) == u'.' && isDigitAt(line, at + 1))
            ++at;
        else
            break;
    }
    Marker marker;
    marker.values = values;
    marker.number = line.mid(first, at - first).toString();
    if (values.size() > 1) {
        marker.kind = Marker::Kind::Levels;
        marker.style = QString::number(values.size()) + u'#';
        QString sign;
        const qsizetype text = afterSign(line, at, sign, true);
        if (text >= 0)
            marker.textStart = text;
        else if (isSpaceAt(line, at))
            marker.textStart = skipSpaces(line, at);
        else
            return std::nullopt;
        return marker;
    }
    marker.kind = Marker::Kind::Arabic;
    style += u'1';
    const qsizetype text = afterSign(line, at, style, !bracket);
    if (text < 0 || (bracket && line.at(at) != u')'))
        return std::nullopt;
    // "5/NQ-CP", "12/BC-STTTT": a slash needs a space, a full stop doesn't.
    if (style.endsWith(u'/') && text < line.size() && !isSpaceAt(line, text - 1)
        && line.at(text).isUpper() && text + 1 < line.size() && line.at(text + 1).isUpper())
        return std::nullopt;
    marker.style = style;
    marker.textStart = text;
    return marker;
}

std::optional<Marker> letterAt(QStringView line, bool bracket)
{
    const qsizetype first = bracket ? 1 : 0;
    qsizetype at = first;
    while (at < line.size() && line.at(at).isLetter() && at - first < 6)
        ++at;
    const QStringView letters = line.mid(first, at - first);
    if (letters.isEmpty())
        return std::nullopt;
    QString style = bracket ? u"("_s : QString();
    Marker marker;
    marker.number = letters.toString();
    const bool capital = letters.front().isUpper();
    const int roman = romanValue(letters);
    const bool allCapital = letters.toString().toUpper() == letters;
    if (letters.size() == 1 && !(capital && roman > 0)) {
        const char16_t unit = letters.front().unicode();
        const bool latin = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z')
                        || unit == u'đ' || unit == u'Đ';
        if (!latin)
            return std::nullopt;
        marker.kind = capital ? Marker::Kind::Capital : Marker::Kind::Letter;
        marker.values = {letters.front().toLower().unicode()};
        style += capital ? u'A' : u'a';
    } else if (roman > 0 && roman < 50 && (allCapital || letters.toString().toLower() == letters)) {
        marker.kind = capital ? Marker::Kind::Roman : Marker::Kind::SmallRoman;
        marker.values = {roman};
        style += capital ? u'I' : u'i';
    } else {
        return std::nullopt;
    }
    const bool small = !capital;
    const qsizetype text = afterSign(line, at, style, !bracket);
    if (text < 0 || (bracket && !style.endsWith(u')')))
        return std::nullopt;
    // "a - Đề nghị …" as well, but no word of one letter.
    if (small && style.endsWith(u'-') && (text >= line.size() || !line.at(text).isUpper()))
        return std::nullopt;
    // "v.v", "a:" and "e/x" are no points.
    if (small
        && (style.endsWith(u':')
            || (style.endsWith(u'.') && !isSpaceAt(line, at + 1) && at + 1 < line.size())))
        return std::nullopt;
    if (capital && style.endsWith(u'.') && at + 1 < line.size() && !isSpaceAt(line, at + 1)
        && line.at(at + 1).isLetter() && line.at(at + 1).isLower())
        return std::nullopt;
    marker.style = style;
    marker.textStart = text;
    return marker;
}

bool isBullet(QChar unit)
{
    static const QString bullets = u"-+*•–—·▪■□●○◦➢➤✓✔❖◆♦→»\uF0B7\uF0A7\uF02D\u2043"_s;
    return bullets.contains(unit);
}

std::optional<Marker> bulletAt(QStringView line)
{
    const QChar sign = line.front();
    if (!isBullet(sign))
        return std::nullopt;
    qsizetype at = skipSpaces(line, 1);
    const bool spaced = at > 1;
    // "-Đề nghị" is a bullet, "--------" a rule, "-5" a number, "*** " a rule.
    if (at >= line.size() || isBullet(line.at(at)) || (!spaced && !line.at(at).isLetter()))
        return std::nullopt;
    Marker marker;
    marker.kind = Marker::Kind::Bullet;
    const bool dash =
        sign == u'–' || sign == u'—' || sign == QChar(0x2043) || sign == QChar(0xF02D);
    marker.style = dash ? u"-"_s : QString(sign);
    marker.textStart = at;
    return marker;
}

// "I.1.", "A.2)": a number under a part; "1.a)" and "a.1)": points that bear what they are under.
std::optional<Marker> compositeAt(QStringView line)
{
    static const QRegularExpression parted(
        u"^([IVX]{1,5}|[A-HĐ])\\.(\\d{1,2}(?:\\.\\d{1,2})*)\\s?[.)/:]?\\s+(?=\\S)"_s);
    static const QRegularExpression pointed(
        u"^(?:(\\d{1,2})\\.?([a-zđ])|([a-zđ])\\.?(\\d{1,2}))\\s?[.)/]\\s+(?=\\S)"_s);
    constexpr qsizetype longest = 24;
    const QString start = line.left(longest).toString();
    Marker marker;
    if (const auto match = parted.match(start); match.hasMatch()) {
        const QString part = match.captured(1);
        const int roman = romanValue(part);
        marker.kind = Marker::Kind::Levels;
        marker.values = {roman > 0 ? roman : part.front().toLower().unicode()};
        const QStringList numbers = match.captured(2).split(u'.');
        for (const QString& number : numbers)
            marker.values.append(number.toInt());
        marker.style = QString::number(marker.values.size()) + u"#I"_s;
        marker.number = part + u'.' + match.captured(2);
        marker.textStart = match.capturedEnd();
        return marker.values.contains(0) ? std::nullopt : std::optional(marker);
    }
    if (const auto match = pointed.match(start); match.hasMatch()) {
        const bool letter = !match.captured(2).isEmpty();
        marker.kind = letter ? Marker::Kind::Letter : Marker::Kind::Arabic;
        marker.values = {letter ? match.captured(2).front().unicode() : match.captured(4).toInt()};
        marker.style = letter ? u"1a"_s : u"a1"_s;
        marker.number = letter ? match.captured(1) + u'.' + match.captured(2)
                               : match.captured(3) + u'.' + match.captured(4);
        marker.textStart = match.capturedEnd();
        return marker;
    }
    return std::nullopt;
}

// "①" and the like.
Marker circledAt(QStringView line)
{
    Marker marker;
    marker.style = u"①"_s;
    marker.values = {line.front().unicode() - 0x2460 + 1};
    marker.number = QString::number(marker.value());
    marker.textStart = skipSpaces(line, 1);
    return marker;
}

// "Câu 1:", "Kiến nghị số 1", "Câu hỏi thứ nhất:".
std::optional<Marker> namedAt(QStringView line)
{
    static const QRegularExpression pattern = [] {
        QRegularExpression made(
            u"^(cau hoi|cau|kien nghi|de xuat|de nghi|noi dung|van de|y kien|muc|phan|nhom kien nghi|nhom van de|nhom|kn|dx)(?:\\s+(?:so|thu))?\\s*\\.?\\s*"
            "(?:(\\d{1,3})((?:\\.\\d{1,2})*)|(nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|([ivx]{1,5}))\\s*(?:([.:)/-]+)\\s*|$|\\s+(?=\\S))"_s);
        made.optimize();
        return made;
    }();
    const QString start = foldSameLength(line.left(longestMarker));
    const QRegularExpressionMatch match = pattern.match(start);
    if (!match.hasMatch() || !line.front().isUpper())
        return std::nullopt;
    static const QStringList words{u"nhat"_s, u"hai"_s, u"ba"_s,  u"tu"_s,   u"nam"_s,
                                   u"sau"_s,  u"bay"_s, u"tam"_s, u"chin"_s, u"muoi"_s};
    int value = match.captured(2).toInt();
    const bool spelled = !match.captured(4).isEmpty();
    const bool roman = !match.captured(5).isEmpty();
    if (spelled)
        value = static_cast<int>(words.indexOf(match.captured(4))) + 1;
    else if (roman)
        value = romanValue(match.capturedView(5));
    const bool bracket = match.capturedEnd() < line.size() && line.at(match.capturedEnd()) == u'(';
    const bool signedOff =
        !match.captured(6).isEmpty() || match.capturedEnd() >= line.size() || bracket;
    // "Câu1" and "KN1" may be typed together, "Nhóm1G" not.
    if (!match.captured().contains(u' ') && !signedOff)
        return std::nullopt;
    // "Kiến nghị 3 bộ xem xét" is a sentence: without a sign the line must end or say "số".
    if (value == 0 || (!signedOff && !match.captured().contains(u" so "_s))
        || ((spelled || roman) && !signedOff))
        return std::nullopt;
    Marker marker;
    marker.kind = Marker::Kind::Named;
    marker.style = match.captured(1);
    marker.values = {value};
    marker.number = QString::number(value);
    marker.textStart = match.capturedEnd();
    if (const QString further = match.captured(3); !further.isEmpty()) {
        // "Kiến nghị 1.2:"
        const QStringList numbers = further.mid(1).split(u'.');
        for (const QString& number : numbers)
            marker.values.append(number.toInt());
        marker.kind = Marker::Kind::Levels;
        marker.style = QString::number(marker.values.size()) + u'#' + marker.style;
        marker.number += further;
    }
    return marker;
}

// "Một là,", "Thứ nhất,".
std::optional<Marker> spokenAt(QStringView line)
{
    static const QRegularExpression pattern = [] {
        QRegularExpression made(
            u"^(?:(muoi )?(mot|hai|ba|bon|nam|lam|sau|bay|tam|chin|muoi) la|thu (muoi )?(nhat|mot|hai|ba|tu|nam|lam|sau|bay|tam|chin|muoi|\\d{1,2})(?: la)?)"
            "(?:\\s*[,:;.-]\\s*|\\s+(?=\\S))"_s);
        made.optimize();
        return made;
    }();
    const QString start = foldSameLength(line.left(longestMarker));
    const QRegularExpressionMatch match = pattern.match(start);
    if (!match.hasMatch() || !line.front().isUpper())
        return std::nullopt;
    static const QHash<QString, int> digits{
        {u"mot"_s, 1}, {u"nhat"_s, 1}, {u"hai"_s, 2},  {u"ba"_s, 3},  {u"bon"_s, 4},
        {u"tu"_s, 4},  {u"nam"_s, 5},  {u"lam"_s, 5},  {u"sau"_s, 6}, {u"bay"_s, 7},
        {u"tam"_s, 8}, {u"chin"_s, 9}, {u"muoi"_s, 10}};
    Marker marker;
    marker.kind = Marker::Kind::Spoken;
    const bool count = !match.captured(2).isEmpty();
    // "Thứ hai" is also Monday and "Thứ trưởng" no number; a sign must follow.
    const QString sign = match.captured().trimmed();
    if (!count && sign.back().isLetterOrNumber())
        return std::nullopt;
    const QString digit = match.captured(count ? 2 : 4);
    int value = digits.contains(digit) ? digits.value(digit) : digit.toInt();
    if (!match.captured(count ? 1 : 3).isEmpty())
        value += 10;
    marker.style = count ? u"la"_s : u"thu"_s;
    marker.values = {value};
    marker.number = QString::number(value);
    marker.textStart = match.capturedEnd();
    return marker;
}

}  // namespace

std::optional<Marker> markerAt(QStringView line)
{
    if (line.isEmpty())
        return std::nullopt;
    const QChar first = line.front();
    if (first == u'(') {
        if (line.size() < 3)
            return std::nullopt;
        return isDigitAt(line, 1) ? arabicAt(line, true) : letterAt(line, true);
    }
    if (first.unicode() >= 0x2460 && first.unicode() <= 0x2473)
        return circledAt(line);
    if (first.isDigit()) {
        if (auto composite = compositeAt(line))
            return composite;
        return arabicAt(line, false);
    }
    if (!first.isLetter())
        return bulletAt(line);
    if (auto composite = compositeAt(line))
        return composite;
    if (auto letter = letterAt(line, false))
        return letter;
    if (auto named = namedAt(line))
        return named;
    return spokenAt(line);
}

std::optional<Marker> rowMarker(QStringView line)
{
    qsizetype at = 0;
    while (isDigitAt(line, at) && at < 4)
        ++at;
    if (at == 0 || at > 3)
        return std::nullopt;
    const qsizetype digits = at;
    if (at < line.size() && line.at(at) == u'.')
        ++at;
    while (at < line.size() && line.at(at) == u' ')
        ++at;
    if (at < line.size() && line.at(at) != u'\t' && line.at(at) != u'|')
        return std::nullopt;
    Marker marker;
    marker.kind = Marker::Kind::Row;
    marker.style = u"row"_s;
    marker.values = {line.left(digits).toInt()};
    marker.number = line.left(digits).toString();
    marker.textStart = at;
    while (marker.textStart < line.size()
           && (line.at(marker.textStart).isSpace() || line.at(marker.textStart) == u'|'))
        ++marker.textStart;
    return marker;
}

std::optional<Marker> otherReading(const Marker& marker)
{
    if (marker.number.size() != 1)
        return std::nullopt;
    Marker other = marker;
    const QChar letter = marker.number.front();
    const int roman = romanValue(marker.number);
    if (marker.kind == Marker::Kind::Roman) {
        other.kind = Marker::Kind::Capital;
        other.style.replace(u'I', u'A');
        other.values = {letter.toLower().unicode()};
    } else if (marker.kind == Marker::Kind::Letter && roman > 0) {
        other.kind = Marker::Kind::SmallRoman;
        other.style.replace(u'a', u'i');
        other.values = {roman};
    } else {
        return std::nullopt;
    }
    return other;
}

bool isNextLetter(int last, int next)
{
    static const QString vietnamese = u"abcdđeghiklmnopqrstuvxy"_s;
    const qsizetype at = vietnamese.indexOf(QChar(last));
    if (at >= 0 && at + 1 < vietnamese.size() && vietnamese.at(at + 1).unicode() == next)
        return true;
    return next == last + 1 && last < 0x80 && next < 0x80;
}

}  // namespace nghisu
