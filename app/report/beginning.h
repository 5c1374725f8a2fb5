// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <optional>

namespace nghisu {

/// The first pieces of a long document (blocks, and rows of its tables), to be shown while the whole
/// is laid out: its first page is the same. None where the document is hardly longer than that, or
/// is several bound together.
std::optional<Document> beginningOf(const Document& document, qsizetype pieces);

}  // namespace nghisu
