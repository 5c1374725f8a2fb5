// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/councilstore.h"

#include "base/try.h"
#include "store/schema.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace nghisu::councilstore {

using namespace Qt::StringLiterals;

namespace {

// Files up to this size are checked whole when opened, which takes a few milliseconds.
constexpr qint64 CheckedAtOnce = qint64{4} * 1024 * 1024;

struct Header {
    quint32 pageSize = 0;
    quint32 applicationId = 0;
    quint32 schema = 0;
    quint32 pages = 0;
};

// The first hundred bytes of an SQLite file (sqlite.org/fileformat2.html, 1.3): enough to say what
// a file is before any of it is trusted.
Result<Header> readHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, file.errorString()};
    const QByteArray bytes = file.read(100);
    if (bytes.size() < 100 || !bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Error{ErrorCode::NotACouncilFile, path};
    const auto number = [&](qsizetype offset) {
        return qFromBigEndian<quint32>(bytes.constData() + offset);
    };
    Header header;
    header.pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    if (header.pageSize == 1)
        header.pageSize = 65536;
    header.applicationId = number(68);
    header.schema = number(60);
    header.pages = number(28);
    return header;
}

Error inUse(const QString& path, const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return {ErrorCode::FileInUse, path, host};
}

Error couldNotWrite(const QString& folder, const QString& path)
{
    if (!QFileInfo(folder).isDir())
        return {ErrorCode::FolderNotFound, folder};
    return {ErrorCode::FileNotWritable, path};
}

Result<void> checkWhole(Connection& connection, const QString& path)
{
    Statement check(connection, u"PRAGMA quick_check(1)"_s);
    NGHISU_TRY(check.run());
    const bool whole = check.next() && check.text(0) == "ok"_L1;
    if (!whole)
        return Error{ErrorCode::DamagedFile, path, check.text(0)};
    return check.done();
}

// Takes an older file up to the present schema, with a copy of it as it was beside it.
Result<void> bringUpToDate(Connection& connection, const QString& path)
{
    NGHISU_TRY_VALUE(const int present, schema::of(connection));
    if (present == schema::newest())
        return {};
    NGHISU_TRY(backUp(connection, path + u".v%1-backup"_s.arg(present)));
    return schema::migrate(connection);
}

}  // namespace

Result<void> create(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Error{ErrorCode::FileExists, path};
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir() || !QFileInfo(folder).isWritable())
        return couldNotWrite(folder, path);

    const QString unfinished = path + ".new"_L1;
    QFile::remove(unfinished);
    QFile::remove(unfinished + "-journal"_L1);
    const auto made = [&]() -> Result<void> {
        NGHISU_TRY_VALUE(const auto connection,
                         Connection::open(unfinished, Connection::Mode::Create));
        return schema::migrate(*connection);
    }();
    if (!made) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + "-journal"_L1);
        return made;
    }
    // Refuses where somebody made one meanwhile.
    if (!QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return QFileInfo::exists(path) ? Error{ErrorCode::FileExists, path}
                                       : couldNotWrite(folder, path);
    }
    return {};
}

Result<Opened> open(const QString& path, bool toWrite)
{
    NGHISU_TRY_VALUE(const Header header, readHeader(path));
    if (header.applicationId != schema::ApplicationId)
        return Error{ErrorCode::ForeignDatabase, path};
    // Pages that the header counts and the file lacks are lost, unless they wait in the log.
    const qint64 size = QFileInfo(path).size();
    const bool hasLog = QFileInfo(path + "-wal"_L1).size() > 0;
    if (!hasLog && size < qint64(header.pages) * header.pageSize)
        return Error{ErrorCode::DamagedFile, path};

    Opened opened;
    const bool newer = int(header.schema) > schema::newest();
    if (toWrite && newer)
        opened.readOnlyReason = ErrorCode::NewerSchema;
    else if (toWrite && !QFileInfo(path).isWritable())
        opened.readOnlyReason = ErrorCode::ReadOnly;

    if (toWrite && !opened.readOnlyReason) {
        opened.lock = std::make_unique<QLockFile>(path + ".lock"_L1);
        // Never stale by age: only by the death of the program that made it.
        opened.lock->setStaleLockTime(0);
        if (!opened.lock->tryLock(0)) {
            if (opened.lock->error() == QLockFile::LockFailedError)
                return inUse(path, *opened.lock);
            opened.lock.reset();
            opened.readOnlyReason = ErrorCode::ReadOnly;
        }
    }
    const bool writes = toWrite && !opened.readOnlyReason;
    NGHISU_TRY_VALUE(
        opened.connection,
        Connection::open(path, writes ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly));
    if (size <= CheckedAtOnce)
        NGHISU_TRY(checkWhole(*opened.connection, path));
    if (writes)
        NGHISU_TRY(bringUpToDate(*opened.connection, path));
    return opened;
}

Result<void> backUp(Connection& connection, const QString& target)
{
    const QString unfinished = target + ".new"_L1;
    QFile::remove(unfinished);
    {
        Statement copy(connection, u"VACUUM INTO ?"_s);
        if (auto copied = copy.run(unfinished); !copied) {
            QFile::remove(unfinished);
            return copied;
        }
    }
    // The older copy goes only when the new one stands beside it.
    const QString older = target + ".old"_L1;
    QFile::remove(older);
    const bool hadOlder = QFile::rename(target, older);
    if (!QFile::rename(unfinished, target)) {
        if (hadOlder)
            QFile::rename(older, target);
        QFile::remove(unfinished);
        return Error{ErrorCode::FileNotWritable, target};
    }
    QFile::remove(older);
    return {};
}

}  // namespace nghisu::councilstore
