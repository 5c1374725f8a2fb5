// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/councilstore.h"

#include "base/try.h"
#include "store/drive.h"
#include "store/schema.h"
#include "store/schemacheck.h"
#include "store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

namespace nghisu::councilstore {

using namespace Qt::StringLiterals;

namespace {

// Files up to this size are checked whole when opened, which takes a few milliseconds.
constexpr qint64 CheckedAtOnce = qint64{4} * 1024 * 1024;

struct Header {
    quint32 pageSize = 0;
    quint32 applicationId = 0;
    qint32 schema = 0;
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
    header.schema = qint32(number(60));
    header.pages = number(28);
    return header;
}

Error couldNotWrite(const QString& folder, const QString& path)
{
    if (!QFileInfo(folder).isDir())
        return {ErrorCode::FolderNotFound, folder};
    return {ErrorCode::FileNotWritable, path};
}

Result<void> checkWhole(Connection& connection, const QString& path)
{
    if (QFileInfo(path).size() > CheckedAtOnce)
        return {};
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

// Ready for steps that are on the disk when they return.
Result<void> prepareToWrite(Connection& connection, const QString& path)
{
    NGHISU_TRY(bringUpToDate(connection, path));
    // With a rollback journal a step is kept when its journal is void. One that is deleted may be there
    // again after a power failure, and takes the step back: who asks for the folder to be synced asks
    // what not every shared drive can do. One that is emptied is synced as a file.
    const bool log = drive::journalOf(path) == drive::Journal::WriteAhead;
    return connection.execute(log ? u"PRAGMA journal_mode = WAL"_s
                                  : u"PRAGMA journal_mode = TRUNCATE"_s);
}

// Why the file can't be written although this is wanted; what has nothing to do with writing is no
// such reason.
std::optional<ErrorCode> reasonNotToWrite(const Error& error)
{
    switch (error.code) {
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::NewerSchema:
    case ErrorCode::AlteredSchema:
        return error.code;
    default:
        return std::nullopt;
    }
}

// An older file that is only to be read is read from a copy that was brought up to date.
Result<void> readFromNewerCopy(Opened& opened)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QFileInfo(opened.path).fileName());
    NGHISU_TRY(backUp(*opened.connection, copy));
    {
        NGHISU_TRY_VALUE(const auto writing, Connection::open(copy, Connection::Mode::Create));
        NGHISU_TRY(schema::migrate(*writing));
    }
    NGHISU_TRY_VALUE(opened.connection, Connection::open(copy, Connection::Mode::ReadOnly));
    opened.copy = std::move(folder);
    return {};
}

Result<Opened> openToRead(const QString& path)
{
    Opened opened;
    opened.path = path;
    NGHISU_TRY_VALUE(opened.connection, Connection::open(path, Connection::Mode::ReadOnly));
    NGHISU_TRY_VALUE(const auto schema, schemacheck::compare(*opened.connection));
    if (schema.standing == schemacheck::Standing::Foreign)
        return Error{ErrorCode::ForeignSchema, path, schema.differences.join(u'\n')};
    if (schema.standing != schemacheck::Standing::Ours)
        NGHISU_TRY(schemacheck::distrust(*opened.connection));
    NGHISU_TRY(checkWhole(*opened.connection, path));
    NGHISU_TRY_VALUE(const int version, schema::of(*opened.connection));
    if (schema.standing == schemacheck::Standing::Ours && version < schema::newest())
        NGHISU_TRY(readFromNewerCopy(opened));
    return opened;
}

Result<Opened> openToWrite(const QString& path, bool takeOver)
{
    if (!QFileInfo(path).isWritable())
        return Error{ErrorCode::ReadOnly, path};
    Opened opened;
    opened.path = path;
    NGHISU_TRY_VALUE(opened.hold, FileHold::take(path, takeOver));
    NGHISU_TRY_VALUE(opened.connection, Connection::open(path, Connection::Mode::ReadWrite));
    NGHISU_TRY_VALUE(const auto schema, schemacheck::compare(*opened.connection));
    switch (schema.standing) {
    case schemacheck::Standing::Ours:
        break;
    case schemacheck::Standing::Newer:
        return Error{ErrorCode::NewerSchema, path};
    case schemacheck::Standing::Altered:
        return Error{ErrorCode::AlteredSchema, path};
    case schemacheck::Standing::Foreign:
        return Error{ErrorCode::ForeignSchema, path, schema.differences.join(u'\n')};
    }
    NGHISU_TRY(checkWhole(*opened.connection, path));
    NGHISU_TRY(prepareToWrite(*opened.connection, path));
    return opened;
}

}  // namespace

Result<void> create(const QString& path, const std::function<Result<void>(Connection&)>& fill)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Error{ErrorCode::FileExists, path};
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir() || !QFileInfo(folder).isWritable())
        return couldNotWrite(folder, path);

    const QString unfinished = path + ".new"_L1;
    const auto clear = [&] {
        QFile::remove(unfinished);
        QFile::remove(unfinished + "-journal"_L1);
    };
    clear();
    const auto made = [&]() -> Result<void> {
        NGHISU_TRY_VALUE(const auto connection,
                         Connection::open(unfinished, Connection::Mode::Create));
        NGHISU_TRY(schema::migrate(*connection));
        return fill(*connection);
    }();
    if (!made) {
        clear();
        Error error = made.error();
        if (error.detail == unfinished)
            error.detail = path;
        return error;
    }
    // Refuses where somebody made one meanwhile.
    if (!QFile::rename(unfinished, path)) {
        clear();
        return QFileInfo::exists(path) ? Error{ErrorCode::FileExists, path}
                                       : couldNotWrite(folder, path);
    }
    return {};
}

Result<Opened> open(const QString& path, Use use)
{
    NGHISU_TRY_VALUE(const Header header, readHeader(path));
    if (header.applicationId != schema::ApplicationId)
        return Error{ErrorCode::ForeignDatabase, path};
    // Pages that the header counts and the file lacks are lost, unless they wait in the log, or a
    // journal tells that a step which broke off is still to be taken back.
    const bool isUnsettled =
        QFileInfo(path + "-wal"_L1).size() > 0 || QFileInfo(path + "-journal"_L1).size() > 0;
    if (!isUnsettled && QFileInfo(path).size() < qint64(header.pages) * header.pageSize)
        return Error{ErrorCode::DamagedFile, path};

    if (use == Use::Read)
        return openToRead(path);
    const bool newer = header.schema < 0 || header.schema > schema::newest();
    auto opened =
        newer ? Error{ErrorCode::NewerSchema, path} : openToWrite(path, use == Use::TakeOver);
    if (opened)
        return opened;
    const auto reason = reasonNotToWrite(opened.error());
    if (!reason)
        return opened.error();
    opened = openToRead(path);
    if (opened)
        opened->readOnlyReason = reason;
    return opened;
}

Result<void> backUp(Connection& connection, const QString& target)
{
    const QString unfinished = target + ".new"_L1;
    QFile::remove(unfinished);
    // To copy a schema SQLite reads it anew, which it does not do without trust. No rule of it runs
    // meanwhile but those of indexes.
    NGHISU_TRY_VALUE(const qint64 trust, connection.number(u"PRAGMA trusted_schema"_s));
    NGHISU_TRY(connection.execute(u"PRAGMA trusted_schema = ON"_s));
    Result<void> copied;
    {
        Statement copy(connection, u"VACUUM INTO ?"_s);
        copied = copy.run(unfinished);
    }
    if (trust == 0)
        NGHISU_TRY(connection.execute(u"PRAGMA trusted_schema = OFF"_s));
    if (!copied) {
        QFile::remove(unfinished);
        Error error = copied.error();
        if (error.code == ErrorCode::FileUnreadable)
            return couldNotWrite(QFileInfo(target).absolutePath(), target);
        error.detail = target;
        return error;
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
