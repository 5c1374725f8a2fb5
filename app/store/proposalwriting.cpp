// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/proposalrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/names.h"
#include "store/statement.h"
#include "text/fold.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// What search reads: the texts and the names of the bodies, folded.
QString searchText(const Proposal& proposal)
{
    QStringList parts{proposal.shortName, proposal.text, proposal.note, proposal.proposingBody};
    for (const Assignment& assignment : proposal.assignments)
        parts << assignment.name << assignment.shortName;
    parts.removeAll(QString());
    return foldForSearch(parts.join(u'\n'));
}

}  // namespace

Result<ProposalId> ProposalRepository::insert(const Proposal& proposal)
{
    Statement insert(m_connection,
                     u"INSERT INTO proposal (meeting_id, parent_id, kind, state, order_key, "
                     "issued_number, text, short_name, note, folded) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(
        proposal.meeting, proposal.parent, names::of(names::ProposalKinds, proposal.kind),
        names::of(names::ProposalStates, proposal.state), proposal.orderKey, proposal.issuedNumber,
        proposal.text, proposal.shortName, proposal.note, searchText(proposal)));
    const ProposalId id(insert.insertedId());
    for (const Assignment& assignment : proposal.assignments)
        NGHISU_TRY(writeAssignment(id, assignment));
    for (const Citation& citation : proposal.citations)
        NGHISU_TRY(writeCitation(id, citation));
    if (!proposal.proposingBody.isEmpty() || proposal.submission.isValid())
        NGHISU_TRY(writeOrigin(id, proposal));
    return id;
}

Result<void> ProposalRepository::update(const Proposal& proposal)
{
    Statement update(m_connection, u"UPDATE proposal SET state = ?, issued_number = ?, text = ?, "
                                   "short_name = ?, note = ?, folded = ? WHERE id = ?"_s);
    return update.run(names::of(names::ProposalStates, proposal.state), proposal.issuedNumber,
                      proposal.text, proposal.shortName, proposal.note, searchText(proposal),
                      proposal.id);
}

Result<void> ProposalRepository::setProposingBody(const Proposal& proposal, const QString& name)
{
    Statement update(m_connection, u"UPDATE origin SET proposing_body = ? "
                                   "WHERE proposal_id = ? AND position = 0"_s);
    NGHISU_TRY(update.run(name, proposal.id));
    Proposal named = proposal;
    named.proposingBody = name;
    if (update.changedRows() == 0)
        NGHISU_TRY(writeOrigin(proposal.id, named));
    return this->update(named);
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
    NGHISU_TRY_VALUE(const AssignmentId id, writeAssignment(proposal, assignment));
    NGHISU_TRY(refreshSearchText(proposal));
    return id;
}

Result<void> ProposalRepository::setAssignmentRole(AssignmentId id, Role role)
{
    Statement update(m_connection, u"UPDATE assignment SET role = ? WHERE id = ?"_s);
    return update.run(names::of(names::Roles, role), id);
}

Result<void> ProposalRepository::removeAssignment(ProposalId proposal, AssignmentId id)
{
    Statement remove(m_connection, u"DELETE FROM assignment WHERE id = ? AND proposal_id = ?"_s);
    NGHISU_TRY(remove.run(id, proposal));
    return refreshSearchText(proposal);
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

Result<void> ProposalRepository::refreshSearchText(ProposalId id)
{
    NGHISU_TRY_VALUE(const Proposal proposal, find(id));
    Statement update(m_connection, u"UPDATE proposal SET folded = ? WHERE id = ?"_s);
    return update.run(searchText(proposal), id);
}

Result<AssignmentId> ProposalRepository::writeAssignment(ProposalId proposal,
                                                         const Assignment& assignment)
{
    Statement insert(m_connection,
                     u"INSERT INTO assignment (proposal_id, body_id, name, short_name, role, "
                     "position) VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) "
                     "+ 1 FROM assignment WHERE proposal_id = ?))"_s);
    NGHISU_TRY(insert.run(proposal, assignment.body, assignment.name, assignment.shortName,
                          names::of(names::Roles, assignment.role), proposal));
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
