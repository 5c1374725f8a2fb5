// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance.h"
#include "domain/debate.h"
#include "domain/poll.h"

namespace nghisu {

/// The last moment (UTC) that a record of the room tells of; invalid where it tells of none. Whatever
/// the computer's clock says, it is not earlier now.
QDateTime lastMomentOf(const RoomRecord& room, const QList<AttendanceEvent>& attendance,
                       const QList<Poll>& polls);

}  // namespace nghisu
