// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/catalogue.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

namespace nghisu {

/// How a longer piece of writing is followed, and stopped: what is asked to stop ends with Cancelled and
/// leaves whole files only.
struct ExportProgress {
    /// Before each file: how many are written of how many, and what comes now.
    std::function<void(int written, int all, const QString& name)> tell = {};
    const std::atomic_bool* cancelled = nullptr;  ///< looked at now and then

    void say(int written, int all, const QString& name) const
    {
        if (tell)
            tell(written, all, name);
    }
    bool isCancelled() const { return cancelled && *cancelled; }
};

/// The formats that documents can be written in: the keys of the command line.
QStringList documentFormats();
/// Those of one document: "json" is a meeting's whole record, and only for its lists; an archive is
/// a "pdf"; cards have no "md".
QStringList documentFormats(const QString& documentKey);

/// The format that a file name asks for by its suffix; none where it is not one of ours.
std::optional<QString> formatOfPath(const QString& path);

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
                           const MeetingRecord* record = nullptr,
                           const std::atomic_bool* cancelled = nullptr);

/// Writes all bytes or none. The file that stood there stays until the new one is whole; a council's
/// file is never replaced. Errors: FolderNotFound, FileNotWritable, FileExists, DiskFull (detail: the
/// path).
Result<void> writeWhole(const QString& path, const QByteArray& bytes);

/// A name for the file that a text of this title is written to, without a suffix: nothing in it that a
/// file name may not hold on one system or another. Empty where nothing is left.
QString fileNameOf(const QString& title);

/// Writes the extract of each body into a file of its own: "01 Bộ TT&TT.docx". Returns how many.
/// No file is replaced: somebody may have gone on writing in it. Errors: FileExists (detail: the
/// path; nothing was written), Cancelled, those of exportDocument; what was written before it failed stays.
Result<int> exportExtracts(const MeetingRecord& record, const Words& documentWords,
                           const QString& folder, const QString& format,
                           const ExportProgress& progress = {});

/// The documents that exportPapers writes of a meeting in a format.
QStringList paperKeys(const MeetingRecord& record, const QString& format);

/// Writes every document that can be made of a meeting into a file of its own, in the order in which they
/// are needed: "01 Giấy mời.pdf". The folder is made where its own folder is there. Documents that have
/// no such format are left out. Returns how many; errors as above.
Result<int> exportPapers(const MeetingRecord& record, const Words& documentWords,
                         const QString& folder, const QString& format,
                         const std::optional<RevisionChanges>& changes = std::nullopt,
                         const ExportProgress& progress = {});

}  // namespace nghisu
