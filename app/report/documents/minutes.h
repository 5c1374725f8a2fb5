// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Biên bản họp (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9): who took part, what was dealt with,
/// how it was voted, what was concluded. What is not recorded is left open with dots.
/// \param words in the council's language
Document buildMinutes(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
