// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/tablerowdelegate.h"

namespace nghisu {

/// Rows of a history: days stand as captions above their steps.
class DayRowDelegate final : public TableRowDelegate {
    Q_OBJECT

public:
    using TableRowDelegate::TableRowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

}  // namespace nghisu
