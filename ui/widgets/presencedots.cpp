// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presencedots.h"

#include "theme/style.h"
#include "theme/theme.h"

#include <QPainter>

#include <cmath>

namespace nghisu {

namespace {

constexpr int dot = 8;
constexpr int pitch = 12;
constexpr int tickRoom = 8;  // what the tick adds to the gap it stands in
constexpr int lineHeight = 14;
constexpr int mostDots = 60;

}  // namespace

PresenceDots::PresenceDots(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PresenceDots::setPresence(int present, int members, int quorum)
{
    m_present = qBound(0, present, qMax(0, members));
    m_members = qMax(0, members);
    m_quorum = quorum;
    setAccessibleName(tr("%1 of %2 present").arg(m_present).arg(m_members));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int PresenceDots::columns(int width) const
{
    return qMax(1, (width - tickRoom + pitch - dot) / pitch);
}

int PresenceDots::heightForWidth(int width) const
{
    if (m_members == 0 || m_members > mostDots)
        return lineHeight;
    const int rows = (m_members + columns(width) - 1) / columns(width);
    return lineHeight + (rows - 1) * (pitch + 2);
}

QSize PresenceDots::sizeHint() const
{
    return {304, heightForWidth(304)};
}

QSize PresenceDots::minimumSizeHint() const
{
    return {120, lineHeight};
}

void PresenceDots::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Where room is short, rows of dots are not what is left out.
    setMinimumHeight(heightForWidth(width()));
}

void PresenceDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor there = m_theme.color(Token::Accent);
    if (m_members > mostDots) {
        const QRectF track(0, (lineHeight - dot) / 2.0, width(), dot);
        paintFrame(painter, track, dot / 2.0, {}, 0, m_theme.color(Token::Sunk));
        QRectF filled = track;
        filled.setWidth(track.width() * m_present / m_members);
        if (m_present > 0)
            paintFrame(painter, filled, dot / 2.0, {}, 0, there);
        if (m_quorum > 0 && m_quorum <= m_members) {
            const qreal at = std::round(track.width() * m_quorum / m_members);
            const QRectF tick = onPixels(painter, QRectF(at - 1, 0, 2, lineHeight));
            painter.fillRect(tick.adjusted(-2, 0, 2, 0), m_theme.color(Token::Paper));
            painter.fillRect(tick, m_theme.color(Token::Ink));
        }
        return;
    }
    const int perLine = columns(width());
    for (int i = 0; i < m_members; ++i) {
        const int column = i % perLine;
        const int line = i / perLine;
        // The tick stands between the last member needed and the next.
        const bool tickInLine = m_quorum > 0 && m_quorum < m_members && m_quorum / perLine == line
                             && m_quorum % perLine > 0;
        const bool afterTick = tickInLine && i >= m_quorum;
        const qreal x = column * pitch + (afterTick ? tickRoom : 0);
        const qreal y = line * (pitch + 2) + (lineHeight - dot) / 2.0;
        const QRectF circle(x, y, dot, dot);
        if (i < m_present)
            paintFrame(painter, circle, dot / 2.0, {}, 0, there);
        else
            paintFrame(painter, circle, dot / 2.0, m_theme.color(Token::Edge), 1, Qt::NoBrush);
        if (tickInLine && i == m_quorum)
            painter.fillRect(onPixels(painter, QRectF(x - 7, line * (pitch + 2), 2, lineHeight)),
                             m_theme.color(Token::Ink));
    }
}

}  // namespace nghisu
