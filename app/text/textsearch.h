// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QList>
#include <QString>

namespace nghisu {

/// How a phrase is looked for.
struct SearchOptions {
    bool matchMarks = true;  ///< "bộ" is not "bo"; hoá and hóa are the same either way
    bool matchCase = false;
    bool wholeWords = false;
};

/// Where a phrase stands in a text, in order and without overlaps; positions in `text` as typed,
/// composed or not. A space in the phrase stands for any white space but a paragraph's end. Nothing
/// for an empty phrase.
QList<Span> findPhrase(const QString& text, const QString& phrase, const SearchOptions& options);

/// The text with another phrase in the place of each of these.
/// \pre the spans are in order and don't overlap
QString replaced(const QString& text, const QList<Span>& spans, const QString& replacement);

}  // namespace nghisu
