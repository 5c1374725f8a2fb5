// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filecheck.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/keptfiles.h"
#include "store/schema.h"
#include "store/schemacheck.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostProblems = 100;

// Every row that the query gives is a problem; its columns are joined as the detail.
Result<void> collect(Connection& connection, const QString& code, const QString& sql, int columns,
                     FileReport& report)
{
    Statement rows(connection, sql);
    NGHISU_TRY(rows.run());
    while (rows.next() && report.problems.size() < MostProblems) {
        QStringList parts;
        for (int column = 0; column < columns; ++column)
            parts.append(rows.text(column));
        if (columns > 1 || parts.first() != "ok"_L1)
            report.problems.append({code, parts.join(u' ')});
    }
    return rows.done();
}

// Options that have other votes than the ballots of their poll give them.
QString differing(const QString& ballots, const QString& votes, const QString& counting)
{
    return u"SELECT 'poll', poll.id, 'option', option_id FROM poll "
           "JOIN poll_count ON figures_id = (SELECT min(id) FROM poll_figures "
           "WHERE poll_id = poll.id) WHERE EXISTS (SELECT 1 FROM %1 "
           "WHERE poll_id = poll.id) AND votes <> (SELECT coalesce(%2, 0) "
           "FROM %1 AS ballot, json_each(ballot.choice) AS chosen "
           "WHERE ballot.poll_id = poll.id AND chosen.value = option_id "
           "AND (chosen.key = 0 OR json_extract(poll.ballot, '$.kind') <> 'ranking')%3)"_s.arg(
               ballots, votes, counting);
}

}  // namespace

Result<FileReport> checkFile(Connection& connection)
{
    FileReport report;
    NGHISU_TRY_VALUE(report.schema, schema::of(connection));
    NGHISU_TRY_VALUE(const auto compared, schemacheck::compare(connection));
    for (const QString& difference : compared.differences)
        report.problems.append({u"schema"_s, difference});
    const qsizetype ofSchema = report.problems.size();
    NGHISU_TRY(collect(connection, u"page"_s, u"PRAGMA integrity_check(100)"_s, 1, report));
    // What follows reads tables that must be whole.
    if (report.problems.size() > ofSchema)
        return report;

    NGHISU_TRY(collect(connection, u"reference"_s, u"PRAGMA foreign_key_check"_s, 3, report));
    // What the index has not caught up with yet is no problem: search looks there by itself.
    NGHISU_TRY(collect(connection, u"search"_s,
                       u"SELECT 'proposal', id FROM proposal WHERE id NOT IN "
                       "(SELECT proposal_id FROM search_text JOIN search_index_docsize "
                       "ON search_index_docsize.id = proposal_id) AND id NOT IN "
                       "(SELECT owner_id FROM journal_change, search_state "
                       "WHERE journal_change.id > indexed AND owner_id IS NOT NULL) "
                       "AND (SELECT indexed FROM search_state) >= 0"_s,
                       2, report));
    NGHISU_TRY(collect(connection, u"order"_s,
                       u"SELECT 'meeting', meeting_id, order_key FROM proposal "
                       "GROUP BY meeting_id, parent_id, order_key HAVING count(*) > 1"_s,
                       3, report));
    NGHISU_TRY(collect(connection, u"order"_s,
                       u"SELECT 'proposal', child.id FROM proposal AS child "
                       "JOIN proposal AS parent ON parent.id = child.parent_id "
                       "WHERE parent.meeting_id <> child.meeting_id"_s,
                       2, report));
    NGHISU_TRY(collect(connection, u"counts"_s,
                       u"SELECT 'poll', poll_id, 'figures', poll_figures.id FROM poll_figures "
                       "JOIN poll_count ON figures_id = poll_figures.id "
                       "JOIN poll ON poll.id = poll_id GROUP BY poll_figures.id "
                       "HAVING sum(votes) > coalesce(present, members, sum(votes)) "
                       "* coalesce(json_extract(ballot, '$.most'), 1)"_s,
                       4, report));
    NGHISU_TRY(collect(connection, u"counts"_s,
                       u"SELECT 'poll', poll_option.poll_id, 'option', option_id "
                       "FROM poll_count JOIN poll_figures ON poll_figures.id = figures_id "
                       "JOIN poll_option ON poll_option.id = option_id "
                       "WHERE poll_option.poll_id <> poll_figures.poll_id"_s,
                       4, report));
    // The figures with which a poll was closed are what its ballots come to: those with names, of
    // which the last of each counts, and those without.
    NGHISU_TRY(collect(connection, u"ballots"_s,
                       differing(u"open_ballot"_s, u"sum(weight)"_s,
                                 u" AND NOT EXISTS (SELECT 1 FROM open_ballot AS later "
                                 "WHERE later.corrects = ballot.id)"_s),
                       4, report));
    NGHISU_TRY(collect(connection, u"ballots"_s,
                       differing(u"secret_ballot"_s, u"count(*)"_s, QString()), 4, report));
    // Sealed ballots are of polls that are open; and nobody's ballot came from nowhere.
    NGHISU_TRY(collect(connection, u"ballots"_s,
                       u"SELECT 'poll', poll_id, 'sealed' FROM (SELECT poll_id FROM sealed_ballot "
                       "UNION SELECT poll_id FROM sealed_voter) AS sealed "
                       "WHERE (SELECT kind FROM poll_event WHERE poll_id = sealed.poll_id "
                       "ORDER BY id DESC LIMIT 1) IS NOT 'opened'"_s,
                       3, report));
    NGHISU_TRY(
        collect(connection, u"ballots"_s,
                u"SELECT 'poll', poll_id, 'voters', count(*) FROM secret_voter "
                "WHERE poll_id NOT IN (SELECT poll_id FROM poll_event WHERE kind = 'annulled') "
                "GROUP BY poll_id HAVING count(*) < (SELECT count(*) FROM secret_ballot "
                "WHERE poll_id = secret_voter.poll_id)"_s,
                4, report));
    NGHISU_TRY(collect(connection, u"journal"_s,
                       u"SELECT 'step', id FROM journal_step WHERE state = 'done' AND "
                       "barrier = 0 AND (last_change < first_change OR EXISTS (SELECT 1 "
                       "FROM journal_change WHERE journal_change.id BETWEEN first_change "
                       "AND last_change AND step_id <> journal_step.id))"_s,
                       2, report));
    // Papers that are handed out are what they were when they came. What was never finished is no problem.
    NGHISU_TRY_VALUE(const QList<KeptFileId> damaged, KeptFiles(connection).damaged());
    for (const KeptFileId file : damaged)
        report.problems.append({u"content"_s, u"kept_file %1"_s.arg(file.value())});
    NGHISU_TRY_VALUE(report.proposals, connection.number(u"SELECT count(*) FROM proposal "
                                                         "WHERE kind = 'proposal'"_s));
    NGHISU_TRY_VALUE(
        report.ballots,
        connection.number(u"SELECT (SELECT count(*) FROM open_ballot WHERE corrects IS NULL) "
                          "+ (SELECT count(*) FROM secret_ballot) "
                          "+ (SELECT count(*) FROM sealed_ballot) "
                          "+ (SELECT coalesce(sum(votes), 0) FROM poll_count "
                          "WHERE figures_id IN (SELECT max(id) FROM poll_figures "
                          "WHERE poll_id NOT IN (SELECT poll_id FROM open_ballot UNION "
                          "SELECT poll_id FROM secret_ballot) GROUP BY poll_id))"_s));
    return report;
}

}  // namespace nghisu
