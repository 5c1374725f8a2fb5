// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/formats/formattext.h"
#include "intake/formats/plaintext.h"
#include "intake/readlimits.h"

#include <QByteArray>
#include <QString>

namespace nghisu {

/// Whether a text is a web page or a piece of one, as the clipboard gives it.
bool looksLikeHtml(const QString& text);

/// The bytes of a page as text: in the encoding that its meta element names, if it is that. Errors:
/// those of decodePlain.
Result<PlainText> decodeHtml(const QByteArray& bytes);

/// The words of a web page, also of one that Word saved: blocks become lines, numbers of ordered
/// lists and list marks are written out, letters of old fonts decoded, scripts and what is hidden
/// vanish. Loads nothing. Errors: SourceTooLarge, Cancelled.
Result<FormatText> readHtml(const QString& html, const ReadLimits& limits);

}  // namespace nghisu
