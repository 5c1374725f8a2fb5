// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/formats/formattext.h"
#include "intake/readlimits.h"

#include <QByteArray>

namespace nghisu {

/// Reads a Word document (DOCX, DOCM, DOTX; ECMA-376, transitional and strict). Macros and embedded
/// objects are passed over. The head of the first page comes first, other heads and the feet are
/// furniture. Errors: SourceDamaged, SourceEncrypted, SourceUnpacksTooLarge, SourceTooManyParts,
/// SourceTooLarge, SourceScanned (pictures and no text), Cancelled.
Result<FormatText> readDocx(const QByteArray& content, const ReadLimits& limits);

}  // namespace nghisu
