// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/formats/formattext.h"
#include "intake/readlimits.h"

#include <QByteArray>

namespace nghisu {

/// Reads Rich Text Format, of a file or the clipboard. List numbers are those that the file spells
/// out. Pictures and embedded objects are passed over. The head of the first page comes first,
/// other heads and the feet are furniture. Errors: SourceDamaged (not RTF, or nested beyond
/// reason), SourceTooLarge, SourceScanned (pictures and no text), Cancelled.
Result<FormatText> readRtf(const QByteArray& content, const ReadLimits& limits);

}  // namespace nghisu
