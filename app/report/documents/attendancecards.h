// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// A card for each member and guest, in protocol order, to be scanned at the door: name, title,
/// organisation, seat, and the code of the person. Eight stand on a sheet. They serve for every meeting
/// of the council.
/// \param words in the council's language
Document buildAttendanceCards(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
