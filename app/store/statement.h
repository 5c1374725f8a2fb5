// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace nghisu {

class Connection;

/// One prepared statement in use: bind, run, then read row by row.
///
///     Statement rows(connection, u"SELECT id, text FROM proposal WHERE meeting_id = ?"_s);
///     NGHISU_TRY(rows.run(meeting));
///     while (rows.next())
///         texts.append(rows.text(1));
///     NGHISU_TRY(rows.done());
class Statement {
public:
    Statement(Connection& connection, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds the values to the statement's question marks, in order, and runs it.
    template <typename... Values>
    Result<void> run(const Values&... values)
    {
        int position = 0;
        (m_query->bindValue(position++, variant(values)), ...);
        return exec();
    }

    bool next();
    /// Whether the reading ended because there was no more, not because it failed.
    Result<void> done() const;

    QString text(int column) const { return m_query->value(column).toString(); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    int small(int column) const { return m_query->value(column).toInt(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QDateTime time(int column) const;
    /// A time of day; invalid where there is none.
    QTime clock(int column) const
    {
        return QTime::fromString(text(column), QStringLiteral("HH:mm"));
    }
    std::optional<qint64> optional(int column) const;
    template <typename T>
    T id(int column) const
    {
        return T(integer(column));
    }
    /// The id of the row that was just inserted.
    qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }
    /// How many rows the statement changed.
    int changedRows() const { return m_query->numRowsAffected(); }

private:
    Result<void> exec();

    // An empty text is '' and not NULL, which Qt's driver would make of a null string.
    static QVariant variant(const QString& text)
    {
        return text.isNull() ? QString(QLatin1String("")) : text;
    }
    static QVariant variant(const std::optional<QString>& text)
    {
        return text ? variant(*text) : QVariant();
    }
    static QVariant variant(qint64 value) { return value; }
    static QVariant variant(int value) { return value; }
    static QVariant variant(bool value) { return int(value); }
    static QVariant variant(const QByteArray& bytes) { return bytes; }
    static QVariant variant(QDate day)
    {
        return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
    }
    static QVariant variant(QTime clock)
    {
        return clock.isValid() ? QVariant(clock.toString(QStringLiteral("HH:mm"))) : QVariant();
    }
    static QVariant variant(const QDateTime& time);
    static QVariant variant(std::optional<qint64> value)
    {
        return value ? QVariant(*value) : QVariant();
    }
    /// No id is NULL.
    template <typename Tag>
    static QVariant variant(Id<Tag> id)
    {
        return id.isValid() ? QVariant(id.value()) : QVariant();
    }

    Connection& m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<Error> m_unprepared;
};

}  // namespace nghisu
