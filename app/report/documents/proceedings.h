// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Whether anything was recorded in the room of what the meeting dealt with.
bool hasProceedings(const MeetingRecord& record);

/// What a meeting dealt with, in the order of its course: its items as headings, below them the
/// proposals, each with what was recorded of it; pauses; what was put off, left out or not reached.
/// \pre hasProceedings(record)
QList<Block> proceedings(const MeetingRecord& record, const Words& words);

/// The votes on no proposal that minutes tell of: those held in an item whose part is printed are
/// not among them.
QList<Poll> loosePolls(const MeetingRecord& record);

/// The conclusion that was written of an entry; empty where none was.
QString writtenConclusion(const MeetingRecord& record, const CourseEntry& entry);

}  // namespace nghisu
