// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Tổng hợp kiến nghị: the proposals as a table with who sent each, who answers it, and room for
/// the answer.
/// \param words in the council's language
Document buildCollection(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
