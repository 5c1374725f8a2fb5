// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// Draws a pair of proposals that ask alike: how much in the gutter, who asks, and what.
class AlikeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit AlikeDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}  // namespace nghisu
