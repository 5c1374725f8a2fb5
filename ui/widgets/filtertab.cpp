// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filtertab.h"

#include "theme/style.h"
#include "theme/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace nghisu {

namespace {

constexpr qreal countGap = 4;

}  // namespace

FilterTab::FilterTab(const Theme& theme, const QString& text, int count, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_count(count)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateName();
}

void FilterTab::setCount(int count)
{
    m_count = count;
    updateName();
    updateGeometry();
    update();
}

void FilterTab::updateName()
{
    setAccessibleName(m_count < 0 ? text() : text() + QLatin1Char(' ') + QString::number(m_count));
}

QSize FilterTab::sizeHint() const
{
    // As wide as when it is current, so that nothing moves when it becomes so.
    qreal width = QFontMetricsF(m_theme.font(FontRole::BodyStrong)).horizontalAdvance(text());
    if (!isChecked())
        width = QFontMetricsF(m_theme.font(FontRole::Body)).horizontalAdvance(text());
    if (m_count >= 0)
        width += countGap
               + QFontMetricsF(m_theme.font(FontRole::Body))
                     .horizontalAdvance(QString::number(m_count));
    return {static_cast<int>(std::ceil(width)), m_theme.sizes().control};
}

void FilterTab::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool on = isChecked();
    const QFont words = m_theme.font(on ? FontRole::BodyStrong : FontRole::Body);
    const QRectF line(0, 0, width() + 1, height() - 1);
    painter.setFont(words);
    painter.setPen(m_theme.color(on || underMouse() ? Token::Ink : Token::Ink2));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (m_count >= 0) {
        const qreal x = QFontMetricsF(words).horizontalAdvance(text()) + countGap;
        painter.setFont(m_theme.font(FontRole::Body));
        painter.setPen(m_theme.color(Token::Ink2));
        painter.drawText(line.adjusted(x, 0, 4, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QString::number(m_count));
    }
    if (on)
        painter.fillRect(onPixels(painter, QRectF(0, height() - 2, width(), 2)),
                         m_theme.color(Token::Accent));
    if (hasFocus())
        paintFrame(painter, QRectF(rect()).adjusted(0, 2, 0, -4), m_theme.sizes().checkboxRadius,
                   m_theme.color(Token::Accent), 2, Qt::NoBrush);
}

bool FilterTab::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

}  // namespace nghisu
