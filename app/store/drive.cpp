// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drive.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace nghisu::drive {

namespace {

// Parts of names: "nfs4", "fuse.sshfs", "smb3".
constexpr std::array NotHere = {
    QByteArrayView("nfs"),     QByteArrayView("cifs"),   QByteArrayView("smb"),
    QByteArrayView("9p"),      QByteArrayView("afs"),    QByteArrayView("ceph"),
    QByteArrayView("gluster"), QByteArrayView("lustre"), QByteArrayView("ncpfs"),
    QByteArrayView("afpfs"),   QByteArrayView("davfs"),  QByteArrayView("webdav"),
    QByteArrayView("vboxsf"),  QByteArrayView("vmhgfs"), QByteArrayView("prl_fs"),
};

// What a write of a step may need: a few pages of the file and of its log.
constexpr qint64 SmallRoom = qint64{256} * 1024;

std::optional<Journal> pretended;

}  // namespace

void pretend(std::optional<Journal> journal)
{
    pretended = journal;
}

Journal journalFor(QByteArrayView fileSystem)
{
    const QByteArray name = fileSystem.toByteArray().toLower();
    // "fuseblk" is a disk of another system; "fuse.gvfsd-fuse", "fuse.rclone", "fuse" reach out.
    const bool reachesOut = name == "fuse" || name.startsWith("fuse.")
                         || std::any_of(NotHere.begin(), NotHere.end(),
                                        [&](QByteArrayView part) { return name.contains(part); });
    return reachesOut ? Journal::Rollback : Journal::WriteAhead;
}

Journal journalOf(const QString& path)
{
    if (pretended)
        return *pretended;
    return journalFor(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

std::optional<FileIdentity> identityOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{quint64(found.st_dev), quint64(found.st_ino)};
#else
    if (!QFileInfo::exists(path))
        return std::nullopt;
    return FileIdentity{};
#endif
}

bool isFull(const QString& path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < SmallRoom;
}

}  // namespace nghisu::drive
