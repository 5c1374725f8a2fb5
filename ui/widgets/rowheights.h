// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace nghisu {

/// Heights of the rows of a long list, of which most are only guessed. Finding the row at a height,
/// and the height above a row, take time that grows with the logarithm of the number of rows
/// (a Fenwick tree); only inserting and removing rows is linear.
class RowHeights {
public:
    /// Forgets every measure.
    void reset(int rows, int estimate);

    int count() const { return static_cast<int>(m_heights.size()); }
    int height(int row) const { return m_heights[index(row)].value; }
    bool isMeasured(int row) const { return m_heights[index(row)].measured; }
    void setHeight(int row, int height);
    /// The row counts with its last height, but has to be measured again.
    void invalidate(int row) { m_heights[index(row)].measured = false; }
    void invalidateAll();

    /// The height of all rows before `row`; of all rows for count().
    qint64 top(int row) const;
    qint64 total() const { return top(count()); }
    /// The row at `y`; the first above all rows, the last below, -1 when there are none.
    int rowAt(qint64 y) const;

    void insert(int row, int count);
    void remove(int row, int count);

private:
    struct Entry {
        int value = 0;
        bool measured = false;
    };

    static std::size_t index(int row) { return static_cast<std::size_t>(row); }
    void build();

    std::vector<Entry> m_heights;
    std::vector<qint64> m_tree;  ///< one-based Fenwick tree over m_heights
    int m_estimate = 96;
};

}  // namespace nghisu
