// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readlimits.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace nghisu {

/// A file of an archive, in memory.
struct ArchiveFile {
    QString name;  ///< with its folders, '/' between them
    /// What it holds, or why that could not be had: SourceEncrypted, SourceDamaged, or what
    /// `refused` said.
    Result<QByteArray> content;
};

/// The names in a ZIP, without folders. Errors: SourceDamaged, SourceTooManyParts.
Result<QStringList> namesInZip(const QByteArray& zip, const ReadLimits& limits);

/// Which files to unpack, and what a file must not begin with (its first bytes are given).
struct UnpackChoice {
    std::function<bool(const QString& name)> wanted;
    std::function<std::optional<Error>(const QByteArray& start)> refused = {};
};

/// Unpacks files of a ZIP into memory, `most` bytes in all. Nothing is written anywhere. Errors:
/// SourceDamaged where it is none or its list of files is broken, SourceUnpacksTooLarge,
/// SourceTooManyParts, Cancelled.
Result<QList<ArchiveFile>> unpackZip(const QByteArray& zip, const UnpackChoice& choice, qint64 most,
                                     const ReadLimits& limits);

/// The XML parts of an office document, which is a ZIP, by their names in small letters. Errors as
/// above, and SourceEncrypted.
Result<QHash<QString, QByteArray>> xmlPartsOf(const QByteArray& document, const ReadLimits& limits);

}  // namespace nghisu
