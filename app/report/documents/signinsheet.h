// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Danh sách đại biểu dự họp: members, then guests, in protocol order, with room to sign.
/// \param words in the council's language
Document buildSignInSheet(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
