// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proposalview.h"

#include "delegates/proposaldelegate.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/proposalviewaccessible.h"

#include <QEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <climits>
#include <cmath>

namespace nghisu {

namespace {

constexpr int bottomRoom = 24;  // below the last row, so that it is seen to be the last

}  // namespace

ProposalView::ProposalView(const Theme& theme, QWidget* parent)
    : QAbstractItemView(parent), m_theme(theme), m_delegate(new ProposalDelegate(theme, this))
{
    installProposalViewAccessibility();
    setItemDelegate(m_delegate);
    setFrameStyle(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
    const auto restyle = [this, &theme] {
        verticalScrollBar()->setSingleStep(theme.lineHeight(FontRole::Body));
        m_heights.invalidateAll();
        layOut();
        placeEmpty();
        viewport()->update();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

ProposalView::~ProposalView() = default;

int ProposalView::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

void ProposalView::setTextMargins(int left, int right)
{
    m_delegate->setTextMargins(left, right);
    m_heights.invalidateAll();
    layOut();
    placeEmpty();
    viewport()->update();
}

void ProposalView::setEmptyWidget(QWidget* widget)
{
    m_empty = widget;
    if (widget)
        widget->setParent(viewport());
    placeEmpty();
}

void ProposalView::placeEmpty()
{
    if (!m_empty)
        return;
    const int left = m_delegate->leftMargin();
    const int width = qMax(0, rowWidth() - left - m_delegate->rightMargin());
    m_empty->setGeometry(left, 24, width,
                         m_empty->heightForWidth(width) > 0 ? m_empty->heightForWidth(width)
                                                            : m_empty->sizeHint().height());
    m_empty->setVisible(rowCount() == 0);
}

std::pair<int, int> ProposalView::visibleRows() const
{
    if (m_heights.count() == 0)
        return {-1, -1};
    return {m_heights.rowAt(verticalOffset()),
            m_heights.rowAt(verticalOffset() + qMax(1, viewHeight()) - 1)};
}

// Measuring and placing rows

int ProposalView::rowWidth() const
{
    const QScrollBar* bar = verticalScrollBar();
    return viewport()->width() + (bar->isVisible() ? bar->width() : 0);
}

QStyleOptionViewItem ProposalView::optionFor(int row) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, static_cast<int>(m_heights.top(row)) - verticalOffset(), rowWidth(),
                        m_heights.height(row));
    return option;
}

void ProposalView::initViewItemOption(QStyleOptionViewItem* option) const
{
    QAbstractItemView::initViewItemOption(option);
    option->widget = this;
    option->showDecorationSelected = true;
}

void ProposalView::measure(int row)
{
    if (m_heights.isMeasured(row))
        return;
    const QModelIndex index = model()->index(row, 0, rootIndex());
    m_heights.setHeight(row, itemDelegate()->sizeHint(optionFor(row), index).height());
}

/// A row on the screen to hold on to while heights around it change: the first that was measured,
/// for it stands where the user sees it. None at the very top, which stays the top.
std::optional<ProposalView::Anchor> ProposalView::anchor() const
{
    const int offset = verticalOffset();
    if (offset == 0 || m_heights.count() == 0)
        return std::nullopt;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        if (m_heights.isMeasured(row))
            return Anchor{row, static_cast<int>(m_heights.top(row)) - offset};
    }
    return Anchor{first, static_cast<int>(m_heights.top(first)) - offset};
}

/// Measures what is on the screen and sets the scroll bar, so that the row of `fixed` keeps its
/// place.
void ProposalView::layOut(std::optional<Anchor> fixed)
{
    if (m_layingOut || !model())
        return;
    m_layingOut = true;
    if (m_heights.count() != rowCount())
        m_heights.reset(rowCount(), m_delegate->estimatedHeight());
    if (m_measuredWidth != rowWidth()) {
        m_measuredWidth = rowWidth();
        m_heights.invalidateAll();
    }
    QScrollBar* bar = verticalScrollBar();
    const int count = m_heights.count();
    Anchor hold = fixed ? *fixed : anchor().value_or(Anchor{0, 0});
    hold.row = qBound(0, hold.row, qMax(0, count - 1));
    // Heights move the ends of the list, and those the rows on the screen: a few rounds settle it.
    for (int round = 0; round < 8 && count > 0; ++round) {
        int y = hold.y;
        for (int row = hold.row; row < count && y < viewHeight(); ++row) {
            measure(row);
            y += m_heights.height(row);
        }
        y = hold.y;
        for (int row = hold.row - 1; row >= 0 && y > 0; --row) {
            measure(row);
            y -= m_heights.height(row);
        }
        const qint64 most =
            qBound(qint64(0), m_heights.total() + bottomRoom - viewHeight(), qint64(INT_MAX / 2));
        const qint64 offset = qBound(qint64(0), m_heights.top(hold.row) - hold.y, most);
        bar->setRange(0, static_cast<int>(most));
        bar->setPageStep(qMax(1, viewHeight()));
        bar->setValue(static_cast<int>(offset));
        const int settled = static_cast<int>(m_heights.top(hold.row) - offset);
        if (settled == hold.y)
            break;
        hold.y = settled;
    }
    if (count == 0)
        bar->setRange(0, 0);
    m_layingOut = false;
}

void ProposalView::updateGeometries()
{
    layOut();
    QAbstractItemView::updateGeometries();
    placeEmpty();
}

void ProposalView::doItemsLayout()
{
    m_heights.invalidateAll();
    QAbstractItemView::doItemsLayout();
}

void ProposalView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void ProposalView::scrollContentsBy(int, int)
{
    if (!m_layingOut) {
        layOut();
        updateEditorGeometries();
    }
    viewport()->update();
}

int ProposalView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool ProposalView::isIndexHidden(const QModelIndex&) const
{
    return false;
}

QRect ProposalView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return {};
    return {0, static_cast<int>(m_heights.top(index.row())) - verticalOffset(), rowWidth(),
            m_heights.height(index.row())};
}

QModelIndex ProposalView::indexAt(const QPoint& point) const
{
    const qint64 y = qint64(point.y()) + verticalOffset();
    if (m_heights.count() == 0 || y < 0 || y >= m_heights.total())
        return {};
    return model()->index(m_heights.rowAt(y), 0, rootIndex());
}

void ProposalView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return;
    measure(index.row());
    const int y = static_cast<int>(m_heights.top(index.row()) - verticalOffset());
    const int height = m_heights.height(index.row());
    int wanted = 0;  // at the top: asked for, or too high to be seen whole
    if (height >= viewHeight()) {
        if (hint == EnsureVisible && y <= 0 && y + height >= viewHeight())
            wanted = y;
    } else if (hint == PositionAtCenter) {
        wanted = (viewHeight() - height) / 2;
    } else if (hint == PositionAtBottom) {
        wanted = viewHeight() - height;
    } else if (hint == EnsureVisible) {
        wanted = qBound(0, y, viewHeight() - height);
    }
    layOut(Anchor{index.row(), wanted});
    updateEditorGeometries();
    viewport()->update();
}

// Painting

void ProposalView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Token::Paper));
    const auto [first, last] = visibleRows();
    if (first < 0)
        return;
    const QModelIndex current = currentIndex();
    const bool focused = hasFocus() || viewport()->hasFocus();
    for (int row = first; row <= last; ++row) {
        QStyleOptionViewItem option = optionFor(row);
        if (!option.rect.intersects(event->rect()))
            continue;
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, row == m_hoverRow);
        option.state.setFlag(QStyle::State_HasFocus, focused && index == current);
        itemDelegate()->paint(&painter, option, index);
    }
    if (m_dropRow < 0)
        return;
    const int y = static_cast<int>(m_heights.top(m_dropRow)) - verticalOffset();
    const int left = m_delegate->leftMargin();
    const QColor accent = m_theme.color(Token::Accent);
    painter.fillRect(QRect(left, qMax(0, y - 1), rowWidth() - left - m_delegate->rightMargin(), 2),
                     accent);
    paintFrame(painter, QRectF(left - 8, qMax(0, y - 4), 8, 8), 4, accent, 2,
               m_theme.color(Token::Paper));
}

void ProposalView::setHoverRow(int row)
{
    if (m_hoverRow == row)
        return;
    m_hoverRow = row;
    viewport()->update();
}

bool ProposalView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter) {
        const QPoint at = static_cast<QHoverEvent*>(event)->position().toPoint();
        const QModelIndex index = indexAt(at);
        setHoverRow(index.isValid() ? index.row() : -1);
    } else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave) {
        setHoverRow(-1);
    }
    return QAbstractItemView::viewportEvent(event);
}

void ProposalView::changeEvent(QEvent* event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_heights.invalidateAll();
        layOut();
    }
}

// Keyboard and pointer

QModelIndex ProposalView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_heights.count();
    if (count == 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = current - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = current + 1;
        break;
    case MovePageUp:
        row = current < 0
                ? 0
                : qMin(m_heights.rowAt(m_heights.top(current) - viewHeight()), current - 1);
        break;
    case MovePageDown:
        row = current < 0
                ? 0
                : qMax(m_heights.rowAt(m_heights.top(current) + viewHeight()), current + 1);
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return nearestEntry(qBound(0, row, count - 1), row < current ? -1 : 1, current);
}

QModelIndex ProposalView::nearestEntry(int row, int step, int otherwise) const
{
    // Titles of groups are passed over; at an end the cursor stays.
    const auto isEntry = [this](int at) {
        return model()->flags(model()->index(at, 0, rootIndex())).testFlag(Qt::ItemIsSelectable);
    };
    int found = row;
    while (found >= 0 && found < m_heights.count() && !isEntry(found))
        found += step;
    if (found < 0 || found >= m_heights.count()) {
        found = row;
        while (found >= 0 && found < m_heights.count() && !isEntry(found))
            found -= step;
    }
    if (found < 0 || found >= m_heights.count())
        found = otherwise;
    return model()->index(found, 0, rootIndex());
}

void ProposalView::keyPressEvent(QKeyEvent* event)
{
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (vertical && event->modifiers() == Qt::AltModifier) {
        emit moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && state() != EditingState
        && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void ProposalView::keyboardSearch(const QString&) {}

void ProposalView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel())
        return;
    const QRect area = rect.normalized();
    const int offset = verticalOffset();
    QItemSelection selection;
    if (m_heights.count() > 0 && area.top() + offset < m_heights.total()
        && area.bottom() + offset >= 0) {
        const int first = m_heights.rowAt(area.top() + offset);
        const int last = m_heights.rowAt(area.bottom() + offset);
        selection.select(model()->index(first, 0, rootIndex()),
                         model()->index(last, 0, rootIndex()));
    }
    selectionModel()->select(selection, command);
}

QRegion ProposalView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    const QRect area = viewport()->rect();
    for (const QItemSelectionRange& range : selection) {
        // The row below loses or gets back its hairline.
        const QRect rows = visualRect(range.topLeft()) | visualRect(range.bottomRight());
        region += rows.adjusted(0, 0, 0, 2) & area;
    }
    return region;
}

}  // namespace nghisu
