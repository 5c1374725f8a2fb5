// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Bảng theo dõi trả lời: each body that was asked, by when, and what it answered.
/// \param words in the council's language
Document buildFollowUpTable(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
