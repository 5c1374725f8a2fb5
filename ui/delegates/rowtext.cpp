// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/rowtext.h"

#include "theme/elide.h"
#include "theme/style.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace nghisu {

RowText::RowText(const QString& text, const Look& look, qreal textWidth, int maxLines,
                 const QList<Span>& muted)
    : RowText(look, textWidth)
{
    fill(text, maxLines, muted);
    const QTextLine last = m_layout->lineAt(qMax(0, m_layout->lineCount() - 1));
    if (!isFull(maxLines) || last.textStart() + last.textLength() >= text.size())
        return;
    // There is more: the last line takes what fits, with "…" behind a whole word.
    const qsizetype start = last.textStart();
    const QString shown = m_layout->text();
    const QString tail =
        elideAtWord(shown.mid(start) + QLatin1Char(' '), QFontMetricsF(m_look.font), m_width);
    m_cut = true;
    m_shown = start + tail.size() - 1;
    m_layout->setText(shown.left(start) + tail);
    mute(muted);
    layOut(maxLines);
}

RowText::RowText(const Look& look, qreal textWidth)
    // A last word may reach this far into the margin before it is given up: nobody sees it.
    : m_layout(std::make_unique<QTextLayout>()), m_look(look), m_width(textWidth + 1.5)
{
    m_layout->setFont(look.font);
}

int RowText::linesIn(const QString& text, const Look& look, qreal width, int maxLines)
{
    RowText beginning(look, width);
    beginning.fill(text, maxLines, {});
    return beginning.lineCount();
}

// Shaping letters is what a row costs, so first no more of them than lines usually hold.
void RowText::fill(const QString& text, int maxLines, const QList<Span>& muted)
{
    const qreal usual = QFontMetricsF(m_look.font).height() * 0.4;
    qsizetype letters = qMax(16, static_cast<int>(m_width / usual)) * maxLines;
    do {
        QString shown = text.left(letters);
        shown.replace(u'\n', u' ');
        m_shown = shown.size();
        m_layout->setText(shown);
        mute(muted);
        layOut(maxLines);
        letters *= 2;
    } while (m_shown < text.size() && !isFull(maxLines));
}

// Whether the lines end before the letters that they were given.
bool RowText::isFull(int maxLines) const
{
    if (m_layout->lineCount() < maxLines)
        return false;
    const QTextLine last = m_layout->lineAt(maxLines - 1);
    return last.textStart() + last.textLength() < m_layout->text().size();
}

void RowText::layOut(int maxLines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    const QFontMetricsF metrics(m_look.font);
    m_layout->beginLayout();
    for (int i = 0; i < maxLines; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_width);
        const qreal baseline =
            std::round(i * m_look.pitch + (m_look.pitch - metrics.ascent() - metrics.descent()) / 2
                       + metrics.ascent());
        line.setPosition({0, baseline - line.ascent()});
    }
    m_layout->endLayout();
}

void RowText::mute(const QList<Span>& spans)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : spans) {
        if (span.start < 0 || span.start >= m_shown || span.length <= 0)
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(span.start);
        range.length = static_cast<int>(qMin(span.end(), m_shown) - span.start);
        range.format.setForeground(m_look.muted);
        formats.append(range);
    }
    // Setting formats throws away the lines, so this comes before the layout.
    m_layout->setFormats(formats);
}

template <typename Draw>
void RowText::forEachPart(const QList<Span>& spans, Draw draw) const
{
    for (const Span& span : spans) {
        const qsizetype end = qMin(span.end(), m_shown);
        for (int i = 0; i < m_layout->lineCount(); ++i) {
            const QTextLine line = m_layout->lineAt(i);
            const qsizetype from =
                qMax<qsizetype>(qMax<qsizetype>(0, span.start), line.textStart());
            qsizetype to = qMin<qsizetype>(end, line.textStart() + line.textLength());
            while (to > from && m_layout->text().at(to - 1).isSpace())
                --to;  // nothing hangs over the end of a line
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(static_cast<int>(from));
            draw(i, left, line.cursorToX(static_cast<int>(to)) - left);
        }
    }
}

void RowText::paint(QPainter& painter, QPointF at) const
{
    forEachPart(m_marked, [&](int line, qreal left, qreal width) {
        const QRectF box(at.x() + left - 1, at.y() + line * m_look.pitch + 1, width + 2,
                         m_look.pitch - 2);
        paintFrame(painter, box, 3, {}, 0, m_look.mark);
    });
    painter.setPen(m_look.ink);
    m_layout->draw(&painter, at);
    const QFontMetricsF metrics(m_look.font);
    forEachPart(m_underlined, [&](int line, qreal left, qreal width) {
        const qreal baseline = std::round(
            line * m_look.pitch + (m_look.pitch - metrics.ascent() - metrics.descent()) / 2
            + metrics.ascent());
        const qreal below = std::round(metrics.ascent() / 4);
        paintHairline(painter, QRectF(at.x() + left, at.y() + baseline + below, width, 1),
                      m_look.underline);
    });
}

}  // namespace nghisu
