// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedlabel.h"

#include "theme/elide.h"
#include "theme/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace nghisu {

ElidedLabel::ElidedLabel(const Theme& theme, FontRole role, Token color, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_role(role), m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QString ElidedLabel::shownText() const
{
    return elideAtWord(m_text, QFontMetricsF(m_theme.font(m_role)), width());
}

void ElidedLabel::setRole(FontRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void ElidedLabel::setColor(Token color)
{
    m_color = color;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(m_role));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(m_text))) + 1,
            m_theme.lineHeight(m_role)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(m_role));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(QChar(0x2026)))) + 8,
            m_theme.lineHeight(m_role)};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(m_role));
    painter.setPen(m_theme.color(isEnabled() ? m_color : Token::Ink3));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shownText());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && shownText() != m_text) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text.toHtmlEscaped(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace nghisu
