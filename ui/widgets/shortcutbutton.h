// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"
#include "theme/tokens.h"

#include <QColor>
#include <QFont>
#include <QKeySequence>
#include <QPushButton>

#include <optional>

class QAction;
class QShortcut;

namespace nghisu {

class Theme;

/// What a button stands for. One Primary a view.
enum class ButtonKind {
    Primary,  ///< the next action
    Plain,
    Quiet,        ///< no border
    Link,         ///< accent words
    Destructive,  ///< words in red
};

/// The program's button: an icon, words, and its shortcut in small type inside. Without words it is
/// a square for an icon; give it an accessible name then.
class ShortcutButton : public QPushButton {
    Q_OBJECT

public:
    ShortcutButton(const Theme& theme, ButtonKind kind, const QString& text = {},
                   QWidget* parent = nullptr);
    /// A square, quiet button with an icon; `name` is its accessible name and tooltip.
    ShortcutButton(const Theme& theme, IconName icon, const QString& name,
                   QWidget* parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setIconName(std::optional<IconName> icon);
    /// Takes the small chevron of a menu button at its right.
    void setMenuMark(bool mark);
    /// Shown inside, and it triggers the button unless `shownOnly`.
    void setKeys(const QKeySequence& keys, bool shownOnly = false);
    QKeySequence keys() const { return m_keys; }
    /// 44 high with 12 pt words, as in the room.
    void setLarge(bool large);
    /// Words at 9 pt in a low button, as in the status bar and beside chips.
    void setSmall(bool small);
    /// Colour of the words and icon in place of the kind's own.
    void setTextColor(std::optional<Token> color);
    /// Colours from outside the theme's column, for a toast that is dark in both themes.
    void setOwnColors(const QColor& words, const QColor& hover);
    /// Takes words, enabled state, shortcut (shown only) and tooltip from `action`, now and when it
    /// changes, and triggers it.
    void follow(QAction* action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QColor textColor() const;
    FontRole role() const;
    QFont words() const;

    const Theme& m_theme;
    ButtonKind m_kind;
    std::optional<IconName> m_icon;
    std::optional<Token> m_textColor;
    QColor m_ownText;
    QColor m_ownHover;
    QKeySequence m_keys;
    QShortcut* m_shortcut = nullptr;
    bool m_ring = true;  ///< the focus came in a way that is shown
    bool m_menuMark = false;
    bool m_large = false;
    bool m_small = false;
};

}  // namespace nghisu
