// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/formats/formattext.h"
#include "intake/readlimits.h"

#include <QByteArray>
#include <QList>

namespace nghisu {

/// Reads an Excel workbook (XLSX, XLSM): a text for each sheet that is shown and not empty, rows as
/// lines. Numbers and dates are written as their cells show them; of a formula the value that Excel
/// left there. Macros are passed over. Hidden sheets and rows are passed over, and noted. Errors:
/// SourceDamaged, SourceEncrypted, SourceUnpacksTooLarge, SourceTooManyParts, SourceTooLarge,
/// Cancelled.
Result<QList<FormatText>> readXlsx(const QByteArray& content, const ReadLimits& limits);

}  // namespace nghisu
