// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the model changes: the part of ProposalView that keeps its rows in step.
#include "widgets/proposalview.h"

#include "delegates/proposaldelegate.h"

#include <QAccessible>
#include <QScrollBar>

namespace nghisu {

void ProposalView::setModel(QAbstractItemModel* newModel)
{
    if (model())
        disconnect(model(), &QAbstractItemModel::rowsRemoved, this, &ProposalView::takeRemoved);
    QAbstractItemView::setModel(newModel);
    if (newModel)
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &ProposalView::takeRemoved);
}

void ProposalView::reset()
{
    QAbstractItemView::reset();
    m_hoverRow = -1;
    m_dropRow = -1;
    m_heights.reset(rowCount(), m_delegate->estimatedHeight());
    verticalScrollBar()->setValue(0);
    layOut();
    placeEmpty();
    viewport()->update();
}

void ProposalView::rowsInserted(const QModelIndex& parent, int first, int last)
{
    if (parent == rootIndex()) {
        std::optional<Anchor> hold = anchor();
        const int added = last - first + 1;
        if (m_heights.count() + added == rowCount()) {
            m_heights.insert(first, added);
            if (hold && first <= hold->row)
                hold->row += added;
            layOut(hold);
        }
    }
    QAbstractItemView::rowsInserted(parent, first, last);
    placeEmpty();
    viewport()->update();
}

void ProposalView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    m_beforeRemoval = anchor();
    if (m_beforeRemoval && m_beforeRemoval->row > last)
        m_beforeRemoval->row -= last - first + 1;
    else if (m_beforeRemoval && m_beforeRemoval->row >= first)
        m_beforeRemoval->row = first;
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
}

void ProposalView::takeRemoved(const QModelIndex& parent, int first, int last)
{
    if (parent != rootIndex())
        return;
    const int removed = last - first + 1;
    if (m_heights.count() - removed == rowCount())
        m_heights.remove(first, removed);
    m_hoverRow = -1;
    layOut(m_beforeRemoval);
    placeEmpty();
    viewport()->update();
}

void ProposalView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                               const QList<int>& roles)
{
    const int last = qMin(bottomRight.row(), m_heights.count() - 1);
    for (int row = qMax(0, topLeft.row()); row <= last; ++row)
        m_heights.invalidate(row);
    layOut();
    updateEditorGeometries();
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

void ProposalView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    // The current row shows a line more.
    const std::optional<Anchor> hold = anchor();
    for (const QModelIndex& index : {previous, current}) {
        if (index.isValid() && index.row() < m_heights.count())
            m_heights.invalidate(index.row());
    }
    layOut(hold);
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

void ProposalView::selectionChanged(const QItemSelection& selected,
                                    const QItemSelection& deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
    if (!QAccessible::isActive())
        return;
    const auto tell = [this](const QItemSelection& rows, QAccessible::Event kind) {
        if (rows.isEmpty())
            return;
        QAccessibleEvent event(this, kind);
        event.setChild(rows.first().top());
        QAccessible::updateAccessibility(&event);
    };
    tell(deselected, QAccessible::SelectionRemove);
    tell(selected, QAccessible::SelectionAdd);
}

}  // namespace nghisu
