// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace nghisu {

/// The drive that a file lies on, as far as it matters for how the file is kept.
namespace drive {

/// How SQLite writes a file safely: beside it into a log, which needs memory that is shared with
/// every program that has the file open, or with a copy of what is overwritten.
enum class Journal { WriteAhead, Rollback };

/// By the kernel's name of the file system ("ext4", "cifs"). Those over a network or from another
/// system give no shared memory.
Journal journalFor(QByteArrayView fileSystem);
/// The same for the drive that `path` lies on.
Journal journalOf(const QString& path);
/// For tests: what journalOf() says from now on, whatever the drive is; none for what it is.
void pretend(std::optional<Journal> journal);

/// A file, whatever it is called: moved it stays the same, replaced it is another one.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;

    bool operator==(const FileIdentity&) const = default;
};

/// The file that has that name now; none where there is none.
std::optional<FileIdentity> identityOf(const QString& path);

/// Whether so little room is left on the drive of `path` that a failed write is no wonder.
bool isFull(const QString& path);

}  // namespace drive

}  // namespace nghisu
