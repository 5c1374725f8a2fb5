// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/clampedtext.h"

#include "theme/elide.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace nghisu {

ClampedLayout::ClampedLayout(const Theme& theme, FontRole role, qreal width, int lines)
    : m_theme(theme), m_role(role), m_width(std::max(width, 1.0)), m_lines(lines)
{
}

void ClampedLayout::setText(const QString& text, const QList<Span>& pale, const QColor& paleColor)
{
    m_pale = pale;
    m_paleColor = paleColor;
    m_shown.clear();
    QString flat = text;
    flat.replace(QLatin1Char('\n'), QLatin1Char(' '));

    QTextLayout layout(flat, m_theme.font(m_role));
    layout.beginLayout();
    for (int i = 0; i < m_lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_width);
        const bool last = i + 1 == m_lines;
        addLine(flat, line.textStart(), last ? flat.size() - line.textStart() : line.textLength(),
                last);
    }
    layout.endLayout();
    if (m_shown.isEmpty())
        m_shown.append(Line());
}

void ClampedLayout::addLine(const QString& text, qsizetype from, qsizetype length, bool last)
{
    Line line;
    line.text = text.mid(from, length);
    if (last) {
        // The rest of a very long text cannot be seen: it need not be measured.
        line.text.truncate(static_cast<qsizetype>(m_width));
        line.text = elideAtWord(line.text, QFontMetricsF(m_theme.font(m_role)), m_width);
    }
    for (const Span& span : m_pale) {
        const qsizetype start = std::max<qsizetype>(span.start - from, 0);
        const qsizetype end = std::min<qsizetype>(span.end() - from, line.text.size());
        if (start >= end)
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(start);
        range.length = static_cast<int>(end - start);
        range.format.setForeground(m_paleColor);
        line.formats.append(range);
    }
    m_shown.append(line);
}

qreal ClampedLayout::height() const
{
    return static_cast<qreal>(m_shown.size()) * m_theme.lineHeight(m_role);
}

void ClampedLayout::paint(QPainter& painter, QPointF at, const QColor& color) const
{
    const QFont font = m_theme.font(m_role);
    const int pitch = m_theme.lineHeight(m_role);
    painter.setPen(color);
    for (const Line& line : m_shown) {
        QTextLayout layout(line.text, font);
        layout.setFormats(line.formats);
        layout.beginLayout();
        QTextLine drawn = layout.createLine();
        if (drawn.isValid()) {
            drawn.setNumColumns(static_cast<int>(line.text.size()));
            layout.endLayout();
            drawn.draw(&painter, at + QPointF(0, (pitch - drawn.height()) / 2));
        } else {
            layout.endLayout();
        }
        at.ry() += pitch;
    }
}

ClampedText::ClampedText(const Theme& theme, FontRole role, Token color, int lines, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_role(role), m_color(color), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        fit();
        update();
    });
}

void ClampedText::setText(const QString& text, const QList<Span>& pale)
{
    if (m_text == text && m_pale == pale)
        return;
    m_text = text;
    m_pale = pale;
    setAccessibleName(text);
    fit();
    updateGeometry();
    update();
}

ClampedLayout ClampedText::layoutFor(int width) const
{
    ClampedLayout layout(m_theme, m_role, width, m_lines);
    layout.setText(m_text, m_pale, m_theme.color(Token::Ink3));
    return layout;
}

void ClampedText::fit()
{
    // A page that scrolls does not ask for the height at a width: it is told.
    setFixedHeight(qRound(layoutFor(width()).height()));
}

void ClampedText::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize ClampedText::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(m_role));
    return {std::min(600, qRound(metrics.horizontalAdvance(m_text)) + 2),
            m_theme.lineHeight(m_role)};
}

QSize ClampedText::minimumSizeHint() const
{
    return {80, m_theme.lineHeight(m_role)};
}

void ClampedText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    layoutFor(width()).paint(painter, QPointF(0, 0), m_theme.color(m_color));
}

}  // namespace nghisu
