// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attendancerepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/names.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

Result<QList<AttendanceEvent>> AttendanceRepository::ofMeeting(MeetingId meeting) const
{
    Statement rows(m_connection, u"SELECT id, person_id, kind, at, substitute, authority, note "
                                 "FROM attendance WHERE meeting_id = ? ORDER BY id"_s);
    NGHISU_TRY(rows.run(meeting));
    QList<AttendanceEvent> events;
    while (rows.next()) {
        events.append({rows.id<AttendanceId>(0), rows.id<PersonId>(1),
                       names::valueOf(names::Comings, rows.text(2)), rows.time(3), rows.text(4),
                       rows.text(5), rows.text(6)});
    }
    NGHISU_TRY(rows.done());
    return events;
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
