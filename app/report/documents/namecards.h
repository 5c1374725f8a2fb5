// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// A folded card for each member and guest, in protocol order: name, title and organisation, read from
/// both sides of the table. Two stand on a sheet.
/// \param words in the council's language
Document buildNameCards(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
