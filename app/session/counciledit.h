// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/council.h"

namespace nghisu {

class CouncilFile;

/// The council, its meetings and people. Each is one step that can be undone; EmptyName where the
/// name or title is missing. What the record needs stays: MeetingVotedIn (detail: the title) where
/// votes were held, PersonInRecord (detail: the name) who attended or voted.
Result<void> editCouncil(CouncilFile& file, const Council& council);
Result<MeetingId> addMeeting(CouncilFile& file, const Meeting& meeting);
Result<void> editMeeting(CouncilFile& file, const Meeting& meeting);
Result<void> removeMeeting(CouncilFile& file, MeetingId id);
/// At the end of the protocol order.
Result<PersonId> addPerson(CouncilFile& file, const Person& person);
Result<QList<PersonId>> addPeople(CouncilFile& file, const QList<Person>& people);
Result<void> editPerson(CouncilFile& file, const Person& person);
Result<void> removePeople(CouncilFile& file, const QList<PersonId>& ids);
/// So many places up or down in protocol order, in their order among themselves. At an end they
/// stay as they are.
Result<void> movePeople(CouncilFile& file, const QList<PersonId>& ids, int steps);

}  // namespace nghisu
