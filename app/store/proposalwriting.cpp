// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/proposalrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/content.h"
#include "store/jsonlist.h"
#include "store/names.h"
#include "store/statement.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

Result<ProposalId> ProposalRepository::insert(const Proposal& proposal)
{
    Statement insert(m_connection,
                     u"INSERT INTO proposal (meeting_id, parent_id, kind, state, order_key, "
                     "issued_number, text, short_name, note, topic, urgent, carried_from) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(proposal.meeting, proposal.parent,
                          names::of(names::ProposalKinds, proposal.kind),
                          names::of(names::ProposalStates, proposal.state), proposal.orderKey,
                          proposal.issuedNumber, proposal.text, proposal.shortName, proposal.note,
                          proposal.topic, proposal.urgent, proposal.carriedFrom));
    const ProposalId id(insert.insertedId());
    int position = 0;
    for (const Assignment& assignment : proposal.assignments)
        NGHISU_TRY(writeAssignment(id, assignment, ++position));
    for (const Citation& citation : proposal.citations)
        NGHISU_TRY(writeCitation(id, citation));
    if (!proposal.proposingBody.isEmpty() || proposal.submission.isValid())
        NGHISU_TRY(writeOrigin(id, proposal.origin(), 0));
    position = 0;
    for (const Origin& origin : proposal.merged)
        NGHISU_TRY(writeOrigin(id, origin, ++position));
    if (!proposal.tags.isEmpty())
        NGHISU_TRY(setTags(id, proposal.tags));
    return id;
}

Result<void> ProposalRepository::update(const Proposal& proposal)
{
    Statement update(m_connection,
                     u"UPDATE proposal SET text = ?, short_name = ?, note = ? WHERE id = ?"_s);
    return update.run(proposal.text, proposal.shortName, proposal.note, proposal.id);
}

Result<void> ProposalRepository::setFields(const Proposal& proposal)
{
    Statement update(m_connection,
                     u"UPDATE proposal SET topic = ?, urgent = ?, state = ? WHERE id = ?"_s);
    return update.run(proposal.topic, proposal.urgent,
                      names::of(names::ProposalStates, proposal.state), proposal.id);
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
    Origin origin = proposal.origin();
    origin.proposingBody = name;
    return writeOrigin(proposal.id, origin, 0);
}

Result<void> ProposalRepository::setPlace(ProposalId id, ProposalId parent, const QString& orderKey)
{
    Statement update(m_connection,
                     u"UPDATE proposal SET parent_id = ?, order_key = ? WHERE id = ?"_s);
    return update.run(parent, orderKey, id);
}

Result<void> ProposalRepository::setMeeting(ProposalId id, MeetingId meeting)
{
    Statement update(m_connection, u"UPDATE proposal SET meeting_id = ? WHERE id = ?"_s);
    return update.run(meeting, id);
}

Result<void> ProposalRepository::setCarriedFrom(ProposalId id, ProposalId earlier)
{
    Statement update(m_connection, u"UPDATE proposal SET carried_from = ? WHERE id = ?"_s);
    return update.run(earlier, id);
}

Result<void> ProposalRepository::replaceCitations(ProposalId id, const QList<Citation>& citations)
{
    // Typing before them only moves them: row by row, what stays as it is is not written again.
    NGHISU_TRY_VALUE(const QList<CitationRow> rows, citationRows(id));
    const qsizetype kept = std::min(rows.size(), citations.size());
    for (qsizetype i = 0; i < kept; ++i) {
        const Citation& now = citations[i];
        if (rows[i].citation == now)
            continue;
        Statement update(m_connection, u"UPDATE citation SET canonical = ?, start = ?, length = ?, "
                                       "by_hand = ? WHERE id = ?"_s);
        NGHISU_TRY(update.run(now.canonical, qint64(now.start), qint64(now.length), now.byHand,
                              rows[i].id));
    }
    for (qsizetype i = kept; i < rows.size(); ++i) {
        Statement remove(m_connection, u"DELETE FROM citation WHERE id = ?"_s);
        NGHISU_TRY(remove.run(rows[i].id));
    }
    for (qsizetype i = kept; i < citations.size(); ++i)
        NGHISU_TRY(writeCitation(id, citations[i]));
    return {};
}

Result<void> ProposalRepository::remove(ProposalId id)
{
    Statement remove(m_connection, u"DELETE FROM proposal WHERE id = ?"_s);
    return remove.run(id);
}

Result<void> ProposalRepository::setTags(ProposalId id, const QStringList& tags)
{
    Statement before(m_connection, u"DELETE FROM proposal_tag WHERE proposal_id = ? AND tag_id NOT "
                                   "IN (SELECT id FROM tag WHERE name IN "
                                   "(SELECT value FROM json_each(?)))"_s);
    NGHISU_TRY(before.run(id, asJson(tags)));
    for (const QString& name : tags) {
        Statement tag(m_connection,
                      u"INSERT INTO tag (name) VALUES (?) ON CONFLICT (name) DO NOTHING"_s);
        NGHISU_TRY(tag.run(name));
        Statement link(m_connection, u"INSERT INTO proposal_tag (proposal_id, tag_id) "
                                     "SELECT ?, id FROM tag WHERE name = ? "
                                     "ON CONFLICT (proposal_id, tag_id) DO NOTHING"_s);
        NGHISU_TRY(link.run(id, name));
    }
    return {};
}

Result<void> ProposalRepository::addOrigin(ProposalId id, const Origin& origin)
{
    Statement last(m_connection,
                   u"SELECT coalesce(max(position), 0) FROM origin WHERE proposal_id = ?"_s);
    NGHISU_TRY(last.run(id));
    const int position = last.next() ? last.small(0) + 1 : 1;
    NGHISU_TRY(last.done());
    return writeOrigin(id, origin, position);
}

Result<AttachmentId> ProposalRepository::attach(ProposalId id, const QString& fileName,
                                                const QByteArray& bytes)
{
    NGHISU_TRY_VALUE(const auto content, content::keep(m_connection, bytes));
    Statement insert(m_connection, u"INSERT INTO attachment (proposal_id, content_id, file_name) "
                                   "VALUES (?, ?, ?)"_s);
    NGHISU_TRY(insert.run(id, content, fileName));
    return AttachmentId(insert.insertedId());
}

Result<void> ProposalRepository::detach(AttachmentId id)
{
    Statement remove(m_connection, u"DELETE FROM attachment WHERE id = ?"_s);
    return remove.run(id);
}

Result<QByteArray> ProposalRepository::attachmentBytes(AttachmentId id) const
{
    Statement row(m_connection, u"SELECT content_id FROM attachment WHERE id = ?"_s);
    NGHISU_TRY(row.run(id));
    const auto content = row.next() ? row.id<content::ContentId>(0) : content::ContentId();
    NGHISU_TRY(row.done());
    return content::bytesOf(m_connection, content);
}

Result<QSet<ProposalPair>> ProposalRepository::notAlike() const
{
    Statement rows(m_connection, u"SELECT first_id, second_id FROM not_alike"_s);
    NGHISU_TRY(rows.run());
    QSet<ProposalPair> pairs;
    while (rows.next())
        pairs.insert({rows.id<ProposalId>(0), rows.id<ProposalId>(1)});
    NGHISU_TRY(rows.done());
    return pairs;
}

Result<void> ProposalRepository::setNotAlike(ProposalPair pair)
{
    Statement insert(m_connection, u"INSERT INTO not_alike (first_id, second_id) VALUES (?, ?) "
                                   "ON CONFLICT (first_id, second_id) DO NOTHING"_s);
    return insert.run(pair.first, pair.second);
}

Result<void> ProposalRepository::writeCitation(ProposalId proposal, const Citation& citation)
{
    Statement insert(m_connection,
                     u"INSERT INTO citation (proposal_id, canonical, start, length, by_hand) "
                     "VALUES (?, ?, ?, ?, ?)"_s);
    return insert.run(proposal, citation.canonical, qint64(citation.start), qint64(citation.length),
                      citation.byHand);
}

Result<void> ProposalRepository::writeOrigin(ProposalId id, const Origin& origin, int position)
{
    Statement insert(m_connection,
                     u"INSERT INTO origin (proposal_id, position, proposing_body, submission_id, "
                     "start, length, number, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return insert.run(id, position, origin.proposingBody, origin.submission, qint64(origin.start),
                      qint64(origin.length), origin.number, origin.text);
}

}  // namespace nghisu
