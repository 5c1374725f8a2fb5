// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace nghisu {

class Label;
class ShortcutButton;
class Theme;

/// Stands where there is nothing yet: what is missing, what to do, and the button that does it.
class EmptyPlace : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPlace(const Theme& theme, QWidget* parent = nullptr);

    /// One line what is missing, one line what to do.
    void setText(const QString& missing, const QString& advice);
    /// The next action; none for an empty text. The buttons can be given shortcuts and icons.
    ShortcutButton* setPrimary(const QString& text);
    ShortcutButton* setSecondary(const QString& text);

signals:
    void primaryTriggered();
    void secondaryTriggered();

private:
    Label* m_missing = nullptr;
    Label* m_advice = nullptr;
    ShortcutButton* m_primary = nullptr;
    ShortcutButton* m_secondary = nullptr;
};

}  // namespace nghisu
