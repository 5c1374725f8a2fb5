// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/handoutrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

Result<QList<Handout>> HandoutRepository::ofMeeting(MeetingId meeting) const
{
    Statement rows(m_connection,
                   u"SELECT handout.id, item_id, proposal_id, order_key, title, file_name, "
                   "file_id, sha256, size, document, guests FROM handout "
                   "LEFT JOIN kept_file ON kept_file.id = file_id "
                   "WHERE meeting_id = ? ORDER BY order_key, handout.id"_s);
    NGHISU_TRY(rows.run(meeting));
    QList<Handout> handouts;
    while (rows.next()) {
        Handout handout;
        handout.id = rows.id<HandoutId>(0);
        handout.meeting = meeting;
        handout.entry = {rows.id<AgendaItemId>(1), rows.id<ProposalId>(2)};
        handout.orderKey = rows.text(3);
        handout.title = rows.text(4);
        handout.fileName = rows.text(5);
        handout.file = {rows.id<KeptFileId>(6), rows.text(7), rows.integer(8)};
        handout.document = rows.text(9);
        handout.guests = rows.small(10) != 0;
        handouts.append(handout);
    }
    NGHISU_TRY(rows.done());
    return handouts;
}

Result<HandoutId> HandoutRepository::insert(const Handout& handout)
{
    Statement insert(m_connection,
                     u"INSERT INTO handout (meeting_id, item_id, proposal_id, order_key, title, "
                     "file_name, file_id, document, guests) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(handout.meeting, handout.entry.item, handout.entry.proposal,
                          handout.orderKey, handout.title, handout.fileName, handout.file.id,
                          handout.document, handout.guests));
    return HandoutId(insert.insertedId());
}

Result<void> HandoutRepository::update(const Handout& handout)
{
    Statement update(m_connection,
                     u"UPDATE handout SET item_id = ?, proposal_id = ?, order_key = ?, title = ?, "
                     "guests = ? WHERE id = ?"_s);
    return update.run(handout.entry.item, handout.entry.proposal, handout.orderKey, handout.title,
                      handout.guests, handout.id);
}

Result<void> HandoutRepository::remove(HandoutId id)
{
    Statement remove(m_connection, u"DELETE FROM handout WHERE id = ?"_s);
    return remove.run(id);
}

Result<void> HandoutRepository::handOn(ProposalId from, ProposalId to)
{
    Statement update(m_connection, u"UPDATE handout SET proposal_id = ? WHERE proposal_id = ?"_s);
    return update.run(to, from);
}

}  // namespace nghisu
