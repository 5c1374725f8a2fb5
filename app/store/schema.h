// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace nghisu {

class Connection;

/// The schema of a council file and how it came about: numbered scripts in resources/sql, each
/// applied in one transaction together with its number in `user_version`.
namespace schema {

/// "NGSU" in the file's `application_id`.
inline constexpr qint64 ApplicationId = 0x4E475355;

/// The number of the newest script, which is the schema that this program writes.
int newest();

/// The schema a file is in; 0 for an empty database.
Result<int> of(Connection& connection);

/// Applies the scripts after the file's own schema, up to `target` or the newest.
Result<void> migrate(Connection& connection, int target = newest());

/// The tables whose changes the journal records and undo replays. Votes are not among them.
QStringList journaledTables();

}  // namespace schema

}  // namespace nghisu
