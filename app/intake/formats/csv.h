// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/formats/formattext.h"
#include "intake/readlimits.h"

#include <QStringView>

#include <optional>

namespace nghisu {

/// The sign between the cells of a table in plain text (RFC 4180): tab, ';' or ','. Nothing where
/// the text is no such table, or reads as it is: prose has spaces behind its commas, and rows of a
/// different number of them.
std::optional<QChar> cellSeparator(QStringView text);

/// Reads such a table, a row a line. Errors: SourceTooLarge, Cancelled.
Result<FormatText> readCsv(QStringView text, QChar separator, const ReadLimits& limits);

}  // namespace nghisu
