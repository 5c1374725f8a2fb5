// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowheights.h"

#include <QAbstractItemView>

#include <optional>
#include <utility>

namespace nghisu {

class ProposalDelegate;
class Theme;

/// The list of proposals. Rows have the height that their text needs, yet only rows on the screen
/// are read: the others count with an estimate until they are shown, and the scroll position holds
/// still while estimates become measures. The model is flat; see models/proposalroles.h.
class ProposalView : public QAbstractItemView {
    Q_OBJECT

public:
    explicit ProposalView(const Theme& theme, QWidget* parent = nullptr);
    ~ProposalView() override;

    /// The row look; ProposalDelegate by default. A page may set another through setItemDelegate().
    ProposalDelegate* proposalDelegate() const { return m_delegate; }

    /// Left edge of the text at 100 % and distance of its right edge to the view's.
    void setTextMargins(int left, int right);
    /// Shown in the middle when there are no rows; usually an EmptyPlace.
    void setEmptyWidget(QWidget* widget);

    /// Rows that are on the screen, first and last; -1 when none.
    std::pair<int, int> visibleRows() const;

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void setModel(QAbstractItemModel* model) override;
    void reset() override;
    void doItemsLayout() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = {}) override;
    /// Never: find with the page's search field.
    void keyboardSearch(const QString& search) override;

signals:
    /// Enter on a row that is not being edited.
    void opened(const QModelIndex& index);
    /// Alt+Up or Alt+Down: move the selected rows by one place (-1, 1).
    void moveRequested(int by);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
    bool viewportEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void initViewItemOption(QStyleOptionViewItem* option) const override;

private:
    /// A row and where its upper edge stands on the screen.
    struct Anchor {
        int row = 0;
        int y = 0;
    };

    int rowCount() const;
    int viewHeight() const { return viewport()->height(); }
    /// The scroll bar takes its room from the margin beside the text, so that nothing moves when it
    /// comes and goes.
    int rowWidth() const;
    QStyleOptionViewItem optionFor(int row) const;
    void measure(int row);
    std::optional<Anchor> anchor() const;
    void layOut(std::optional<Anchor> fixed = std::nullopt);
    void placeEmpty();
    void takeRemoved(const QModelIndex& parent, int first, int last);
    QModelIndex nearestEntry(int row, int step, int otherwise) const;
    int dropRowAt(const QPoint& position) const;
    void setDropRow(int row);
    void setHoverRow(int row);
    bool canDrop(const QDropEvent& event, int row) const;

    const Theme& m_theme;
    ProposalDelegate* m_delegate = nullptr;
    QWidget* m_empty = nullptr;
    RowHeights m_heights;
    std::optional<Anchor> m_beforeRemoval;
    int m_measuredWidth = -1;
    int m_dropRow = -1;
    int m_hoverRow = -1;
    bool m_layingOut = false;
};

}  // namespace nghisu
