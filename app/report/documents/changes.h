// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "domain/revisionchanges.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// Danh sách thay đổi: what was added, removed, changed and moved since an issue of the list, with the
/// words that differ.
/// \param words in the council's language
Document buildChanges(const MeetingRecord& record, const RevisionChanges& changes,
                      const Words& words);

}  // namespace nghisu
