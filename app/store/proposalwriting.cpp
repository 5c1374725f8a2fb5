// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/proposalrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/names.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

Result<ProposalId> ProposalRepository::insert(const Proposal& proposal)
{
    Statement insert(m_connection,
                     u"INSERT INTO proposal (meeting_id, parent_id, kind, state, order_key, "
                     "issued_number, text, short_name, note) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(proposal.meeting, proposal.parent,
                          names::of(names::ProposalKinds, proposal.kind),
                          names::of(names::ProposalStates, proposal.state), proposal.orderKey,
                          proposal.issuedNumber, proposal.text, proposal.shortName, proposal.note));
    const ProposalId id(insert.insertedId());
    int position = 0;
    for (const Assignment& assignment : proposal.assignments)
        NGHISU_TRY(writeAssignment(id, assignment, ++position));
    for (const Citation& citation : proposal.citations)
        NGHISU_TRY(writeCitation(id, citation));
    if (!proposal.proposingBody.isEmpty() || proposal.submission.isValid())
        NGHISU_TRY(writeOrigin(id, proposal));
    return id;
}

Result<void> ProposalRepository::update(const Proposal& proposal)
{
    Statement update(m_connection,
                     u"UPDATE proposal SET text = ?, short_name = ?, note = ? WHERE id = ?"_s);
    return update.run(proposal.text, proposal.shortName, proposal.note, proposal.id);
}

Result<void> ProposalRepository::setIssued(ProposalId id, ProposalState state,
                                           const QString& number)
{
    Statement update(m_connection,
                     u"UPDATE proposal SET state = ?, issued_number = ? WHERE id = ?"_s);
    return update.run(names::of(names::ProposalStates, state), number, id);
}

Result<void> ProposalRepository::setProposingBody(const Proposal& proposal, const QString& name)
{
    Statement update(m_connection, u"UPDATE origin SET proposing_body = ? "
                                   "WHERE proposal_id = ? AND position = 0"_s);
    NGHISU_TRY(update.run(name, proposal.id));
    if (update.changedRows() > 0)
        return {};
    Proposal named = proposal;
    named.proposingBody = name;
    return writeOrigin(proposal.id, named);
}

Result<void> ProposalRepository::setPlace(ProposalId id, ProposalId parent, const QString& orderKey)
{
    Statement update(m_connection,
                     u"UPDATE proposal SET parent_id = ?, order_key = ? WHERE id = ?"_s);
    return update.run(parent, orderKey, id);
}

Result<void> ProposalRepository::replaceCitations(ProposalId id, const QList<Citation>& citations)
{
    Statement remove(m_connection, u"DELETE FROM citation WHERE proposal_id = ?"_s);
    NGHISU_TRY(remove.run(id));
    for (const Citation& citation : citations)
        NGHISU_TRY(writeCitation(id, citation));
    return {};
}

Result<void> ProposalRepository::remove(ProposalId id)
{
    Statement remove(m_connection, u"DELETE FROM proposal WHERE id = ?"_s);
    return remove.run(id);
}

Result<AssignmentId> ProposalRepository::insertAssignment(ProposalId proposal,
                                                          const Assignment& assignment)
{
    Statement last(m_connection,
                   u"SELECT coalesce(max(position), 0) FROM assignment WHERE proposal_id = ?"_s);
    NGHISU_TRY(last.run(proposal));
    const int position = last.next() ? last.small(0) + 1 : 1;
    NGHISU_TRY(last.done());
    return writeAssignment(proposal, assignment, position);
}

Result<void> ProposalRepository::setAssignmentRole(AssignmentId id, Role role)
{
    Statement update(m_connection, u"UPDATE assignment SET role = ? WHERE id = ?"_s);
    return update.run(names::of(names::Roles, role), id);
}

Result<void> ProposalRepository::removeAssignment(ProposalId proposal, AssignmentId id)
{
    Statement remove(m_connection, u"DELETE FROM assignment WHERE id = ? AND proposal_id = ?"_s);
    return remove.run(id, proposal);
}

Result<int> ProposalRepository::addRevision(MeetingId meeting, const QDateTime& issuedAt)
{
    Statement insert(m_connection,
                     u"INSERT INTO revision (meeting_id, number, issued_at) VALUES (?, "
                     "(SELECT coalesce(max(number), 0) + 1 FROM revision WHERE meeting_id = ?), "
                     "?)"_s);
    NGHISU_TRY(insert.run(meeting, meeting, issuedAt));
    const qint64 revision = insert.insertedId();
    Statement entries(m_connection,
                      u"INSERT INTO revision_entry (revision_id, proposal_id, position, number, "
                      "text) SELECT ?, id, row_number() OVER (ORDER BY order_key), "
                      "issued_number, text FROM proposal WHERE meeting_id = ?"_s);
    NGHISU_TRY(entries.run(revision, meeting));
    Statement row(m_connection, u"SELECT number FROM revision WHERE id = ?"_s);
    NGHISU_TRY(row.run(revision));
    const int number = row.next() ? row.small(0) : 0;
    NGHISU_TRY(row.done());
    return number;
}

Result<AssignmentId> ProposalRepository::writeAssignment(ProposalId proposal,
                                                         const Assignment& assignment, int position)
{
    Statement insert(m_connection,
                     u"INSERT INTO assignment (proposal_id, body_id, name, short_name, role, "
                     "position) VALUES (?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(proposal, assignment.body, assignment.name, assignment.shortName,
                          names::of(names::Roles, assignment.role), position));
    return AssignmentId(insert.insertedId());
}

Result<void> ProposalRepository::writeCitation(ProposalId proposal, const Citation& citation)
{
    Statement insert(m_connection, u"INSERT INTO citation (proposal_id, canonical, start, length) "
                                   "VALUES (?, ?, ?, ?)"_s);
    return insert.run(proposal, citation.canonical, qint64(citation.start),
                      qint64(citation.length));
}

Result<void> ProposalRepository::writeOrigin(ProposalId id, const Proposal& proposal)
{
    Statement insert(m_connection, u"INSERT INTO origin (proposal_id, proposing_body, "
                                   "submission_id, start, length, number) "
                                   "VALUES (?, ?, ?, ?, ?, ?)"_s);
    return insert.run(id, proposal.proposingBody, proposal.submission, qint64(proposal.sourceStart),
                      qint64(proposal.sourceLength), proposal.sourceNumber);
}

}  // namespace nghisu
