// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QStackedLayout;
class QTableView;

namespace nghisu {

class Desk;
class EmptyPlace;
class Label;

/// What pages with one table have in common: a title with a line beside it, buttons at the right, a
/// table with the margins of the look, and an empty place in its stead.
class TablePage : public QWidget {
    Q_OBJECT

public:
    explicit TablePage(Desk& desk, QWidget* parent = nullptr);

protected:
    Desk& desk() const { return m_desk; }
    QTableView* table() const { return m_table; }
    EmptyPlace* empty() const { return m_empty; }
    Label* title() const { return m_title; }
    /// Small, beside the title.
    Label* standing() const { return m_standing; }
    /// At the right of the title; widgets are added from left to right.
    QHBoxLayout* buttons() const { return m_buttons; }
    /// The line between title and table.
    QHBoxLayout* tools() const { return m_tools; }
    void showEmpty(bool empty);

    void paintEvent(QPaintEvent* event) override;

private:
    Desk& m_desk;
    Label* m_title = nullptr;
    Label* m_standing = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QHBoxLayout* m_tools = nullptr;
    QStackedLayout* m_stack = nullptr;
    QTableView* m_table = nullptr;
    EmptyPlace* m_empty = nullptr;
};

}  // namespace nghisu
