// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QByteArray>

namespace nghisu {

/// A document for Word (ECMA-376, transitional): text with named styles, numbers that Word counts,
/// tables, and a field for the page number. Needs a QGuiApplication. Empty where memory ran out.
QByteArray toDocx(const Document& document);

}  // namespace nghisu
