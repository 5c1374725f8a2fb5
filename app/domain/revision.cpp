// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/revision.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nghisu {

namespace {

// The entries that kept their order among each other: the longest run of places that only grows. All
// others were moved.
QSet<ProposalId> unmoved(const QList<RevisionEntry>& now,
                         const QHash<ProposalId, qsizetype>& places)
{
    QList<qsizetype> tails;     // of the runs of each length, the index of the entry that ends it
    QList<qsizetype> previous;  // the entry before each in its run
    previous.resize(now.size(), -1);
    const auto placeOf = [&](qsizetype i) { return places.value(now[i].proposal, -1); };
    for (qsizetype i = 0; i < now.size(); ++i) {
        const qsizetype place = placeOf(i);
        if (place < 0)
            continue;
        const auto tail = std::lower_bound(
            tails.begin(), tails.end(), place,
            [&](qsizetype index, qsizetype wanted) { return placeOf(index) < wanted; });
        if (tail != tails.begin())
            previous[i] = *std::prev(tail);
        if (tail == tails.end())
            tails.append(i);
        else
            *tail = i;
    }
    QSet<ProposalId> kept;
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i])
        kept.insert(now[i].proposal);
    return kept;
}

bool saysTheSame(const RevisionEntry& a, const RevisionEntry& b)
{
    return a.text == b.text && a.leads == b.leads && a.coordinating == b.coordinating
        && a.kind == b.kind && a.number == b.number;
}

}  // namespace

QList<ListChange> compareLists(const QList<RevisionEntry>& before, const QList<RevisionEntry>& now)
{
    QHash<ProposalId, qsizetype> places;
    for (qsizetype i = 0; i < before.size(); ++i)
        places.insert(before[i].proposal, i);
    QSet<ProposalId> present;
    for (const RevisionEntry& entry : now)
        present.insert(entry.proposal);
    const QSet<ProposalId> kept = unmoved(now, places);

    QList<ListChange> changes;
    qsizetype told = 0;  // entries of `before` whose removal has been told
    const auto tellRemoved = [&](qsizetype end) {
        for (; told < end; ++told) {
            if (!present.contains(before[told].proposal))
                changes.append({ListChange::Kind::Removed, before[told], {}});
        }
    };
    for (const RevisionEntry& entry : now) {
        const qsizetype place = places.value(entry.proposal, -1);
        if (place < 0) {
            changes.append({ListChange::Kind::Added, {}, entry});
            continue;
        }
        const bool stayed = kept.contains(entry.proposal);
        if (stayed)
            tellRemoved(place);
        if (!saysTheSame(before[place], entry))
            changes.append({ListChange::Kind::Changed, before[place], entry});
        else if (!stayed)
            changes.append({ListChange::Kind::Moved, before[place], entry});
    }
    tellRemoved(before.size());
    return changes;
}

}  // namespace nghisu
