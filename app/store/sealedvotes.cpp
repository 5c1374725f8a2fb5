// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealedvotes.h"

#include "base/try.h"
#include "store/choicejson.h"
#include "store/jsonlist.h"
#include "store/statement.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

Result<SealedCount> SealedVotes::count(PollId poll) const
{
    Statement row(m_connection, u"SELECT count(*), coalesce(sum(paper), 0), "
                                "(SELECT count(*) FROM sealed_ballot WHERE poll_id = ?) "
                                "FROM sealed_voter WHERE poll_id = ?"_s);
    NGHISU_TRY(row.run(poll, poll));
    SealedCount count;
    if (row.next())
        count = {row.integer(0), row.integer(1), row.integer(2)};
    NGHISU_TRY(row.done());
    return count;
}

Result<bool> SealedVotes::hasVoted(PollId poll, PersonId person) const
{
    Statement row(m_connection,
                  u"SELECT EXISTS (SELECT 1 FROM sealed_voter WHERE poll_id = ? AND person_id = ?) "
                  "OR EXISTS (SELECT 1 FROM secret_voter WHERE poll_id = ? AND person_id = ?)"_s);
    NGHISU_TRY(row.run(poll, person, poll, person));
    const bool voted = row.next() && row.small(0) != 0;
    NGHISU_TRY(row.done());
    return voted;
}

Result<QSet<PersonId>> SealedVotes::whoVoted(PollId poll, const QList<PersonId>& people) const
{
    const QString ids = asJson(people);
    Statement rows(m_connection,
                   u"SELECT person_id FROM sealed_voter WHERE poll_id = ? AND person_id IN "
                   "(SELECT value FROM json_each(?)) UNION SELECT person_id FROM secret_voter "
                   "WHERE poll_id = ? AND person_id IN (SELECT value FROM json_each(?))"_s);
    NGHISU_TRY(rows.run(poll, ids, poll, ids));
    QSet<PersonId> voted;
    while (rows.next())
        voted.insert(rows.id<PersonId>(0));
    NGHISU_TRY(rows.done());
    return voted;
}

Result<QList<PersonId>> SealedVotes::voters(PollId poll) const
{
    Statement rows(m_connection,
                   u"SELECT person_id FROM sealed_voter WHERE poll_id = ? UNION "
                   "SELECT person_id FROM secret_voter WHERE poll_id = ? ORDER BY 1"_s);
    NGHISU_TRY(rows.run(poll, poll));
    QList<PersonId> people;
    while (rows.next())
        people.append(rows.id<PersonId>(0));
    NGHISU_TRY(rows.done());
    return people;
}

Result<QList<KeyedBallot>> SealedVotes::ballots(PollId poll) const
{
    NGHISU_TRY_VALUE(const QList<OptionId> ids, optionsOf(m_connection, poll));
    Statement rows(m_connection,
                   u"SELECT key, choice FROM secret_ballot WHERE poll_id = ? ORDER BY key"_s);
    NGHISU_TRY(rows.run(poll));
    QList<KeyedBallot> ballots;
    while (rows.next())
        ballots.append({rows.bytes(0), choiceFromJson(rows.text(1), ids)});
    NGHISU_TRY(rows.done());
    return ballots;
}

Result<void> SealedVotes::addVoters(PollId poll, const QList<PersonId>& people, From from)
{
    Statement insert(m_connection, u"INSERT INTO sealed_voter (poll_id, person_id, paper) "
                                   "SELECT ?, value, ? FROM json_each(?)"_s);
    return insert.run(poll, from == From::Paper, asJson(people));
}

Result<void> SealedVotes::seal(PollId poll, QList<KeyedBallot> ballots)
{
    NGHISU_TRY_VALUE(const QList<OptionId> ids, optionsOf(m_connection, poll));
    std::sort(ballots.begin(), ballots.end(),
              [](const KeyedBallot& a, const KeyedBallot& b) { return a.key < b.key; });
    for (const KeyedBallot& ballot : std::as_const(ballots)) {
        Statement insert(m_connection,
                         u"INSERT INTO sealed_ballot (key, poll_id, choice) VALUES (?, ?, ?)"_s);
        NGHISU_TRY(insert.run(ballot.key, poll, toJson(ballot.choice, ids)));
    }
    return {};
}

Result<void> SealedVotes::unseal(PollId poll)
{
    const QStringList statements{
        u"INSERT INTO secret_ballot (key, poll_id, choice) SELECT key, poll_id, choice "
        "FROM sealed_ballot WHERE poll_id = ? ORDER BY key"_s,
        u"INSERT INTO secret_voter (poll_id, person_id) SELECT poll_id, person_id "
        "FROM sealed_voter WHERE poll_id = ? ORDER BY person_id"_s,
        u"DELETE FROM sealed_ballot WHERE poll_id = ?"_s,
        u"DELETE FROM sealed_voter WHERE poll_id = ?"_s,
    };
    for (const QString& sql : statements) {
        Statement statement(m_connection, sql);
        NGHISU_TRY(statement.run(poll));
    }
    return {};
}

}  // namespace nghisu
