// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listfilter.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QMenu;

namespace nghisu {

class Desk;
class FilterPanel;
class ProposalModel;
class ProposalTable;
class ShortcutButton;

/// How the list of proposals is looked at, and the quiet buttons that change it: its layout, what it is
/// filtered, grouped and sorted by, and the views that are kept under a name. It keeps what was chosen
/// and says so; the page shows it.
class ListViewBar final : public QWidget {
    Q_OBJECT

public:
    ListViewBar(Desk& desk, ProposalModel& model, ProposalTable& table, QWidget* parent);

    const ListView& view() const { return m_view; }
    void setView(const ListView& view);
    void chooseLayout(ListLayout layout);
    void setFilter(const ListFilter& filter);
    void setGrouping(ListGrouping grouping);
    void setSorting(ListSorting sorting, Qt::SortOrder order = Qt::AscendingOrder);
    /// The list as it is, in the layout that it has.
    void showPlain();
    /// One button for the layouts in place of three.
    void setNarrow(bool narrow);

    /// For the order in which Tab goes.
    QWidget* lastButton() const;

    void openFilter();
    /// Asks for a name and keeps what is shown under it.
    void keep();
    void retranslate();

    /// A board can be made by this: dragging a card changes one field.
    static bool makesBoard(ListGrouping grouping);

signals:
    void viewChanged(const nghisu::ListView& view);

private:
    void change(const ListView& view);
    void refresh();
    void openMenu();
    void fillLayouts(QMenu* menu);
    void fillGroupings(QMenu* menu);
    void fillSortings(QMenu* menu);
    void fillKept(QMenu* menu);
    std::optional<ListView> kept() const;

    Desk& m_desk;
    ProposalTable& m_table;
    ListView m_view;
    ListGrouping m_beforeBoard = ListGrouping::None;
    QHash<ListLayout, ShortcutButton*> m_layouts;
    ShortcutButton* m_filter = nullptr;
    ShortcutButton* m_menu = nullptr;
    FilterPanel* m_panel = nullptr;
    bool m_narrow = false;
};

}  // namespace nghisu
