// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listediting.h"

#include "base/try.h"
#include "domain/orderkey.h"
#include "session/councilfile.h"

#include <QSet>

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

// Those of them that do not go along with their parent; InvalidMove into one of themselves.
Result<QList<Proposal>> topmost(const Repositories& repositories, const QList<ProposalId>& ids,
                                ListPlace target)
{
    NGHISU_TRY_VALUE(const QList<Proposal> wanted, repositories.proposals.load(ids));
    QList<Proposal> top;
    for (const Proposal& proposal : wanted) {
        NGHISU_TRY_VALUE(const bool within, isWithin(repositories, target.parent, proposal.id));
        if (within)
            return Error{ErrorCode::InvalidMove, {}};
        const bool alongWithParent =
            std::any_of(wanted.begin(), wanted.end(),
                        [&](const Proposal& other) { return other.id == proposal.parent; });
        if (!alongWithParent)
            top.append(proposal);
    }
    return top;
}

}  // namespace

Result<void> moveProposals(CouncilFile& file, const QList<ProposalId>& ids, ListPlace target)
{
    if (ids.isEmpty())
        return {};
    return file.perform(u"proposal.move"_s, {{u"n"_s, ids.size()}},
                        [&](Repositories& repositories) -> Result<void> {
                            NGHISU_TRY_VALUE(const auto moved, topmost(repositories, ids, target));
                            return moved.isEmpty() ? Result<void>()
                                                   : place(repositories, moved, target);
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

Result<void> promoteProposals(CouncilFile& file, const QList<ProposalId>& ids)
{
    return file.perform(
        u"proposal.promote"_s, {{u"n"_s, ids.size()}},
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY_VALUE(QList<Proposal> raised, topmost(repositories, ids, {}));
            // Each right behind what it stood under: the last first, so that their order stays.
            std::reverse(raised.begin(), raised.end());
            for (const Proposal& proposal : std::as_const(raised)) {
                if (!proposal.parent.isValid())
                    continue;
                NGHISU_TRY_VALUE(const Proposal above,
                                 repositories.proposals.findFields(proposal.parent));
                NGHISU_TRY(place(repositories, {proposal}, {above.parent, above.id}));
            }
            return {};
        });
}

Result<void> demoteProposals(CouncilFile& file, const QList<ProposalId>& ids)
{
    return file.perform(
        u"proposal.demote"_s, {{u"n"_s, ids.size()}},
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY_VALUE(const QList<Proposal> lowered, topmost(repositories, ids, {}));
            QSet<ProposalId> moved;
            for (const Proposal& proposal : lowered)
                moved.insert(proposal.id);
            for (const Proposal& proposal : lowered) {
                NGHISU_TRY_VALUE(ProposalId above, repositories.proposals.sibling(proposal.id, -1));
                while (moved.contains(above)) {
                    NGHISU_TRY_VALUE(above, repositories.proposals.sibling(above, -1));
                }
                if (!above.isValid())
                    return Error{ErrorCode::InvalidMove, {}};
                NGHISU_TRY_VALUE(const ProposalId last,
                                 repositories.proposals.lastChild(proposal.meeting, above));
                NGHISU_TRY(place(repositories, {proposal}, {above, last}));
            }
            return {};
        });
}

namespace {

// A proposal and all below it, parents first.
Result<QList<ProposalId>> subtree(const Repositories& repositories, const Proposal& root)
{
    QList<ProposalId> all{root.id};
    for (qsizetype i = 0; i < all.size(); ++i) {
        NGHISU_TRY_VALUE(const auto below, repositories.proposals.children(root.meeting, all[i]));
        all += below;
    }
    return all;
}

Result<ProposalId> copyTree(Repositories& repositories, Proposal root, MeetingId meeting,
                            ProposalId parent, const QString& key)
{
    NGHISU_TRY_VALUE(const auto below, repositories.proposals.children(root.meeting, root.id));
    root.meeting = meeting;
    root.parent = parent;
    root.orderKey = key;
    root.issuedNumber.clear();
    root.state = ProposalState::Draft;
    for (Assignment& assignment : root.assignments)
        assignment.answer = {};
    NGHISU_TRY_VALUE(const ProposalId copy, repositories.proposals.insert(root));
    NGHISU_TRY_VALUE(const auto children, repositories.proposals.load(below));
    for (const Proposal& child : children)
        NGHISU_TRY(copyTree(repositories, child, meeting, copy, child.orderKey));
    return copy;
}

}  // namespace

Result<void> moveToMeeting(CouncilFile& file, const QList<ProposalId>& ids, MeetingId meeting,
                           ListPlace target)
{
    for (const ProposalId id : ids) {
        NGHISU_TRY_VALUE(const bool votes, file.read().proposals.hasVotes(id));
        if (votes)
            return Error{ErrorCode::HeldByBallots, numberOf(file, id)};
    }
    return file.perform(
        u"proposal.move-to-meeting"_s, {{u"n"_s, ids.size()}},
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY(repositories.council.meeting(meeting));
            NGHISU_TRY_VALUE(QList<Proposal> moved, topmost(repositories, ids, target));
            for (Proposal& root : moved) {
                NGHISU_TRY_VALUE(const auto all, subtree(repositories, root));
                for (const ProposalId id : all) {
                    NGHISU_TRY_VALUE(const Proposal one, repositories.proposals.findFields(id));
                    if (one.meeting == meeting)
                        continue;
                    const bool issued = one.state == ProposalState::Issued;
                    NGHISU_TRY(repositories.proposals.setMeeting(id, meeting));
                    NGHISU_TRY(repositories.proposals.setIssued(
                        id, issued ? ProposalState::Agreed : one.state, {}));
                }
                root.meeting = meeting;
            }
            return moved.isEmpty() ? Result<void>() : place(repositories, moved, target);
        });
}

Result<QList<ProposalId>> copyProposals(CouncilFile& file, const QList<ProposalId>& ids,
                                        MeetingId meeting, ListPlace target)
{
    return file.perform(
        u"proposal.copy"_s, {{u"n"_s, ids.size()}},
        [&](Repositories& repositories) -> Result<QList<ProposalId>> {
            NGHISU_TRY(repositories.council.meeting(meeting));
            NGHISU_TRY_VALUE(const QList<Proposal> roots, topmost(repositories, ids, {}));
            NGHISU_TRY_VALUE(const auto room,
                             repositories.proposals.roomFor(meeting, target.parent, target.after));
            const QStringList keys = orderkey::sequence(room.before, room.after, roots.size());
            QList<ProposalId> copies;
            for (qsizetype i = 0; i < roots.size(); ++i) {
                NGHISU_TRY_VALUE(const ProposalId copy,
                                 copyTree(repositories, roots[i], meeting, target.parent, keys[i]));
                copies.append(copy);
            }
            return copies;
        });
}

}  // namespace nghisu
