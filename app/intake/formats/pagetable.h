// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formats/pagerows.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace nghisu {

/// Rows of a page that stand in columns. Where the first column numbers them they are the lines of
/// a table's rows, and wrapped cells are joined; otherwise each is a line of its own.
class PageTable {
public:
    explicit PageTable(PageStrips strips) : m_strips(std::move(strips)) {}

    void add(const WordRow& row);
    const PageStrips& strips() const { return m_strips; }
    bool isNumbered() const;
    /// The lines, each with its line end. `goesOn`: the rows before the first number belong to a
    /// table row of the page before.
    QString text(bool goesOn) const;

private:
    struct Line {
        QStringList cells;
        double top = 0;
        double bottom = 0;
    };

    std::vector<std::size_t> rowStarts(bool goesOn) const;
    std::vector<std::size_t> centredStarts() const;
    QString rowText(std::size_t first, std::size_t end) const;
    QString plainText() const;

    PageStrips m_strips;
    std::vector<Line> m_lines;
};

/// Whether a cell numbers its row: "1", "12.", "IV".
bool isRowNumber(const QString& cell);

/// Whether a cell is the head of a column of numbers: "STT", "TT", "Số TT", or a part of that.
bool isNumberHead(const QString& cell);

}  // namespace nghisu
