// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Nghị quyết: the proposals that were passed, each with its verdict, who carries them out, and from
/// when it is in force (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.1).
/// \param words in the council's language
Document buildResolution(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
