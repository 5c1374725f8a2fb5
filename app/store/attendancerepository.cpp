// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attendancerepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/names.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

template <typename... Keys>
Result<QList<AttendanceEvent>> readEvents(Connection& connection, const QString& condition,
                                          const Keys&... keys)
{
    Statement rows(connection, u"SELECT id, person_id, kind, at, substitute, authority, note "
                               "FROM attendance WHERE %1 ORDER BY id"_s.arg(condition));
    NGHISU_TRY(rows.run(keys...));
    QList<AttendanceEvent> events;
    while (rows.next()) {
        events.append({rows.id<AttendanceId>(0), rows.id<PersonId>(1),
                       names::valueOf(names::Comings, rows.text(2)), rows.time(3), rows.text(4),
                       rows.text(5), rows.text(6)});
    }
    NGHISU_TRY(rows.done());
    return events;
}

}  // namespace

Result<QList<AttendanceEvent>> AttendanceRepository::ofMeeting(MeetingId meeting) const
{
    return readEvents(m_connection, u"meeting_id = ?"_s, meeting);
}

Result<QList<AttendanceEvent>> AttendanceRepository::of(MeetingId meeting, PersonId person) const
{
    // By the person, who has few in all meetings.
    return readEvents(m_connection, u"person_id = ? AND +meeting_id = ?"_s, person, meeting);
}

Result<bool> AttendanceRepository::isTaken(MeetingId meeting) const
{
    Statement row(m_connection, u"SELECT EXISTS (SELECT 1 FROM attendance WHERE meeting_id = ?)"_s);
    NGHISU_TRY(row.run(meeting));
    const bool taken = row.next() && row.small(0) != 0;
    NGHISU_TRY(row.done());
    return taken;
}

Result<AttendanceId> AttendanceRepository::insert(MeetingId meeting, const AttendanceEvent& event)
{
    Statement insert(m_connection,
                     u"INSERT INTO attendance (meeting_id, person_id, kind, at, substitute, "
                     "authority, note) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(meeting, event.person, names::of(names::Comings, event.kind), event.at,
                          event.substitute, event.authority, event.note));
    return AttendanceId(insert.insertedId());
}

Result<void> AttendanceRepository::remove(AttendanceId id)
{
    Statement remove(m_connection, u"DELETE FROM attendance WHERE id = ?"_s);
    return remove.run(id);
}

}  // namespace nghisu
