// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readlimits.h"

#include <QString>

#include <map>

namespace nghisu {

/// The filled cells of a sheet, on their way to lines. Columns that are empty throughout are left
/// out, so that a table in the middle of a sheet reads like one at its edge.
class SheetRows {
public:
    explicit SheetRows(const ReadLimits& limits) : m_limits(limits) {}

    /// Rows and columns count from 0. Text of a cell that has some already is put in its place.
    void put(qsizetype row, qsizetype column, const QString& text);
    /// Cells covered by a merged one show nothing.
    void coverMerged(qsizetype firstRow, qsizetype firstColumn, qsizetype lastRow,
                     qsizetype lastColumn);
    bool isFull() const { return m_size > m_limits.letters; }
    bool isEmpty() const { return m_rows.empty(); }

    /// A row is a line, tabs between its cells; a further line of a cell stands behind as many tabs
    /// as cells come before it. Rows without text are a blank line. Error: SourceTooLarge.
    Result<QString> text() const;

private:
    using Row = std::map<qsizetype, QString>;

    const ReadLimits& m_limits;
    std::map<qsizetype, Row> m_rows;
    qsizetype m_size = 0;
    qsizetype m_coverings = 0;  ///< rows that were looked at for merged cells
};

}  // namespace nghisu
