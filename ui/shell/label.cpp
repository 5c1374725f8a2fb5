// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/label.h"

#include "theme/theme.h"

namespace nghisu {

Label::Label(const Theme& theme, FontRole role, Token color, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_role(role), m_color(color)
{
    setTextFormat(Qt::PlainText);
    restyle();
    connect(&theme, &Theme::changed, this, &Label::restyle);
}

void Label::setColor(Token color)
{
    m_color = color;
    restyle();
}

void Label::restyle()
{
    // The application's style sheet gives labels a colour, which a palette would not overrule.
    setFont(m_theme.font(m_role));
    setStyleSheet(QStringLiteral("color: %1").arg(m_theme.color(m_color).name()));
}

}  // namespace nghisu
