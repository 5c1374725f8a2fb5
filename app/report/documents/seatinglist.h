// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Danh sách chỗ ngồi: who sits where, in the order of the seats, as it hangs at the door. Who has no
/// seat yet comes last, in protocol order.
/// \param words in the council's language
Document buildSeatingList(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
