// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agenda.h"
#include "domain/revisionchanges.h"
#include "report/document.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace nghisu {

class Words;

/// Documents that can be made, and the formats they can be written in: the keys of the command
/// line.
QStringList documentKeys();
QStringList documentFormats();
/// Those of one document: "json" is a meeting's whole record, and only for its lists.
QStringList documentFormats(const QString& documentKey);

/// The format that a file name asks for by its suffix; none where it is not one of ours.
std::optional<QString> formatOfPath(const QString& path);

/// Makes a document. UnknownDocument (detail: the key), NothingToPrint (detail: the meeting).
/// \param words in the council's language
/// \param changes for "changes", which can be made only with them
Result<Document> buildDocument(const MeetingRecord& record, const Words& words,
                               const QString& documentKey,
                               const std::optional<RevisionChanges>& changes = std::nullopt);

/// Writes a document to a file. The file that stood there stays until the new one is whole.
/// \param format one of documentFormats(); without it, the path's suffix decides
/// Errors: those of buildDocument, UnknownFormat (detail: the format or suffix), FolderNotFound,
/// FileNotWritable, DiskFull (detail: the path). Needs a QGuiApplication for "pdf", "docx"
/// and "odt".
Result<void> exportDocument(const MeetingRecord& record, const Words& documentWords,
                            const QString& documentKey, const QString& path,
                            const std::optional<QString>& format = std::nullopt,
                            const std::optional<RevisionChanges>& changes = std::nullopt);

/// The same for a document that is there already (a preview).
/// \param record what it was made from, for "json", which cannot be written without it
Result<void> writeDocument(const Document& document, const QString& path,
                           const std::optional<QString>& format = std::nullopt,
                           const MeetingRecord* record = nullptr);

}  // namespace nghisu
