// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "base/try.h"
#include "store/connection.h"

#include <QDir>
#include <QFile>

namespace nghisu::schema {

using namespace Qt::StringLiterals;

namespace {

// "001-first.sql", "002-…", in order.
QStringList scripts()
{
    return QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Result<void> apply(Connection& connection, const QString& script, int number)
{
    QFile file(":/sql/"_L1 + script);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, script};
    NGHISU_TRY(connection.begin());
    const auto applied = [&]() -> Result<void> {
        NGHISU_TRY(connection.executeScript(QString::fromUtf8(file.readAll())));
        NGHISU_TRY(connection.execute(u"PRAGMA application_id = %1"_s.arg(ApplicationId)));
        NGHISU_TRY(connection.execute(u"PRAGMA user_version = %1"_s.arg(number)));
        return connection.commit();
    }();
    if (!applied)
        connection.rollback();
    return applied;
}

}  // namespace

int newest()
{
    static const int number = int(scripts().size());
    return number;
}

Result<int> of(Connection& connection)
{
    NGHISU_TRY_VALUE(const qint64 version, connection.number(u"PRAGMA user_version"_s));
    return int(version);
}

Result<void> migrate(Connection& connection, int target)
{
    NGHISU_TRY_VALUE(const int present, of(connection));
    const QStringList all = scripts();
    for (int number = present + 1; number <= target; ++number)
        NGHISU_TRY(apply(connection, all[number - 1], number));
    return {};
}

QStringList journaledTables()
{
    return {u"council"_s,        u"person"_s,
            u"body"_s,           u"body_alias"_s,
            u"body_successor"_s, u"meeting"_s,
            u"agenda_item"_s,    u"submission"_s,
            u"left_out"_s,       u"proposal"_s,
            u"origin"_s,         u"assignment"_s,
            u"citation"_s,       u"tag"_s,
            u"proposal_tag"_s,   u"attachment"_s,
            u"revision"_s,       u"revision_entry"_s,
            u"attendance"_s,     u"poll"_s,
            u"poll_option"_s,    u"saved_view"_s,
            u"not_alike"_s,      u"paper"_s,
            u"course_event"_s,   u"speech"_s,
            u"discussion"_s,     u"motion"_s,
            u"poll_subject"_s,   u"handout"_s};
}

}  // namespace nghisu::schema
