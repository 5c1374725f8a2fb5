// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agenda.h"
#include "domain/revisionchanges.h"
#include "report/document.h"

#include <optional>

namespace nghisu {

class Words;

/// The documents that can be made of a meeting: the keys of the command line, in the order in which
/// they are needed.
QStringList documentKeys();

/// Whether there is anything to print in a document; "changes" can be made of an issued list.
bool isPossible(const QString& documentKey, const MeetingRecord& record);

/// Whether a document goes out under a number, with a day and signed for the council.
bool isNumbered(const QString& documentKey);

/// Whether a document's pages are sheets of cards.
bool isCutUp(const QString& documentKey);

/// How many documents "archive" binds together.
int boundPapers(const MeetingRecord& record);

/// Makes a document. UnknownDocument (detail: the key), NothingToPrint (detail: the meeting).
/// \param words in the council's language
/// \param changes for "changes", which can be made only with them
Result<Document> buildDocument(const MeetingRecord& record, const Words& words,
                               const QString& documentKey,
                               const std::optional<RevisionChanges>& changes = std::nullopt);

}  // namespace nghisu
