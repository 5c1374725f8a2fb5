// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/draft.h"
#include "domain/readnote.h"
#include "intake/readlimits.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nghisu {

/// The text of a source and how it was read.
struct SourceText {
    QString name;      ///< "thu.docx", "thu.eml/phu-luc.docx", "so-lieu.xlsx/Trang 1"
    QString text;      ///< decoded; NFC, '\n' line ends, no control characters
    QString encoding;  ///< of knownEncodings(); an old one also where it stood in a document
    bool encodingSure = true;
    QStringList otherEncodings;  ///< that may be meant as well, better ones first
    QStringList furniture;       ///< lines at the head and foot of its pages, not in `text`
    QList<ReadNote> notes;
    QByteArray content;  ///< the file, or the part of one, byte for byte
    int part = 0;        ///< which of the texts of `content`: the sheet of a workbook
    /// What the source itself says of its proposals, so that nothing is to be guessed: that of a
    /// meeting's record. Bodies are named and not looked up.
    std::optional<DraftDocument> draft{};
};

/// Largest source that is read, in bytes.
inline constexpr qint64 largestSource = ReadLimits().file;

/// The encodings that a source may be said to have.
QStringList knownEncodings();

/// How to read a source.
struct ReadOptions {
    ReadLimits limits{};
    std::optional<QString> encoding{};  ///< of knownEncodings(): stands before what is recognised
};

// Every source is recognised by its content and not by its suffix: plain text and web pages in any
// encoding of Vietnamese, tables in plain text (CSV), DOCX, ODT, RTF, PDF, XLSX, ODS, mails,
// records of meetings (JSON), and ZIP and folders of these. Nothing in a source is run, and nothing loaded from elsewhere.

/// Reads the first text of a file: see SourceWalk for all of them. Errors, with the path as detail:
/// FileNotFound, FileUnreadable, and those of decodeSource.
Result<SourceText> readSource(const QString& path, const ReadOptions& options = {});

/// The same for bytes; `name` is what errors call them. Errors: SourceEmpty, SourceTooLarge,
/// SourceBinary (its technical part names the kind), SourceEncoding (letters that are those of no
/// encoding), SourcePicture, SourceScanned, SourceEncrypted, SourceDamaged, SourceOldOffice,
/// SourceArchive, SourceUnpacksTooLarge, SourceTooManyParts, SourceNewer (a record of
/// a later version), Cancelled.
Result<SourceText> decodeSource(const QByteArray& content, const QString& name,
                                const ReadOptions& options = {});

}  // namespace nghisu
