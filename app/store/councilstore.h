// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/filehold.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace nghisu {

/// A council file on disk: made, recognised, locked, brought up to date and backed up.
namespace councilstore {

/// How a file is to be opened. TakeOver is for writing even where another computer's lock says that
/// it has the file: for somebody who knows that it has not.
enum class Use { Read, Write, TakeOver };

/// An opened file. The hold is kept while it may be written.
struct Opened {
    QString path;
    std::shared_ptr<FileHold> hold;
    std::unique_ptr<QTemporaryDir> copy;  ///< what is read in place of an older file
    std::unique_ptr<Connection> connection;
    /// Why it is read-only although writing was asked for: ReadOnly, NewerSchema, AlteredSchema or
    /// DiskFull.
    std::optional<ErrorCode> readOnlyReason;
};

/// Makes a council file under a temporary name, has it filled, and gives it its own name once it is
/// whole. Errors: FileExists, FolderNotFound, FileNotWritable, DiskFull, those of `fill`.
Result<void> create(const QString& path, const std::function<Result<void>(Connection&)>& fill);

/// Errors: FileNotFound, FileUnreadable, NotACouncilFile, ForeignDatabase, ForeignSchema (technical:
/// what differs, a line each), DamagedFile, FileInUse, FileInUseElsewhere (who: the computer).
///
/// A schema that is not ours is never written. Where what we read of it is there as plain tables it
/// is opened to read, and what it may run is kept to functions that do no harm; a newer one too,
/// which can't be compared with anything.
Result<Opened> open(const QString& path, Use use);

/// How the drive of a file asks for its steps to be written, so that they are on the disk when they return:
/// for each connection that writes it.
Result<void> setJournal(Connection& connection, const QString& path);

/// Copies the file, checked and whole, to `target`: into a temporary name first, then in place of
/// an older copy. Codes of phones and who used them are not in the copy. Errors: FolderNotFound,
/// FileNotWritable, DiskFull (detail: the target).
Result<void> backUp(Connection& connection, const QString& target);

}  // namespace councilstore

}  // namespace nghisu
