// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/council.h"

namespace nghisu {

class CouncilFile;

/// The council, its meetings and people. Each is one step that can be undone; EmptyName where the
/// name or title is missing.
Result<void> editCouncil(CouncilFile& file, const Council& council);
Result<MeetingId> addMeeting(CouncilFile& file, const Meeting& meeting);
Result<void> editMeeting(CouncilFile& file, const Meeting& meeting);
Result<void> removeMeeting(CouncilFile& file, MeetingId id);
Result<PersonId> addPerson(CouncilFile& file, const Person& person);
Result<void> editPerson(CouncilFile& file, const Person& person);
Result<void> removePeople(CouncilFile& file, const QList<PersonId>& ids);
/// One place up or down in protocol order.
Result<void> movePerson(CouncilFile& file, PersonId id, int steps);

}  // namespace nghisu
