// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/handout.h"

#include <QByteArray>

#include <optional>

namespace nghisu {

class Connection;

/// Files of any size that are kept in the council's file, in pieces. The same bytes are kept once, and
/// never change. For use inside a transaction, but for reading.
class KeptFiles {
public:
    explicit KeptFiles(Connection& connection) : m_connection(connection) {}

    /// Bytes of each piece but the last.
    static constexpr qint64 pieceSize = 256LL * 1024;

    Result<std::optional<KeptFile>> find(const QString& sha256) const;

    /// Begins to take one in, which may go on over several transactions.
    Result<KeptFileId> begin(qint64 size);
    Result<void> add(KeptFileId file, qint64 position, const QByteArray& piece);
    /// All of it is here.
    Result<void> finish(KeptFileId file, const QString& sha256);
    /// Takes out one that was not finished.
    Result<void> abandon(KeptFileId file);

    /// Empty behind the last.
    Result<QByteArray> piece(KeptFileId file, qint64 position) const;

    /// Takes out what was never finished, and what nothing hands out any more and undo cannot bring back.
    /// Not while one is taken in.
    Result<void> sweep();
    /// Those whose bytes are not what their hash says.
    Result<QList<KeptFileId>> damaged() const;

private:
    Connection& m_connection;
};

}  // namespace nghisu
