// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace nghisu {

/// Folds text for search: case, diacritics, đ to d, both tone positions (hoá, hóa), i and y after a
/// consonant (kỹ, kĩ; quy, qui), curly quotes, every dash to '-', every space to ' '. Combining
/// marks, soft hyphens and zero-width marks vanish. A fold of a prefix is a prefix of the fold, so
/// it serves search while typing. Takes NFC, NFD and mixed text alike.
QString foldForSearch(QStringView text);

/// The words of a text in that form, with one space between: "nd cp" of "NĐ-CP".
QString wordsForSearch(QStringView text);

/// A fold that knows where each of its letters stood.
struct FoldedText {
    QString text;
    QList<qsizetype> origin;  ///< of each unit of `text`, and of its end: one longer than `text`

    /// The stretch of the original that the folded stretch [start, start + length) came from.
    qsizetype originalStart(qsizetype start) const { return origin.at(start); }
    qsizetype originalEnd(qsizetype end) const { return origin.at(end); }
};

/// Folds like foldForSearch, for highlighting: a found stretch can be shown in the original.
FoldedText foldWithOrigin(QStringView text);

/// Folds case, diacritics, đ, dashes, quotes and spaces unit by unit: as long as `text`, so that a
/// position in one is a position in the other. For recognisers; expects NFC. y stays y.
QString foldSameLength(QStringView text);

/// How often each Vietnamese mark stands on the letters of a word, whichever letter bears it: hoá and
/// hóa are alike. Two words with the same fold and the same marks are the same. 0 without marks.
quint64 marksOf(QStringView word);

/// The text as it is kept: NFC, '\n' line ends, without NUL and other control characters (tab
/// stays), without lone surrogates. Letters and spacing stay as typed.
QString normalisedText(const QString& text);

/// A copy as long as `text` in which look-alikes are joined for matching: Ð (U+00D0) is Đ, every
/// dash is '-', every space is ' '.
QString matchingForm(QStringView text);

}  // namespace nghisu
