// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/proposalrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/jsonlist.h"
#include "store/names.h"
#include "store/statement.h"

#include <QHash>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using Found = QHash<ProposalId, Proposal>;

const QString OwnColumns = u"id, meeting_id, parent_id, kind, state, order_key, issued_number, "
                           "text, short_name, note, topic, urgent, carried_from"_s;
const QString CitationColumns = u"proposal_id, canonical, start, length, by_hand"_s;
const QString CitationOrder = u"by_hand, start, id"_s;

Proposal proposalOf(const Statement& row)
{
    Proposal proposal;
    proposal.id = row.id<ProposalId>(0);
    proposal.meeting = row.id<MeetingId>(1);
    proposal.parent = row.id<ProposalId>(2);
    proposal.kind = names::valueOf(names::ProposalKinds, row.text(3));
    proposal.state = names::valueOf(names::ProposalStates, row.text(4));
    proposal.orderKey = row.text(5);
    proposal.issuedNumber = row.text(6);
    proposal.text = row.text(7);
    proposal.shortName = row.text(8);
    proposal.note = row.text(9);
    proposal.topic = row.text(10);
    proposal.urgent = row.small(11) != 0;
    proposal.carriedFrom = row.id<ProposalId>(12);
    return proposal;
}

Assignment assignmentOf(const Statement& row)
{
    Assignment assignment;
    assignment.id = row.id<AssignmentId>(1);
    assignment.body = row.id<BodyId>(2);
    assignment.name = row.text(3);
    assignment.shortName = row.text(4);
    assignment.role = names::valueOf(names::Roles, row.text(5));
    assignment.group = !assignment.body.isValid();
    assignment.answering = row.id<BodyId>(6);
    assignment.answer = {names::valueOf(names::AnswerStates, row.text(7)),
                         row.day(8),
                         row.day(9),
                         row.text(10),
                         row.text(11),
                         row.day(12),
                         row.text(13)};
    return assignment;
}

Citation citationOf(const Statement& row)
{
    return {row.text(1), qsizetype(row.integer(2)), qsizetype(row.integer(3)), row.small(4) != 0};
}

Result<void> addAssignments(Connection& connection, const QString& ids, Found& found)
{
    Statement rows(connection,
                   u"SELECT proposal_id, id, body_id, name, short_name, role, answering_id, state, "
                   "due_on, remind_on, answer, answer_reference, answered_on, answer_file_name "
                   "FROM assignment WHERE proposal_id IN (SELECT value FROM json_each(?)) "
                   "ORDER BY role = 'coordinating', position, id"_s);
    NGHISU_TRY(rows.run(ids));
    while (rows.next())
        found[rows.id<ProposalId>(0)].assignments.append(assignmentOf(rows));
    return rows.done();
}

Result<void> addCitations(Connection& connection, const QString& ids, Found& found)
{
    Statement rows(connection, u"SELECT %1 FROM citation WHERE proposal_id IN "
                               "(SELECT value FROM json_each(?)) ORDER BY %2"_s.arg(CitationColumns,
                                                                                    CitationOrder));
    NGHISU_TRY(rows.run(ids));
    while (rows.next())
        found[rows.id<ProposalId>(0)].citations.append(citationOf(rows));
    return rows.done();
}

Result<void> addOrigins(Connection& connection, const QString& ids, Found& found)
{
    Statement rows(connection,
                   u"SELECT proposal_id, position, proposing_body, submission_id, start, length, "
                   "number, text FROM origin WHERE proposal_id IN "
                   "(SELECT value FROM json_each(?)) ORDER BY position, id"_s);
    NGHISU_TRY(rows.run(ids));
    while (rows.next()) {
        Proposal& proposal = found[rows.id<ProposalId>(0)];
        if (rows.small(1) > 0) {
            proposal.merged.append({rows.text(2), rows.id<SubmissionId>(3),
                                    qsizetype(rows.integer(4)), qsizetype(rows.integer(5)),
                                    rows.text(6), rows.text(7)});
            continue;
        }
        proposal.proposingBody = rows.text(2);
        proposal.submission = rows.id<SubmissionId>(3);
        proposal.sourceStart = qsizetype(rows.integer(4));
        proposal.sourceLength = qsizetype(rows.integer(5));
        proposal.sourceNumber = rows.text(6);
    }
    return rows.done();
}

Result<void> addTags(Connection& connection, const QString& ids, Found& found)
{
    Statement rows(connection, u"SELECT proposal_id, name FROM proposal_tag "
                               "JOIN tag ON tag.id = tag_id WHERE proposal_id IN "
                               "(SELECT value FROM json_each(?)) ORDER BY name"_s);
    NGHISU_TRY(rows.run(ids));
    while (rows.next())
        found[rows.id<ProposalId>(0)].tags.append(rows.text(1));
    return rows.done();
}

Result<void> addAttachments(Connection& connection, const QString& ids, Found& found)
{
    Statement rows(connection, u"SELECT proposal_id, attachment.id, file_name, length(bytes) "
                               "FROM attachment JOIN content ON content.id = content_id "
                               "WHERE proposal_id IN (SELECT value FROM json_each(?)) "
                               "ORDER BY attachment.id"_s);
    NGHISU_TRY(rows.run(ids));
    while (rows.next()) {
        found[rows.id<ProposalId>(0)].attachments.append(
            {rows.id<AttachmentId>(1), rows.text(2), rows.integer(3)});
    }
    return rows.done();
}

}  // namespace

Result<QList<Proposal>> ProposalRepository::load(const QList<ProposalId>& ids) const
{
    const QString json = asJson(ids);
    Found found;
    {
        Statement rows(m_connection, u"SELECT %1 FROM proposal WHERE id IN "
                                     "(SELECT value FROM json_each(?))"_s.arg(OwnColumns));
        NGHISU_TRY(rows.run(json));
        while (rows.next()) {
            const Proposal proposal = proposalOf(rows);
            found.insert(proposal.id, proposal);
        }
        NGHISU_TRY(rows.done());
    }
    NGHISU_TRY(addAssignments(m_connection, json, found));
    NGHISU_TRY(addCitations(m_connection, json, found));
    NGHISU_TRY(addOrigins(m_connection, json, found));
    NGHISU_TRY(addTags(m_connection, json, found));
    NGHISU_TRY(addAttachments(m_connection, json, found));
    QList<Proposal> proposals;
    proposals.reserve(ids.size());
    for (const ProposalId id : ids) {
        if (const auto proposal = found.constFind(id); proposal != found.constEnd())
            proposals.append(*proposal);
    }
    return proposals;
}

Result<Proposal> ProposalRepository::find(ProposalId id) const
{
    NGHISU_TRY_VALUE(const QList<Proposal> proposals, load({id}));
    if (proposals.isEmpty())
        return Error{ErrorCode::NoSuchProposal, QString::number(id.value())};
    return proposals.first();
}

Result<Proposal> ProposalRepository::findFields(ProposalId id) const
{
    Statement row(m_connection, u"SELECT %1 FROM proposal WHERE id = ?"_s.arg(OwnColumns));
    NGHISU_TRY(row.run(id));
    if (row.next())
        return proposalOf(row);
    NGHISU_TRY(row.done());
    return Error{ErrorCode::NoSuchProposal, QString::number(id.value())};
}

Result<QList<Citation>> ProposalRepository::citations(ProposalId id) const
{
    NGHISU_TRY_VALUE(const QList<CitationRow> rows, citationRows(id));
    QList<Citation> citations;
    for (const CitationRow& row : rows)
        citations.append(row.citation);
    return citations;
}

Result<QList<ProposalRepository::CitationRow>> ProposalRepository::citationRows(ProposalId id) const
{
    Statement rows(m_connection, u"SELECT %1, id FROM citation WHERE proposal_id = ? "
                                 "ORDER BY %2"_s.arg(CitationColumns, CitationOrder));
    NGHISU_TRY(rows.run(id));
    QList<CitationRow> found;
    while (rows.next())
        found.append({rows.integer(5), citationOf(rows)});
    NGHISU_TRY(rows.done());
    return found;
}

Result<QList<ProposalId>> ProposalRepository::allIds() const
{
    Statement rows(m_connection,
                   u"SELECT proposal.id FROM proposal JOIN meeting ON meeting.id = meeting_id "
                   "WHERE kind = 'proposal' AND template = 0 ORDER BY proposal.id"_s);
    NGHISU_TRY(rows.run());
    QList<ProposalId> ids;
    while (rows.next())
        ids.append(rows.id<ProposalId>(0));
    NGHISU_TRY(rows.done());
    return ids;
}

Result<QHash<ProposalId, QString>> ProposalRepository::texts(const QList<ProposalId>& ids) const
{
    Statement rows(m_connection, u"SELECT id, text FROM proposal "
                                 "WHERE id IN (SELECT value FROM json_each(?))"_s);
    NGHISU_TRY(rows.run(asJson(ids)));
    QHash<ProposalId, QString> texts;
    while (rows.next())
        texts.insert(rows.id<ProposalId>(0), rows.text(1));
    NGHISU_TRY(rows.done());
    return texts;
}

}  // namespace nghisu
