// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/listfilter.h"

#include <QList>

namespace nghisu {

class Connection;

/// The ways of looking at a list that are kept under a name. Writing is for use inside
/// CouncilFile::perform.
class ViewRepository {
public:
    explicit ViewRepository(Connection& connection) : m_connection(connection) {}

    /// In the order in which they were made.
    Result<QList<ListView>> all() const;
    Result<ViewId> insert(const ListView& view);
    Result<void> update(const ListView& view);
    Result<void> remove(ViewId id);

private:
    Connection& m_connection;
};

}  // namespace nghisu
