// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/handout.h"

#include <QString>

#include <functional>
#include <memory>

namespace nghisu {

class Connection;
class CouncilFile;
class FileHold;

/// Takes files into a council's file, and writes them out again, with a connection of its own and piece
/// by piece, so that the window goes on meanwhile, votes by phone are kept, and nobody holds a large file
/// whole. To be made where the council is open, and used in any thread.
class FileKeeper {
public:
    explicit FileKeeper(const CouncilFile& file);

    /// Told how many bytes are done; returns whether to go on.
    using Progress = std::function<bool(qint64 done)>;

    /// Keeps a file. It is durable when this returns, and stays though nothing hands it out for as long
    /// as the council is open. Errors: FileNotFound, FileUnreadable, SourceEmpty, SourceTooLarge (over
    /// largestHandout), UnknownFormat (detail: its name) where such files are not handed out,
    /// SourceDamaged where it is not what its name says, Cancelled, those of the disk; then nothing of it
    /// is kept.
    Result<KeptFile> keep(const QString& path, const Progress& progress = {}) const;

    /// Writes a file that is kept to a path where nothing is. FileNotWritable, DiskFull, DamagedFile.
    Result<void> writeOut(const KeptFile& file, const QString& path) const;

private:
    Result<std::unique_ptr<Connection>> open() const;
    Result<KeptFile> take(Connection& connection, const QString& path, const KeptFile& known,
                          const Progress& progress) const;

    QString m_path;
    std::shared_ptr<FileHold> m_hold;  // none where the council is only read
};

}  // namespace nghisu
