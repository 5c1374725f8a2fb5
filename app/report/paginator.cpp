// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paginator.h"

#include <algorithm>

namespace nghisu {

namespace {

// A row up to this part of a page moves to the next page rather than being broken.
constexpr double wholeRowPart = 0.3;
// Lines of a broken row that must stand on a page at least.
constexpr std::size_t fewestLines = 3;

// What a broken row needs at the foot of a page to be begun there.
constexpr double leastPiece = fromPoints(60);

constexpr double cellAbove = fromPoints(3);
constexpr double cellBelow = fromPoints(4);

double lineSpace(const CellColumn& cell, std::size_t from, std::size_t line)
{
    const double before = line == from ? cellAbove : cell.lines[line].before;
    return before + cell.lines[line].height;
}

}  // namespace

bool Paginator::breakable(const Row& row) const
{
    return !row.cells.empty() && row.tableHead >= 0 && row.height > m_height * wholeRowPart;
}

double Paginator::startOf(const Row& row) const
{
    return m_fresh ? 0 : row.before;
}

void Paginator::newPage(int tableHead)
{
    const int before = m_pages.empty() ? 0 : m_pages.back().number;
    m_pages.emplace_back();
    m_pages.back().number = before + 1;
    m_y = 0;
    m_fresh = true;
    if (tableHead >= 0) {
        const std::size_t head = std::size_t(tableHead);
        m_pages.back().rows.push_back({head, 0});
        m_y = m_list.rows[head].height;
    }
}

void Paginator::place(std::size_t index)
{
    const Row& row = m_list.rows[index];
    m_y += startOf(row);
    m_pages.back().rows.push_back({index, m_y});
    m_y += row.height;
    m_fresh = false;
}

/// Makes `row`, which has cells, into one piece of them with its frame.
void Paginator::finish(Row& row, const std::vector<std::size_t>& from,
                       const std::vector<std::size_t>& to)
{
    double height = 0;
    row.lines.clear();
    row.strokes.clear();
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const CellColumn& cell = row.cells[c];
        double y = from[c] < to[c] ? 0 : cellAbove;
        for (std::size_t i = from[c]; i < to[c]; ++i) {
            const CellLine& line = cell.lines[i];
            y += i == from[c] ? cellAbove : line.before;
            row.lines.push_back({line.line, QPointF(cell.textLeft, y + line.offset)});
            y += line.height;
        }
        height = std::max(height, y + cellBelow);
    }
    row.height = height;
    double right = 0;
    for (const CellColumn& cell : row.cells) {
        row.strokes.emplace_back(cell.left, 0, cell.left, height);
        right = cell.left + cell.width;
    }
    row.strokes.emplace_back(right, 0, right, height);
    row.strokes.emplace_back(0, 0, right, 0);
    row.strokes.emplace_back(0, height, right, height);
}

void Paginator::placeBroken(std::size_t index)
{
    const Row whole = m_list.rows[index];
    const std::size_t count = whole.cells.size();
    std::vector<std::size_t> from(count, 0);
    for (;;) {
        const double space = m_height - m_y - startOf(whole) - cellBelow;
        std::vector<std::size_t> to = from;
        bool done = true;
        std::size_t most = 0;
        std::size_t fewestLeft = whole.cells.front().lines.size() + fewestLines;
        for (std::size_t c = 0; c < count; ++c) {
            const CellColumn& cell = whole.cells[c];
            double y = 0;
            while (to[c] < cell.lines.size() && y + lineSpace(cell, from[c], to[c]) <= space) {
                y += lineSpace(cell, from[c], to[c]);
                ++to[c];
            }
            most = std::max(most, to[c] - from[c]);
            if (to[c] < cell.lines.size()) {
                done = false;
                fewestLeft = std::min(fewestLeft, cell.lines.size() - to[c]);
                // One line alone on the next page looks forgotten.
                if (cell.lines.size() - to[c] == 1 && to[c] - from[c] > fewestLines)
                    --to[c];
            }
        }
        if (!done && most < fewestLines && !m_fresh) {
            newPage(whole.tableHead);
            continue;
        }
        if (!done && most == 0) {
            // A line taller than the page: it is shown cut rather than not at all.
            for (std::size_t c = 0; c < count; ++c)
                to[c] = std::min(from[c] + 1, whole.cells[c].lines.size());
        }
        Row piece = whole;
        finish(piece, from, to);
        m_list.rows.push_back(std::move(piece));
        place(m_list.rows.size() - 1);
        if (to == from
            || std::equal(
                to.begin(), to.end(), whole.cells.begin(),
                [](std::size_t end, const CellColumn& cell) { return end == cell.lines.size(); }))
            return;
        from = to;
        newPage(whole.tableHead);
    }
}

std::vector<PageRows> Paginator::pages()
{
    for (Row& row : m_list.rows) {
        if (row.cells.empty())
            continue;
        std::vector<std::size_t> ends;
        for (const CellColumn& cell : row.cells)
            ends.push_back(cell.lines.size());
        finish(row, std::vector<std::size_t>(row.cells.size(), 0), ends);
    }
    newPage(-1);
    const std::size_t count = m_list.rows.size();
    std::size_t i = 0;
    while (i < count) {
        if (m_list.rows[i].startsPart) {
            if (!m_pages.back().rows.empty())
                newPage(-1);
            m_pages.back().number = 1;
            ++i;
            continue;
        }
        std::size_t last = i;
        double needed = startOf(m_list.rows[i]);
        for (;; ++last) {
            const Row& row = m_list.rows[last];
            needed += last == i ? 0 : row.before;
            needed += breakable(row) ? std::min(row.height, leastPiece) : row.height;
            if (!row.keepWithNext || breakable(row) || last + 1 == count
                || m_list.rows[last + 1].startsPart)
                break;
        }
        if (m_y + needed > m_height + 0.5) {
            if (!m_fresh) {
                newPage(m_list.rows[i].tableHead);
                continue;
            }
            // Too much for any page: it goes in as far as it fits.
            last = i;
        }
        for (; i <= last; ++i) {
            if (breakable(m_list.rows[i])
                && m_y + startOf(m_list.rows[i]) + m_list.rows[i].height > m_height)
                placeBroken(i);
            else
                place(i);
        }
    }
    return std::move(m_pages);
}

}  // namespace nghisu
