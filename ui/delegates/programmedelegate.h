// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/tablerowdelegate.h"

namespace nghisu {

class Desk;

/// Rows of a programme, and the fields in which their cells are edited: times that are checked before
/// they are let go, and names that are offered.
class ProgrammeDelegate final : public TableRowDelegate {
    Q_OBJECT

public:
    explicit ProgrammeDelegate(Desk& desk, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    Desk& m_desk;
};

}  // namespace nghisu
