// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listediting.h"

#include "base/try.h"
#include "domain/orderkey.h"
#include "session/citing.h"
#include "session/councilfile.h"
#include "session/merging.h"
#include "text/citations.h"
#include "text/fold.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QVariantMap fieldArgs(ProposalId id, const QString& field)
{
    return {{u"proposal"_s, id.value()}, {u"field"_s, field}};
}

Result<void> editField(CouncilFile& file, ProposalId id, const QString& field,
                       const std::function<void(Proposal&)>& edit)
{
    StepOptions options;
    options.joinTyping = true;
    return file.perform(
        u"proposal.edit"_s, fieldArgs(id, field),
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY_VALUE(const Proposal before, repositories.proposals.findFields(id));
            Proposal after = before;
            edit(after);
            if (after == before)
                return {};
            if (after.text != before.text)
                NGHISU_TRY(followText(repositories, after));
            return repositories.proposals.update(after);
        },
        options);
}

}  // namespace

QString numberOf(const CouncilFile& file, ProposalId id)
{
    const auto proposal = file.read().proposals.findFields(id);
    if (!proposal)
        return {};
    if (const auto stubs = file.read().proposals.stubs(proposal->meeting)) {
        for (const ProposalStub& stub : *stubs) {
            if (stub.id == id)
                return stub.number;
        }
    }
    return {};
}

Result<ListPlace> endOfList(const CouncilFile& file, MeetingId meeting)
{
    NGHISU_TRY_VALUE(const ProposalId last, file.read().proposals.lastChild(meeting, {}));
    return ListPlace{{}, last};
}

Result<ProposalId> addProposal(CouncilFile& file, MeetingId meeting, ListPlace place,
                               const QString& text, ProposalKind kind)
{
    const QString op = kind == ProposalKind::Heading ? u"heading.add"_s : u"proposal.add"_s;
    return file.perform(op, {}, [&](Repositories& repositories) -> Result<ProposalId> {
        NGHISU_TRY(repositories.council.meeting(meeting));
        NGHISU_TRY_VALUE(const auto room,
                         repositories.proposals.roomFor(meeting, place.parent, place.after));
        Proposal proposal;
        proposal.meeting = meeting;
        proposal.parent = place.parent;
        proposal.kind = kind;
        proposal.orderKey = orderkey::between(room.before, room.after);
        proposal.text = normalisedText(text);
        if (kind == ProposalKind::Proposal)
            proposal.citations = findCitations(proposal.text);
        return repositories.proposals.insert(proposal);
    });
}

Result<void> editText(CouncilFile& file, ProposalId id, const QString& text)
{
    return editField(file, id, u"text"_s,
                     [&](Proposal& proposal) { proposal.text = normalisedText(text); });
}

Result<void> editShortName(CouncilFile& file, ProposalId id, const QString& shortName)
{
    return editField(file, id, u"shortName"_s, [&](Proposal& proposal) {
        proposal.shortName = normalisedText(shortName).simplified();
    });
}

Result<void> editNote(CouncilFile& file, ProposalId id, const QString& note)
{
    return editField(file, id, u"note"_s,
                     [&](Proposal& proposal) { proposal.note = normalisedText(note); });
}

Result<void> editProposingBody(CouncilFile& file, ProposalId id, const QString& name)
{
    StepOptions options;
    options.joinTyping = true;
    return file.perform(
        u"proposal.edit"_s, fieldArgs(id, u"proposingBody"_s),
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY_VALUE(const Proposal proposal, repositories.proposals.find(id));
            const QString clean = normalisedText(name).simplified();
            if (clean == proposal.proposingBody)
                return {};
            return repositories.proposals.setProposingBody(proposal, clean);
        },
        options);
}

Result<void> removeProposals(CouncilFile& file, const QList<ProposalId>& ids)
{
    for (const ProposalId id : ids) {
        NGHISU_TRY_VALUE(const bool votes, file.read().proposals.hasVotes(id));
        if (votes)
            return Error{ErrorCode::HeldByBallots, numberOf(file, id)};
    }
    QVariantMap args{{u"n"_s, ids.size()}};
    if (ids.size() == 1)
        args.insert(u"number"_s, numberOf(file, ids.first()));
    return file.perform(u"proposal.remove"_s, args,
                        [&](Repositories& repositories) -> Result<void> {
                            for (const ProposalId id : ids)
                                NGHISU_TRY(repositories.proposals.remove(id));
                            return {};
                        });
}

Result<ProposalId> splitProposal(CouncilFile& file, ProposalId id, qsizetype position)
{
    return file.perform(
        u"proposal.split"_s, {}, [&](Repositories& repositories) -> Result<ProposalId> {
            NGHISU_TRY_VALUE(Proposal first, repositories.proposals.find(id));
            Proposal second = first;
            first.text = normalisedText(first.text.left(position).trimmed());
            second.text = normalisedText(second.text.mid(position).trimmed());
            if (first.text.isEmpty() || second.text.isEmpty())
                return Error{ErrorCode::EmptyText, {}};
            second.citations = findCitations(second.text);
            second.shortName.clear();
            second.note.clear();
            second.issuedNumber.clear();
            NGHISU_TRY_VALUE(const auto room,
                             repositories.proposals.roomFor(first.meeting, first.parent, first.id));
            second.orderKey = orderkey::between(room.before, room.after);
            NGHISU_TRY(followText(repositories, first));
            NGHISU_TRY(repositories.proposals.update(first));
            return repositories.proposals.insert(second);
        });
}

Result<void> joinProposals(CouncilFile& file, const QList<ProposalId>& ids)
{
    if (ids.size() < 2)
        return Error{ErrorCode::InvalidMove, {}};
    for (const ProposalId id : ids.mid(1)) {
        NGHISU_TRY_VALUE(const bool votes, file.read().proposals.hasVotes(id));
        if (votes)
            return Error{ErrorCode::HeldByBallots, numberOf(file, id)};
    }
    return file.perform(
        u"proposal.join"_s, {{u"n"_s, ids.size()}},
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY_VALUE(const QList<Proposal> all, repositories.proposals.load(ids));
            Proposal joined = all.first();
            for (const Proposal& other : all.mid(1)) {
                joined.text += u'\n' + other.text;
                if (joined.shortName.isEmpty())
                    joined.shortName = other.shortName;
                if (!other.note.isEmpty())
                    joined.note += (joined.note.isEmpty() ? QString() : u"\n"_s) + other.note;
                if (other.origin() != Origin())
                    NGHISU_TRY(keepOrigins(repositories, joined, other));
                NGHISU_TRY(uniteAssignments(repositories, joined, other));
                NGHISU_TRY(adoptChildren(repositories, joined, other));
                NGHISU_TRY(repositories.proposals.remove(other.id));
            }
            NGHISU_TRY(followText(repositories, joined));
            return repositories.proposals.update(joined);
        });
}

Result<ProposalId> duplicateProposal(CouncilFile& file, ProposalId id)
{
    return file.perform(
        u"proposal.duplicate"_s, {}, [&](Repositories& repositories) -> Result<ProposalId> {
            NGHISU_TRY_VALUE(Proposal copy, repositories.proposals.find(id));
            NGHISU_TRY_VALUE(const auto room,
                             repositories.proposals.roomFor(copy.meeting, copy.parent, id));
            copy.orderKey = orderkey::between(room.before, room.after);
            copy.issuedNumber.clear();
            copy.state = ProposalState::Draft;
            return repositories.proposals.insert(copy);
        });
}

}  // namespace nghisu
