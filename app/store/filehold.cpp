// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filehold.h"

#include <QFile>
#include <QList>
#include <QSysInfo>

#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// The computer that a lock names; empty where that can't be made out.
QString computerOf(const QLockFile& lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    lock.getLockInfo(&process, &computer, &program);
    return computer;
}

std::unique_ptr<QLockFile> lockAt(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path);
    // Never stale by age: only by the death of the program that made it.
    lock->setStaleLockTime(0);
    return lock;
}

/// Lets go of a lock whose name is another's by now: to unlock it would remove that one.
void forsake(std::unique_ptr<QLockFile> lock)
{
    static auto* const forsaken = new QList<QLockFile*>;
    forsaken->append(lock.release());
}

}  // namespace

FileHold::FileHold(const QString& path)
    : m_path(path), m_lock(lockAt(lockPath(path))), m_file(drive::identityOf(path))
{
}

QString FileHold::lockPath(const QString& path)
{
    return path + ".lock"_L1;
}

Error FileHold::inUse() const
{
    const QString computer = computerOf(*m_lock);
    if (computer == QSysInfo::machineHostName())
        return {ErrorCode::FileInUse, m_path};
    return {ErrorCode::FileInUseElsewhere, m_path, {}, computer};
}

Result<std::unique_ptr<FileHold>> FileHold::take(const QString& path, bool takeOver)
{
    std::unique_ptr<FileHold> hold(new FileHold(path));
    QLockFile& lock = *hold->m_lock;
    bool held = lock.tryLock(0);
    if (!held && lock.error() == QLockFile::LockFailedError) {
        const Error inUse = hold->inUse();
        if (!takeOver || inUse.code != ErrorCode::FileInUseElsewhere)
            return inUse;
        if (!lock.removeStaleLockFile())
            QFile::remove(lockPath(path));
        held = lock.tryLock(0);
        if (!held && lock.error() == QLockFile::LockFailedError)
            return hold->inUse();
    }
    if (!held)
        return Error{drive::isFull(path) ? ErrorCode::DiskFull : ErrorCode::ReadOnly, path};
    hold->m_lockFile = drive::identityOf(lockPath(path));
    return hold;
}

FileHold::~FileHold()
{
    if (m_lockFile && drive::identityOf(lockPath(m_path)) != m_lockFile)
        forsake(std::move(m_lock));
}

Result<void> FileHold::check()
{
    const std::lock_guard checking(m_checking);
    if (drive::identityOf(m_path) != m_file)
        return Error{ErrorCode::FileGone, m_path};
    const auto lockFile = drive::identityOf(lockPath(m_path));
    if (lockFile == m_lockFile)
        return {};
    if (!lockFile) {
        // Tidied away by hand; the file is still ours unless somebody was quicker.
        forsake(std::exchange(m_lock, lockAt(lockPath(m_path))));
        if (m_lock->tryLock(0)) {
            m_lockFile = drive::identityOf(lockPath(m_path));
            return {};
        }
    }
    return Error{ErrorCode::FileTakenOver, m_path, {}, computerOf(*lockAt(lockPath(m_path)))};
}

}  // namespace nghisu
