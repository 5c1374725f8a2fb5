// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ballotrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/jsonlist.h"
#include "store/statement.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString toJson(const BallotChoice& choice, const QList<OptionId>& options)
{
    QList<OptionId> ids;
    for (const int place : choice)
        ids.append(options[place]);
    return asJson(ids);
}

// Ids as asJson() writes them; what is no id of an option is passed over. Ten thousand ballots are read
// while a room waits, which takes a reader of any JSON several times as long.
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

QByteArray randomKey()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char*>(words.data()), sizeof words};
}

}  // namespace

Result<QList<OptionId>> BallotRepository::options(PollId poll) const
{
    Statement rows(m_connection,
                   u"SELECT id FROM poll_option WHERE poll_id = ? ORDER BY position"_s);
    NGHISU_TRY(rows.run(poll));
    QList<OptionId> ids;
    while (rows.next())
        ids.append(rows.id<OptionId>(0));
    NGHISU_TRY(rows.done());
    return ids;
}

Result<QList<OpenBallot>> BallotRepository::open(PollId poll) const
{
    NGHISU_TRY_VALUE(const QList<OptionId> ids, options(poll));
    Statement rows(m_connection,
                   u"SELECT person_id, choice, weight, at, cast_before FROM open_ballot "
                   "JOIN (SELECT max(id) AS latest, min(id) AS first, count(*) - 1 AS cast_before "
                   "FROM open_ballot WHERE poll_id = ? GROUP BY person_id) ON id = latest "
                   "ORDER BY first"_s);
    NGHISU_TRY(rows.run(poll));
    QList<OpenBallot> ballots;
    while (rows.next()) {
        ballots.append({rows.id<PersonId>(0), choiceFromJson(rows.text(1), ids), rows.integer(2),
                        rows.time(3), rows.small(4)});
    }
    NGHISU_TRY(rows.done());
    return ballots;
}

Result<QList<Ballot>> BallotRepository::counting(PollId poll) const
{
    NGHISU_TRY_VALUE(const QList<OptionId> ids, options(poll));
    Statement rows(m_connection,
                   u"SELECT choice, sum(weight) FROM open_ballot JOIN (SELECT max(id) AS latest "
                   "FROM open_ballot WHERE poll_id = ? GROUP BY person_id) ON id = latest "
                   "GROUP BY choice UNION ALL SELECT choice, count(*) FROM secret_ballot "
                   "WHERE poll_id = ? GROUP BY choice"_s);
    NGHISU_TRY(rows.run(poll, poll));
    QList<Ballot> ballots;
    while (rows.next())
        ballots.append({choiceFromJson(rows.text(0), ids), rows.integer(1)});
    NGHISU_TRY(rows.done());
    return ballots;
}

Result<qint64> BallotRepository::cast(PollId poll) const
{
    Statement row(m_connection,
                  u"SELECT (SELECT count(DISTINCT person_id) FROM open_ballot WHERE poll_id = ?) "
                  "+ (SELECT count(*) FROM secret_ballot WHERE poll_id = ?)"_s);
    NGHISU_TRY(row.run(poll, poll));
    const qint64 cast = row.next() ? row.integer(0) : 0;
    NGHISU_TRY(row.done());
    return cast;
}

Result<void> BallotRepository::add(PollId poll, PersonId person, const Ballot& ballot,
                                   const QDateTime& at)
{
    NGHISU_TRY_VALUE(const QList<OptionId> ids, options(poll));
    Statement insert(m_connection,
                     u"INSERT INTO open_ballot (poll_id, person_id, choice, weight, corrects, at) "
                     "VALUES (?, ?, ?, ?, (SELECT max(id) FROM open_ballot "
                     "WHERE poll_id = ? AND person_id = ?), ?)"_s);
    return insert.run(poll, person, toJson(ballot.choice, ids), ballot.weight, poll, person, at);
}

Result<void> BallotRepository::addSecret(PollId poll, const QList<BallotChoice>& choices)
{
    NGHISU_TRY_VALUE(const QList<OptionId> ids, options(poll));
    QList<BallotChoice> shuffled = choices;
    std::shuffle(shuffled.begin(), shuffled.end(), *QRandomGenerator::system());
    for (const BallotChoice& choice : std::as_const(shuffled)) {
        Statement insert(m_connection,
                         u"INSERT INTO secret_ballot (key, poll_id, choice) VALUES (?, ?, ?)"_s);
        NGHISU_TRY(insert.run(randomKey(), poll, toJson(choice, ids)));
    }
    return {};
}

}  // namespace nghisu
