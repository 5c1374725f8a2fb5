// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/revision.h"

#include <QList>

namespace nghisu {

class Connection;

/// The lists of meetings as they were handed out. Writing is for use inside CouncilFile::perform.
class RevisionRepository {
public:
    explicit RevisionRepository(Connection& connection) : m_connection(connection) {}

    /// Oldest first.
    Result<QList<Revision>> ofMeeting(MeetingId meeting) const;
    /// As handed out, in its order.
    Result<QList<RevisionEntry>> entries(RevisionId id) const;

    /// Keeps a list; its number, from 1. \param scopes of the entries' numbers, one each
    Result<int> insert(MeetingId meeting, const QDateTime& issuedAt,
                       const QList<RevisionEntry>& entries, const QList<ProposalId>& scopes);

private:
    Connection& m_connection;
};

}  // namespace nghisu
