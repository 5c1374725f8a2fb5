// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/attendance.h"

namespace nghisu {

class Connection;

/// Who came to a meeting and went. Writing is for use inside CouncilFile::perform.
class AttendanceRepository {
public:
    explicit AttendanceRepository(Connection& connection) : m_connection(connection) {}

    /// In the order in which they were written.
    Result<QList<AttendanceEvent>> ofMeeting(MeetingId meeting) const;
    /// The same of one person.
    Result<QList<AttendanceEvent>> of(MeetingId meeting, PersonId person) const;
    /// Whether anything was written of anybody.
    Result<bool> isTaken(MeetingId meeting) const;
    Result<AttendanceId> insert(MeetingId meeting, const AttendanceEvent& event);
    Result<void> remove(AttendanceId id);

private:
    Connection& m_connection;
};

}  // namespace nghisu
