// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// Choices to check, under captions, with a count at the right: see FilterChoiceModel. A click anywhere
/// on a row checks it.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ChoiceDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

protected:
    const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
};

}  // namespace nghisu
