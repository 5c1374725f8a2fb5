// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/clocklabel.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal DigitCell = 0.64;  // of the size of the font

}  // namespace

ClockLabel::ClockLabel(const Theme& theme, FontRole role, Token color, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_role(role), m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme.follow(this, [this] {
        updateGeometry();
        update();
    });
}

void ClockLabel::setTime(const QString& time)
{
    if (m_time == time)
        return;
    const bool otherWidth = m_time.size() != time.size();
    m_time = time;
    setAccessibleName(time);
    if (otherWidth)
        updateGeometry();
    update();
}

void ClockLabel::setColor(Token color)
{
    m_color = color;
    update();
}

qreal ClockLabel::widthOf(QChar character) const
{
    const QFontMetricsF metrics(m_theme.font(m_role));
    return character.isDigit() ? DigitCell * QFontInfo(m_theme.font(m_role)).pixelSize()
                               : metrics.horizontalAdvance(character);
}

QSize ClockLabel::sizeHint() const
{
    qreal width = 0;
    for (const QChar character : m_time)
        width += widthOf(character);
    return {int(std::ceil(width)), m_theme.lineHeight(m_role)};
}

void ClockLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(m_role));
    painter.setPen(m_theme.color(m_color));
    const QFontMetricsF metrics(painter.font());
    qreal x = 0;
    for (const QChar character : std::as_const(m_time)) {
        const qreal cell = widthOf(character);
        const qreal left = x + (cell - metrics.horizontalAdvance(character)) / 2;
        painter.drawText(QPointF(left, m_theme.baseline(m_role)), QString(character));
        x += cell;
    }
}

QString elapsedText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString minutes = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? minutes : QString::number(seconds / 3600) + u':' + minutes;
}

}  // namespace nghisu
