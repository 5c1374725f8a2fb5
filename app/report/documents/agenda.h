// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Danh mục kiến nghị: the numbered proposals of a meeting, each with the bodies that answer it, as it is
/// handed out before the meeting. It has no results.
/// \param words in the council's language
Document buildAgenda(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
