// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace nghisu {

/// A place in a list that an office program counts by itself.
struct ListPlace {
    int list = 0;        ///< from 0; each begins with a number of its own
    int level = 0;       ///< 0 for "1.", 1 for "1.1."
    int start = 0;       ///< the number that the list begins with; only at its first item
    int number = 0;      ///< what the program will count, the last part of "1.1."
    bool first = false;  ///< of its list

    bool operator==(const ListPlace&) const = default;
};

/// Tells which numbers of a document an office program would count by itself. Others have to be
/// typed: letters behind a frozen number (8a), Vietnamese points (đ), numbers that were skipped
/// below another.
class ItemCounter {
public:
    /// \param number with its point: "1.", "1.2."
    std::optional<ListPlace> next(const QString& number);

private:
    int m_list = -1;
    QList<int> m_counted;  ///< a number a level
};

}  // namespace nghisu
