// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/byterange.h"

#include <algorithm>

namespace nghisu {

namespace {

// Figures and nothing else; none for an empty text or more than any file has.
std::optional<qint64> numberOf(const QByteArray& text)
{
    const bool figures =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.isEmpty() || !figures || text.size() > 15)
        return std::nullopt;
    return text.toLongLong();
}

}  // namespace

std::optional<ByteRange> byteRange(const QByteArray& header, qint64 size)
{
    const ByteRange whole{0, size};
    if (!header.startsWith("bytes=") || header.contains(','))
        return whole;
    const QByteArray asked = header.mid(6).trimmed();
    const qsizetype dash = asked.indexOf('-');
    if (dash < 0)
        return whole;
    const auto first = numberOf(asked.left(dash));
    const auto last = numberOf(asked.mid(dash + 1));
    if (dash == 0) {
        // So many at the end.
        if (!last)
            return whole;
        if (*last == 0)
            return std::nullopt;
        const qint64 count = std::min(*last, size);
        return ByteRange{size - count, count};
    }
    const bool open = dash + 1 == asked.size();
    if (!first || (!last && !open) || (last && *last < *first))
        return whole;
    if (*first >= size)
        return std::nullopt;
    const qint64 end = open ? size : std::min(*last + 1, size);
    return ByteRange{*first, end - *first};
}

}  // namespace nghisu
