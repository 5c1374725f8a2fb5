// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// Draws a letter of a review: check box, who sent it, the name of its file, and how it stands. A
/// click on the box or Space takes the letter in or out.
class SourceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SourceDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintStanding(QPainter& painter, const QRectF& line, const QModelIndex& index,
                       bool selected) const;

    const Theme& m_theme;
};

}  // namespace nghisu
