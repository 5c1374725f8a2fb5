// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/attendance.h"

namespace nghisu {

class CouncilFile;

// Who comes and goes. Each is one step that can be undone.

/// What is to be written of each person: their `person` and `at` are filled in.
struct Arrival {
    Coming kind = Coming::Arrived;
    QString substitute;
    QString authority;
    QString note;
};

/// Writes that these people came or went at a moment (UTC). Those who stand so already are passed
/// over; how many were written. NoSuchPerson where one is not in the council's list.
Result<int> attend(CouncilFile& file, MeetingId meeting, const QList<PersonId>& people,
                   const Arrival& arrival, const QDateTime& at);

/// Takes back what was written last of somebody, as if it had not been; nothing where nothing was.
Result<void> takeBack(CouncilFile& file, MeetingId meeting, PersonId person);

/// The headcount as it is now; heads or weights.
Result<Headcount> headcountNow(const CouncilFile& file, MeetingId meeting,
                               CountOf what = CountOf::Heads);

}  // namespace nghisu
