// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/meetingplanning.h"

#include "base/try.h"
#include "domain/orderkey.h"
#include "session/councilfile.h"

#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool waits(const Proposal& proposal)
{
    return proposal.kind == ProposalKind::Proposal && proposal.state != ProposalState::Withdrawn
        && std::any_of(proposal.assignments.cbegin(), proposal.assignments.cend(),
                       [](const Assignment& assignment) {
                           return assignment.answer.state != AnswerState::Answered;
                       });
}

Result<QList<Proposal>> entriesOf(const Repositories& repositories, MeetingId meeting)
{
    NGHISU_TRY_VALUE(const auto stubs, repositories.proposals.stubs(meeting));
    QList<ProposalId> ids;
    for (const ProposalStub& stub : stubs)
        ids.append(stub.id);
    return repositories.proposals.load(ids);
}

// A draft that goes on with a proposal: its words, bodies and where it came from; the answers that
// have come so far stay with the old one.
Proposal goingOn(const Proposal& earlier, MeetingId meeting)
{
    Proposal next = earlier;
    next.meeting = meeting;
    next.parent = {};
    next.state = ProposalState::Draft;
    next.issuedNumber.clear();
    next.carriedFrom = earlier.id;
    for (Assignment& assignment : next.assignments)
        assignment.answer = {};
    return next;
}

Result<int> append(Repositories& repositories, const QList<Proposal>& proposals, MeetingId to)
{
    NGHISU_TRY_VALUE(const auto present, entriesOf(repositories, to));
    QSet<ProposalId> carried;
    for (const Proposal& proposal : present)
        carried.insert(proposal.carriedFrom);
    NGHISU_TRY_VALUE(const ProposalId last, repositories.proposals.lastChild(to, {}));
    NGHISU_TRY_VALUE(const auto room, repositories.proposals.roomFor(to, {}, last));
    const QStringList keys = orderkey::sequence(room.before, {}, proposals.size());
    int count = 0;
    for (const Proposal& proposal : proposals) {
        if (proposal.meeting == to || carried.contains(proposal.id))
            continue;
        Proposal next = goingOn(proposal, to);
        next.orderKey = keys[count++];
        NGHISU_TRY(repositories.proposals.insert(next));
    }
    return count;
}

Result<void> copyHeadings(Repositories& repositories, MeetingId from, MeetingId to)
{
    NGHISU_TRY_VALUE(const auto entries, entriesOf(repositories, from));
    for (const Proposal& entry : entries) {
        if (entry.kind != ProposalKind::Heading || entry.parent.isValid())
            continue;
        Proposal heading = entry;
        heading.meeting = to;
        heading.issuedNumber.clear();
        heading.state = ProposalState::Draft;
        NGHISU_TRY(repositories.proposals.insert(heading));
    }
    return {};
}

}  // namespace

Result<MeetingId> planMeeting(CouncilFile& file, const Meeting& meeting, const CarryOver& carry)
{
    if (meeting.title.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    return file.perform(
        u"meeting.add"_s, {{u"title"_s, meeting.title}},
        [&](Repositories& repositories) -> Result<MeetingId> {
            NGHISU_TRY_VALUE(const MeetingId made, repositories.council.insertMeeting(meeting));
            const MeetingId from = meeting.previous;
            if (!from.isValid())
                return made;
            if (carry.programme)
                NGHISU_TRY(repositories.programme.copy(from, made));
            if (carry.headings)
                NGHISU_TRY(copyHeadings(repositories, from, made));
            if (carry.unanswered) {
                NGHISU_TRY_VALUE(QList<Proposal> entries, entriesOf(repositories, from));
                entries.removeIf([](const Proposal& proposal) { return !waits(proposal); });
                NGHISU_TRY(append(repositories, entries, made));
            }
            return made;
        });
}

Result<CarryCounts> carryCounts(const CouncilFile& file, MeetingId from)
{
    CarryCounts counts;
    NGHISU_TRY_VALUE(counts.programme, file.read().programme.size(from));
    NGHISU_TRY_VALUE(const auto entries, entriesOf(file.read(), from));
    for (const Proposal& entry : entries) {
        counts.headings += entry.kind == ProposalKind::Heading && !entry.parent.isValid() ? 1 : 0;
        counts.unanswered += waits(entry) ? 1 : 0;
    }
    return counts;
}

Result<int> carryOver(CouncilFile& file, const QList<ProposalId>& proposals, MeetingId to)
{
    return file.perform(u"proposal.carry-over"_s, {{u"n"_s, proposals.size()}},
                        [&](Repositories& repositories) -> Result<int> {
                            NGHISU_TRY(repositories.council.meeting(to));
                            NGHISU_TRY_VALUE(QList<Proposal> all,
                                             repositories.proposals.load(proposals));
                            all.removeIf([](const Proposal& proposal) {
                                return proposal.kind == ProposalKind::Heading;
                            });
                            return append(repositories, all, to);
                        });
}

Result<void> setArchived(CouncilFile& file, MeetingId meeting, bool archived)
{
    NGHISU_TRY_VALUE(Meeting found, file.read().council.meeting(meeting));
    found.archived = archived;
    return file.perform(
        archived ? u"meeting.archive"_s : u"meeting.unarchive"_s, {{u"title"_s, found.title}},
        [&](Repositories& repositories) { return repositories.council.updateMeeting(found); });
}

Result<MeetingId> makeTemplate(CouncilFile& file, MeetingId meeting, const QString& title)
{
    NGHISU_TRY_VALUE(Meeting pattern, file.read().council.meeting(meeting));
    pattern.title = title;
    pattern.shortTitle.clear();
    pattern.day = {};
    pattern.archived = false;
    pattern.isTemplate = true;
    pattern.previous = meeting;
    return planMeeting(file, pattern, {true, true, false});
}

}  // namespace nghisu
