// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reordering by drag: the part of ProposalView that moves rows.
#include "widgets/proposalview.h"

#include "delegates/proposaldelegate.h"
#include "models/proposalroles.h"
#include "theme/elide.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <memory>

namespace nghisu {

namespace {

constexpr int edge = 24;  // how near an edge the list begins to scroll
constexpr int labelWidth = 280;

/// What hangs at the pointer: the number and the first words, and how many there are.
QPixmap dragPicture(const Theme& theme, const QModelIndexList& rows, const QString& countText,
                    qreal scale)
{
    const QFont font = theme.font(FontRole::Body);
    const QFontMetricsF metrics(font);
    QString words = rows.size() == 1
                      ? (rows.first().data(NumberRole).toString() + QLatin1String("  ")
                         + rows.first().data(TextRole).toString().left(200).simplified())
                      : countText;
    words = elideAtWord(words.trimmed(), metrics, labelWidth);
    const int width = static_cast<int>(std::ceil(metrics.horizontalAdvance(words))) + 24;
    const int height = theme.sizes().control;
    QPixmap picture(QSizeF(width * scale, height * scale).toSize());
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintFrame(painter, QRectF(0, 0, width, height), theme.sizes().controlRadius,
               theme.color(Token::Edge), 1, theme.color(Token::Paper));
    painter.setFont(font);
    painter.setPen(theme.color(Token::Ink));
    painter.drawText(QRectF(12, 0, width, height), Qt::AlignLeft | Qt::AlignVCenter, words);
    return picture;
}

}  // namespace

void ProposalView::startDrag(Qt::DropActions)
{
    QModelIndexList rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    std::copy_if(selected.begin(), selected.end(), std::back_inserter(rows),
                 [this](const QModelIndex& index) {
                     return model()->flags(index).testFlag(Qt::ItemIsDragEnabled);
                 });
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QMimeData* moved = model()->mimeData(rows);
    if (!moved)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(moved);
    drag->setPixmap(dragPicture(m_theme, rows,
                                tr("%n proposal(s)", nullptr, static_cast<int>(rows.size())),
                                devicePixelRatioF()));
    drag->setHotSpot({-8, -8});
    // The base class would remove the rows afterwards; here the drop has moved them already.
    drag->exec(model()->supportedDragActions(), Qt::MoveAction);
    setDropRow(-1);
    setState(NoState);
}

int ProposalView::dropRowAt(const QPoint& position) const
{
    if (m_heights.count() == 0)
        return 0;
    const qint64 y = qint64(position.y()) + verticalOffset();
    if (y >= m_heights.total())
        return m_heights.count();
    const int row = m_heights.rowAt(y);
    return y - m_heights.top(row) > m_heights.height(row) / 2 ? row + 1 : row;
}

void ProposalView::setDropRow(int row)
{
    if (m_dropRow == row)
        return;
    m_dropRow = row;
    viewport()->update();
}

bool ProposalView::canDrop(const QDropEvent& event, int row) const
{
    return model() && event.possibleActions().testFlag(Qt::MoveAction)
        && model()->canDropMimeData(event.mimeData(), Qt::MoveAction, row, 0, rootIndex());
}

void ProposalView::dragEnterEvent(QDragEnterEvent* event)
{
    // What is not a row of ours (a file, say) is for the page around the list.
    if (canDrop(*event, 0)) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
        setState(DraggingState);
    } else {
        event->ignore();
    }
}

void ProposalView::dragMoveEvent(QDragMoveEvent* event)
{
    const QPoint at = event->position().toPoint();
    const int row = dropRowAt(at);
    if (!canDrop(*event, row)) {
        setDropRow(-1);
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    setDropRow(row);
    if (hasAutoScroll() && (at.y() < edge || at.y() > viewport()->height() - edge))
        startAutoScroll();
}

void ProposalView::dragLeaveEvent(QDragLeaveEvent* event)
{
    setDropRow(-1);
    QAbstractItemView::dragLeaveEvent(event);
}

void ProposalView::dropEvent(QDropEvent* event)
{
    const int row = dropRowAt(event->position().toPoint());
    setDropRow(-1);
    stopAutoScroll();
    setState(NoState);
    if (!canDrop(*event, row)
        || !model()->dropMimeData(event->mimeData(), Qt::MoveAction, row, 0, rootIndex())) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

}  // namespace nghisu
