// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nghisu {

class Theme;
struct Assignment;
struct RowMark;

/// Draws a row of the list of proposals and edits it in place: number in the gutter, two lines of
/// text (three when current), chips, and the mark at the right.
class ProposalDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ProposalDelegate(const Theme& theme, QObject* parent = nullptr);
    ~ProposalDelegate() override;

    /// Left edge of the text at 100 %, and distance of its right edge to the row's.
    void setTextMargins(int left, int right);
    int leftMargin() const;
    int rightMargin() const { return m_right; }
    /// What a row counts with before it has been measured.
    int estimatedHeight() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// What a screen reader says of the row: number, text, bodies, mark.
    static QString accessibleText(const QModelIndex& index);

private:
    QRect textArea(const QRect& row, int depth) const;
    int textHeight(const QStyleOptionViewItem& option, const QModelIndex& index,
                   const QString& text, int depth, bool heading) const;
    void paintTitle(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
    void paintNumber(QPainter& painter, const QRect& text, bool selected, bool heading,
                     const QString& number) const;
    void paintChips(QPainter& painter, const QRect& area, bool selected,
                    const QList<Assignment>& assignments, const RowMark& mark) const;

    const Theme& m_theme;
    int m_left = 64;
    int m_right = 36;
};

}  // namespace nghisu
