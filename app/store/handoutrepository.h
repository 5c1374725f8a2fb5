// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/handout.h"

#include <QList>

namespace nghisu {

class Connection;

/// The papers that are handed out in meetings. Their files are kept by KeptFiles.
class HandoutRepository {
public:
    explicit HandoutRepository(Connection& connection) : m_connection(connection) {}

    /// In their order.
    Result<QList<Handout>> ofMeeting(MeetingId meeting) const;

    // For use inside CouncilFile::perform.
    Result<HandoutId> insert(const Handout& handout);
    /// Entry, order, title and who may read it.
    Result<void> update(const Handout& handout);
    Result<void> remove(HandoutId id);
    /// What was handed out with one proposal is with another one from now on.
    Result<void> handOn(ProposalId from, ProposalId to);

private:
    Connection& m_connection;
};

}  // namespace nghisu
