// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/roomrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/names.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QString SpeechColumns =
    u"id, item_id, proposal_id, person_id, name, order_key, asked_at, began_at, ended_at"_s;

CourseEntry entryOf(const Statement& row, int item, int proposal)
{
    return {row.id<AgendaItemId>(item), row.id<ProposalId>(proposal)};
}

Speech speechOf(const Statement& row)
{
    const auto time = [&](int column) {
        return row.isNull(column) ? QDateTime() : row.time(column);
    };
    return {row.id<SpeechId>(0),
            entryOf(row, 1, 2),
            row.id<PersonId>(3),
            row.text(4),
            row.text(5),
            row.time(6),
            time(7),
            time(8)};
}

}  // namespace

Result<QList<CourseEvent>> RoomRepository::events(MeetingId meeting) const
{
    Statement rows(m_connection, u"SELECT id, kind, item_id, proposal_id, at FROM course_event "
                                 "WHERE meeting_id = ? ORDER BY id"_s);
    NGHISU_TRY(rows.run(meeting));
    QList<CourseEvent> events;
    while (rows.next()) {
        events.append({rows.id<CourseEventId>(0), names::valueOf(names::CourseKinds, rows.text(1)),
                       entryOf(rows, 2, 3), rows.time(4)});
    }
    NGHISU_TRY(rows.done());
    return events;
}

Result<CourseEventId> RoomRepository::insert(MeetingId meeting, const CourseEvent& event)
{
    Statement insert(m_connection, u"INSERT INTO course_event (meeting_id, kind, item_id, "
                                   "proposal_id, at) VALUES (?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(meeting, names::of(names::CourseKinds, event.kind), event.entry.item,
                          event.entry.proposal, event.at));
    return CourseEventId(insert.insertedId());
}

Result<QList<Speech>> RoomRepository::speeches(MeetingId meeting) const
{
    Statement rows(m_connection, u"SELECT %1 FROM speech WHERE meeting_id = ? "
                                 "ORDER BY order_key, id"_s.arg(SpeechColumns));
    NGHISU_TRY(rows.run(meeting));
    QList<Speech> speeches;
    while (rows.next())
        speeches.append(speechOf(rows));
    NGHISU_TRY(rows.done());
    return speeches;
}

Result<Speech> RoomRepository::speech(SpeechId id) const
{
    Statement rows(m_connection, u"SELECT %1 FROM speech WHERE id = ?"_s.arg(SpeechColumns));
    NGHISU_TRY(rows.run(id));
    if (rows.next())
        return speechOf(rows);
    NGHISU_TRY(rows.done());
    return Error{ErrorCode::NoSuchSpeech, QString::number(id.value())};
}

Result<SpeechId> RoomRepository::insert(MeetingId meeting, const Speech& speech)
{
    Statement insert(
        m_connection,
        u"INSERT INTO speech (meeting_id, item_id, proposal_id, person_id, name, "
        "order_key, asked_at, began_at, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(meeting, speech.entry.item, speech.entry.proposal, speech.person,
                          speech.name, speech.orderKey, speech.askedAt, speech.beganAt,
                          speech.endedAt));
    return SpeechId(insert.insertedId());
}

Result<void> RoomRepository::update(const Speech& speech)
{
    Statement update(m_connection,
                     u"UPDATE speech SET item_id = ?, proposal_id = ?, person_id = ?, name = ?, "
                     "order_key = ?, began_at = ?, ended_at = ? WHERE id = ?"_s);
    return update.run(speech.entry.item, speech.entry.proposal, speech.person, speech.name,
                      speech.orderKey, speech.beganAt, speech.endedAt, speech.id);
}

Result<void> RoomRepository::remove(SpeechId id)
{
    Statement remove(m_connection, u"DELETE FROM speech WHERE id = ?"_s);
    return remove.run(id);
}

Result<QList<Discussion>> RoomRepository::discussions(MeetingId meeting) const
{
    Statement rows(m_connection, u"SELECT item_id, proposal_id, notes, conclusion FROM discussion "
                                 "WHERE meeting_id = ? ORDER BY id"_s);
    NGHISU_TRY(rows.run(meeting));
    QList<Discussion> discussions;
    while (rows.next())
        discussions.append({entryOf(rows, 0, 1), rows.text(2), rows.text(3)});
    NGHISU_TRY(rows.done());
    return discussions;
}

Result<void> RoomRepository::set(MeetingId meeting, const Discussion& discussion)
{
    Statement update(m_connection, u"UPDATE discussion SET notes = ?, conclusion = ? "
                                   "WHERE item_id IS ? AND proposal_id IS ?"_s);
    NGHISU_TRY(update.run(discussion.notes, discussion.conclusion, discussion.entry.item,
                          discussion.entry.proposal));
    if (update.changedRows() > 0)
        return {};
    Statement insert(m_connection, u"INSERT INTO discussion (meeting_id, item_id, proposal_id, "
                                   "notes, conclusion) VALUES (?, ?, ?, ?, ?)"_s);
    return insert.run(meeting, discussion.entry.item, discussion.entry.proposal, discussion.notes,
                      discussion.conclusion);
}

Result<QList<Motion>> RoomRepository::motions(MeetingId meeting) const
{
    Statement rows(m_connection, u"SELECT motion.id, proposal_id, person_id, mover, before, after, "
                                 "motion.state, at FROM motion JOIN proposal "
                                 "ON proposal.id = proposal_id WHERE proposal.meeting_id = ? "
                                 "ORDER BY motion.id"_s);
    NGHISU_TRY(rows.run(meeting));
    QList<Motion> motions;
    while (rows.next()) {
        motions.append({rows.id<MotionId>(0), rows.id<ProposalId>(1), rows.id<PersonId>(2),
                        rows.text(3), rows.text(4), rows.text(5),
                        names::valueOf(names::MotionStates, rows.text(6)), rows.time(7)});
    }
    NGHISU_TRY(rows.done());
    return motions;
}

Result<MotionId> RoomRepository::insert(const Motion& motion)
{
    Statement insert(m_connection, u"INSERT INTO motion (proposal_id, person_id, mover, before, "
                                   "after, state, at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(motion.proposal, motion.person, motion.mover, motion.before, motion.after,
                          names::of(names::MotionStates, motion.state), motion.at));
    return MotionId(insert.insertedId());
}

Result<void> RoomRepository::setState(MotionId id, MotionState state)
{
    Statement update(m_connection, u"UPDATE motion SET state = ? WHERE id = ?"_s);
    return update.run(names::of(names::MotionStates, state), id);
}

Result<RoomRecord> RoomRepository::record(MeetingId meeting) const
{
    RoomRecord record;
    NGHISU_TRY_VALUE(record.events, events(meeting));
    NGHISU_TRY_VALUE(record.speeches, speeches(meeting));
    NGHISU_TRY_VALUE(record.discussions, discussions(meeting));
    NGHISU_TRY_VALUE(record.motions, motions(meeting));
    return record;
}

}  // namespace nghisu
