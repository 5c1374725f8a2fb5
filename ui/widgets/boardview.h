// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QList>

namespace nghisu {

class CardDelegate;
class Theme;

/// A grouped list as a board: each title of a group begins a column, what stands below it are the
/// cards. A card that is dragged to another column, or sent there with Alt+Shift+Left or Right, asks
/// for that group; who listens changes the field. Rows are a model's with the roles of
/// models/listroles.h; only the cards on the screen are read.
class BoardView final : public QAbstractItemView {
    Q_OBJECT

public:
    explicit BoardView(const Theme& theme, QWidget* parent = nullptr);

    CardDelegate* cards() const { return m_cards; }
    /// Distance of the first column and of the last to the edges.
    void setMargins(int left, int right);

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void setModel(QAbstractItemModel* model) override;
    void reset() override;
    void doItemsLayout() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = {}) override;
    void keyboardSearch(const QString& search) override;

signals:
    /// Enter on a card, or a double click.
    void opened(const QModelIndex& index);
    /// The selected cards are to go to the group of that name; see ListRole::GroupKeyRole.
    void groupRequested(const QString& group);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// A title and the cards below it, which are the rows right behind it.
    struct Column {
        int title = 0;
        int cards = 0;
    };

    /// From left to right; read from the model where that has changed.
    const QList<Column>& columns() const;
    void layOut();
    int columnOf(int row) const;
    int columnAt(const QPoint& point) const;
    int columnLeft(int column) const;
    int columnWidth() const;
    int headHeight() const;
    int pitch() const;
    int rowIn(int column, int card) const;
    void setDropColumn(int column);
    void setHoverRow(int row);
    void paintColumn(QPainter& painter, int column, const QRect& dirty);
    void paintHead(QPainter& painter, int column);

    const Theme& m_theme;
    CardDelegate* m_cards = nullptr;
    mutable QList<Column> m_columns;
    mutable bool m_stale = true;
    int m_left = 24;
    int m_right = 24;
    int m_dropColumn = -1;
    int m_hoverRow = -1;
};

}  // namespace nghisu
