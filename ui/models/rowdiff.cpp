// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowdiff.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nghisu {

namespace {

int toInt(qsizetype value)
{
    return static_cast<int>(value);
}

/// The values of a longest ascending part of `positions`, which are all different.
QSet<int> longestAscending(const QList<int>& positions)
{
    QList<int> tails;  // index into positions of the smallest end of each length
    QList<int> before(positions.size(), -1);
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const auto place =
            std::lower_bound(tails.begin(), tails.end(), positions[i],
                             [&](int tail, int value) { return positions[tail] < value; });
        if (place != tails.begin())
            before[i] = *(place - 1);
        if (place == tails.end())
            tails.append(toInt(i));
        else
            *place = toInt(i);
    }
    QSet<int> result;
    for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = before[i])
        result.insert(positions[i]);
    return result;
}

}  // namespace

std::optional<QList<RowStep>> rowDiff(const QList<RowKey>& from, const QList<RowKey>& to,
                                      qsizetype limit)
{
    // Most changes touch one place: what is alike before and behind it needs no thought.
    qsizetype head = 0;
    while (head < from.size() && head < to.size() && from[head] == to[head])
        ++head;
    qsizetype tail = 0;
    while (tail < from.size() - head && tail < to.size() - head
           && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    const QList<RowKey> old = from.mid(head, from.size() - head - tail);
    const QList<RowKey> wanted = to.mid(head, to.size() - head - tail);
    const int offset = toInt(head);

    QHash<RowKey, int> wantedAt;
    wantedAt.reserve(wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        wantedAt.insert(wanted[i], toInt(i));

    QList<RowStep> steps;
    QList<RowKey> current;  // what stands after the removals, in the old order
    QList<int> positions;   // where each of it goes
    for (qsizetype i = old.size(); i > 0;) {
        const qsizetype last = i - 1;
        if (const auto at = wantedAt.constFind(old[last]); at != wantedAt.cend()) {
            current.append(old[last]);
            positions.append(*at);
            --i;
            continue;
        }
        qsizetype first = last;
        while (first > 0 && !wantedAt.contains(old[first - 1]))
            --first;
        steps.append({RowStep::Kind::Remove, offset + toInt(first), offset + toInt(last), 0});
        i = first;
        if (steps.size() > limit)
            return std::nullopt;
    }
    std::reverse(current.begin(), current.end());
    std::reverse(positions.begin(), positions.end());

    const QSet<int> staying = longestAscending(positions);
    if (steps.size() + positions.size() - staying.size() > limit)
        return std::nullopt;
    if (staying.size() < positions.size()) {
        const QSet<RowKey> kept(current.cbegin(), current.cend());
        std::optional<RowKey> previous;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const RowKey key = wanted[i];
            if (!kept.contains(key))
                continue;
            if (!staying.contains(toInt(i))) {
                const qsizetype row = current.indexOf(key);
                const qsizetype before = previous ? current.indexOf(*previous) + 1 : 0;
                if (before != row && before != row + 1) {
                    steps.append({RowStep::Kind::Move, offset + toInt(row), offset + toInt(row),
                                  offset + toInt(before)});
                    current.move(row, before > row ? before - 1 : before);
                }
            }
            previous = key;
        }
    }

    const QSet<RowKey> standing(current.cbegin(), current.cend());
    for (qsizetype i = 0; i < wanted.size();) {
        if (standing.contains(wanted[i])) {
            ++i;
            continue;
        }
        qsizetype last = i;
        while (last + 1 < wanted.size() && !standing.contains(wanted[last + 1]))
            ++last;
        steps.append({RowStep::Kind::Insert, offset + toInt(i), offset + toInt(last), 0});
        i = last + 1;
        if (steps.size() > limit)
            return std::nullopt;
    }
    return steps;
}

}  // namespace nghisu
