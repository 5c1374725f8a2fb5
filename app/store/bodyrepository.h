// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/body.h"

#include <QHash>
#include <QList>

namespace nghisu {

class Connection;

/// The directory of bodies. Writing is for use inside CouncilFile::perform only.
class BodyRepository {
public:
    explicit BodyRepository(Connection& connection) : m_connection(connection) {}

    /// All bodies in directory order, with aliases and successors.
    Result<QList<Body>> all() const;
    Result<Body> find(BodyId id) const;  ///< or NoSuchBody
    /// How many proposals of a meeting each body is to answer.
    Result<QHash<BodyId, int>> proposalCounts(MeetingId meeting) const;

    Result<BodyId> insert(const Body& body);
    Result<void> update(const Body& body);
    Result<void> remove(BodyId id);
    /// Whether any proposal of the file is to be answered by it.
    Result<bool> isAssigned(BodyId id) const;

private:
    Connection& m_connection;
};

}  // namespace nghisu
