// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nghisu {

/// `text` as it may stand on paper and in a file: NFC, without control characters, half surrogates
/// or the marks that turn the direction of what follows; lines separated by '\n'.
QString printable(const QString& text);

/// The same on one line.
QString printableLine(const QString& text);

/// The paragraphs of a text; at least one. An empty text is "…", so that what is missing is seen.
QStringList printableParagraphs(const QString& text);

/// Words in capitals as they stand in a sentence; there must be no names in them.
QString sentenceCase(const QString& capitals);

/// `text`, or "…" in its place.
QString orDots(const QString& text);

}  // namespace nghisu
