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
/// table with the margins of the look, and an empty place in its stead. Where there is no room for
/// all columns, those that are missed least are not shown.
class TablePage : public QWidget {
    Q_OBJECT

public:
    explicit TablePage(Desk& desk, QWidget* parent = nullptr);

protected:
    struct Column {
        int width = 0;      ///< at text of 100 %; the least of the one that stretches
        int missed = 0;     ///< 0 is always shown; of the others the least goes first
        bool wide = false;  ///< takes the room that is left
    };

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
    /// Of the model that the table has by now.
    void setColumns(const QList<Column>& columns);

    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();
    void fitColumns();

    Desk& m_desk;
    Label* m_title = nullptr;
    Label* m_standing = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QHBoxLayout* m_tools = nullptr;
    QStackedLayout* m_stack = nullptr;
    QTableView* m_table = nullptr;
    EmptyPlace* m_empty = nullptr;
    QList<Column> m_columns;
};

}  // namespace nghisu
