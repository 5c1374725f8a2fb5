// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// What EntryDelegate asks a list for, beside Qt::DisplayRole (the title) and MarkRole.
enum EntryRole : int {
    EntryDetailRole = Qt::UserRole + 201,  ///< QString: the second, smaller line
    EntryCaptionRole,                      ///< bool: the row is a caption above others
    EntryPaleRole,                         ///< bool: not to be had yet, or no longer valid
};

/// Draws the rows of a page's own list (documents, polls): a title over a smaller line, a mark at
/// the right of it; the selected row is tinted.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit EntryDelegate(const Theme& theme, QObject* parent = nullptr);

    /// How many lines a title may take before it is cut.
    void setTitleLines(int lines) { m_titleLines = lines; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    int m_titleLines = 1;
};

}  // namespace nghisu
