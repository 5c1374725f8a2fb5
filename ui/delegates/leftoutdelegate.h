// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// Draws a passage that was left out: its words, the reason, and "Take in" at the right, which a
/// click, Enter or Space asks for.
class LeftOutDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit LeftOutDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// Where "Take in" stands in a row.
    QRect actionRect(const QRect& row) const;

signals:
    void takeInRequested(const QModelIndex& index);

private:
    const Theme& m_theme;
};

}  // namespace nghisu
