// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/ballot.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace nghisu {

class Connection;

/// How many have voted in a secret poll whose voters are known.
struct SealedCount {
    qint64 voters = 0;   ///< by phone and on paper
    qint64 papers = 0;   ///< of them, who took a paper
    qint64 ballots = 0;  ///< sent and typed

    /// Of the ballots, those from paper: who votes by phone sends one.
    qint64 typed() const { return ballots - (voters - papers); }
    bool operator==(const SealedCount&) const = default;
};

/// A secret ballot by the key that it lies under.
struct KeyedBallot {
    QByteArray key;
    BallotChoice choice;

    bool operator==(const KeyedBallot&) const = default;
};

/// Who has voted in a secret poll and what was cast, apart from each other. Writing is for use in one
/// transaction.
///
/// What stands in the file once the poll is over links nobody to a ballot: keys are random, and rows lie
/// by key and by person. While it is open, they lie as they came in, and the write-ahead log has a page of
/// each table for every batch: whoever copies the folder of the council's file in these minutes, again and
/// again or with a batch of one in it, can put voter and ballot side by side. unseal() and
/// CouncilFile::foldLog() end this; what a disk keeps of blocks that no file has any more is out of a
/// program's reach, and only an encrypted disk helps against who takes the computer away.
class SealedVotes {
public:
    explicit SealedVotes(Connection& connection) : m_connection(connection) {}

    Result<SealedCount> count(PollId poll) const;
    Result<bool> hasVoted(PollId poll, PersonId person) const;
    /// Who of these has.
    Result<QSet<PersonId>> whoVoted(PollId poll, const QList<PersonId>& people) const;
    /// Everybody who has voted, by their ids; also after the poll is over.
    Result<QList<PersonId>> voters(PollId poll) const;
    /// The ballots of a poll that is over, by their keys.
    Result<QList<KeyedBallot>> ballots(PollId poll) const;

    enum class From { Phone, Paper };
    /// Writes down that these have voted, or have taken a paper.
    Result<void> addVoters(PollId poll, const QList<PersonId>& people, From from);
    /// Seals ballots, in the order of their keys. Where they come from is not written: where one member
    /// has taken a paper, it would say whose ballot it is.
    Result<void> seal(PollId poll, QList<KeyedBallot> ballots);
    /// Seals nothing more: writes voters and ballots anew in no order that tells anything.
    Result<void> unseal(PollId poll);

private:
    Connection& m_connection;
};

}  // namespace nghisu
