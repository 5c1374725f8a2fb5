// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QByteArray>

namespace nghisu {

/// The rows and columns of a document as a workbook for Excel (XLSX), to be sorted, filtered and
/// printed. Every cell is text, whatever it looks like: nothing is a formula or a link; only whole
/// numbers ("12", not "012") are numbers. Excel holds 32,767 UTF-16 units in a cell: what is longer
/// goes on in further rows right below, which repeat the row's first cell so that they stay together
/// when sorted by it; such a cell is cut between words where it can be. The same document makes the
/// same bytes. Empty where there was no room for temporary files.
QByteArray toXlsx(const Document& document);

}  // namespace nghisu
