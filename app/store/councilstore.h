// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace nghisu {

/// A council file on disk: made, recognised, locked, brought up to date and backed up.
namespace councilstore {

/// An opened file. The lock is held while it may be written.
struct Opened {
    std::unique_ptr<Connection> connection;
    std::unique_ptr<QLockFile> lock;
    /// Why it is read-only although writing was asked for: ReadOnly or NewerSchema.
    std::optional<ErrorCode> readOnlyReason;
};

/// Makes an empty council file under a temporary name and gives it its own once it is whole.
/// Errors: FileExists, FolderNotFound, FileNotWritable, DiskFull.
Result<void> create(const QString& path);

/// Errors: FileNotFound, FileUnreadable, NotACouncilFile, ForeignDatabase, DamagedFile, FileInUse
/// (detail: who has it), NewerSchema only through readOnlyReason.
Result<Opened> open(const QString& path, bool toWrite);

/// Copies the file, checked and whole, to `target`: into a temporary name first, then in place of
/// an older copy.
Result<void> backUp(Connection& connection, const QString& target);

}  // namespace councilstore

}  // namespace nghisu
