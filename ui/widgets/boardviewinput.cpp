// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, selection and dragging: the part of BoardView that people act on.
#include "widgets/boardview.h"

#include "delegates/carddelegate.h"
#include "models/listroles.h"
#include "theme/theme.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QItemSelection>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>

namespace nghisu {

QModelIndex BoardView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (columns().isEmpty())
        return {};
    int column = currentIndex().isValid() ? columnOf(currentIndex().row()) : 0;
    column = qMax(0, column);
    int card = currentIndex().isValid() ? currentIndex().row() - columns()[column].title - 1 : 0;
    const int page = qMax(1, viewport()->height() / pitch());
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --card;
        break;
    case MoveDown:
    case MoveNext:
        ++card;
        break;
    case MovePageUp:
        card -= page;
        break;
    case MovePageDown:
        card += page;
        break;
    case MoveHome:
        card = 0;
        break;
    case MoveEnd:
        card = columns()[column].cards - 1;
        break;
    case MoveLeft:
        column = qMax(0, column - 1);
        break;
    case MoveRight:
        column = qMin(static_cast<int>(columns().size()) - 1, column + 1);
        break;
    }
    return model()->index(rowIn(column, card), 0, rootIndex());
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (sideways && event->modifiers() == (Qt::AltModifier | Qt::ShiftModifier)) {
        const int column = currentIndex().isValid() ? columnOf(currentIndex().row()) : -1;
        const int target = column + (event->key() == Qt::Key_Left ? -1 : 1);
        if (column >= 0 && target >= 0 && target < columns().size()) {
            const QModelIndex title = model()->index(columns()[target].title, 0, rootIndex());
            emit groupRequested(title.data(GroupKeyRole).toString());
        }
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void BoardView::keyboardSearch(const QString&) {}

void BoardView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel())
        return;
    const QRect area = rect.normalized();
    QItemSelection selection;
    for (int column = 0; column < columns().size(); ++column) {
        const QRect whole(columnLeft(column), headHeight() - verticalOffset(), columnWidth(),
                          columns()[column].cards * pitch());
        const QRect touched = whole & area;
        if (touched.isEmpty())
            continue;
        const int first = (touched.top() - whole.top()) / pitch();
        const int last = (touched.bottom() - whole.top()) / pitch();
        // Between two cards there is nothing.
        const bool between =
            first == last && (touched.top() - whole.top()) % pitch() >= m_cards->cardHeight();
        if (!between) {
            selection.select(model()->index(rowIn(column, first), 0, rootIndex()),
                             model()->index(rowIn(column, last), 0, rootIndex()));
        }
    }
    selectionModel()->select(selection, command);
}

QRegion BoardView::visualRegionForSelection(const QItemSelection& selection) const
{
    // Rows of a range may stand in several columns.
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

void BoardView::startDrag(Qt::DropActions)
{
    QMimeData* carried = model()->mimeData(selectionModel()->selectedRows());
    if (!carried)
        return;
    const QRect card = visualRect(currentIndex());
    QPixmap picture(card.size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    {
        QPainter painter(&picture);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = QRect(QPoint(), card.size());
        option.state.setFlag(QStyle::State_Selected);
        m_cards->paint(&painter, option, currentIndex());
    }
    auto* drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(picture);
    drag->setHotSpot(QPoint(card.width() / 2, 16));
    drag->exec(model()->supportedDragActions(), Qt::MoveAction);
    setDropColumn(-1);
    setState(NoState);
}

void BoardView::setDropColumn(int column)
{
    if (m_dropColumn == column)
        return;
    m_dropColumn = column;
    viewport()->update();
}

void BoardView::dragEnterEvent(QDragEnterEvent* event)
{
    // Only its own cards: what comes from elsewhere has no place here.
    const bool own =
        event->source() == this && model()->supportedDragActions().testFlag(Qt::MoveAction);
    event->setAccepted(own);
    if (own)
        setState(DraggingState);
}

void BoardView::dragMoveEvent(QDragMoveEvent* event)
{
    const int column = event->source() == this ? columnAt(event->position().toPoint()) : -1;
    setDropColumn(column);
    event->setAccepted(column >= 0);
    if (column >= 0)
        event->setDropAction(Qt::MoveAction);
}

void BoardView::dragLeaveEvent(QDragLeaveEvent* event)
{
    setDropColumn(-1);
    QAbstractItemView::dragLeaveEvent(event);
}

void BoardView::dropEvent(QDropEvent* event)
{
    const int column = columnAt(event->position().toPoint());
    setDropColumn(-1);
    setState(NoState);
    if (column < 0) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    const QModelIndex title = model()->index(columns()[column].title, 0, rootIndex());
    emit groupRequested(title.data(GroupKeyRole).toString());
}

}  // namespace nghisu
