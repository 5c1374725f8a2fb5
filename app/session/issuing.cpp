// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/issuing.h"

#include "base/try.h"
#include "session/councilfile.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

RevisionEntry entryOf(const ProposalStub& stub, const Proposal& proposal)
{
    RevisionEntry entry{stub.id, stub.kind, stub.depth, stub.number, proposal.text, {}, {}};
    for (const Assignment& assignment : proposal.assignments) {
        QStringList& names = assignment.role == Role::Lead ? entry.leads : entry.coordinating;
        names.append(assignment.name);
    }
    return entry;
}

Result<QList<RevisionEntry>> entriesOf(const Repositories& repositories,
                                       const QList<ProposalStub>& stubs)
{
    QList<ProposalId> ids;
    ids.reserve(stubs.size());
    for (const ProposalStub& stub : stubs)
        ids.append(stub.id);
    NGHISU_TRY_VALUE(const QList<Proposal> proposals, repositories.proposals.load(ids));
    QList<RevisionEntry> entries;
    entries.reserve(stubs.size());
    for (qsizetype i = 0; i < stubs.size(); ++i)
        entries.append(entryOf(stubs[i], proposals[i]));
    return entries;
}

Result<void> freeze(Repositories& repositories, const ProposalStub& stub)
{
    NGHISU_TRY_VALUE(const Proposal proposal, repositories.proposals.findFields(stub.id));
    const bool drafted =
        proposal.state == ProposalState::Draft || proposal.state == ProposalState::Agreed;
    const ProposalState state = drafted ? ProposalState::Issued : proposal.state;
    if (state == proposal.state && stub.number == proposal.issuedNumber)
        return {};
    return repositories.proposals.setIssued(stub.id, state, stub.number);
}

}  // namespace

Result<int> issueList(CouncilFile& file, MeetingId meeting)
{
    NGHISU_TRY_VALUE(const Meeting found, file.read().council.meeting(meeting));
    return file.perform(
        u"list.issue"_s, {{u"revision"_s, found.revision + 1}},
        [&](Repositories& repositories) -> Result<int> {
            NGHISU_TRY_VALUE(const auto stubs, repositories.proposals.stubs(meeting));
            if (stubs.isEmpty())
                return Error{ErrorCode::NothingToPrint, found.title};
            QList<ProposalId> scopes;
            for (const ProposalStub& stub : stubs) {
                NGHISU_TRY(freeze(repositories, stub));
                scopes.append(stub.scope);
            }
            NGHISU_TRY_VALUE(const auto entries, entriesOf(repositories, stubs));
            return repositories.revisions.insert(meeting, file.clock().now(), entries, scopes);
        });
}

Result<QList<RevisionEntry>> presentEntries(const CouncilFile& file, MeetingId meeting)
{
    NGHISU_TRY_VALUE(const auto stubs, file.read().proposals.stubs(meeting));
    return entriesOf(file.read(), stubs);
}

Result<QList<ListChange>> changesSince(const CouncilFile& file, MeetingId meeting,
                                       RevisionId revision)
{
    NGHISU_TRY_VALUE(const auto before, file.read().revisions.entries(revision));
    NGHISU_TRY_VALUE(const auto now, presentEntries(file, meeting));
    return compareLists(before, now);
}

Result<RevisionChanges> changesSinceIssue(const CouncilFile& file, MeetingId meeting, int number)
{
    NGHISU_TRY_VALUE(const auto revisions, file.read().revisions.ofMeeting(meeting));
    if (revisions.isEmpty()) {
        NGHISU_TRY_VALUE(const Meeting found, file.read().council.meeting(meeting));
        return Error{ErrorCode::NothingToPrint, found.title};
    }
    const auto wanted =
        std::find_if(revisions.begin(), revisions.end(),
                     [number](const Revision& revision) { return revision.number == number; });
    if (number != 0 && wanted == revisions.end())
        return Error{ErrorCode::UnknownDocument, u"changes --since %1"_s.arg(number)};
    const Revision since = number == 0 ? revisions.last() : *wanted;
    NGHISU_TRY_VALUE(const auto changes, changesSince(file, meeting, since.id));
    return RevisionChanges{since, changes};
}

}  // namespace nghisu
