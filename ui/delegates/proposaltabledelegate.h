// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/tablerowdelegate.h"

namespace nghisu {

/// Cells of the table of proposals: titles of groups across the row, headings in strong type, entries
/// set in by their depth, and what was cut drawn faint.
class ProposalTableDelegate final : public TableRowDelegate {
    Q_OBJECT

public:
    using TableRowDelegate::TableRowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    int indent(const QModelIndex& index) const override;

private:
    void paintTitle(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
};

}  // namespace nghisu
