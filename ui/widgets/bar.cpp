// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bar.h"

#include "theme/style.h"
#include "theme/theme.h"

#include <QPainter>

#include <cmath>

namespace nghisu {

namespace {

constexpr int tickOver = 5;  // the tick reaches over the bar on either side
constexpr int labelGap = 2;

}  // namespace

Bar::Bar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Bar::setValue(qint64 value, qint64 total)
{
    m_value = value;
    m_total = total;
    updateName();
    update();
}

void Bar::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Bar::setNeed(std::optional<qint64> need, const QString& label)
{
    m_need = need;
    m_label = label;
    updateName();
    updateGeometry();
    update();
}

void Bar::updateName()
{
    const QString count = tr("%1 of %2").arg(m_value).arg(m_total);
    setAccessibleName(m_label.isEmpty() ? count : count + QLatin1String(", ") + m_label);
}

QSize Bar::sizeHint() const
{
    // The same height above and below the bar keeps it on the line of what stands beside it.
    const int label = m_label.isEmpty() ? 0 : m_theme.lineHeight(FontRole::Caption) + labelGap;
    return {254, m_theme.sizes().bar + 2 * (m_need ? tickOver + label : 0)};
}

QSize Bar::minimumSizeHint() const
{
    return {64, sizeHint().height()};
}

void Bar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal thick = m_theme.sizes().bar;
    const QRectF track = onPixels(painter, QRectF(0, (height() - thick) / 2, width(), thick));
    const qreal radius = thick / 2;
    paintFrame(painter, track, radius,
               m_theme.isHighContrast() ? m_theme.color(Token::Edge) : QColor(), 1,
               m_theme.color(Token::Sunk));
    if (m_total > 0 && m_value > 0) {
        const qreal share = qMin(qreal(1), qreal(m_value) / qreal(m_total));
        QRectF filled = track;
        filled.setWidth(qMax(thick, track.width() * share));
        const Token tone = m_tone == Tone::Live   ? Token::Accent
                         : m_tone == Tone::Passed ? Token::Ok
                                                  : Token::Ink3;
        paintFrame(painter, filled, radius, {}, 0, m_theme.color(tone));
    }
    if (!m_need || m_total <= 0 || *m_need > m_total)
        return;
    const qreal at = std::round(track.width() * qreal(*m_need) / qreal(m_total));
    const QRectF tick =
        onPixels(painter, QRectF(at, track.top() - tickOver, 2, thick + 2 * tickOver));
    painter.fillRect(tick.adjusted(-2, 0, 2, 0), m_theme.color(Token::Paper));
    painter.fillRect(tick, m_theme.color(Token::Ink));
    if (m_label.isEmpty())
        return;
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.color(Token::Ink2));
    const qreal line = m_theme.lineHeight(FontRole::Caption);
    const qreal words = QFontMetricsF(painter.font()).horizontalAdvance(m_label) + 2;
    const qreal left = qBound(0.0, at - words / 2, qMax(0.0, width() - words));
    painter.drawText(QRectF(left, tick.top() - labelGap - line, words, line),
                     Qt::AlignCenter | Qt::TextSingleLine, m_label);
}

}  // namespace nghisu
