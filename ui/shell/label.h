// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QLabel>

class QTextLayout;

namespace nghisu {

class Theme;

/// Words in one of the theme's uses of type and colour, kept so when the theme changes. Always plain
/// text: names and file names come from outside. Text that wraps stands at the line pitch of its
/// use: stacked Vietnamese marks need it.
class Label : public QLabel {
    Q_OBJECT

public:
    Label(const Theme& theme, FontRole role, Token color, QWidget* parent = nullptr);

    void setColor(Token color);
    /// For what stands on a ground of its own.
    void setOwnColor(const QColor& color);
    /// As light as given, whatever the weight of its use.
    void setWeight(QFont::Weight weight);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Not the widget's own: while it is polished, style sheets put back what that once was.
    QFont words() const;
    QSize sizeAt(int width) const;
    /// Lines at the pitch; returns the width that they need.
    qreal layOut(QTextLayout& layout, qreal width) const;

    const Theme& m_theme;
    FontRole m_role;
    Token m_color;
    QColor m_ownColor;
    int m_weight = 0;  ///< 0: that of the use
};

}  // namespace nghisu
