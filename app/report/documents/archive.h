// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

#include <vector>

namespace nghisu {

class Words;

/// The papers of a meeting bound into one file, a table of contents in front that tells on which page
/// of it each begins.
/// \param papers with their names; words in the council's language. Lays them out to count their
/// pages, so a QGuiApplication must be there
Document buildArchive(const MeetingRecord& record, std::vector<Document> papers,
                      const Words& words);

}  // namespace nghisu
