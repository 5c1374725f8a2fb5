// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

namespace nghisu {

/// A document as it was built, in the style that its council has. Builders make the official one; of
/// it the plain modern one takes the words: a quiet head without the State's name, everything at the
/// left edge, no capitals, no first lines set in, the page number at the foot. Cards keep their
/// layout and change their typeface.
Document inStyle(Document document, PaperStyle style);

}  // namespace nghisu
