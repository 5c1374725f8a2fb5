// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/connection.h"

#include <QSqlError>

namespace nghisu {

Statement::Statement(Connection& connection, const QString& sql)
    : m_connection(connection), m_sql(sql), m_query(connection.takeQuery(sql))
{
    if (const QSqlError error = m_query->lastError(); error.isValid())
        m_unprepared = m_connection.errorOf(error);
}

Statement::~Statement()
{
    // One that failed is not used again: it could hold on to what made it fail.
    if (m_query->lastError().isValid())
        return;
    m_query->finish();
    m_connection.giveQuery(m_sql, std::move(m_query));
}

Result<void> Statement::exec()
{
    if (m_unprepared)
        return *m_unprepared;
    if (!m_query->exec())
        return m_connection.errorOf(m_query->lastError());
    return {};
}

bool Statement::next()
{
    return m_query->next();
}

Result<void> Statement::done() const
{
    if (m_query->lastError().isValid())
        return m_connection.errorOf(m_query->lastError());
    return {};
}

QDateTime Statement::time(int column) const
{
    QDateTime time = QDateTime::fromString(text(column), Qt::ISODateWithMs);
    time.setTimeSpec(Qt::UTC);
    return time;
}

std::optional<qint64> Statement::optional(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

QVariant Statement::variant(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

}  // namespace nghisu
