// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/outline.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// A quotation longer than this was never closed.
constexpr qsizetype longestQuotation = 4000;
// Numbers that a clerk may have skipped.
constexpr int widestJump = 3;
// No list is begun or jumped into here: years and amounts are as large.
constexpr int largestLoose = 999;
// Columns by which a list stands further in than the one around it.
constexpr qsizetype deeperIndent = 2;

bool follows(const Marker& last, const Marker& next)
{
    if (last.style != next.style)
        return false;
    switch (next.kind) {
    case Marker::Kind::Bullet:
        return true;
    case Marker::Kind::Letter:
    case Marker::Kind::Capital:
        return isNextLetter(last.value(), next.value());
    case Marker::Kind::Levels:
        return last.values.size() == next.values.size() && next.value() == last.value() + 1
            && std::equal(last.values.begin(), last.values.end() - 1, next.values.begin());
    default:
        return next.value() == last.value() + 1;
    }
}

bool starts(const Marker& marker)
{
    switch (marker.kind) {
    case Marker::Kind::Bullet:
        return true;
    case Marker::Kind::Letter:
    case Marker::Kind::Capital:
        return marker.value() == u'a';
    default:
        return marker.value() == 1;
    }
}

}  // namespace

void Outline::clear()
{
    m_open.clear();
    m_closed.clear();
    m_headed = false;
}

qsizetype Outline::settle(qsizetype level, const Marker& marker)
{
    // The one that this marker follows is not closed: its list goes on.
    for (auto at = static_cast<std::size_t>(level); at < m_open.size(); ++at) {
        if (at > static_cast<std::size_t>(level) || m_open[at].style != marker.style)
            m_closed.insert(m_open[at].style, m_open[at]);
    }
    m_open.resize(static_cast<std::size_t>(level));
    m_closed.remove(marker.style);
    m_open.push_back(marker);
    m_headed = false;
    return level;
}

// The same signs once more, further in: "- gồm:" over "  - a".
std::optional<qsizetype> Outline::tryNest(const Marker& marker, const Setting& setting)
{
    if (!setting.introduced || m_open.empty() || !starts(marker)
        || m_open.back().style != marker.style
        || marker.indent < m_open.back().indent + deeperIndent)
        return std::nullopt;
    return settle(static_cast<qsizetype>(m_open.size()), marker);
}

std::optional<qsizetype> Outline::tryContinue(const Marker& marker)
{
    // The innermost list that it goes on with; where two do, the one that is indented alike.
    qsizetype best = -1;
    qsizetype away = 0;
    for (auto level = static_cast<qsizetype>(m_open.size()) - 1; level >= 0; --level) {
        const Marker& open = m_open[static_cast<std::size_t>(level)];
        if (!follows(open, marker))
            continue;
        const qsizetype difference = std::abs(open.indent - marker.indent);
        if (best < 0 || difference + deeperIndent <= away) {
            best = level;
            away = difference;
        }
    }
    if (best >= 0)
        return settle(best, marker);
    // Numbers may run on through the parts: I. 1. 2., II. 3. 4.
    const auto left = m_closed.constFind(marker.style);
    const bool numbered = marker.kind == Marker::Kind::Arabic || marker.kind == Marker::Kind::Named
                       || marker.kind == Marker::Kind::Row;
    if (numbered && left != m_closed.constEnd() && follows(*left, marker))
        return settle(static_cast<qsizetype>(m_open.size()), marker);
    return std::nullopt;
}

// "1.1" belongs under "1." or "1.", whatever stands between.
std::optional<qsizetype> Outline::tryLevels(const Marker& marker)
{
    if (marker.kind != Marker::Kind::Levels)
        return std::nullopt;
    const QList<int> parent = marker.values.mid(0, marker.values.size() - 1);
    for (auto level = static_cast<qsizetype>(m_open.size()) - 1; level >= 0; --level) {
        const Marker& open = m_open[static_cast<std::size_t>(level)];
        const bool numbers = open.kind == Marker::Kind::Arabic || open.kind == Marker::Kind::Levels
                          || open.kind == Marker::Kind::Roman || open.kind == Marker::Kind::Named
                          || open.kind == Marker::Kind::Row;
        if (numbers && open.values == parent && marker.value() == 1)
            return settle(level + 1, marker);
    }
    if (marker.value() != 1)
        return std::nullopt;
    // 1.3 is followed by 2.1 where the headings carry no number.
    for (auto level = static_cast<qsizetype>(m_open.size()) - 1; level >= 0; --level) {
        const Marker& open = m_open[static_cast<std::size_t>(level)];
        if (open.style == marker.style && marker.values.first() == open.values.first() + 1)
            return settle(level, marker);
    }
    if (m_open.empty() && marker.values.first() == 1)
        return settle(0, marker);
    return std::nullopt;
}

std::optional<qsizetype> Outline::tryStart(const Marker& marker, const Setting& setting)
{
    if (!starts(marker) || marker.kind == Marker::Kind::Levels)
        return std::nullopt;
    for (auto level = static_cast<qsizetype>(m_open.size()) - 1; level >= 0; --level) {
        if (m_open[static_cast<std::size_t>(level)].style != marker.style)
            continue;
        // The same numbers once more: a new list after a heading, or "1." typed for every item.
        if (m_headed || setting.afterBlank)
            return settle(level, marker);
        return std::nullopt;
    }
    return settle(static_cast<qsizetype>(m_open.size()), marker);
}

std::optional<qsizetype> Outline::tryJump(const Marker& marker, const Setting& setting)
{
    if (marker.kind == Marker::Kind::Bullet || marker.kind == Marker::Kind::Levels)
        return std::nullopt;
    if (m_open.empty()) {
        // An excerpt that begins with its third item.
        if (setting.continuesLater)
            return settle(0, marker);
        return std::nullopt;
    }
    const bool isOpen = std::any_of(m_open.begin(), m_open.end(), [&marker](const Marker& other) {
        return other.style == marker.style;
    });
    if (!isOpen && setting.continuesLater && marker.kind == Marker::Kind::Arabic)
        return settle(static_cast<qsizetype>(m_open.size()), marker);
    for (auto level = static_cast<qsizetype>(m_open.size()) - 1; level >= 0; --level) {
        const Marker& open = m_open[static_cast<std::size_t>(level)];
        if (open.style != marker.style)
            continue;
        const int step = marker.value() - open.value();
        const bool skipped =
            step > 1 && step <= widestJump && (setting.afterBlank || setting.continuesLater);
        const bool repeated = step == 0 && setting.afterBlank;
        if (skipped || repeated)
            return settle(level, marker);
    }
    return std::nullopt;
}

std::optional<Outline::Place> Outline::place(const Marker& marker, const Setting& setting)
{
    const std::optional<Marker> other = otherReading(marker);
    if (setting.cut)
        return std::nullopt;
    if (auto level = tryNest(marker, setting))
        return Place{*level, false};
    if (auto level = tryContinue(marker))
        return Place{*level, false};
    if (other) {
        if (auto level = tryContinue(*other))
            return Place{*level, false};
    }
    if (marker.value() > largestLoose && marker.kind != Marker::Kind::Letter
        && marker.kind != Marker::Kind::Capital)
        return std::nullopt;
    if (auto level = tryLevels(marker))
        return Place{*level, false};
    if (auto level = tryStart(marker, setting))
        return Place{*level, false};
    if (other) {
        if (auto level = tryStart(*other, setting))
            return Place{*level, false};
    }
    if (auto level = tryJump(marker, setting))
        return Place{*level, true};
    return std::nullopt;
}

Outline::Place Outline::placeRow(const Marker& marker)
{
    const bool counted = !marker.values.isEmpty();
    if (counted) {
        if (const auto placed = place(marker, {false, true, false, false}))
            return *placed;
    }
    for (auto level = static_cast<qsizetype>(m_open.size()) - 1; level >= 0; --level) {
        if (m_open[static_cast<std::size_t>(level)].style == marker.style) {
            // A row without a number does not count.
            const Marker last = counted ? marker : m_open[static_cast<std::size_t>(level)];
            return {settle(level, last), counted};
        }
    }
    return {settle(static_cast<qsizetype>(m_open.size()), marker), counted};
}

bool Outline::goesOn(const Marker& marker) const
{
    const std::optional<Marker> other = otherReading(marker);
    return std::any_of(m_open.begin(), m_open.end(), [&](const Marker& open) {
        return follows(open, marker) || (other && follows(open, *other))
            || (open.style == marker.style && starts(marker));
    });
}

bool Outline::isOutermost(const Marker& marker) const
{
    return !m_open.empty() && m_open.front().style == marker.style;
}

bool Outline::isBulletsOnly() const
{
    return std::all_of(m_open.begin(), m_open.end(),
                       [](const Marker& open) { return open.kind == Marker::Kind::Bullet; });
}

std::vector<bool> quotedLines(const SourceLines& lines)
{
    const QString& text = lines.text();
    std::vector<bool> quoted(static_cast<std::size_t>(lines.size()), false);
    qsizetype line = 0;
    const auto mark = [&](qsizetype open, qsizetype close) {
        while (line < lines.size() && lines.at(line).start <= open)
            ++line;
        for (qsizetype i = line; i < lines.size() && lines.at(i).start < close; ++i)
            quoted[static_cast<std::size_t>(i)] = true;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        QChar closing;
        if (unit == u'“' || unit == u'„')
            closing = u'”';
        else if (unit == u'«')
            closing = u'»';
        else if (unit == u'"' && (i == 0 || text.at(i - 1).isSpace() || text.at(i - 1) == u'('))
            closing = u'"';
        else
            continue;
        const qsizetype limit = std::min(text.size(), i + longestQuotation);
        for (qsizetype end = i + 1; end < limit; ++end) {
            const QChar at = text.at(end);
            if (at == unit && unit != closing)
                break;  // never closed: the next one opens
            if (at != closing)
                continue;
            if (closing == u'"' && text.at(end - 1).isSpace())
                break;  // opens the next quotation
            mark(i, end);
            i = end;
            break;
        }
    }
    return quoted;
}

}  // namespace nghisu
