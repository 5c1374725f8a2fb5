// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// Draws what is wrong in a template: the place, small, and below it the whole sentence.
class MergeProblemDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MergeProblemDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textWidth(const QStyleOptionViewItem& option) const;

    const Theme& m_theme;
};

}  // namespace nghisu
