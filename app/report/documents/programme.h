// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Chương trình: what happens when in a meeting and who does it, as it is sent with the invitation
/// and laid on every seat.
/// \param words in the council's language
Document buildProgramme(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
