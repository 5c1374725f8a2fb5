// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Giấy mời (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.10): who is invited, to what, by whom it is
/// chaired, when and where.
/// \param words in the council's language
Document buildInvitation(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
