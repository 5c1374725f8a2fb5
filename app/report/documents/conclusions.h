// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Thông báo kết luận: for each proposal that was dealt with, who is charged with it and by when, or
/// that it was not passed.
/// \param words in the council's language
Document buildConclusions(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
