// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/formats/formattext.h"
#include "intake/readlimits.h"

#include <QByteArray>

namespace nghisu {

/// Reads the text of a PDF file, page after page: see PageLayout. Page numbers, and heads and feet
/// that most pages share, are furniture. Scripts, forms' actions and attachments are passed over.
/// Errors: SourceDamaged, SourceEncrypted (a password is needed to open it), SourceScanned (no text
/// on any page), SourceTooManyParts (pages), SourceTooLarge, Cancelled.
Result<FormatText> readPdf(const QByteArray& content, const ReadLimits& limits);

}  // namespace nghisu
