// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderkey.h"

#include <QList>

#include <algorithm>

namespace nghisu::ordering {

template <typename T, typename IdType>
qsizetype placeOf(const QList<T>& all, IdType id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const T& one) { return one.id == id; });
    return found - all.begin();
}

/// Those of `all` that are chosen, with the order keys that bring them so many places on, in their
/// order among themselves. None where the first or last of them stands at an end already: the others
/// would close up on it.
template <typename T, typename IdType>
QList<T> moved(QList<T> all, const QList<IdType>& ids, int steps)
{
    QList<T> chosen;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(chosen),
                 [&](const T& one) { return ids.contains(one.id); });
    if (chosen.isEmpty() || steps == 0)
        return {};
    const qsizetype edge = placeOf(all, (steps < 0 ? chosen.first() : chosen.last()).id);
    const qsizetype room = steps < 0 ? -edge : all.size() - 1 - edge;
    const qsizetype way =
        steps < 0 ? std::max<qsizetype>(steps, room) : std::min<qsizetype>(steps, room);
    if (way == 0)
        return {};
    if (way > 0)
        std::reverse(chosen.begin(), chosen.end());
    for (T& one : chosen) {
        const qsizetype from = placeOf(all, one.id);
        const qsizetype to = from + way;
        all.removeAt(from);
        one.orderKey = orderkey::between(to > 0 ? all[to - 1].orderKey : QString(),
                                         to < all.size() ? all[to].orderKey : QString());
        all.insert(to, one);
    }
    return chosen;
}

}  // namespace nghisu::ordering
