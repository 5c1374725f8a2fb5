// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QByteArray>

namespace nghisu {

/// The rows and columns of a document as CSV: RFC 4180, UTF-8 with its mark so that Excel reads
/// Vietnamese. A text that a spreadsheet would run as a formula gets an apostrophe before it.
QByteArray toCsv(const Document& document);

}  // namespace nghisu
