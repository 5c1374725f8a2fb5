// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/drive.h"
#include "store/writeturns.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>

namespace nghisu {

/// The hold on a council file that is open for writing: a lock file beside it that names who has
/// it, and the knowledge of which file it was. A hold of a program that died is void; one from
/// another computer stands until somebody takes it over, for nobody here can know. It is shared by all
/// connections of this program to the file, in whatever thread they are.
class FileHold {
public:
    /// \param takeOver whether a hold of another computer is to be ended
    /// Errors: FileInUse (on this computer), FileInUseElsewhere (who: the computer), DiskFull,
    /// ReadOnly where no lock can be made beside the file.
    static Result<std::unique_ptr<FileHold>> take(const QString& path, bool takeOver);
    ~FileHold();
    FileHold(const FileHold&) = delete;
    FileHold& operator=(const FileHold&) = delete;

    /// Whether the file may still be written: FileGone where it is no longer in its place (moved,
    /// replaced, its drive pulled out), FileTakenOver (who: the computer) where another one has it.
    Result<void> check();

    /// Among the connections that share this hold.
    WriteTurns& turns() { return m_turns; }

private:
    explicit FileHold(const QString& path);
    static QString lockPath(const QString& path);
    Error inUse() const;

    QString m_path;
    WriteTurns m_turns;
    std::mutex m_checking;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<drive::FileIdentity> m_file;
    std::optional<drive::FileIdentity> m_lockFile;
};

}  // namespace nghisu
