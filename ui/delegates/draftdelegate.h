// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/rowtext.h"

#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// Draws a row of the intake review: check box, number, one line of text, chips and citations; or a
/// poll with its counts. A click on the box or Space takes the row in or out.
class DraftDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit DraftDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintLead(QPainter& painter, const QRect& row, const QModelIndex& index,
                   bool selected) const;
    void paintPoll(QPainter& painter, const QRectF& line, const RowText::Look& look,
                   const QModelIndex& index) const;
    void paintChips(QPainter& painter, const QRectF& area, const QModelIndex& index,
                    bool selected) const;

    const Theme& m_theme;
};

}  // namespace nghisu
