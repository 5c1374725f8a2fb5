// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/programme.h"

#include <QList>

namespace nghisu {

class Connection;

/// What happens when in a meeting. Writing is for use inside CouncilFile::perform.
class ProgrammeRepository {
public:
    explicit ProgrammeRepository(Connection& connection) : m_connection(connection) {}

    /// In the order in which it happens.
    Result<QList<AgendaItem>> ofMeeting(MeetingId meeting) const;
    /// How many items there are.
    Result<int> size(MeetingId meeting) const;
    Result<AgendaItemId> insert(MeetingId meeting, const AgendaItem& item);
    Result<void> update(const AgendaItem& item);
    Result<void> remove(AgendaItemId id);
    /// Copies the programme of a meeting to another one that has none, planned anew.
    Result<void> copy(MeetingId from, MeetingId to);

private:
    Connection& m_connection;
};

}  // namespace nghisu
