// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorlink.h"

#include "theme/elide.h"
#include "theme/theme.h"

#include <QPainter>

#include <cmath>

namespace nghisu {

namespace {

constexpr int pitch = 22;

}  // namespace

InspectorLink::InspectorLink(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize InspectorLink::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(FontRole::Body));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))) + 2,
            m_theme.scaled(pitch)};
}

void InspectorLink::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont font = m_theme.font(FontRole::Body);
    font.setUnderline(underMouse());
    const QString shown = elideAtWord(text(), QFontMetricsF(font), width());
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Accent));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (!hasFocus())
        return;
    const int ring = m_theme.sizes().focusRing;
    painter.setPen(QPen(m_theme.color(Token::Accent), ring));
    painter.drawLine(0, height() - ring, width(), height() - ring);
}

}  // namespace nghisu
