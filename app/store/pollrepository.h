// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/poll.h"

#include <QHash>
#include <QList>

namespace nghisu {

class Connection;

/// Polls, their events and counts. Events and counts are only ever added: the file itself refuses
/// to change or delete them. Writing is for use inside CouncilFile::perform only.
class PollRepository {
public:
    explicit PollRepository(Connection& connection) : m_connection(connection) {}

    Result<QList<Poll>> ofMeeting(MeetingId meeting) const;  ///< oldest first
    Result<QList<Poll>> ofProposals(const QList<ProposalId>& proposals) const;
    Result<Poll> find(PollId id) const;  ///< or NoSuchPoll
    /// All figures that were recorded for the poll, oldest first: who, when, and why where they
    /// correct the ones before them. The last are those that stand.
    Result<QList<PollFigures>> figures(PollId id) const;

    /// The poll with its options. Votes of a Quoted poll are kept with the options; those of any
    /// other are added with addCounts.
    Result<PollId> insert(const Poll& poll);
    /// Refused by the file once the poll was opened.
    Result<void> remove(PollId id);
    /// An event of the poll's life; its state is the last of them. `at` is UTC.
    Result<void> addEvent(PollId id, PollState state, const QDateTime& at, const QString& author,
                          const QString& note);
    /// The figures as counted, with a vote for each option; later ones of the same poll correct the
    /// earlier. The reason is the note of the Announced event that is added with them.
    Result<void> addFigures(PollId id, const PollFigures& figures);

private:
    Connection& m_connection;
};

}  // namespace nghisu
