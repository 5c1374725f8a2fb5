// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QLabel>

namespace nghisu {

class Theme;

/// Words in one of the theme's uses of type and colour, kept so when the theme changes. Always plain
/// text: names and file names come from outside.
class Label : public QLabel {
    Q_OBJECT

public:
    Label(const Theme& theme, FontRole role, Token color, QWidget* parent = nullptr);

    void setColor(Token color);

private:
    void restyle();

    const Theme& m_theme;
    FontRole m_role;
    Token m_color;
};

}  // namespace nghisu
