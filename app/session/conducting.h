// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/course.h"

namespace nghisu {

class CouncilFile;

// How a meeting is led from entry to entry. Each is one step that can be undone; moments are UTC and
// never earlier than what was written before.

/// Opens a meeting, or opens it again after it was closed by mistake; nothing where it is open.
Result<void> openMeeting(CouncilFile& file, MeetingId meeting, const QDateTime& at);
Result<void> pauseMeeting(CouncilFile& file, MeetingId meeting, const QDateTime& at);
Result<void> resumeMeeting(CouncilFile& file, MeetingId meeting, const QDateTime& at);
/// PollStillOpen (detail: its question) while a vote is on.
Result<void> closeMeeting(CouncilFile& file, MeetingId meeting, const QDateTime& at);

/// Goes on to an entry: what was on is done. MeetingNotOpen, PollStillOpen.
Result<void> beginEntry(CouncilFile& file, MeetingId meeting, const CourseEntry& entry,
                        const QDateTime& at);
/// Debates an entry together with what is on. EntryNotRunning where nothing is.
Result<void> joinEntry(CouncilFile& file, MeetingId meeting, const CourseEntry& entry,
                       const QDateTime& at);
/// Leaves an entry out, puts it off, or says that it is done. PollStillOpen where it is on.
/// \param kind Done, Skipped or Postponed
Result<void> settleEntry(CouncilFile& file, MeetingId meeting, const CourseEntry& entry,
                         CourseKind kind, const QDateTime& at);

/// What is kept of an entry; typing is one step. Text as typed.
Result<void> setDiscussion(CouncilFile& file, MeetingId meeting, const CourseEntry& entry,
                           const QString& notes, const QString& conclusion);

}  // namespace nghisu
