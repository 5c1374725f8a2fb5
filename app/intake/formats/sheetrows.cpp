// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/sheetrows.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace nghisu {
namespace {

constexpr std::size_t mostCells = 4'000'000;
constexpr qsizetype mostRows = 1 << 30;
// Sheets of our secretaries stay far below; beyond, what merged cells cover is shown as well.
constexpr qsizetype mostCoverings = 20'000'000;

}  // namespace

bool SheetRows::isFull() const
{
    return m_texts.size() > m_limits.letters || m_cells.size() > mostCells;
}

void SheetRows::put(qsizetype row, qsizetype column, QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || isFull() || row > mostRows || column > mostRows)
        return;
    const Cell cell{static_cast<qint32>(row), static_cast<qint32>(column), m_texts.size(),
                    static_cast<qint32>(text.size())};
    if (!m_cells.empty()) {
        const Cell& last = m_cells.back();
        m_sorted = m_sorted && std::tie(last.row, last.column) < std::tie(cell.row, cell.column);
    }
    m_cells.push_back(cell);
    m_texts += text;
}

// Into the order of the sheet; of a cell that was put twice the later text stays.
void SheetRows::sort()
{
    if (m_sorted)
        return;
    m_sorted = true;
    std::stable_sort(m_cells.begin(), m_cells.end(), [](const Cell& a, const Cell& b) {
        return std::tie(a.row, a.column) < std::tie(b.row, b.column);
    });
    std::reverse(m_cells.begin(), m_cells.end());
    const auto end = std::unique(m_cells.begin(), m_cells.end(), [](const Cell& a, const Cell& b) {
        return a.row == b.row && a.column == b.column;
    });
    m_cells.erase(end, m_cells.end());
    std::reverse(m_cells.begin(), m_cells.end());
}

void SheetRows::coverMerged(qsizetype firstRow, qsizetype firstColumn, qsizetype lastRow,
                            qsizetype lastColumn)
{
    sort();
    auto cell = std::lower_bound(m_cells.begin(), m_cells.end(), firstRow,
                                 [](const Cell& one, qsizetype row) { return one.row < row; });
    for (; cell != m_cells.end() && cell->row <= lastRow; ++cell) {
        if (++m_coverings > mostCoverings)
            return;
        const bool own = cell->row == firstRow && cell->column == firstColumn;
        if (!own && cell->column >= firstColumn && cell->column <= lastColumn)
            cell->length = 0;
    }
}

std::vector<qint32> SheetRows::usedColumns() const
{
    std::vector<qint32> columns;
    for (const Cell& cell : m_cells) {
        if (cell.length > 0)
            columns.push_back(cell.column);
    }
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

Result<QString> SheetRows::text()
{
    sort();
    const std::vector<qint32> columns = usedColumns();
    QString result;
    QString further;  // lines of the row behind its first one
    qsizetype place = 0;
    qint32 row = -1;
    const auto endRow = [&] {
        if (row >= 0)
            result += u'\n' + further;
        further.clear();
        place = 0;
    };
    for (const Cell& cell : m_cells) {
        if (cell.length == 0)
            continue;
        if (cell.row != row) {
            endRow();
            if (row >= 0 && cell.row > row + 1)
                result += u'\n';
            row = cell.row;
        }
        const auto column = std::lower_bound(columns.begin(), columns.end(), cell.column);
        const qsizetype at = column - columns.begin();
        QString content = m_texts.mid(cell.start, cell.length);
        content.replace(u'\t', u' ').replace(u'\r', u'\n');
        const QStringList lines = content.split(u'\n', Qt::SkipEmptyParts);
        result += QString(at - place, u'\t') + lines.value(0).trimmed();
        place = at;
        for (qsizetype i = 1; i < lines.size(); ++i)
            further += QString(at, u'\t') + lines.at(i).trimmed() + u'\n';
        if (result.size() + further.size() > m_limits.letters)
            return Error{ErrorCode::SourceTooLarge, {}};
    }
    endRow();
    return result;
}

}  // namespace nghisu
