// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace nghisu {

class Connection;

/// One thing that is wrong with a file: a fixed code, and what it concerns.
struct FileProblem {
    QString
        code;  ///< "schema", "page", "reference", "search", "order", "counts", "ballots", "journal"
    QString detail;
};

/// What `nghisu check` reports.
struct FileReport {
    QList<FileProblem> problems;
    int schema = 0;
    qint64 proposals = 0;
    qint64 ballots = 0;  ///< open and secret ones, and votes counted by hand

    bool isOk() const { return problems.isEmpty(); }
};

/// Reads the whole file: whether it is built as ours are, its pages, its references, its search
/// index, the order of its lists, and that no poll has more votes than voters. Takes time in
/// proportion to the file.
Result<FileReport> checkFile(Connection& connection);

}  // namespace nghisu
