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

// What the tokenizer of the index takes for words.
QStringList wordsOf(const QString& folded)
{
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool within = i < folded.size() && folded[i].isLetterOrNumber();
        if (within && start < 0)
            start = i;
        if (!within && start >= 0)
            words.append(folded.mid(std::exchange(start, -1), i - start));
    }
    return words;
}

// "bo thong" finds "bộ thông tin": every word as a prefix.
QString matchExpression(const QStringList& words)
{
    QStringList prefixes;
    for (const QString& word : words)
        prefixes.append(u'"' + word + u"\"*"_s);
    return prefixes.join(u' ');
}

bool holds(const QString& folded, const QStringList& words)
{
    const QStringList own = wordsOf(folded);
    return std::all_of(words.begin(), words.end(), [&own](const QString& prefix) {
        return std::any_of(own.begin(), own.end(),
                           [&prefix](const QString& word) { return word.startsWith(prefix); });
    });
}

}  // namespace

Result<QList<ProposalId>> SearchIndex::changed() const
{
    Statement rows(m_connection,
                   u"SELECT DISTINCT owner_id FROM journal_change "
                   "WHERE id > (SELECT indexed FROM search_state) AND owner_id IS NOT NULL"_s);
    NGHISU_TRY(rows.run());
    QList<ProposalId> proposals;
    while (rows.next())
        proposals.append(rows.id<ProposalId>(0));
    NGHISU_TRY(rows.done());
    return proposals;
}

Result<QList<SearchIndex::Text>> SearchIndex::textsOf(const QList<ProposalId>& proposals) const
{
    Statement rows(m_connection,
                   u"SELECT id, short_name || char(10) || text || char(10) || note || char(10) || "
                   "coalesce((SELECT group_concat(name || ' ' || short_name, char(10)) "
                   "FROM assignment WHERE proposal_id = proposal.id), '') || char(10) || "
                   "coalesce((SELECT group_concat(proposing_body, char(10)) "
                   "FROM origin WHERE proposal_id = proposal.id), '') "
                   "FROM proposal WHERE id IN (SELECT value FROM json_each(?))"_s);
    NGHISU_TRY(rows.run(asJson(proposals)));
    QList<Text> texts;
    while (rows.next())
        texts.append({rows.id<ProposalId>(0), foldForSearch(rows.text(1))});
    NGHISU_TRY(rows.done());
    return texts;
}

Result<QSet<ProposalId>> SearchIndex::find(const QString& query) const
{
    const QStringList words = wordsOf(foldForSearch(query));
    QSet<ProposalId> found;
    if (words.isEmpty())
        return found;
    {
        Statement rows(m_connection,
                       u"SELECT rowid FROM search_index WHERE search_index MATCH ?"_s);
        NGHISU_TRY(rows.run(matchExpression(words)));
        while (rows.next())
            found.insert(rows.id<ProposalId>(0));
        NGHISU_TRY(rows.done());
    }
    NGHISU_TRY_VALUE(const QList<ProposalId> behind, changed());
    for (const ProposalId id : behind)
        found.remove(id);
    NGHISU_TRY_VALUE(const QList<Text> texts, textsOf(behind));
    for (const Text& text : texts) {
        if (holds(text.folded, words))
            found.insert(text.proposal);
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
        NGHISU_TRY_VALUE(const QList<Text> texts, textsOf(behind.mid(i, PieceSize)));
        for (const Text& text : texts) {
            Statement write(m_connection,
                            u"INSERT INTO search_text (proposal_id, folded) VALUES (?, ?) "
                            "ON CONFLICT (proposal_id) DO UPDATE SET folded = excluded.folded "
                            "WHERE folded <> excluded.folded"_s);
            NGHISU_TRY(write.run(text.proposal, text.folded));
        }
    }
    Statement mark(m_connection, u"UPDATE search_state SET indexed = "
                                 "(SELECT coalesce(max(id), 0) FROM journal_change)"_s);
    return mark.run();
}

}  // namespace nghisu
