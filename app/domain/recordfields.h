// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/names.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <limits>
#include <optional>

namespace nghisu::recordjson {

using namespace Qt::StringLiterals;

inline constexpr qint64 largestFraction = 1000;  ///< numerator or denominator, of any rule

/// What is read, and the first thing that is wrong with it.
struct Fault {
    QString what;

    void note(const QString& place, const QString& why)
    {
        if (what.isEmpty())
            what = place + u": "_s + why;
    }
};

/// The keys of one object. What is missing is empty; what is of another kind is a fault.
class Fields {
public:
    Fields(const QJsonValue& value, const QString& place, Fault& fault)
        : m_object(value.toObject()), m_place(place), m_fault(fault)
    {
        if (!value.isObject() && !value.isUndefined())
            m_fault.note(place, u"not an object"_s);
    }

    QString text(const QString& key) const
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() && !value.isUndefined())
            refuse(key, u"not a text"_s);
        return value.toString();
    }

    bool flag(const QString& key) const
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isBool() && !value.isUndefined())
            refuse(key, u"not true or false"_s);
        return value.toBool();
    }

    std::optional<qint64> figure(const QString& key) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return std::nullopt;
        return whole(value, key);
    }

    template <typename Number = qint64>
    Number number(const QString& key, Number otherwise = 0) const
    {
        const auto read = figure(key);
        if (!read)
            return otherwise;
        if (*read > std::numeric_limits<Number>::max())
            refuse(key, u"too large"_s);
        return static_cast<Number>(*read);
    }

    template <typename IdType>
    IdType id(const QString& key) const
    {
        return IdType(number(key));
    }

    QDate day(const QString& key) const
    {
        const QString written = text(key);
        const QDate day = QDate::fromString(written, Qt::ISODate);
        if (!written.isEmpty() && !day.isValid())
            refuse(key, u"not a day"_s);
        return day;
    }

    QDateTime time(const QString& key) const
    {
        const QString written = text(key);
        const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (!written.isEmpty() && !time.isValid())
            refuse(key, u"not a time"_s);
        return time.isValid() ? time.toUTC() : time;
    }

    /// A time of day.
    QTime clock(const QString& key) const
    {
        const QString written = text(key);
        const QTime clock = QTime::fromString(written, u"HH:mm"_s);
        if (!written.isEmpty() && !clock.isValid())
            refuse(key, u"not a time of day"_s);
        return clock;
    }

    template <typename Enum, std::size_t N>
    Enum choice(const std::array<names::Name<Enum>, N>& all, const QString& key,
                Enum otherwise) const
    {
        const QString written = text(key);
        const auto found = names::find(all, written);
        if (!found && !written.isEmpty())
            refuse(key, u"not known"_s);
        return found.value_or(otherwise);
    }

    Fraction fraction(const QString& key) const
    {
        const QList<qint64> pair = numbers(key);
        if (pair.isEmpty())
            return {};
        if (pair.size() != 2 || pair[0] > largestFraction || pair[1] > largestFraction) {
            refuse(key, u"not a fraction"_s);
            return {};
        }
        return {int(pair[0]), int(pair[1])};
    }

    QList<qint64> numbers(const QString& key) const
    {
        QList<qint64> all;
        const QJsonArray array = arrayAt(key);
        for (const QJsonValue value : array)
            all.append(whole(value, key));
        return all;
    }

    QStringList texts(const QString& key) const
    {
        QStringList all;
        const QJsonArray array = arrayAt(key);
        for (const QJsonValue value : array) {
            if (!value.isString())
                refuse(key, u"not a text"_s);
            all.append(value.toString());
        }
        return all;
    }

    Fields object(const QString& key) const
    {
        return {m_object.value(key), m_place + u'.' + key, m_fault};
    }

    /// What `read` makes of each object of an array.
    template <typename Fn>
    auto list(const QString& key, Fn&& read) const
    {
        QList<decltype(read(*this))> all;
        const QJsonArray array = arrayAt(key);
        for (qsizetype i = 0; i < array.size(); ++i)
            all.append(read(Fields(array[i], u"%1.%2[%3]"_s.arg(m_place, key).arg(i), m_fault)));
        return all;
    }

    void refuse(const QString& key, const QString& why) const
    {
        m_fault.note(m_place + u'.' + key, why);
    }

private:
    QJsonArray arrayAt(const QString& key) const
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isArray() && !value.isUndefined())
            refuse(key, u"not a list"_s);
        return value.toArray();
    }

    // Nothing that is counted here is below zero.
    qint64 whole(const QJsonValue& value, const QString& key) const
    {
        const qint64 number = value.toInteger(-1);
        if (number >= 0)
            return number;
        refuse(key, u"not a whole number"_s);
        return 0;
    }

    QJsonObject m_object;
    QString m_place;
    Fault& m_fault;
};

}  // namespace nghisu::recordjson
