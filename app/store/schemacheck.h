// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace nghisu {

class Connection;

/// Whether a file is built as the scripts of its version build it. A council file may come from a
/// stranger: a trigger or a view that was put into it would act in our name, and one that was taken
/// out of it would let votes be changed. So this is asked before anything else of a file is read.
namespace schemacheck {

enum class Standing {
    Ours,     ///< as the scripts build it
    Newer,    ///< of a version that we do not know; what we read is there, as plain tables
    Altered,  ///< differs, but what we read is there, as plain tables
    Foreign,  ///< what we read is not there, or is no plain table
};

struct Comparison {
    Standing standing = Standing::Foreign;
    /// What differs: "trigger poll_event_delete: missing". None for a newer schema.
    QStringList differences;
};

/// Reads sqlite_schema, and of a schema that is not ours also the names of the tables' columns.
Result<Comparison> compare(Connection& connection);

/// Keeps what a schema that is not ours may run to functions of SQLite that do no harm. The file
/// can't be written by this connection from then on: our own rules call functions that are refused.
Result<void> distrust(Connection& connection);

/// A schema as one value; layout, comments and what SQLite adds by itself make no difference.
Result<QByteArray> fingerprint(Connection& connection);
/// The value of the schema of that version, known beforehand so that opening need not build it;
/// empty where it is not.
QByteArray knownFingerprint(int version);

}  // namespace schemacheck

}  // namespace nghisu
