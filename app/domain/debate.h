// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/course.h"

#include <QString>

namespace nghisu {

/// Somebody who asked to speak, speaks, or spoke.
struct Speech {
    SpeechId id;
    CourseEntry entry;  ///< on what; may be none
    PersonId person;    ///< none for somebody who is on no list
    QString name;       ///< of somebody who is on no list
    QString orderKey;   ///< among those who wait
    QDateTime askedAt;  ///< UTC
    QDateTime beganAt;  ///< UTC; invalid while waiting
    QDateTime endedAt;  ///< UTC; invalid while waiting or speaking

    bool operator==(const Speech&) const = default;
    bool isWaiting() const { return !beganAt.isValid(); }
    bool isOn() const { return beganAt.isValid() && !endedAt.isValid(); }
};

/// What was said of an entry, and what was concluded.
struct Discussion {
    CourseEntry entry;
    QString notes;
    QString conclusion;

    bool operator==(const Discussion&) const = default;
    bool isEmpty() const { return notes.isEmpty() && conclusion.isEmpty(); }
};

enum class MotionState { Moved, Adopted, Rejected, Withdrawn };

/// A change of a proposal's words that was moved in the meeting.
struct Motion {
    MotionId id;
    ProposalId proposal;
    PersonId person;  ///< who moved it; none where they are on no list
    QString mover;    ///< their name then
    QString before;   ///< the words that were to be changed
    QString after;
    MotionState state = MotionState::Moved;
    QDateTime at;  ///< UTC

    bool operator==(const Motion&) const = default;
};

/// The hours in the room, as they are kept.
struct RoomRecord {
    QList<CourseEvent> events;
    QList<Speech> speeches;  ///< in the order in which they were asked for
    QList<Discussion> discussions;
    QList<Motion> motions;

    bool operator==(const RoomRecord&) const = default;
};

}  // namespace nghisu
