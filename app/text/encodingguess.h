// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/legacyencoding.h"

namespace nghisu {

/// The encoding in which a text reads most like Vietnamese.
struct EncodingGuess {
    LegacyEncoding encoding = LegacyEncoding::Tcvn3;
    bool sure = true;                ///< clearly better than the next one
    QList<LegacyEncoding> others{};  ///< that may be meant as well, better ones first

    bool operator==(const EncodingGuess&) const = default;
};

/// For bytes that are no UTF-8. Nothing where they do not read like Vietnamese in any encoding.
std::optional<EncodingGuess> guessEncoding(QByteArrayView bytes);

/// For a text in which old letters may have been taken for Windows-1252. Nothing where it reads
/// better as it is.
std::optional<EncodingGuess> guessMisread(QStringView text);

/// Sets right each line that was misread while the rest of the text was not, as where a passage was
/// pasted from an old document. Answers the encodings that were met.
QList<LegacyEncoding> mendMisreadLines(QString& text);

}  // namespace nghisu
