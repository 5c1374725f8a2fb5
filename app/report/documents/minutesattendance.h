// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Who took part, as minutes say it: where attendance was recorded, how many and which members came,
/// who stood in for whom, who was absent, late or left early; the guests, the chair and the secretary.
/// Where nothing was recorded, dots to be written over.
DashList participants(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
