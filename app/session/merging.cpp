// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/merging.h"

#include "base/try.h"
#include "domain/orderkey.h"
#include "session/citing.h"
#include "session/councilfile.h"
#include "session/listediting.h"
#include "text/fold.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

Result<void> keepOrigins(Repositories& repositories, const Proposal& to, const Proposal& from)
{
    Origin origin = from.origin();
    origin.text = from.text;
    NGHISU_TRY(repositories.proposals.addOrigin(to.id, origin));
    for (const Origin& merged : from.merged)
        NGHISU_TRY(repositories.proposals.addOrigin(to.id, merged));
    return {};
}

Result<void> uniteAssignments(Repositories& repositories, Proposal& to, const Proposal& from)
{
    for (Assignment assignment : from.assignments) {
        const bool known =
            std::any_of(to.assignments.cbegin(), to.assignments.cend(),
                        [&](const Assignment& own) { return own.name == assignment.name; });
        if (known)
            continue;
        const bool led = std::any_of(to.assignments.cbegin(), to.assignments.cend(),
                                     [](const Assignment& own) { return own.role == Role::Lead; });
        if (led)
            assignment.role = Role::Coordinating;
        to.assignments.append(assignment);
        NGHISU_TRY(repositories.proposals.insertAssignment(to.id, assignment));
    }
    return {};
}

Result<void> adoptChildren(Repositories& repositories, const Proposal& to, const Proposal& from)
{
    NGHISU_TRY_VALUE(const auto below, repositories.proposals.children(from.meeting, from.id));
    for (const ProposalId child : below) {
        NGHISU_TRY_VALUE(const ProposalId last,
                         repositories.proposals.lastChild(to.meeting, to.id));
        NGHISU_TRY_VALUE(const auto room, repositories.proposals.roomFor(to.meeting, to.id, last));
        NGHISU_TRY(
            repositories.proposals.setPlace(child, to.id, orderkey::between(room.before, {})));
    }
    return {};
}

namespace {

Result<void> uniteRest(Repositories& repositories, Proposal& to, const Proposal& from)
{
    if (to.shortName.isEmpty())
        to.shortName = from.shortName;
    if (!from.note.isEmpty())
        to.note += (to.note.isEmpty() ? QString() : u"\n"_s) + from.note;
    if (to.topic.isEmpty())
        to.topic = from.topic;
    to.urgent = to.urgent || from.urgent;
    for (const QString& tag : from.tags) {
        if (!to.tags.contains(tag))
            to.tags.append(tag);
    }
    for (const Attachment& attachment : from.attachments) {
        NGHISU_TRY_VALUE(const QByteArray bytes,
                         repositories.proposals.attachmentBytes(attachment.id));
        NGHISU_TRY(repositories.proposals.attach(to.id, attachment.fileName, bytes));
    }
    return {};
}

Result<void> refuseVoted(const CouncilFile& file, const QList<ProposalId>& proposals)
{
    for (const ProposalId id : proposals) {
        NGHISU_TRY_VALUE(const bool votes, file.read().proposals.hasVotes(id));
        if (votes)
            return Error{ErrorCode::HeldByBallots, numberOf(file, id)};
    }
    return {};
}

}  // namespace

Result<void> mergeProposals(CouncilFile& file, ProposalId kept, const QList<ProposalId>& others,
                            const QString& text)
{
    if (others.isEmpty() || others.contains(kept))
        return Error{ErrorCode::InvalidMove, {}};
    NGHISU_TRY(refuseVoted(file, others));
    return file.perform(
        u"proposal.merge"_s, {{u"n"_s, others.size() + 1}, {u"number"_s, numberOf(file, kept)}},
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY_VALUE(Proposal proposal, repositories.proposals.find(kept));
            if (proposal.kind == ProposalKind::Heading)
                return Error{ErrorCode::InvalidMove, {}};
            NGHISU_TRY_VALUE(const auto merged, repositories.proposals.load(others));
            for (const Proposal& other : merged) {
                NGHISU_TRY(keepOrigins(repositories, proposal, other));
                NGHISU_TRY(uniteAssignments(repositories, proposal, other));
                NGHISU_TRY(uniteRest(repositories, proposal, other));
                NGHISU_TRY(adoptChildren(repositories, proposal, other));
                NGHISU_TRY(repositories.handouts.handOn(other.id, proposal.id));
                NGHISU_TRY(repositories.proposals.remove(other.id));
            }
            const QString written = normalisedText(text).trimmed();
            if (!written.isEmpty() && written != proposal.text) {
                proposal.text = written;
                NGHISU_TRY(followText(repositories, proposal));
            }
            NGHISU_TRY(repositories.proposals.update(proposal));
            NGHISU_TRY(repositories.proposals.setFields(proposal));
            return repositories.proposals.setTags(kept, proposal.tags);
        });
}

Result<void> declareNotAlike(CouncilFile& file, ProposalId first, ProposalId second)
{
    return file.perform(u"proposal.not-alike"_s, {}, [&](Repositories& repositories) {
        return repositories.proposals.setNotAlike({first, second});
    });
}

}  // namespace nghisu
