// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace nghisu {

/// Which row of a list it is: an entry, or something else that `other` tells apart, as the title of a
/// group or an entry that stands in the list once more.
struct RowKey {
    ProposalId entry;
    QString other = {};

    bool operator==(const RowKey&) const = default;
    friend size_t qHash(const RowKey& key, size_t seed = 0) noexcept
    {
        return key.other.isEmpty() ? qHash(key.entry, seed)
                                   : qHashMulti(seed, key.entry, key.other);
    }
};

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
/// cheaper to begin anew. No key may stand twice in an order.
std::optional<QList<RowStep>> rowDiff(const QList<RowKey>& from, const QList<RowKey>& to,
                                      qsizetype limit);

}  // namespace nghisu
