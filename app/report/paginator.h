// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rows.h"

namespace nghisu {

/// A row on a page, `top` from the top of the text area.
struct PageRow {
    std::size_t row = 0;
    double top = 0;
};

struct PageRows {
    std::vector<PageRow> rows;
    int number = 1;  ///< in its part of the document
};

/// Divides rows into pages of a height. Rows that keep with the next stay together, a table's head
/// is repeated, and a table row taller than a good part of a page is broken between its lines; its
/// pieces are added to the list.
class Paginator {
public:
    Paginator(RowList& list, double height) : m_list(list), m_height(height) {}

    std::vector<PageRows> pages();

private:
    bool breakable(const Row& row) const;
    double startOf(const Row& row) const;
    void newPage(int tableHead);
    void place(std::size_t index);
    /// What has to stand on the same page as the end of a row.
    double keptBehind(std::size_t index) const;
    struct Piece {
        std::vector<std::size_t> to;  ///< the line of each cell behind its last one
        double height = 0;
        std::size_t most = 0;  ///< lines of one cell
        bool isLast = true;    ///< nothing is left of the row
        double lastLines = 0;  ///< height of the last few lines of the longest cell
    };
    Piece pieceOf(const Row& row, const std::vector<std::size_t>& from, double space) const;
    /// \param behind room to be left below its end
    void placeBroken(std::size_t index, double behind);
    void finish(Row& row, const std::vector<std::size_t>& from, const std::vector<std::size_t>& to);

    RowList& m_list;
    double m_height;
    std::vector<PageRows> m_pages;
    double m_y = 0;
    bool m_fresh = true;  ///< nothing but a repeated head is on the page
};

}  // namespace nghisu
