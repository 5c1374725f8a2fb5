// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/formats/formattext.h"
#include "intake/readlimits.h"

#include <QByteArray>
#include <QList>

namespace nghisu {

/// Reads an OpenDocument text (ODT). Macros and embedded objects are passed over. The head of the
/// first page comes first, other heads and the feet are furniture. Errors: SourceDamaged,
/// SourceEncrypted, SourceUnpacksTooLarge, SourceTooManyParts, SourceTooLarge, SourceScanned
/// (pictures and no text), Cancelled.
Result<FormatText> readOdt(const QByteArray& content, const ReadLimits& limits);

/// Reads an OpenDocument spreadsheet (ODS), a text for each sheet that is shown and not empty.
/// Errors as above.
Result<QList<FormatText>> readOds(const QByteArray& content, const ReadLimits& limits);

}  // namespace nghisu
