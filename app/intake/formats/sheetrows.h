// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readlimits.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace nghisu {

/// The filled cells of a sheet, on their way to lines. Columns that are empty throughout are left
/// out, so that a table in the middle of a sheet reads like one at its edge.
class SheetRows {
public:
    explicit SheetRows(const ReadLimits& limits) : m_limits(limits) {}

    /// Rows and columns count from 0. The later text stands before the earlier one of a cell.
    void put(qsizetype row, qsizetype column, QStringView text);
    /// Cells that a merged one covers show nothing. To be called when all cells are there.
    void coverMerged(qsizetype firstRow, qsizetype firstColumn, qsizetype lastRow,
                     qsizetype lastColumn);
    /// More than the limits allow was put; what came after is not kept.
    bool isFull() const;

    /// A row is a line, tabs between its cells; a further line of a cell stands behind as many tabs
    /// as cells come before it. Rows without text are a blank line. Error: SourceTooLarge.
    Result<QString> text();

private:
    struct Cell {
        qint32 row = 0;
        qint32 column = 0;
        qsizetype start = 0;  ///< of its text in m_texts
        qint32 length = 0;    ///< 0 for one that is covered
    };

    void sort();
    std::vector<qint32> usedColumns() const;

    const ReadLimits& m_limits;
    std::vector<Cell> m_cells;
    QString m_texts;
    bool m_sorted = true;
    qsizetype m_coverings = 0;  ///< cells that were looked at for merged ones
};

}  // namespace nghisu
