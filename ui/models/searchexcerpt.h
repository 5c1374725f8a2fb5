// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QList>
#include <QString>

namespace nghisu {

/// Where the words of `query` stand in `text`: as typed in a row, or each at the start of a word;
/// nothing where one of them is missing. Diacritics, case and đ do not matter.
QList<Span> matchingSpans(const QString& text, const QString& query);

/// A stretch of a text in which what was found can be seen.
struct Excerpt {
    QString text;
    QList<Span> matches;  ///< in `text`
};

/// One line of a text that begins shortly before the match; from the beginning where it stands there.
/// \param length so many letters at most
Excerpt excerptOf(const QString& text, const QString& query, qsizetype length = 220);

}  // namespace nghisu
