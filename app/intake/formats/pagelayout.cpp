// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/pagelayout.h"

#include "intake/formats/pagetable.h"

#include <algorithm>

namespace nghisu {
namespace {

// In heights of a line. Words of a justified line stand at most half a height apart; cells have
// their margins between them.
constexpr double columnGap = 0.5;
constexpr double numberGap = 0.3;  // behind a column of numbers, which is as narrow as can be
constexpr double certainGap = 1.5;
constexpr double loneGap = 3.0;
constexpr double blankLineGap = 0.75;

// How far into a page a table of the page before may begin.
constexpr std::size_t nearTop = 2;
// Strips of the first rows that a later row crosses were none.
constexpr std::size_t settlingRows = 2;

// The usual distance between lines of the page.
double usualPitch(const std::vector<WordRow>& rows)
{
    std::vector<double> pitches;
    for (std::size_t i = 1; i < rows.size(); ++i)
        pitches.push_back(rows[i].centre() - rows[i - 1].centre());
    if (pitches.empty())
        return 0;
    const auto middle = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 2);
    std::nth_element(pitches.begin(), middle, pitches.end());
    return *middle;
}

bool isBothSided(const WordRow& row, const PageStrips& strips)
{
    const QStringList cells = cellsOf(row, strips);
    return std::count_if(cells.begin(), cells.end(),
                         [](const QString& cell) { return !cell.isEmpty(); })
         > 1;
}

// A column of numbers is as narrow as can be: what it numbers stands hardly farther from it than
// words from each other, but at one place.
PageStrips withNumberColumn(const PageStrips& strips, const std::vector<WordRow>& rows,
                            std::size_t first, std::size_t end)
{
    double left = 0;
    double right = rows[first].words.back().box.right();
    bool numbers = false;
    for (std::size_t i = first; i < end; ++i) {
        const std::vector<PageWord>& words = rows[i].words;
        const QString& word = words.front().text;
        const bool number = isRowNumber(word);
        numbers = numbers || number;
        if (number || isNumberHead(word)) {
            left = std::max(left, words.front().box.right());
            if (words.size() > 1)
                right = std::min(right, words[1].box.left());
        } else {
            right = std::min(right, words.front().box.left());
        }
    }
    PageStrips result = strips;
    if (numbers && right - left > rows[first].height() * numberGap && right < strips.front().left)
        result.insert(result.begin(), {left, right});
    return result;
}

}  // namespace

PageLayout::Region PageLayout::regionAt(const std::vector<WordRow>& rows, std::size_t first) const
{
    const WordRow& seed = rows[first];
    const auto kept = [](const PageStrips& strips, const WordRow& row, bool numbered) {
        return keptBy(strips, row, row.height() * columnGap,
                      row.height() * (numbered ? numberGap : columnGap));
    };
    const bool headed = seed.words.size() > 1 && isNumberHead(seed.words.front().text);
    Region region{first, first + 1, gapsOf(seed, seed.height() * columnGap)};
    const bool certain = headed || !gapsOf(seed, seed.height() * certainGap).empty();
    const double head = seed.words.front().box.right();
    if (headed && (region.strips.empty() || region.strips.front().left > head))
        region.strips.insert(region.strips.begin(), {head, seed.words[1].box.left()});
    const PageStrips open = kept(m_openTable, seed, true);
    const bool goesOn = first <= nearTop && !open.empty() && open.size() == m_openTable.size();
    if (goesOn)
        region.strips = open;
    else if (!certain)
        return {first, first, {}};
    std::size_t bothSided = isBothSided(seed, region.strips) ? 1 : 0;
    for (; region.end < rows.size(); ++region.end) {
        const WordRow& row = rows[region.end];
        const PageStrips strips = kept(region.strips, row, headed || goesOn);
        const bool settling = !goesOn && region.end - first <= settlingRows;
        if (strips.empty() || (strips.size() < region.strips.size() && !settling))
            break;
        region.strips = strips;
        bothSided += isBothSided(row, strips) ? 1 : 0;
    }
    // One row alone may just be spaced out.
    const bool lone = bothSided < 2 && gapsOf(seed, seed.height() * loneGap).empty();
    return lone && !goesOn ? Region{first, first, {}} : region;
}

QString PageLayout::next(const std::vector<WordRow>& rows)
{
    const double pitch = usualPitch(rows);
    QString text;
    PageStrips open;
    for (std::size_t i = 0; i < rows.size();) {
        const bool gap =
            i > 0 && pitch > 0
            && rows[i].centre() - rows[i - 1].centre() > pitch + rows[i].height() * blankLineGap;
        if (gap && !text.endsWith(u"\n\n"))
            text += u'\n';
        const Region region = regionAt(rows, i);
        if (region.end == region.first) {
            text += textOf(rows[i++]) + u'\n';
            continue;
        }
        PageTable table(withNumberColumn(region.strips, rows, region.first, region.end));
        for (; i < region.end; ++i)
            table.add(rows[i]);
        text += table.text(!m_openTable.empty() && region.first <= nearTop);
        if (region.end == rows.size() && table.isNumbered())
            open = table.strips();
    }
    m_openTable = open;
    return text;
}

}  // namespace nghisu
