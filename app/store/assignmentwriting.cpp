// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/proposalrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/content.h"
#include "store/names.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

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

Result<AssignmentId> ProposalRepository::writeAssignment(ProposalId proposal,
                                                         const Assignment& assignment, int position)
{
    Statement insert(m_connection,
                     u"INSERT INTO assignment (proposal_id, body_id, name, short_name, role, "
                     "position) VALUES (?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(proposal, assignment.body, assignment.name, assignment.shortName,
                          names::of(names::Roles, assignment.role), position));
    const AssignmentId id(insert.insertedId());
    // A new one is rarely answered already.
    if (assignment.answer != Answer())
        NGHISU_TRY(setAnswer(id, assignment.answer));
    if (assignment.answering.isValid())
        NGHISU_TRY(handOn(id, assignment.answering));
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
    return remove.run(id, proposal);
}

Result<void> ProposalRepository::setAnswer(AssignmentId id, const Answer& answer)
{
    Statement update(m_connection,
                     u"UPDATE assignment SET state = ?, due_on = ?, remind_on = ?, answer = ?, "
                     "answer_reference = ?, answered_on = ? WHERE id = ?"_s);
    return update.run(names::of(names::AnswerStates, answer.state), answer.dueOn, answer.remindOn,
                      answer.text, answer.reference, answer.answeredOn, id);
}

Result<void> ProposalRepository::setDueOn(AssignmentId id, QDate day)
{
    Statement update(m_connection, u"UPDATE assignment SET due_on = ? WHERE id = ?"_s);
    return update.run(day, id);
}

Result<void> ProposalRepository::setRemindOn(AssignmentId id, QDate day)
{
    Statement update(m_connection, u"UPDATE assignment SET remind_on = ? WHERE id = ?"_s);
    return update.run(day, id);
}

Result<void> ProposalRepository::setAnswerDocument(AssignmentId id, const QString& fileName,
                                                   const QByteArray& bytes)
{
    NGHISU_TRY_VALUE(const auto content, content::keep(m_connection, bytes));
    Statement update(m_connection, u"UPDATE assignment SET answer_content_id = ?, "
                                   "answer_file_name = ? WHERE id = ?"_s);
    return update.run(content, bytes.isEmpty() ? QString() : fileName, id);
}

Result<QByteArray> ProposalRepository::answerDocument(AssignmentId id) const
{
    Statement row(m_connection, u"SELECT answer_content_id FROM assignment WHERE id = ?"_s);
    NGHISU_TRY(row.run(id));
    const auto content = row.next() ? row.id<content::ContentId>(0) : content::ContentId();
    NGHISU_TRY(row.done());
    return content::bytesOf(m_connection, content);
}

Result<void> ProposalRepository::handOn(AssignmentId id, BodyId answering)
{
    Statement update(m_connection, u"UPDATE assignment SET answering_id = ? WHERE id = ?"_s);
    return update.run(answering, id);
}

}  // namespace nghisu
