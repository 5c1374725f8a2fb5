// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dropveil.h"

#include "theme/style.h"
#include "theme/theme.h"

#include <QPainter>

namespace nghisu {

namespace {

constexpr int inset = 12;
constexpr float veil = 0.85F;  // how much of what is below is hidden

}  // namespace

DropVeil::DropVeil(const Theme& theme, QWidget* over) : QWidget(over), m_theme(theme)
{
    setObjectName(QStringLiteral("dropVeil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropVeil::cover(const QString& words)
{
    m_words = words;
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void DropVeil::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor paper = m_theme.color(Token::Paper);
    paper.setAlphaF(veil);
    painter.fillRect(rect(), paper);
    paintFrame(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset),
               m_theme.sizes().panelRadius, m_theme.color(Token::Accent), 2,
               m_theme.color(Token::Tint), true);
    painter.setFont(m_theme.font(FontRole::BodyStrong));
    painter.setPen(m_theme.color(Token::Accent));
    painter.drawText(rect().adjusted(3 * inset, 0, -3 * inset, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

}  // namespace nghisu
