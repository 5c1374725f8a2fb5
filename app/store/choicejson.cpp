// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/choicejson.h"

#include "base/try.h"
#include "store/jsonlist.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

Result<QList<OptionId>> optionsOf(Connection& connection, PollId poll)
{
    Statement rows(connection, u"SELECT id FROM poll_option WHERE poll_id = ? ORDER BY position"_s);
    NGHISU_TRY(rows.run(poll));
    QList<OptionId> ids;
    while (rows.next())
        ids.append(rows.id<OptionId>(0));
    NGHISU_TRY(rows.done());
    return ids;
}

QString toJson(const BallotChoice& choice, const QList<OptionId>& options)
{
    QList<OptionId> ids;
    for (const int place : choice)
        ids.append(options[place]);
    return asJson(ids);
}

// Ten thousand ballots are read while a room waits, which takes a reader of any JSON several times as
// long.
BallotChoice choiceFromJson(QStringView json, const QList<OptionId>& options)
{
    BallotChoice choice;
    const QStringView list = json.trimmed();
    for (const QStringView id : list.mid(1, list.size() - 2).tokenize(u',')) {
        const qsizetype place = options.indexOf(OptionId(id.toLongLong()));
        if (place >= 0)
            choice.append(int(place));
    }
    return choice;
}

}  // namespace nghisu
