// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/programme.h"

namespace nghisu {

class CouncilFile;

/// The programme of a meeting. Each is one step that can be undone; EmptyName where an item has no
/// title.
/// \param after the item that it comes after; none for the end of the programme
Result<AgendaItemId> addItem(CouncilFile& file, MeetingId meeting, const AgendaItem& item,
                             AgendaItemId after = {});
/// Its place stays.
Result<void> editItem(CouncilFile& file, const AgendaItem& item);
Result<void> removeItems(CouncilFile& file, MeetingId meeting, const QList<AgendaItemId>& ids);
/// So many places up or down, in their order among themselves. At an end they stay as they are.
Result<void> moveItems(CouncilFile& file, MeetingId meeting, const QList<AgendaItemId>& ids,
                       int steps);
/// To the place before an item; to the end for none.
Result<void> moveItemsBefore(CouncilFile& file, MeetingId meeting, const QList<AgendaItemId>& ids,
                             AgendaItemId next);

/// Makes a programme from what the meeting is about, where it has none yet. How many items it got.
/// \param words in the council's language
Result<int> draftProgramme(CouncilFile& file, MeetingId meeting, const ProgrammeWords& words);

}  // namespace nghisu
