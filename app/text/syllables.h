// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace nghisu {

/// Whether a word is a syllable that Vietnamese could have, in either tone position and any case:
/// an onset and a rime that exist, one tone at most, and before c, ch, p, t only sắc or nặng.
/// Data: resources/text/syllables.tsv. Expects NFC.
bool isSyllable(QStringView word);

/// How Vietnamese a text reads. Only words with letters or signs beyond ASCII are counted: the
/// others read alike in every encoding.
struct Likeness {
    qsizetype good = 0;  ///< syllables
    qsizetype bad = 0;

    /// From -1, all wrong, to 1, all right; 0 where there is nothing to tell.
    double quality() const;
};

Likeness vietnameseLikeness(QStringView text);

}  // namespace nghisu
