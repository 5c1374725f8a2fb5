// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/body.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nghisu {

/// What is wrong with an entry of a directory that was sent.
enum class DirectoryFault {
    NoName,
    NoCode,
    CodeTwice,    ///< detail: the code
    UnknownKind,  ///< detail: the word
    NoDay,        ///< detail: what stands where a day should
    EndsBefore,   ///< it ends before it begins
};

/// An entry that is not taken in, and why. `words` says it.
struct DirectoryError {
    qsizetype line = 0;  ///< from 1: the line of a table, the entry of a JSON file
    DirectoryFault fault = DirectoryFault::NoName;
    QString detail;

    bool operator==(const DirectoryError&) const = default;
};

/// A directory as it was sent: what can be taken in, and what cannot.
struct DirectoryFile {
    QList<Body> bodies;  ///< without ids
    QList<DirectoryError> errors;
};

/// Reads a directory: JSON as directoryAsJson writes it, or a table whose first line names its
/// columns, in English or Vietnamese; by content, not by suffix. Errors: SourceEmpty, SourceTooLarge,
/// SourceDamaged (no such table, or JSON that is broken), those of decodePlain.
Result<DirectoryFile> readDirectory(const QByteArray& bytes);

/// A line a body, its successors as "BKHCN; BVHTTDL: báo chí". UTF-8 with its mark, for spreadsheets.
QByteArray directoryAsCsv(const QList<Body>& bodies);
QByteArray directoryAsJson(const QList<Body>& bodies);

}  // namespace nghisu
