// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readlimits.h"

#include <QByteArray>

#include <optional>

namespace nghisu {

/// What a file is, told by its content; a record is a meeting's, as JSON. Text is told apart further when it is decoded.
enum class FileKind { Text, Rtf, Docx, Xlsx, Odt, Ods, Pdf, Mail, Zip, Record };

/// The kind of a file that can be read. Errors say why another cannot: SourceEmpty, SourceOldOffice
/// (DOC, XLS), SourceEncrypted (an office file with a password), SourcePicture, SourceArchive (RAR,
/// 7-Zip), SourceBinary (its technical part names the kind), SourceDamaged (a broken ZIP),
/// SourceTooManyParts.
Result<FileKind> fileKind(const QByteArray& content, const ReadLimits& limits);

/// Why a file that begins like this cannot be read, if that can be told from its first bytes.
std::optional<Error> unreadableStart(const QByteArray& start);

}  // namespace nghisu
