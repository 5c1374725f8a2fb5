// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/boardview.h"

#include "delegates/carddelegate.h"
#include "models/listroles.h"
#include "theme/elide.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int usualWidth = 264;
constexpr int gap = 12;  // between columns
constexpr int cardGap = 8;
constexpr int inset = 8;  // of the cards from the edges of their column
constexpr int head = 40;  // over the cards, stays when they scroll
constexpr int bottomRoom = 16;

}  // namespace

BoardView::BoardView(const Theme& theme, QWidget* parent)
    : QAbstractItemView(parent), m_theme(theme), m_cards(new CardDelegate(theme, this))
{
    setItemDelegate(m_cards);
    setFrameStyle(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractItemView::doubleClicked, this, &BoardView::opened);
    connect(&theme, &Theme::changed, this, [this] {
        layOut();
        viewport()->update();
    });
}

void BoardView::setMargins(int left, int right)
{
    m_left = left;
    m_right = right;
    layOut();
    viewport()->update();
}

// Where everything stands

const QList<BoardView::Column>& BoardView::columns() const
{
    if (!m_stale)
        return m_columns;
    m_stale = false;
    m_columns.clear();
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    for (int row = 0; row < rows; ++row) {
        if (model()->index(row, 0, rootIndex()).data(GroupRole).toBool())
            m_columns.append({row, 0});
        else if (!m_columns.isEmpty())
            ++m_columns.last().cards;
    }
    return m_columns;
}

void BoardView::layOut()
{
    int highest = 0;
    for (const Column& column : columns())
        highest = qMax(highest, column.cards);
    const int wide = columns().isEmpty() ? 0
                                         : columnLeft(static_cast<int>(columns().size()))
                                               + horizontalOffset() - m_theme.scaled(gap) + m_right;
    const int high = headHeight() + highest * pitch() + m_theme.scaled(bottomRoom);
    horizontalScrollBar()->setRange(0, qMax(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(columnWidth() / 4);
    verticalScrollBar()->setRange(0, qMax(0, high - viewport()->height()));
    verticalScrollBar()->setPageStep(qMax(1, viewport()->height() - headHeight()));
    verticalScrollBar()->setSingleStep(m_theme.lineHeight(FontRole::Body));
}

int BoardView::columnWidth() const
{
    return m_theme.scaled(usualWidth);
}

int BoardView::headHeight() const
{
    return m_theme.scaled(head);
}

int BoardView::pitch() const
{
    return m_cards->cardHeight() + m_theme.scaled(cardGap);
}

int BoardView::columnLeft(int column) const
{
    return m_left + column * (columnWidth() + m_theme.scaled(gap)) - horizontalOffset();
}

int BoardView::columnOf(int row) const
{
    const auto after =
        std::upper_bound(columns().cbegin(), columns().cend(), row,
                         [](int wanted, const Column& column) { return wanted < column.title; });
    return static_cast<int>(after - columns().cbegin()) - 1;
}

int BoardView::columnAt(const QPoint& point) const
{
    const int step = columnWidth() + m_theme.scaled(gap);
    const int x = point.x() + horizontalOffset() - m_left;
    if (x < 0 || x % step >= columnWidth() || x / step >= columns().size())
        return -1;
    return x / step;
}

int BoardView::rowIn(int column, int card) const
{
    const Column& wanted = columns()[column];
    return wanted.cards == 0 ? -1 : wanted.title + 1 + qBound(0, card, wanted.cards - 1);
}

QRect BoardView::visualRect(const QModelIndex& index) const
{
    const int column = index.isValid() ? columnOf(index.row()) : -1;
    if (column < 0)
        return {};
    const int card = index.row() - columns()[column].title - 1;
    if (card < 0)
        return {columnLeft(column), 0, columnWidth(), headHeight()};
    const int side = m_theme.scaled(inset);
    return {columnLeft(column) + side, headHeight() + card * pitch() - verticalOffset(),
            columnWidth() - 2 * side, m_cards->cardHeight()};
}

QModelIndex BoardView::indexAt(const QPoint& point) const
{
    const int column = columnAt(point);
    if (column < 0 || point.y() < headHeight())
        return {};
    const int y = point.y() - headHeight() + verticalOffset();
    const int card = y / pitch();
    if (card >= columns()[column].cards || y % pitch() >= m_cards->cardHeight())
        return {};
    return model()->index(columns()[column].title + 1 + card, 0, rootIndex());
}

void BoardView::scrollTo(const QModelIndex& index, ScrollHint)
{
    const QRect card = visualRect(index);
    if (card.isNull())
        return;
    const int side = m_theme.scaled(gap);
    if (card.left() < side)
        horizontalScrollBar()->setValue(horizontalOffset() + card.left() - side);
    else if (card.right() > viewport()->width() - side)
        horizontalScrollBar()->setValue(horizontalOffset() + card.right() - viewport()->width()
                                        + side);
    if (card.top() < headHeight())
        verticalScrollBar()->setValue(verticalOffset() + card.top() - headHeight());
    else if (card.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalOffset() + card.bottom() - viewport()->height()
                                      + m_theme.scaled(cardGap));
}

int BoardView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int BoardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool BoardView::isIndexHidden(const QModelIndex& index) const
{
    return index.column() > 0;
}

// What the model changes

void BoardView::reset()
{
    QAbstractItemView::reset();
    m_hoverRow = -1;
    m_dropColumn = -1;
    m_stale = true;
    layOut();
    viewport()->update();
}

void BoardView::setModel(QAbstractItemModel* newModel)
{
    QAbstractItemView::setModel(newModel);
    if (!newModel)
        return;
    // Read again when next asked for, and laid out once for all steps of a change.
    const auto changed = [this] {
        m_stale = true;
        m_hoverRow = -1;
        scheduleDelayedItemsLayout();
    };
    connect(newModel, &QAbstractItemModel::rowsInserted, this, changed);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(newModel, &QAbstractItemModel::rowsMoved, this, changed);
}

void BoardView::doItemsLayout()
{
    m_stale = true;
    layOut();
    QAbstractItemView::doItemsLayout();
    viewport()->update();
}

void BoardView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                            const QList<int>& roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

void BoardView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
}

void BoardView::updateGeometries()
{
    layOut();
    QAbstractItemView::updateGeometries();
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    layOut();
}

void BoardView::scrollContentsBy(int, int)
{
    viewport()->update();
}

// Painting

void BoardView::paintEvent(QPaintEvent* event)
{
    executeDelayedItemsLayout();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Token::Paper));
    for (int column = 0; column < columns().size(); ++column) {
        const int left = columnLeft(column);
        if (left < viewport()->width() && left + columnWidth() > 0)
            paintColumn(painter, column, event->rect());
    }
}

void BoardView::paintColumn(QPainter& painter, int column, const QRect& dirty)
{
    const QRectF ground(columnLeft(column), 0, columnWidth(), viewport()->height());
    const bool target = column == m_dropColumn;
    paintFrame(painter, ground, m_theme.sizes().panelRadius,
               target ? m_theme.color(Token::Accent) : QColor(), 2,
               m_theme.color(target ? Token::Tint : Token::Desk));
    const bool focused = hasFocus() || viewport()->hasFocus();
    const int first = qMax(0, verticalOffset() / pitch());
    const int last =
        qMin(columns()[column].cards - 1, (verticalOffset() + viewport()->height()) / pitch());
    painter.save();
    painter.setClipRect(QRect(0, headHeight(), viewport()->width(), viewport()->height()));
    for (int card = first; card <= last; ++card) {
        const QModelIndex index =
            model()->index(columns()[column].title + 1 + card, 0, rootIndex());
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        if (!option.rect.intersects(dirty))
            continue;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index.row() == m_hoverRow);
        option.state.setFlag(QStyle::State_HasFocus,
                             focused && index.row() == currentIndex().row());
        m_cards->paint(&painter, option, index);
    }
    painter.restore();
    paintHead(painter, column);
}

void BoardView::paintHead(QPainter& painter, int column)
{
    const QModelIndex title = model()->index(columns()[column].title, 0, rootIndex());
    const int side = m_theme.scaled(inset) + 4;
    const QRectF line(columnLeft(column) + side, 0, columnWidth() - 2 * side, headHeight());
    const QString count = QString::number(columns()[column].cards);
    const QFont strong = m_theme.font(FontRole::BodyStrong);
    const QFontMetricsF metrics(strong);
    const qreal room = line.width() - metrics.horizontalAdvance(count) - cardGap;
    const QString words = elideAtWord(title.data(TextRole).toString(), metrics, room);
    painter.setFont(strong);
    painter.setPen(m_theme.color(Token::Ink));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.color(Token::Ink3));
    painter.drawText(line.adjusted(metrics.horizontalAdvance(words) + cardGap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, count);
}

void BoardView::setHoverRow(int row)
{
    if (m_hoverRow == row)
        return;
    m_hoverRow = row;
    viewport()->update();
}

bool BoardView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter) {
        const QModelIndex index = indexAt(static_cast<QHoverEvent*>(event)->position().toPoint());
        setHoverRow(index.isValid() ? index.row() : -1);
    } else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave) {
        setHoverRow(-1);
    }
    return QAbstractItemView::viewportEvent(event);
}

}  // namespace nghisu
