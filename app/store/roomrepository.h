// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/debate.h"

namespace nghisu {

class Connection;

/// The course of a meeting: what was on, who spoke, what was noted, concluded and moved. Writing is
/// for use inside CouncilFile::perform.
class RoomRepository {
public:
    explicit RoomRepository(Connection& connection) : m_connection(connection) {}

    /// In the order in which they were written.
    Result<QList<CourseEvent>> events(MeetingId meeting) const;
    Result<CourseEventId> insert(MeetingId meeting, const CourseEvent& event);

    /// In the order in which they speak.
    Result<QList<Speech>> speeches(MeetingId meeting) const;
    Result<Speech> speech(SpeechId id) const;  ///< or NoSuchSpeech
    Result<SpeechId> insert(MeetingId meeting, const Speech& speech);
    Result<void> update(const Speech& speech);
    Result<void> remove(SpeechId id);

    Result<QList<Discussion>> discussions(MeetingId meeting) const;
    /// In place of what was kept of the entry.
    Result<void> set(MeetingId meeting, const Discussion& discussion);

    /// Oldest first.
    Result<QList<Motion>> motions(MeetingId meeting) const;
    Result<MotionId> insert(const Motion& motion);
    Result<void> setState(MotionId id, MotionState state);

    Result<RoomRecord> record(MeetingId meeting) const;

private:
    Connection& m_connection;
};

}  // namespace nghisu
