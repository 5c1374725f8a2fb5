// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowheights.h"

namespace nghisu {

void RowHeights::reset(int rows, int estimate)
{
    m_estimate = estimate;
    m_heights.assign(index(rows), Entry{estimate, false});
    build();
}

void RowHeights::invalidateAll()
{
    for (Entry& entry : m_heights)
        entry.measured = false;
}

void RowHeights::build()
{
    const std::size_t rows = m_heights.size();
    m_tree.assign(rows + 1, 0);
    for (std::size_t i = 1; i <= rows; ++i) {
        m_tree[i] += m_heights[i - 1].value;
        const std::size_t parent = i + (i & (~i + 1));
        if (parent <= rows)
            m_tree[parent] += m_tree[i];
    }
}

void RowHeights::setHeight(int row, int height)
{
    Entry& entry = m_heights[index(row)];
    const int difference = height - entry.value;
    entry = {height, true};
    if (difference == 0)
        return;
    for (std::size_t i = index(row) + 1; i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += difference;
}

qint64 RowHeights::top(int row) const
{
    qint64 sum = 0;
    for (std::size_t i = index(row); i > 0; i -= i & (~i + 1))
        sum += m_tree[i];
    return sum;
}

int RowHeights::rowAt(qint64 y) const
{
    if (m_heights.empty())
        return -1;
    std::size_t step = 1;
    while (step * 2 <= m_heights.size())
        step *= 2;
    std::size_t row = 0;
    qint64 rest = y;
    for (; step > 0; step /= 2) {
        if (row + step < m_tree.size() && m_tree[row + step] <= rest) {
            row += step;
            rest -= m_tree[row];
        }
    }
    return static_cast<int>(qMin(row, m_heights.size() - 1));
}

void RowHeights::insert(int row, int count)
{
    m_heights.insert(m_heights.begin() + row, index(count), Entry{m_estimate, false});
    build();
}

void RowHeights::remove(int row, int count)
{
    m_heights.erase(m_heights.begin() + row, m_heights.begin() + row + count);
    build();
}

}  // namespace nghisu
