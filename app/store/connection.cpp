// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "base/try.h"
#include "store/sqlscript.h"
#include "store/statement.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html) that mean something to the user.
enum SqliteCode {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCantOpen = 14,
    SqliteConstraint = 19,
    SqliteNotADatabase = 26,
};

// Pages that are kept: the whole of a usual council's file.
constexpr int CacheKilobytes = 16 * 1024;

QString databaseName(const QString& path, bool immutable)
{
    if (!immutable)
        return path;
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(u"immutable=1"_s);
    return url.toString(QUrl::FullyEncoded);
}

}  // namespace

Connection::Connection(QString name, QString path, bool readOnly)
    : m_name(std::move(name)), m_path(std::move(path)), m_readOnly(readOnly)
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode)
{
    static QAtomicInt counter;
    const bool readOnly = mode == Mode::ReadOnly;
    const auto attempt = [&](bool immutable) -> Result<std::unique_ptr<Connection>> {
        const QString name = u"nghisu-%1"_s.arg(counter.fetchAndAddRelaxed(1));
        std::unique_ptr<Connection> connection(new Connection(name, path, readOnly));
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(databaseName(path, immutable));
        QString options = u"QSQLITE_BUSY_TIMEOUT=3000"_s;
        if (readOnly)
            options += u";QSQLITE_OPEN_READONLY"_s;
        if (immutable)
            options += u";QSQLITE_OPEN_URI"_s;
        database.setConnectOptions(options);
        if (!database.open())
            return connection->errorOf(database.lastError());
        NGHISU_TRY(connection->execute(u"PRAGMA foreign_keys = ON"_s));
        NGHISU_TRY(connection->execute(u"PRAGMA cell_size_check = ON"_s));
        NGHISU_TRY(connection->execute(u"PRAGMA temp_store = MEMORY"_s));
        NGHISU_TRY(connection->execute(u"PRAGMA cache_size = %1"_s.arg(-CacheKilobytes)));
        // The first read tells whether this is a database at all.
        NGHISU_TRY(connection->number(u"SELECT count(*) FROM sqlite_schema"_s));
        return connection;
    };

    auto connection = attempt(false);
    // A file left in WAL mode inside a folder that can't be written has no place for its shared
    // memory; without a log beside it, it can be read as it lies.
    if (!connection && readOnly && !QFileInfo::exists(path + "-wal"_L1)
        && connection.error().code != ErrorCode::NotACouncilFile)
        connection = attempt(true);
    if (!connection || readOnly)
        return connection;

    NGHISU_TRY((*connection)->execute(u"PRAGMA secure_delete = ON"_s));
    NGHISU_TRY((*connection)->execute(u"PRAGMA synchronous = FULL"_s));
    return connection;
}

Connection::~Connection()
{
    m_idleQueries.clear();
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::execute(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return errorOf(query.lastError());
    return {};
}

Result<void> Connection::executeScript(const QString& script)
{
    for (const QString& statement : splitSqlScript(script))
        NGHISU_TRY(execute(statement));
    return {};
}

Result<qint64> Connection::number(const QString& sql)
{
    Statement row(*this, sql);
    NGHISU_TRY(row.run());
    const qint64 value = row.next() ? row.integer(0) : 0;
    NGHISU_TRY(row.done());
    return value;
}

Result<void> Connection::begin()
{
    Statement begin(*this, u"BEGIN IMMEDIATE"_s);
    return begin.run();
}

Result<void> Connection::commit()
{
    Statement commit(*this, u"COMMIT"_s);
    return commit.run();
}

void Connection::rollback()
{
    // SQLite may have rolled back by itself (disk full); then there is nothing left to do.
    [[maybe_unused]] const auto rolledBack = execute(u"ROLLBACK"_s);
}

void Connection::settle()
{
    if (m_readOnly)
        return;
    m_idleQueries.clear();
    // Somebody else may be reading: then the log stays until the next time.
    [[maybe_unused]] const auto settled = execute(u"PRAGMA journal_mode = DELETE"_s);
}

Error Connection::errorOf(const QSqlError& error) const
{
    const QString technical =
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const auto make = [&](ErrorCode code) { return Error{code, m_path, technical}; };
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        return make(ErrorCode::FileInUse);
    case SqliteReadOnly:
        return make(ErrorCode::ReadOnly);
    case SqliteFull:
        return make(ErrorCode::DiskFull);
    case SqliteCorrupt:
        return make(ErrorCode::DamagedFile);
    case SqliteCantOpen:
        return make(ErrorCode::FileUnreadable);
    case SqliteNotADatabase:
        return make(ErrorCode::NotACouncilFile);
    case SqliteConstraint:
        // The file refuses what would touch a vote, and to leave a row that others name.
        if (technical.contains("votes are never changed"_L1))
            return Error{ErrorCode::HeldByBallots, {}, technical};
        if (technical.contains("FOREIGN KEY"_L1))
            return Error{ErrorCode::StillInUse, {}, technical};
        return make(ErrorCode::StorageFailed);
    default:
        return make(ErrorCode::StorageFailed);
    }
}

std::unique_ptr<QSqlQuery> Connection::takeQuery(const QString& sql)
{
    if (const auto idle = m_idleQueries.find(sql); idle != m_idleQueries.end()) {
        std::unique_ptr<QSqlQuery> query = std::move(idle->second);
        m_idleQueries.erase(idle);
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    query->prepare(sql);
    return query;
}

void Connection::giveQuery(const QString& sql, std::unique_ptr<QSqlQuery> query)
{
    m_idleQueries.emplace(sql, std::move(query));
}

}  // namespace nghisu
