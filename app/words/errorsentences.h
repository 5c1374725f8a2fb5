// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <optional>
#include <utility>

namespace nghisu {

/// A code's sentence with the thing it happened to, and the one for when that is not known.
struct Sentences {
    const char* of;
    const char* plain;
};

/// The sentences for errors of files; nothing for other codes.
Sentences fileSentences(ErrorCode code);
/// The same for votes, and for what is done in the room.
Sentences voteSentences(ErrorCode code);
Sentences roomSentences(ErrorCode code);
/// The same for phones in the room and what serves them.
Sentences phoneSentences(ErrorCode code);

/// The two figures of a detail such as "26/25"; nothing where it is another kind of detail.
std::optional<std::pair<QString, QString>> figuresOf(const QString& detail);
/// The sentence of a code that sets two figures beside each other (%1, %2); none for other codes.
const char* sentenceOfFigures(ErrorCode code);

}  // namespace nghisu
