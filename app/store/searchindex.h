// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace nghisu {

class Connection;

/// Finds proposals by words, diacritics optional. The index may lag behind the record, so that a key
/// press need not wait for it: the journal tells what has changed since, and those texts are looked
/// through by themselves. What is found is always right.
class SearchIndex {
public:
    explicit SearchIndex(Connection& connection) : m_connection(connection) {}

    /// The proposals of all meetings whose text, short name, note, proposing body or assigned bodies
    /// hold every word of the query as a prefix. None for a query without words.
    Result<QSet<ProposalId>> find(const QString& query) const;
    /// At least those among them that are of one meeting; others may be among them. Quick in a long
    /// file, whatever is looked for.
    Result<QSet<ProposalId>> find(MeetingId meeting, const QString& query) const;

    /// How many proposals have changed since the index was last brought up to date.
    Result<qsizetype> lag() const;
    /// Brings the index up to date. To be called inside a transaction.
    Result<void> catchUp();

private:
    using Words = QHash<ProposalId, QString>;

    Result<QSet<ProposalId>> lookUp(const QStringList& prefixes) const;
    Result<QSet<ProposalId>> lookThrough(MeetingId meeting, const QStringList& prefixes) const;
    Result<QSet<ProposalId>> withChanged(QSet<ProposalId> found, const QStringList& prefixes) const;
    Result<QList<ProposalId>> changed() const;
    Result<Words> wordsNow(const QList<ProposalId>& proposals) const;
    Result<Words> wordsIndexed(const QList<ProposalId>& proposals) const;
    Result<void> insert(ProposalId id, const QString& words);
    Result<void> remove(ProposalId id, const QString& words);

    Connection& m_connection;
};

}  // namespace nghisu
