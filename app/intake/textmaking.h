// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formats/formattext.h"
#include "intake/formats/plaintext.h"
#include "intake/reader.h"

namespace nghisu {

// The last steps from what a reader found to the text of a source.

/// Reads bytes that are text: plain, a web page or a table.
Result<SourceText> sourceOfBytes(const QByteArray& content, const ReadOptions& options);

/// Sets right letters that were taken for those of another encoding, before anything is cleaned,
/// then brings the text into its kept form. Error: SourceEmpty.
Result<SourceText> sourceOfFormat(const FormatText& format, const ReadOptions& options);

/// The same for a text whose bytes were decoded.
Result<SourceText> sourceOfPlain(const PlainText& plain, const FormatText& format,
                                 const ReadOptions& options);

}  // namespace nghisu
