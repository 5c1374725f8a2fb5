// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Biên bản kiểm phiếu: for each vote the figures and the result; without a vote a form to be filled
/// in by hand. Signed by a member of the counting committee and by its head.
/// \param words in the council's language
Document buildCountingRecord(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
