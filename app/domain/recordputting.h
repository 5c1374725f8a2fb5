// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace nghisu::recordjson {

using namespace Qt::StringLiterals;

// How a record is written; recordfields.h is how it is read. What says nothing is not written.

inline void put(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

inline void put(QJsonObject& object, const QString& key, QDate day)
{
    put(object, key, day.isValid() ? day.toString(Qt::ISODate) : QString());
}

inline void put(QJsonObject& object, const QString& key, const QDateTime& time)
{
    if (!time.isValid())
        return;
    const bool whole = time.time().msec() == 0;
    object.insert(key, time.toUTC().toString(whole ? Qt::ISODate : Qt::ISODateWithMs));
}

inline void put(QJsonObject& object, const QString& key, bool flag)
{
    if (flag)
        object.insert(key, true);
}

inline void put(QJsonObject& object, const QString& key, qint64 number)
{
    if (number != 0)
        object.insert(key, number);
}

inline void put(QJsonObject& object, const QString& key, const std::optional<qint64>& number)
{
    if (number)
        object.insert(key, *number);
}

template <typename Tag>
void put(QJsonObject& object, const QString& key, Id<Tag> id)
{
    put(object, key, id.value());
}

inline void put(QJsonObject& object, const QString& key, const QJsonArray& array)
{
    if (!array.isEmpty())
        object.insert(key, array);
}

template <typename T, typename Fn>
QJsonArray arrayOf(const QList<T>& list, Fn&& objectOf)
{
    QJsonArray array;
    for (const T& one : list)
        array.append(objectOf(one));
    return array;
}

inline QJsonArray numbers(const QList<qint64>& list)
{
    return arrayOf(list, [](qint64 number) { return QJsonValue(number); });
}

}  // namespace nghisu::recordjson
