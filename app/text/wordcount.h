// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace nghisu {

/// How long a text is, in the two ways that Vietnamese offices count.
struct WordCount {
    qsizetype words = 0;  ///< between spaces, as word processors count: "102/2009/NĐ-CP" is one
    qsizetype syllables = 0;  ///< tiếng: "thông tin" is two; numbers and abbreviations are none

    bool operator==(const WordCount&) const = default;
};

/// Expects NFC.
WordCount countWords(QStringView text);

}  // namespace nghisu
