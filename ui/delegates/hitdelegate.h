// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/choicedelegate.h"

namespace nghisu {

/// A place that is to be replaced: a check, the number of its proposal, and two lines of what stands
/// around it with both phrases. See HitModel.
class HitDelegate final : public ChoiceDelegate {
    Q_OBJECT

public:
    using ChoiceDelegate::ChoiceDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace nghisu
