// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcealignment.h"

#include <algorithm>

namespace nghisu {

namespace {

// A marker is short: "1.", "(12)", "Kiến nghị 3:".
constexpr std::size_t LongestMarker = 24;
constexpr std::size_t Probe = 12;

std::vector<qsizetype> lettersOf(const QString& text, qsizetype from, qsizetype to)
{
    std::vector<qsizetype> places;
    places.reserve(static_cast<std::size_t>(std::max<qsizetype>(0, to - from)));
    for (qsizetype i = from; i < to; ++i) {
        if (!text[i].isSpace())
            places.push_back(i);
    }
    return places;
}

}  // namespace

SourceAlignment::SourceAlignment(const QString& source, Span span, const QString& text)
    : m_span(span)
{
    const qsizetype end = std::min(span.end(), source.size());
    const std::vector<qsizetype> ours = lettersOf(text, 0, text.size());
    const std::vector<qsizetype> theirs =
        lettersOf(source, std::max<qsizetype>(0, span.start), end);
    const auto same = [&](std::size_t our, std::size_t their) {
        return text[ours[our]] == source[theirs[their]];
    };

    std::size_t marker = 0;
    const std::size_t probe = std::min(Probe, ours.size());
    for (std::size_t skip = 0; skip <= LongestMarker && skip + probe <= theirs.size(); ++skip) {
        std::size_t matched = 0;
        while (matched < probe && same(matched, skip + matched))
            ++matched;
        if (matched == probe) {
            marker = skip;
            break;
        }
    }
    std::size_t head = 0;
    while (head < ours.size() && marker + head < theirs.size() && same(head, marker + head))
        ++head;
    std::size_t tail = 0;
    while (tail + head < ours.size() && tail + head + marker < theirs.size()
           && same(ours.size() - 1 - tail, theirs.size() - 1 - tail))
        ++tail;

    m_textStart = marker < theirs.size() ? theirs[marker] : span.start;
    m_places.assign(static_cast<std::size_t>(text.size()) + 1, -1);
    for (std::size_t i = 0; i < head; ++i)
        m_places[static_cast<std::size_t>(ours[i])] = theirs[marker + i];
    for (std::size_t i = 1; i <= tail; ++i)
        m_places[static_cast<std::size_t>(ours[ours.size() - i])] = theirs[theirs.size() - i];
    // What has no place of its own stands behind what precedes it.
    qsizetype last = m_textStart;
    for (std::size_t i = 0; i + 1 < m_places.size(); ++i) {
        if (m_places[i] < 0)
            m_places[i] = last;
        else
            last = m_places[i] + 1;
    }
    m_places.back() = std::max(last, tail > 0 ? end : last);
}

qsizetype SourceAlignment::toSource(qsizetype position) const
{
    const auto last = static_cast<qsizetype>(m_places.size()) - 1;
    return m_places[static_cast<std::size_t>(std::clamp<qsizetype>(position, 0, last))];
}

qsizetype SourceAlignment::toText(qsizetype position) const
{
    const auto found = std::lower_bound(m_places.begin(), m_places.end(), position);
    return std::min(static_cast<qsizetype>(found - m_places.begin()),
                    static_cast<qsizetype>(m_places.size()) - 1);
}

Span SourceAlignment::toSource(Span span) const
{
    if (span.length <= 0)
        return {toSource(span.start), 0};
    const qsizetype start = toSource(span.start);
    const qsizetype last = toSource(span.end() - 1);
    return {start, std::max<qsizetype>(0, last + 1 - start)};
}

}  // namespace nghisu
