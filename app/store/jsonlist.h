// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QString>
#include <QStringList>

namespace nghisu {

/// "[1,2,3]", for json_each: one prepared statement for any number of ids.
template <typename Tag>
QString asJson(const QList<Id<Tag>>& ids)
{
    QString json(u'[');
    for (const Id<Tag> id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id.value());
    }
    return json + u']';
}

/// A list of texts, and back.
inline QString asJson(const QStringList& texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

inline QStringList textsOfJson(const QString& json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue text : array)
        texts.append(text.toString());
    return texts;
}

}  // namespace nghisu
