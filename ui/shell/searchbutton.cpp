// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchbutton.h"

#include "theme/elide.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace nghisu {

namespace {

constexpr int Margin = 10;
constexpr int IconSize = 16;
constexpr int Gap = 8;

}  // namespace

SearchButton::SearchButton(const Theme& theme, const QKeySequence& keys, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_keys(keys)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SearchButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize SearchButton::sizeHint() const
{
    return {m_compact ? minimumSizeHint().width() : 160, m_theme.sizes().control};
}

QSize SearchButton::minimumSizeHint() const
{
    return {2 * Margin + m_theme.scaled(IconSize), m_theme.sizes().control};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = m_theme.sizes().controlRadius;
    const bool ring = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    painter.setPen(ring ? QPen(m_theme.color(Token::Accent), 2)
                        : QPen(m_theme.color(underMouse() ? Token::Edge : Token::Line2), 1));
    painter.setBrush(m_theme.color(Token::Paper));
    const qreal inset = ring ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);

    const qreal side = m_theme.scaled(qreal(IconSize));
    const qreal left = m_compact ? (width() - side) / 2 : Margin;
    paintIcon(painter, QRectF(left, (height() - side) / 2, side, side), m_theme, IconName::Search,
              m_theme.color(Token::Ink3));
    if (m_compact)
        return;
    const QString keys = m_keys.toString(QKeySequence::NativeText);
    const QFont caption = m_theme.font(FontRole::Caption);
    const qreal wide = QFontMetricsF(caption).horizontalAdvance(keys);
    painter.setPen(m_theme.color(Token::Ink3));
    painter.setFont(caption);
    painter.drawText(QRectF(width() - Margin - wide, 0, wide + 1, height()), Qt::AlignVCenter,
                     keys);
    const QFont font = m_theme.font(FontRole::Body);
    painter.setFont(font);
    const qreal start = left + side + Gap;
    const qreal room = width() - Margin - wide - Gap - start;
    painter.drawText(QRectF(start, 0, room + 1, height()), Qt::AlignVCenter,
                     elideAtWord(text(), QFontMetricsF(font), room));
}

}  // namespace nghisu
