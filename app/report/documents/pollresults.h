// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Kết quả biểu quyết: each question with its counts, percentages and the verdict in words. Figures
/// that were corrected stand beside those that replaced them, with who, when and why; what was
/// annulled says so.
/// \param words in the council's language
Document buildPollResults(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
