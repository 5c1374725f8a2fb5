// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/councilconnection.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace nghisu {

using namespace Qt::StringLiterals;

QSqlQuery askCouncil(const QString& sql)
{
    for (const QString& name : QSqlDatabase::connectionNames()) {
        if (!name.startsWith("nghisu-"_L1))
            continue;
        QSqlQuery query(QSqlDatabase::database(name, false));
        query.setForwardOnly(true);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        return query;
    }
    qFatal("no file is open");
}

void doNotSync()
{
    askCouncil(u"PRAGMA synchronous = OFF"_s);
}

}  // namespace nghisu
