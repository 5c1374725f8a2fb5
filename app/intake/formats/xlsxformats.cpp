// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/xlsxformats.h"

#include "base/try.h"
#include "intake/formats/xmlpart.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr int firstOwnFormat = 164;
constexpr double lastDay = 2'958'466;  // in the year 9999
constexpr int daysBetweenEpochs = 1462;
constexpr int mostDecimals = 15;
constexpr double largestShown = 1e15;

QString builtInCode(int id)
{
    static const QHash<int, QString> codes{
        {1, u"0"_s},           {2, u"0.00"_s},     {3, u"#,##0"_s},
        {4, u"#,##0.00"_s},    {9, u"0%"_s},       {10, u"0.00%"_s},
        {14, u"dd/mm/yyyy"_s}, {15, u"d-mm-yy"_s}, {16, u"d-mm"_s},
        {17, u"mm-yy"_s},      {18, u"h:mm"_s},    {19, u"h:mm:ss"_s},
        {20, u"h:mm"_s},       {21, u"h:mm:ss"_s}, {22, u"dd/mm/yyyy h:mm"_s},
        {37, u"#,##0"_s},      {38, u"#,##0"_s},   {39, u"#,##0.00"_s},
        {40, u"#,##0.00"_s},   {45, u"mm:ss"_s},   {46, u"h:mm:ss"_s},
        {47, u"mm:ss"_s}};
    return codes.value(id);
}

QString plainNumber(double number)
{
    if (number == std::floor(number) && std::abs(number) < largestShown)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', mostDecimals).replace(u'.', u',');
}

// A format code cut into what is written as it stands and what stands for the value.
struct Piece {
    QString text;
    bool literal = false;
};

// The first section of a code: that of numbers above zero.
QList<Piece> piecesOf(const QString& code)
{
    QList<Piece> pieces;
    const auto put = [&pieces](QChar unit, bool literal) {
        // The letters of a date come in runs of one kind.
        const bool same = !pieces.isEmpty() && pieces.back().literal == literal
                       && (literal || !unit.isLetter()
                           || pieces.back().text.back().toLower() == unit.toLower());
        const bool joins =
            same && (literal || unit.isLetter() == pieces.back().text.back().isLetter());
        if (!joins)
            pieces.append({QString(), literal});
        pieces.back().text += unit;
    };
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar unit = code.at(i);
        if (unit == u';')
            break;
        if (unit == u'"') {
            for (++i; i < code.size() && code.at(i) != u'"'; ++i)
                put(code.at(i), true);
        } else if (unit == u'\\' && i + 1 < code.size()) {
            put(code.at(++i), true);
        } else if (unit == u'_' || unit == u'*') {
            ++i;  // room for a letter, or a letter that fills the cell
        } else if (unit == u'[') {
            while (i < code.size() && code.at(i) != u']')
                ++i;  // colour, condition, language
        } else if (QStringView(u"0#?.,%dmyhsDMYHSeEgG@").contains(unit)) {
            put(unit, false);
        } else {
            put(unit, true);
        }
    }
    return pieces;
}

bool isDate(const QList<Piece>& pieces)
{
    return std::any_of(pieces.begin(), pieces.end(), [](const Piece& piece) {
        return !piece.literal && QStringView(u"dmyhs").contains(piece.text.front().toLower());
    });
}

QString padded(int value, qsizetype width)
{
    return QString::number(value).rightJustified(width > 1 ? 2 : 1, u'0');
}

QString shownDate(double days, const QList<Piece>& pieces)
{
    const auto seconds = static_cast<qint64>(std::llround(days * 86'400.0));
    const QDateTime moment = QDateTime(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC).addSecs(seconds);
    QString text;
    QChar before;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces.at(i);
        if (piece.literal) {
            text += piece.text;
            continue;
        }
        const QChar kind = piece.text.front().toLower();
        const qsizetype width = piece.text.size();
        if (kind == u'd') {
            text += padded(moment.date().day(), width);
        } else if (kind == u'y') {
            text += width > 2 ? QString::number(moment.date().year())
                              : padded(moment.date().year() % 100, 2);
        } else if (kind == u'h') {
            text += padded(moment.time().hour(), width);
        } else if (kind == u's') {
            text += padded(moment.time().second(), width);
        } else if (kind == u'm') {
            // Minutes stand behind hours or before seconds.
            bool minutes = before == u'h';
            for (qsizetype k = i + 1; k < pieces.size() && !minutes; ++k) {
                if (!pieces.at(k).literal) {
                    minutes = pieces.at(k).text.front().toLower() == u's';
                    break;
                }
            }
            text += padded(minutes ? moment.time().minute() : moment.date().month(), width);
        } else {
            text += piece.text == u"." || piece.text == u"," ? piece.text : QString();
        }
        if (kind.isLetter())
            before = kind;
    }
    return text;
}

QString shownNumber(double number, const QList<Piece>& pieces)
{
    QString digits;
    bool percent = false;
    for (const Piece& piece : pieces) {
        if (piece.literal)
            continue;
        digits += piece.text;
        percent = percent || piece.text.contains(u'%');
    }
    if (digits.contains(u'@') || digits.contains(u'E', Qt::CaseInsensitive)
        || digits.contains(u'g', Qt::CaseInsensitive))
        return plainNumber(number);
    if (percent)
        number *= 100;
    const qsizetype point = digits.indexOf(u'.');
    const QString whole = point < 0 ? digits : digits.left(point);
    const QString fraction = point < 0 ? QString() : digits.mid(point + 1);
    const auto most = static_cast<int>(std::min<qsizetype>(
        fraction.count(u'0') + fraction.count(u'#') + fraction.count(u'?'), mostDecimals));
    QString text = QString::number(std::abs(number), 'f', most);
    // Decimals that only may be there go where they are zero.
    const qsizetype fewest = std::min<qsizetype>(fraction.count(u'0'), most);
    while (text.contains(u'.') && text.endsWith(u'0')
           && text.size() - text.indexOf(u'.') - 1 > fewest)
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    qsizetype end = text.indexOf(u'.');
    if (end < 0)
        end = text.size();
    else
        text[end] = u',';
    const auto width = std::min<qsizetype>(whole.count(u'0'), mostDecimals);
    text.prepend(QString(std::max<qsizetype>(0, width - end), u'0'));
    end = std::max(end, width);
    if (whole.contains(u',')) {
        for (qsizetype at = end - 3; at > 0; at -= 3)
            text.insert(at, u'.');
    }
    const bool isZero = std::none_of(text.begin(), text.end(),
                                     [](QChar digit) { return digit >= u'1' && digit <= u'9'; });
    QString result = number < 0 && !isZero ? u"-"_s : QString();
    bool placed = false;
    for (const Piece& piece : pieces) {
        if (piece.literal) {
            result += piece.text;
            continue;
        }
        if (!placed)
            result += text;
        placed = true;
        if (piece.text.contains(u'%'))
            result += u'%';
    }
    return result.trimmed();
}

}  // namespace

Result<XlsxFormats> XlsxFormats::read(const QByteArray& styles, const ReadLimits& limits)
{
    XlsxFormats formats;
    if (styles.isEmpty())
        return formats;
    XmlPart xml(styles, limits);
    bool cells = false;
    while (xml.next()) {
        if (xml.name() == u"cellXfs")
            cells = xml.isStart();
        if (!xml.isStart())
            continue;
        if (xml.name() == u"numFmt")
            formats.m_codes.insert(xml.attribute(u"numFmtId").toInt(),
                                   xml.attribute(u"formatCode"));
        else if (xml.name() == u"xf" && cells)
            formats.m_cellStyles.append(xml.attribute(u"numFmtId").toInt());
    }
    NGHISU_TRY(xml.outcome());
    return formats;
}

QString shownAs(double number, const QString& code)
{
    if (code.isEmpty() || code.compare(u"general", Qt::CaseInsensitive) == 0 || code == u"@"
        || !std::isfinite(number))
        return plainNumber(number);
    const QList<Piece> pieces = piecesOf(code);
    if (isDate(pieces))
        return number >= 0 && number < lastDay ? shownDate(number, pieces) : plainNumber(number);
    if (std::abs(number) >= largestShown)
        return plainNumber(number);
    return shownNumber(number, pieces);
}

QString XlsxFormats::shown(double number, int cellStyle) const
{
    const int id =
        cellStyle >= 0 && cellStyle < m_cellStyles.size() ? m_cellStyles.at(cellStyle) : 0;
    const QString code =
        id < firstOwnFormat && !m_codes.contains(id) ? builtInCode(id) : m_codes.value(id);
    const bool date = isDate(piecesOf(code));
    return shownAs(date && m_from1904 ? number + daysBetweenEpochs : number, code);
}

}  // namespace nghisu
