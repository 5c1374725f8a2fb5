// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/connection.h"

#include <QSqlError>

namespace nghisu {

namespace {

// "2017-11-24T01:30:00.000Z", as variant() below makes it; invalid where a time is written otherwise.
// A room has thousands of them, and the reader of any time takes ten times as long.
QDateTime asWeWrite(QStringView text)
{
    constexpr QStringView form = u"dddd-dd-ddTdd:dd:dd.dddZ";
    if (text.size() != form.size())
        return {};
    for (qsizetype i = 0; i < form.size(); ++i) {
        const bool digit = text[i] >= u'0' && text[i] <= u'9';
        if (form[i] == u'd' ? !digit : text[i] != form[i])
            return {};
    }
    const auto number = [text](qsizetype at, qsizetype digits) {
        int value = 0;
        for (const QChar digit : text.mid(at, digits))
            value = value * 10 + (digit.unicode() - u'0');
        return value;
    };
    return QDateTime(QDate(number(0, 4), number(5, 2), number(8, 2)),
                     QTime(number(11, 2), number(14, 2), number(17, 2), number(20, 3)), Qt::UTC);
}

}  // namespace

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
    const QString written = text(column);
    if (QDateTime time = asWeWrite(written); time.isValid())
        return time;
    QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
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
