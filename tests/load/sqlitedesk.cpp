// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitedesk.h"

#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace nghisu::load {

namespace {

// Polls from here on may be changed.
constexpr qint64 firstChangeable = 1000;

void run(QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

QSqlDatabase opened(const QString& path, const QString& connection)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("%s cannot be opened", qPrintable(path));
    run(database, u"PRAGMA journal_mode = WAL"_s);
    run(database, u"PRAGMA synchronous = FULL"_s);
    run(database, u"PRAGMA foreign_keys = ON"_s);
    return database;
}

}  // namespace

PhoneToken memberToken(int member)
{
    return QByteArray::number(member).rightJustified(16, '#');
}

void SqliteDesk::create(const QString& path, int members)
{
    {
        QSqlDatabase database = opened(path, u"create"_s);
        run(database, u"CREATE TABLE seat(person INTEGER PRIMARY KEY, token BLOB UNIQUE) STRICT"_s);
        run(database, u"CREATE TABLE ballot(id INTEGER PRIMARY KEY, poll INTEGER NOT NULL, "
                      "person INTEGER NOT NULL REFERENCES seat, choice INTEGER NOT NULL) STRICT"_s);
        run(database, u"CREATE INDEX ballot_person ON ballot(poll, person)"_s);
        database.transaction();
        QSqlQuery insert(database);
        insert.prepare(u"INSERT INTO seat VALUES (?, ?)"_s);
        for (int i = 1; i <= members; ++i) {
            insert.addBindValue(i);
            insert.addBindValue(memberToken(i));
            insert.exec();
        }
        database.commit();
    }
    QSqlDatabase::removeDatabase(u"create"_s);
}

SqliteDesk::Tally SqliteDesk::tally(const QString& path, PollId poll, int options)
{
    Tally tally;
    tally.votes.resize(options);
    {
        QSqlDatabase database = opened(path, u"tally"_s);
        QSqlQuery query(database);
        query.prepare(u"SELECT choice, count(*) FROM ballot WHERE poll = ? GROUP BY choice"_s);
        query.addBindValue(poll.value());
        for (query.exec(); query.next(); tally.all += query.value(1).toLongLong())
            tally.votes[query.value(0).toInt()] = query.value(1).toLongLong();
        query.prepare(u"SELECT count(*) - count(DISTINCT person) FROM ballot WHERE poll = ?"_s);
        query.addBindValue(poll.value());
        if (query.exec() && query.next())
            tally.doubles = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(u"tally"_s);
    return tally;
}

SqliteDesk::SqliteDesk(const QString& path) : m_path(path) {}

SqliteDesk::~SqliteDesk()
{
    if (m_connection.isEmpty())
        return;
    m_seat.reset();
    m_voted.reset();
    m_keep.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

// In the thread that uses it.
void SqliteDesk::open()
{
    if (!m_connection.isEmpty())
        return;
    m_connection = u"phones-%1"_s.arg(reinterpret_cast<quintptr>(this));
    const QSqlDatabase database = opened(m_path, m_connection);
    const auto prepared = [&](const QString& sql) {
        auto query = std::make_unique<QSqlQuery>(database);
        query->setForwardOnly(true);
        query->prepare(sql);
        return query;
    };
    m_seat = prepared(u"SELECT person FROM seat WHERE token = ?"_s);
    m_voted = prepared(u"SELECT 1 FROM ballot WHERE poll = ? AND person = ?"_s);
    m_keep = prepared(u"INSERT INTO ballot(poll, person, choice) VALUES (?, ?, ?)"_s);
}

Result<SignedIn> SqliteDesk::signIn(const QString& code, bool, const QDateTime&)
{
    const int member = code.startsWith(u'M') ? code.mid(1).toInt() : 0;
    if (member < 1)
        return Error{ErrorCode::NoSuchCode, {}};
    const Result<PhoneSeat> seat = seatOf(memberToken(member));
    if (!seat)
        return Error{ErrorCode::NoSuchCode, {}};
    return SignedIn{memberToken(member), *seat};
}

Result<PhoneSeat> SqliteDesk::seatOf(const PhoneToken& token)
{
    open();
    m_seat->bindValue(0, token);
    const bool found = m_seat->exec() && m_seat->next();
    const qint64 person = found ? m_seat->value(0).toLongLong() : 0;
    m_seat->finish();
    if (!found)
        return Error{ErrorCode::NoSeat, {}};
    return PhoneSeat{PersonId(person), u"Đại biểu %1"_s.arg(person), u"Hội đồng"_s, true};
}

Result<void> SqliteDesk::signOut(const PhoneToken&, const QDateTime&)
{
    return {};
}

QList<Result<PhoneReceipt>> SqliteDesk::cast(const QList<PhoneBallot>& ballots, const QDateTime&)
{
    open();
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    QList<Result<PhoneReceipt>> results;
    database.transaction();
    for (const PhoneBallot& ballot : ballots) {
        const Result<PhoneSeat> seat = seatOf(ballot.token);
        if (!seat) {
            results.append(seat.error());
            continue;
        }
        m_voted->bindValue(0, ballot.poll.value());
        m_voted->bindValue(1, seat->person.value());
        const bool voted = m_voted->exec() && m_voted->next();
        m_voted->finish();
        if (voted && ballot.poll.value() < firstChangeable) {
            results.append(Error{ErrorCode::AlreadyVoted, {}});
            continue;
        }
        m_keep->bindValue(0, ballot.poll.value());
        m_keep->bindValue(1, seat->person.value());
        m_keep->bindValue(2, ballot.choice.value(0, -1));
        if (m_keep->exec())
            results.append(PhoneReceipt{voted, {}});
        else
            results.append(Error{ErrorCode::StorageFailed, {}});
    }
    if (!database.commit())
        results.fill(Error{ErrorCode::StorageFailed, {}});
    return results;
}

Result<OwnBallot> SqliteDesk::ownBallot(const PhoneToken& token, PollId poll)
{
    const Result<PhoneSeat> seat = seatOf(token);
    if (!seat)
        return seat.error();
    m_voted->bindValue(0, poll.value());
    m_voted->bindValue(1, seat->person.value());
    const bool voted = m_voted->exec() && m_voted->next();
    m_voted->finish();
    return OwnBallot{voted, {}};
}

}  // namespace nghisu::load
