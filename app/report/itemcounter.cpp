// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/itemcounter.h"

namespace nghisu {

namespace {

constexpr qsizetype deepest = 9;  // levels that Word counts

// 1 and 2 of "1.2."; none of what is not made of figures alone.
QList<int> partsOf(QStringView number)
{
    QList<int> parts;
    if (!number.endsWith(u'.'))
        return parts;
    for (const QStringView part : number.chopped(1).split(u'.')) {
        bool whole = false;
        const int value = part.toInt(&whole);
        // "08" would be counted as 8.
        if (!whole || value <= 0 || part.front() == u'0')
            return {};
        parts.append(value);
    }
    return parts;
}

}  // namespace

std::optional<ListPlace> ItemCounter::next(const QString& number)
{
    const QList<int> parts = partsOf(number);
    if (parts.isEmpty() || parts.size() > deepest)
        return std::nullopt;
    const qsizetype level = parts.size() - 1;
    const int expected = m_counted.value(level) + 1;
    const bool below = m_counted.size() >= level && parts.first(level) == m_counted.first(level);
    ListPlace place;
    place.level = int(level);
    place.number = parts.last();
    if (level > 0 && (!below || parts.last() != expected))
        return std::nullopt;
    if (level == 0 && (m_list < 0 || parts.last() != expected)) {
        ++m_list;
        place.first = true;
        place.start = parts.last();
    }
    place.list = m_list;
    m_counted = parts;
    return place;
}

}  // namespace nghisu
