// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listediting.h"

#include "base/try.h"
#include "domain/orderkey.h"
#include "session/councilfile.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Whether `id` is `ancestor` or stands below it.
Result<bool> isWithin(const Repositories& repositories, ProposalId id, ProposalId ancestor)
{
    while (id.isValid()) {
        if (id == ancestor)
            return true;
        NGHISU_TRY_VALUE(const Proposal proposal, repositories.proposals.find(id));
        id = proposal.parent;
    }
    return false;
}

// Puts them one after another into the place.
Result<void> place(Repositories& repositories, const QList<Proposal>& proposals, ListPlace place)
{
    // A moved entry is no neighbour: go back to one that stays.
    const auto isMoved = [&](ProposalId id) {
        return std::any_of(proposals.begin(), proposals.end(),
                           [&](const Proposal& proposal) { return proposal.id == id; });
    };
    while (isMoved(place.after)) {
        NGHISU_TRY_VALUE(place.after, repositories.proposals.sibling(place.after, -1));
    }
    const MeetingId meeting = proposals.first().meeting;
    NGHISU_TRY_VALUE(const auto room,
                     repositories.proposals.roomFor(meeting, place.parent, place.after));
    QString after = room.after;
    // The next key may belong to one of the moved: then the room goes up to the one behind them.
    ProposalId behind = place.after;
    while (!after.isEmpty()) {
        NGHISU_TRY_VALUE(behind, behind.isValid()
                                     ? repositories.proposals.sibling(behind, 1)
                                     : repositories.proposals.firstChild(meeting, place.parent));
        if (!behind.isValid()) {
            after.clear();
        } else if (!isMoved(behind)) {
            NGHISU_TRY_VALUE(const Proposal next, repositories.proposals.find(behind));
            after = next.orderKey;
            break;
        }
    }
    const QStringList keys = orderkey::sequence(room.before, after, proposals.size());
    for (qsizetype i = 0; i < proposals.size(); ++i)
        NGHISU_TRY(repositories.proposals.setPlace(proposals[i].id, place.parent, keys[i]));
    return {};
}

}  // namespace

Result<void> moveProposals(CouncilFile& file, const QList<ProposalId>& ids, ListPlace target)
{
    if (ids.isEmpty())
        return {};
    return file.perform(
        u"proposal.move"_s, {{u"n"_s, ids.size()}},
        [&](Repositories& repositories) -> Result<void> {
            QList<Proposal> moved;
            NGHISU_TRY_VALUE(const QList<Proposal> wanted, repositories.proposals.load(ids));
            for (const Proposal& proposal : wanted) {
                NGHISU_TRY_VALUE(const bool within,
                                 isWithin(repositories, target.parent, proposal.id));
                if (within)
                    return Error{ErrorCode::InvalidMove, {}};
                // One that goes along with its parent keeps its place under it.
                const bool alongWithParent =
                    std::any_of(wanted.begin(), wanted.end(),
                                [&](const Proposal& other) { return other.id == proposal.parent; });
                if (!alongWithParent)
                    moved.append(proposal);
            }
            return moved.isEmpty() ? Result<void>() : place(repositories, moved, target);
        });
}

Result<void> moveProposalsBy(CouncilFile& file, const QList<ProposalId>& ids, int steps)
{
    if (ids.isEmpty() || steps == 0)
        return {};
    const ProposalRepository& proposals = file.read().proposals;
    const ProposalId edge = steps < 0 ? ids.first() : ids.last();
    NGHISU_TRY_VALUE(const Proposal at, proposals.find(edge));
    // The neighbour that they step over.
    ProposalId neighbour = edge;
    for (int i = 0; i < std::abs(steps); ++i) {
        NGHISU_TRY_VALUE(const ProposalId next, proposals.sibling(neighbour, steps < 0 ? -1 : 1));
        if (!next.isValid())
            break;
        neighbour = next;
    }
    if (neighbour == edge)
        return {};
    ListPlace target{at.parent, neighbour};
    if (steps < 0) {
        NGHISU_TRY_VALUE(target.after, proposals.sibling(neighbour, -1));
    }
    return moveProposals(file, ids, target);
}

}  // namespace nghisu
