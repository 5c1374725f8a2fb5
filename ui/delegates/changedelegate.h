// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// What became of an entry since an issue: its number in the gutter, a word for it, and both texts in
/// one. See ChangeModel.
class ChangeDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ChangeDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textWidth(const QStyleOptionViewItem& option) const;

    const Theme& m_theme;
};

}  // namespace nghisu
