// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>

#include <optional>

namespace nghisu {

/// One step on the way from one order of rows to another. Rows count at the moment of the step.
struct RowStep {
    enum class Kind {
        Remove,  ///< rows first to last
        Insert,  ///< rows first to last of the new order
        Move,    ///< row `first` comes to stand before row `to`
    };

    Kind kind = Kind::Remove;
    int first = 0;
    int last = 0;
    int to = 0;

    bool operator==(const RowStep&) const = default;
};

/// The fewest removals, moves and insertions that lead from one order to the other; rows that keep
/// their order among each other stay. Nothing where more than `limit` steps are needed: then it is
/// cheaper to begin anew. No id may stand twice in an order.
std::optional<QList<RowStep>> rowDiff(const QList<ProposalId>& from, const QList<ProposalId>& to,
                                      qsizetype limit);

}  // namespace nghisu
