// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listfilter.h"
#include "models/proposalcolumns.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QTableView>

class QMenu;

namespace nghisu {

class Theme;

/// The list of proposals as a table: columns that are chosen, moved and widened, a line an entry. Its
/// rows are ProposalModel's. Heads say what the rows are sorted by; a click asks for another order.
class ProposalTable final : public QTableView {
    Q_OBJECT

public:
    explicit ProposalTable(const Theme& theme, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    /// The columns that are shown, from left to right; the usual ones for none.
    QStringList columns() const;
    void setColumns(const QStringList& keys);
    /// As "lead:120", from left to right: what a user's own settings keep.
    QStringList widths() const;
    void setWidths(const QStringList& widths);
    /// Shows by what the rows are sorted; the numbers' own order shows nothing.
    void setSorting(ListSorting sorting, Qt::SortOrder order);

    /// All columns with a check at those that are shown; for a menu of the page, too.
    void fillColumnMenu(QMenu* menu);

    void keyboardSearch(const QString& search) override;

signals:
    /// Enter on a row, or a double click.
    void opened(const QModelIndex& index);
    /// Alt+Up or Alt+Down: move the selected rows by one place (-1, 1).
    void moveRequested(int by);
    void sortRequested(nghisu::ListSorting sorting, Qt::SortOrder order);
    /// Columns were chosen, moved or widened by hand.
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    bool isShown(ProposalColumn column) const;
    void setShown(ProposalColumn column, bool shown);
    void restyle();
    void fit();
    void sortBy(int section);
    int widthOf(ProposalColumn column) const;

    const Theme& m_theme;
    QHash<ProposalColumn, int> m_widths;  ///< at text of 100 %, of those that were widened
    ListSorting m_sorting = ListSorting::Agenda;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_arranging = false;
};

}  // namespace nghisu
