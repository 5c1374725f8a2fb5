// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace nghisu {

class Label;
class ShortcutButton;
class Theme;

/// What stands at the right of a list: a title with buttons, and below it a column that scrolls. In a
/// narrow window it is a page of its own with a way back.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(const Theme& theme, QWidget* parent = nullptr);

    virtual void setPageMode(bool page);

signals:
    void backRequested();

protected:
    const Theme& theme() const { return m_theme; }
    Label* title() const { return m_title; }
    /// At the right of the title; widgets are added from left to right.
    QHBoxLayout* buttons() const { return m_buttons; }
    /// Scrolls where it is too high.
    QVBoxLayout* column() const { return m_column; }
    /// Below what scrolls; always seen.
    QHBoxLayout* foot() const { return m_foot; }
    /// In place of the column; nothing for an empty text.
    void setHint(const QString& hint);

    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    const Theme& m_theme;
    ShortcutButton* m_back = nullptr;
    Label* m_title = nullptr;
    Label* m_hint = nullptr;
    QWidget* m_scroll = nullptr;
    QWidget* m_footPlace = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QVBoxLayout* m_column = nullptr;
    QHBoxLayout* m_foot = nullptr;
    bool m_page = false;
};

}  // namespace nghisu
