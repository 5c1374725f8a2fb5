// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QAbstractButton>

namespace nghisu {

class Theme;

/// A line of words that opens something. Cut at a word's end where the place is narrow.
class InspectorLink : public QAbstractButton {
    Q_OBJECT

public:
    explicit InspectorLink(const Theme& theme, QWidget* parent = nullptr);

    /// What it says; a & in it is a letter, not the mark of a key.
    void setWords(const QString& words);
    /// Accent unless it is said.
    void setColor(Token color);
    /// Underlined as citations are in the text.
    void setRuled(bool ruled);
    /// With the small chevron behind the words of what opens a menu, or unfolds where it is checkable.
    void setMenuMark(bool mark);

    /// From the upper edge to where the letters stand.
    static int baseline(const Theme& theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
    Token m_color = Token::Accent;
    bool m_ruled = false;
    bool m_menuMark = false;
};

}  // namespace nghisu
