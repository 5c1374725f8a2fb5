// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/clipboard.h"

#include <QString>

namespace nghisu {

/// A passage from another program as it goes into a proposal.
struct PastedText {
    QString text;          ///< paragraphs separated by '\n'
    bool joined = false;   ///< lines that were broken at a width were put together
    QString encoding;      ///< "TCVN3" where its letters were converted from that; empty otherwise
    bool tooLong = false;  ///< a document, and no passage; nothing of it is there then
};

/// A passage that is longer is a document, in UTF-16 units.
inline constexpr qsizetype longestPaste = 500'000;

/// Cleans what was copied: letters of old encodings, lines that were broken at a width, spaces. Empty
/// where no text was copied.
PastedText tidyPaste(const ClipboardContent& content);

}  // namespace nghisu
