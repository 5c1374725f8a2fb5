// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// What TableRowDelegate asks a table for beside Qt's roles.
enum TableRole : int {
    TableIconRole = Qt::UserRole + 401,  ///< int of IconName, before the words; none for others
};

/// Cells of a table of which whole rows are selected: one ground behind a selected row, a ring
/// around the current one where the keyboard needs it, and text that ends at a word.
class TableRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TableRowDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    const Theme& theme() const { return m_theme; }
    /// How far the words of a cell are set in.
    virtual int indent(const QModelIndex& index) const;

private:
    const Theme& m_theme;
};

}  // namespace nghisu
