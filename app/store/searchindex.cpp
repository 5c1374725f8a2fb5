// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/jsonlist.h"
#include "store/statement.h"
#include "text/fold.h"

#include <QStringList>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// How many texts are held at once while the index is brought up to date.
constexpr qsizetype PieceSize = 1000;

// A list of so many proposals is sooner looked through than the index is asked: what begins with one
// or two letters stands in most proposals of all years.
constexpr qint64 MostLookedThrough = 6000;
constexpr qsizetype MostPrefixes = 4;

// "bo thong" finds "bộ thông tin": every word as a prefix.
QString matchExpression(const QStringList& prefixes)
{
    QStringList terms;
    for (const QString& prefix : prefixes)
        terms.append(u'"' + prefix + u"\"*"_s);
    return terms.join(u' ');
}

bool holds(const QString& words, const QStringList& prefixes)
{
    return std::all_of(prefixes.begin(), prefixes.end(), [&words](const QString& prefix) {
        return words.startsWith(prefix) || words.contains(u' ' + prefix);
    });
}

QStringList prefixesOf(const QString& query)
{
    return wordsForSearch(query).split(u' ', Qt::SkipEmptyParts);
}

Result<QSet<ProposalId>> idsIn(Statement& rows)
{
    QSet<ProposalId> ids;
    while (rows.next())
        ids.insert(rows.id<ProposalId>(0));
    NGHISU_TRY(rows.done());
    return ids;
}

}  // namespace

Result<QList<ProposalId>> SearchIndex::changed() const
{
    Statement rows(m_connection,
                   u"SELECT owner_id FROM journal_change, search_state "
                   "WHERE journal_change.id > indexed AND owner_id IS NOT NULL "
                   "UNION SELECT proposal.id FROM proposal, search_state WHERE indexed < 0"_s);
    NGHISU_TRY(rows.run());
    QList<ProposalId> proposals;
    while (rows.next())
        proposals.append(rows.id<ProposalId>(0));
    NGHISU_TRY(rows.done());
    return proposals;
}

Result<SearchIndex::Words> SearchIndex::wordsNow(const QList<ProposalId>& proposals) const
{
    Statement rows(m_connection, u"SELECT id, short_name || ' ' || text || ' ' || note || ' ' || "
                                 "coalesce((SELECT group_concat(name || ' ' || short_name, ' ') "
                                 "FROM assignment WHERE proposal_id = proposal.id), '') || ' ' || "
                                 "coalesce((SELECT group_concat(proposing_body, ' ') "
                                 "FROM origin WHERE proposal_id = proposal.id), '') "
                                 "FROM proposal WHERE id IN (SELECT value FROM json_each(?))"_s);
    NGHISU_TRY(rows.run(asJson(proposals)));
    Words words;
    while (rows.next())
        words.insert(rows.id<ProposalId>(0), wordsForSearch(rows.text(1)));
    NGHISU_TRY(rows.done());
    return words;
}

Result<SearchIndex::Words> SearchIndex::wordsIndexed(const QList<ProposalId>& proposals) const
{
    Statement rows(m_connection, u"SELECT proposal_id, words FROM search_text "
                                 "WHERE proposal_id IN (SELECT value FROM json_each(?))"_s);
    NGHISU_TRY(rows.run(asJson(proposals)));
    Words words;
    while (rows.next())
        words.insert(rows.id<ProposalId>(0), rows.text(1));
    NGHISU_TRY(rows.done());
    return words;
}

Result<QSet<ProposalId>> SearchIndex::find(const QString& query) const
{
    const QStringList prefixes = prefixesOf(query);
    if (prefixes.isEmpty())
        return QSet<ProposalId>();
    NGHISU_TRY_VALUE(const auto indexed, lookUp(prefixes));
    return withChanged(indexed, prefixes);
}

Result<QSet<ProposalId>> SearchIndex::find(MeetingId meeting, const QString& query) const
{
    const QStringList prefixes = prefixesOf(query);
    if (prefixes.isEmpty())
        return QSet<ProposalId>();
    Statement count(m_connection, u"SELECT count(*) FROM proposal WHERE meeting_id = ?"_s);
    NGHISU_TRY(count.run(meeting));
    const bool few =
        prefixes.size() <= MostPrefixes && count.next() && count.integer(0) <= MostLookedThrough;
    NGHISU_TRY(count.done());
    NGHISU_TRY_VALUE(const auto indexed, few ? lookThrough(meeting, prefixes) : lookUp(prefixes));
    return withChanged(indexed, prefixes);
}

Result<QSet<ProposalId>> SearchIndex::lookUp(const QStringList& prefixes) const
{
    Statement rows(m_connection, u"SELECT rowid FROM search_index WHERE search_index MATCH ?"_s);
    NGHISU_TRY(rows.run(matchExpression(prefixes)));
    return idsIn(rows);
}

Result<QSet<ProposalId>> SearchIndex::lookThrough(MeetingId meeting,
                                                  const QStringList& prefixes) const
{
    // The longest say most. Those that are not asked for are found everywhere.
    QStringList asked = prefixes;
    std::sort(asked.begin(), asked.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    asked.resize(MostPrefixes);
    for (QString& prefix : asked)
        prefix = prefix.isEmpty() ? QString() : u' ' + prefix;
    Statement rows(m_connection, u"SELECT proposal_id FROM proposal JOIN search_text "
                                 "ON proposal_id = proposal.id WHERE meeting_id = ? "
                                 "AND instr(' ' || words, ?) > 0 AND instr(' ' || words, ?) > 0 "
                                 "AND instr(' ' || words, ?) > 0 AND instr(' ' || words, ?) > 0"_s);
    NGHISU_TRY(rows.run(meeting, asked[0], asked[1], asked[2], asked[3]));
    return idsIn(rows);
}

Result<QSet<ProposalId>> SearchIndex::withChanged(QSet<ProposalId> found,
                                                  const QStringList& prefixes) const
{
    NGHISU_TRY_VALUE(const QList<ProposalId> behind, changed());
    for (const ProposalId id : behind)
        found.remove(id);
    NGHISU_TRY_VALUE(const Words words, wordsNow(behind));
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (holds(*word, prefixes))
            found.insert(word.key());
    }
    return found;
}

Result<qsizetype> SearchIndex::lag() const
{
    NGHISU_TRY_VALUE(const QList<ProposalId> behind, changed());
    return behind.size();
}

Result<void> SearchIndex::catchUp()
{
    NGHISU_TRY_VALUE(const QList<ProposalId> behind, changed());
    for (qsizetype i = 0; i < behind.size(); i += PieceSize) {
        const QList<ProposalId> piece = behind.mid(i, PieceSize);
        NGHISU_TRY_VALUE(const Words before, wordsIndexed(piece));
        NGHISU_TRY_VALUE(const Words now, wordsNow(piece));
        for (const ProposalId id : piece) {
            if (before.value(id) == now.value(id) && before.contains(id) == now.contains(id))
                continue;
            if (before.contains(id))
                NGHISU_TRY(remove(id, before.value(id)));
            if (now.contains(id))
                NGHISU_TRY(insert(id, now.value(id)));
        }
    }
    Statement mark(m_connection, u"UPDATE search_state SET indexed = "
                                 "(SELECT coalesce(max(id), 0) FROM journal_change)"_s);
    return mark.run();
}

// Statement by statement, not by triggers: for each of those the index would be written to disk.
Result<void> SearchIndex::insert(ProposalId id, const QString& words)
{
    Statement text(m_connection, u"INSERT INTO search_text (proposal_id, words) VALUES (?, ?)"_s);
    NGHISU_TRY(text.run(id, words));
    Statement index(m_connection, u"INSERT INTO search_index (rowid, words) VALUES (?, ?)"_s);
    return index.run(id, words);
}

Result<void> SearchIndex::remove(ProposalId id, const QString& words)
{
    Statement index(m_connection, u"INSERT INTO search_index (search_index, rowid, words) "
                                  "VALUES ('delete', ?, ?)"_s);
    NGHISU_TRY(index.run(id, words));
    Statement text(m_connection, u"DELETE FROM search_text WHERE proposal_id = ?"_s);
    return text.run(id);
}

}  // namespace nghisu
