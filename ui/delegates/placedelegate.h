// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// Draws the sidebar: years as captions, meetings with a chevron, and the places of the open one
/// with icon and count. In a narrow sidebar only icons are left.
class PlaceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PlaceDelegate(const Theme& theme, QObject* parent = nullptr);

    /// Icons only.
    void setCompact(bool compact) { m_compact = compact; }
    bool isCompact() const { return m_compact; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintYear(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintMeeting(QPainter& painter, const QRect& row, const QModelIndex& index, bool open,
                      bool selected) const;
    void paintFold(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintPlace(QPainter& painter, const QRect& row, const QModelIndex& index,
                    bool selected) const;
    void paintName(QPainter& painter, const QRect& row, int left, const QModelIndex& index,
                   FontRole role, Token color, bool selected) const;

    const Theme& m_theme;
    bool m_compact = false;
};

}  // namespace nghisu
