// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ballotrepository.h"

#include "base/try.h"
#include "store/choicejson.h"
#include "store/jsonlist.h"
#include "store/randomkey.h"
#include "store/statement.h"

#include <QRandomGenerator>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QList<OptionId> optionsOf(const Poll& poll)
{
    QList<OptionId> ids;
    for (const PollOption& option : poll.options)
        ids.append(option.id);
    return ids;
}

}  // namespace

Result<QList<OpenBallot>> BallotRepository::open(PollId poll) const
{
    NGHISU_TRY_VALUE(const QList<OptionId> ids, optionsOf(m_connection, poll));
    Statement rows(m_connection,
                   u"SELECT person_id, choice, weight, at, cast_before, by_phone FROM open_ballot "
                   "JOIN (SELECT max(id) AS latest, min(id) AS first, count(*) - 1 AS cast_before "
                   "FROM open_ballot WHERE poll_id = ? GROUP BY person_id) ON id = latest "
                   "ORDER BY first"_s);
    NGHISU_TRY(rows.run(poll));
    QList<OpenBallot> ballots;
    while (rows.next()) {
        ballots.append({rows.id<PersonId>(0), choiceFromJson(rows.text(1), ids), rows.integer(2),
                        rows.time(3), rows.small(4), rows.small(5) != 0});
    }
    NGHISU_TRY(rows.done());
    return ballots;
}

Result<QList<Ballot>> BallotRepository::counting(PollId poll) const
{
    NGHISU_TRY_VALUE(const QList<OptionId> ids, optionsOf(m_connection, poll));
    Statement rows(m_connection,
                   u"SELECT choice, sum(weight) FROM open_ballot JOIN (SELECT max(id) AS latest "
                   "FROM open_ballot WHERE poll_id = ? GROUP BY person_id) ON id = latest "
                   "GROUP BY choice UNION ALL SELECT choice, count(*) FROM secret_ballot "
                   "WHERE poll_id = ? GROUP BY choice UNION ALL SELECT choice, count(*) "
                   "FROM sealed_ballot WHERE poll_id = ? GROUP BY choice"_s);
    NGHISU_TRY(rows.run(poll, poll, poll));
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
                  "+ (SELECT count(*) FROM secret_ballot WHERE poll_id = ?) "
                  "+ (SELECT count(*) FROM sealed_ballot WHERE poll_id = ?)"_s);
    NGHISU_TRY(row.run(poll, poll, poll));
    const qint64 cast = row.next() ? row.integer(0) : 0;
    NGHISU_TRY(row.done());
    return cast;
}

Result<std::optional<OpenBallot>> BallotRepository::last(PollId poll, PersonId person) const
{
    NGHISU_TRY_VALUE(const QList<OptionId> ids, optionsOf(m_connection, poll));
    // By the person, who has few in all polls; the poll has thousands.
    Statement row(m_connection,
                  u"SELECT choice, weight, at, by_phone, count(*) - 1, max(id) FROM open_ballot "
                  "WHERE person_id = ? AND +poll_id = ? GROUP BY person_id"_s);
    NGHISU_TRY(row.run(person, poll));
    std::optional<OpenBallot> ballot;
    if (row.next()) {
        ballot = OpenBallot{person,         choiceFromJson(row.text(0), ids),
                            row.integer(1), row.time(2),
                            row.small(4),   row.small(3) != 0};
    }
    NGHISU_TRY(row.done());
    return ballot;
}

Result<QHash<PersonId, BallotChoice>> BallotRepository::last(const Poll& poll,
                                                             const QList<PersonId>& people) const
{
    const QList<OptionId> ids = optionsOf(poll);
    Statement rows(m_connection,
                   u"SELECT value, (SELECT choice FROM open_ballot WHERE person_id = value "
                   "AND +poll_id = ? ORDER BY id DESC LIMIT 1) FROM json_each(?)"_s);
    NGHISU_TRY(rows.run(poll.id, asJson(people)));
    QHash<PersonId, BallotChoice> last;
    while (rows.next()) {
        if (!rows.isNull(1))
            last.insert(rows.id<PersonId>(0), choiceFromJson(rows.text(1), ids));
    }
    NGHISU_TRY(rows.done());
    return last;
}

Result<void> BallotRepository::add(PollId poll, PersonId person, const Ballot& ballot,
                                   const QDateTime& at, bool byPhone)
{
    NGHISU_TRY_VALUE(const QList<OptionId> ids, optionsOf(m_connection, poll));
    Statement insert(m_connection,
                     u"INSERT INTO open_ballot (poll_id, person_id, choice, weight, corrects, at, "
                     "by_phone) VALUES (?, ?, ?, ?, (SELECT max(id) FROM open_ballot "
                     "WHERE person_id = ? AND +poll_id = ?), ?, ?)"_s);
    return insert.run(poll, person, toJson(ballot.choice, ids), ballot.weight, person, poll, at,
                      byPhone);
}

Result<void> BallotRepository::add(const Poll& poll, const QList<NamedBallot>& ballots,
                                   const QDateTime& at)
{
    const QList<OptionId> ids = optionsOf(poll);
    QStringList rows;
    for (const NamedBallot& one : ballots)
        rows.append(u"[%1,%2,%3]"_s.arg(QString::number(one.person.value()),
                                        QString::number(one.ballot.weight),
                                        toJson(one.ballot.choice, ids)));
    Statement insert(m_connection,
                     u"INSERT INTO open_ballot (poll_id, person_id, weight, choice, corrects, at, "
                     "by_phone) SELECT ?, sent.value ->> 0, sent.value ->> 1, sent.value -> 2, "
                     "(SELECT id FROM open_ballot WHERE person_id = sent.value ->> 0 "
                     "AND +poll_id = ? ORDER BY id DESC LIMIT 1), ?, 1 "
                     "FROM json_each(?) AS sent ORDER BY sent.key"_s);
    return insert.run(poll.id, poll.id, at, QString(u'[' + rows.join(u',') + u']'));
}

Result<void> BallotRepository::addSecret(PollId poll, const QList<BallotChoice>& choices)
{
    NGHISU_TRY_VALUE(const QList<OptionId> ids, optionsOf(m_connection, poll));
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
