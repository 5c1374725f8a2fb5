// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/textfit.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal measuredAt = 128;
constexpr qreal sizeStep = 2;
// What rounding may add to a line.
constexpr qreal slack = 0.5;

QStringList segments(const QString& text, QTextBoundaryFinder::BoundaryType type)
{
    QStringList parts;
    QTextBoundaryFinder finder(type, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() != -1) {
        const qsizetype to = finder.position();
        if (to > from)
            parts.append(text.mid(from, to - from));
        from = to;
    }
    return parts;
}

}  // namespace

QFont slideFont(const Theme& theme, const TextLook& look)
{
    QFont font = theme.pixelFont(look.pixels, look.weight);
    if (look.tight)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.01 * look.pixels);
    return font;
}

TextRuler::TextRuler(const Theme& theme, const QString& text, const TextLook& look)
    : m_look(look), m_font(slideFont(theme, {measuredAt, look.weight, look.tight}))
{
    m_space = measure(QStringLiteral(" "));
    // A space that holds words together (QChar::Nbsp) is part of a word.
    QString word;
    const auto take = [&] {
        if (word.isEmpty())
            return;
        m_words.append({word, measure(word)});
        m_widest = std::max(m_widest, m_words.last().width);
        word.clear();
    };
    for (const QChar letter : text) {
        if (letter.isSpace() && letter != QChar(QChar::Nbsp))
            take();
        else
            word.append(letter);
    }
    take();
}

qreal TextRuler::measure(const QString& text) const
{
    return QFontMetricsF(m_font).horizontalAdvance(text) / measuredAt;
}

qreal TextRuler::width(qreal pixels) const
{
    qreal sum = 0;
    for (const Word& word : m_words)
        sum += (sum > 0 ? m_space : 0) + word.width;
    return sum * pixels;
}

qreal TextRuler::wordWidth(qreal pixels) const
{
    return m_widest * pixels;
}

// Where a hyphen or a slash does not help, between letters.
QList<TextRuler::Word> TextRuler::piecesOf(const Word& word, qreal width) const
{
    QList<Word> pieces;
    for (const QString& part : segments(word.text, QTextBoundaryFinder::Line)) {
        if (measure(part) <= width) {
            pieces.append({part, measure(part)});
            continue;
        }
        for (const QString& letter : segments(part, QTextBoundaryFinder::Grapheme))
            pieces.append({letter, measure(letter)});
    }
    return pieces;
}

QStringList TextRuler::lines(qreal pixels, qreal width) const
{
    const qreal room = std::max<qreal>(0, width - slack) / pixels;
    QStringList lines;
    QString line;
    qreal used = 0;
    const auto add = [&](const Word& word, qreal gap) {
        if (!line.isEmpty() && used + gap + word.width > room) {
            lines.append(line);
            line.clear();
            used = 0;
        }
        if (!line.isEmpty() && gap > 0) {
            line.append(QLatin1Char(' '));
            used += gap;
        }
        line.append(word.text);
        used += word.width;
    };
    for (const Word& word : m_words) {
        if (word.width <= room) {
            add(word, m_space);
            continue;
        }
        qreal gap = m_space;
        for (const Word& piece : piecesOf(word, room)) {
            add(piece, gap);
            gap = 0;
        }
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

QStringList TextRuler::evenLines(qreal pixels, qreal width) const
{
    QStringList best = lines(pixels, width);
    if (best.size() < 2 || wordWidth(pixels) > width - slack)
        return best;
    qreal narrow = std::max(wordWidth(pixels), this->width(pixels) / qreal(best.size()));
    qreal wide = width;
    while (wide - narrow > pixels / 8) {
        const qreal middle = (wide + narrow) / 2;
        QStringList candidate = lines(pixels, middle);
        if (candidate.size() > best.size()) {
            narrow = middle;
        } else {
            best = std::move(candidate);
            wide = middle;
        }
    }
    return best;
}

FittedText TextRuler::set(qreal pixels, qreal width, bool even) const
{
    FittedText text{{pixels, m_look.weight, m_look.tight},
                    even ? evenLines(pixels, width) : lines(pixels, width),
                    0};
    for (const QString& line : std::as_const(text.lines))
        text.width = std::max(text.width, measure(line) * pixels);
    return text;
}

FittedText TextRuler::fitted(const QSizeF& room, qreal smallest) const
{
    for (qreal pixels = m_look.pixels; pixels > smallest; pixels -= sizeStep) {
        if (wordWidth(pixels) > room.width() - slack)
            continue;
        const qreal height = qreal(lines(pixels, room.width()).size()) * pixels * linePitch;
        if (height <= room.height() + slack)
            return set(pixels, room.width());
    }
    return set(std::min(smallest, m_look.pixels), room.width());
}

}  // namespace nghisu
