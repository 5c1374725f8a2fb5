// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lastmoment.h"

namespace nghisu {

QDateTime lastMomentOf(const RoomRecord& room, const QList<AttendanceEvent>& attendance,
                       const QList<Poll>& polls)
{
    QDateTime last;
    const auto take = [&last](const QDateTime& moment) {
        if (moment.isValid() && (!last.isValid() || moment > last))
            last = moment;
    };
    for (const CourseEvent& event : room.events)
        take(event.at);
    for (const Speech& speech : room.speeches) {
        for (const QDateTime& moment : {speech.askedAt, speech.beganAt, speech.endedAt})
            take(moment);
    }
    for (const Motion& motion : room.motions)
        take(motion.at);
    for (const AttendanceEvent& event : attendance)
        take(event.at);
    for (const Poll& poll : polls) {
        for (const QDateTime& moment : {poll.openedAt, poll.closedAt, poll.annulledAt})
            take(moment);
        for (const PollFigures& figures : poll.figures)
            take(figures.at);
    }
    return last;
}

}  // namespace nghisu
