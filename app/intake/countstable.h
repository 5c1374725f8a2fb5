// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nghisu {

/// The votes that a table gives to the options of a vote, and what of it does not fit them.
struct CountsTable {
    QList<std::optional<qint64>> votes;  ///< one for each option
    QStringList strange;                 ///< lines that name no option
    QStringList twice;                   ///< options that stand there more than once
    QStringList uncounted;               ///< options whose line has no count

    bool operator==(const CountsTable&) const = default;
    /// Whether every option has its votes, and nothing else is there.
    bool fits() const;
};

/// Reads lines that name an option and say its votes, in cells of a table (tabs, semicolons or
/// commas) or one after the other: "Đạt yêu cầu: 7". Other cells, a heading, and a line with the
/// total are passed over; letters and marks are compared as in search.
CountsTable readCounts(const QString& text, const QStringList& options);

}  // namespace nghisu
