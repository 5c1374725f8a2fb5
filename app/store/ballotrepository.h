// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/poll.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace nghisu {

class Connection;

/// An open ballot, with the name of who cast it.
struct OpenBallot {
    PersonId person;
    BallotChoice choice;  ///< the last one
    qint64 weight = 1;
    QDateTime at;          ///< UTC, of the last one
    int corrections = 0;   ///< how often it was changed
    bool byPhone = false;  ///< the last one; else it was said at the desk

    bool operator==(const OpenBallot&) const = default;
};

/// A ballot that is to be kept with a name.
struct NamedBallot {
    PersonId person;
    Ballot ballot;
};

/// The ballots of polls, however they come in: called by name, typed from paper, sent from phones.
/// They are only ever added. Choices are places of options in their poll. Writing is for use inside
/// CouncilFile::perform.
class BallotRepository {
public:
    explicit BallotRepository(Connection& connection) : m_connection(connection) {}

    /// What somebody cast last; none where they have not voted.
    Result<std::optional<OpenBallot>> last(PollId poll, PersonId person) const;
    /// What each of these cast last; those who have not voted are not in it.
    Result<QHash<PersonId, BallotChoice>> last(const Poll& poll,
                                               const QList<PersonId>& people) const;
    /// What each voter cast last, in the order in which they voted first.
    Result<QList<OpenBallot>> open(PollId poll) const;
    /// All that count: the last of each voter, and those without a name, sealed ones too. Those that say
    /// the same are one, with the sum of their weights.
    Result<QList<Ballot>> counting(PollId poll) const;
    /// How many there are of the latter.
    Result<qint64> cast(PollId poll) const;

    /// Adds an open ballot; where the person has voted, it corrects what was cast.
    Result<void> add(PollId poll, PersonId person, const Ballot& ballot, const QDateTime& at,
                     bool byPhone = false);
    /// Adds ballots from phones, in their order, each of another person; the same is true of them.
    Result<void> add(const Poll& poll, const QList<NamedBallot>& ballots, const QDateTime& at);
    /// Adds ballots that nobody's name is on. Neither their keys nor their order say in which order
    /// they were added.
    Result<void> addSecret(PollId poll, const QList<BallotChoice>& choices);

private:
    Connection& m_connection;
};

}  // namespace nghisu
