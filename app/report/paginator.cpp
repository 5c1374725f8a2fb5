// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paginator.h"

#include "report/metrics.h"

#include <algorithm>

namespace nghisu {

namespace {

// Lines of a broken row that must stand on a page at least.
constexpr std::size_t fewestLines = 3;

// What a broken row needs at the foot of a page to be begun there.
constexpr double leastPiece = fromPoints(60);

constexpr double cellAbove = fromPoints(metrics::cellTop);
constexpr double cellBelow = fromPoints(metrics::cellBottom);

// Room above a line of a piece that begins with the line `from`.
double spaceAbove(const CellColumn& cell, std::size_t from, std::size_t line)
{
    return line == from && line > 0 ? cellAbove : cell.lines[line].before;
}

double lineSpace(const CellColumn& cell, std::size_t from, std::size_t line)
{
    return spaceAbove(cell, from, line) + cell.lines[line].height;
}

}  // namespace

bool Paginator::breakable(const Row& row) const
{
    return !row.cells.empty() && row.tableHead >= 0
        && row.height > m_height * metrics::wholeRowPart;
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
            y += spaceAbove(cell, from[c], i);
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

double Paginator::keptBehind(std::size_t index) const
{
    double height = 0;
    for (std::size_t i = index; m_list.rows[i].keepWithNext && i + 1 < m_list.rows.size(); ++i) {
        const Row& next = m_list.rows[i + 1];
        if (next.startsPart)
            break;
        height += next.before + (breakable(next) ? leastPiece : next.height);
        if (breakable(next))
            break;
    }
    return height;
}

Paginator::Piece Paginator::pieceOf(const Row& row, const std::vector<std::size_t>& from,
                                    double space) const
{
    Piece piece;
    piece.to = from;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const CellColumn& cell = row.cells[c];
        std::size_t& to = piece.to[c];
        double y = 0;
        while (to < cell.lines.size() && y + lineSpace(cell, from[c], to) <= space) {
            y += lineSpace(cell, from[c], to);
            ++to;
        }
        piece.most = std::max(piece.most, to - from[c]);
        if (y + cellBelow > piece.height && to > from[c]) {
            piece.height = y + cellBelow;
            piece.lastLines = double(fewestLines) * cell.lines[to - 1].height;
        }
        if (to == cell.lines.size())
            continue;
        piece.isLast = false;
        // One line alone on the next page looks forgotten.
        if (cell.lines.size() - to == 1 && to - from[c] > fewestLines)
            --to;
    }
    return piece;
}

void Paginator::placeBroken(std::size_t index, double behind)
{
    const Row whole = m_list.rows[index];
    std::vector<std::size_t> from(whole.cells.size(), 0);
    for (;;) {
        const double space = m_height - m_y - startOf(whole) - cellBelow;
        Piece piece = pieceOf(whole, from, space);
        if (piece.isLast && piece.height + behind > space + cellBelow && behind < m_height / 2) {
            // Its last lines go with what is kept with them.
            if (piece.most > 2 * fewestLines) {
                piece = pieceOf(whole, from, piece.height - cellBelow - piece.lastLines);
            } else if (!m_fresh) {
                newPage(whole.tableHead);
                continue;
            }
        }
        if (!piece.isLast && piece.most < fewestLines && !m_fresh) {
            newPage(whole.tableHead);
            continue;
        }
        if (!piece.isLast && piece.most == 0) {
            // A line taller than the page: it is shown cut rather than not at all.
            for (std::size_t c = 0; c < whole.cells.size(); ++c)
                piece.to[c] = std::min(from[c] + 1, whole.cells[c].lines.size());
        }
        Row part = whole;
        finish(part, from, piece.to);
        m_list.rows.push_back(std::move(part));
        place(m_list.rows.size() - 1);
        if (piece.to == from
            || std::equal(
                piece.to.begin(), piece.to.end(), whole.cells.begin(),
                [](std::size_t end, const CellColumn& cell) { return end == cell.lines.size(); }))
            return;
        from = piece.to;
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
            const Row& row = m_list.rows[i];
            const double behind = breakable(row) ? keptBehind(i) : 0;
            if (breakable(row) && m_y + startOf(row) + row.height + behind > m_height)
                placeBroken(i, behind);
            else
                place(i);
        }
    }
    return std::move(m_pages);
}

}  // namespace nghisu
