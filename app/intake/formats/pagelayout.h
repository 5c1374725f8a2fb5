// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formats/pagerows.h"

#include <QString>

#include <vector>

namespace nghisu {

/// Puts the rows of pages into lines of text, in reading order. What stands side by side (a
/// letterhead, a table) is told by the empty strips between its columns, and gets tabs there. A
/// table whose first column numbers its rows becomes a line a row, with wrapped cells joined. A
/// table may go on on the next page: the pages of a document are laid out one after the other.
class PageLayout {
public:
    /// The lines of the next page, each with its line end; a blank line stands where the page has
    /// more space than between lines.
    QString next(const std::vector<WordRow>& rows);

private:
    struct Region {
        std::size_t first = 0;
        std::size_t end = 0;
        PageStrips strips;
    };

    Region regionAt(const std::vector<WordRow>& rows, std::size_t first) const;

    PageStrips m_openTable;  ///< of the table that the page before ended with
};

}  // namespace nghisu
