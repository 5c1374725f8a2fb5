// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/pagerows.h"

#include <algorithm>

namespace nghisu {
namespace {

// Raised and lowered letters belong to the row that they overlap by half.
bool isInRow(const PageWord& word, const WordRow& row)
{
    const double overlap =
        std::min(word.box.bottom(), row.bottom) - std::max(word.box.top(), row.top);
    return overlap * 2 > std::min(word.box.height(), row.height());
}

}  // namespace

std::vector<WordRow> pageRows(std::vector<PageWord> words)
{
    std::stable_sort(words.begin(), words.end(), [](const PageWord& a, const PageWord& b) {
        return a.box.center().y() < b.box.center().y();
    });
    std::vector<WordRow> rows;
    for (PageWord& word : words) {
        if (rows.empty() || !isInRow(word, rows.back())) {
            rows.push_back({{}, word.box.top(), word.box.bottom()});
        } else if (word.box.height() > rows.back().height()) {
            // The tallest word gives the height: a row does not creep downwards.
            rows.back().top = word.box.top();
            rows.back().bottom = word.box.bottom();
        }
        rows.back().words.push_back(std::move(word));
    }
    for (WordRow& row : rows) {
        std::stable_sort(
            row.words.begin(), row.words.end(),
            [](const PageWord& a, const PageWord& b) { return a.box.left() < b.box.left(); });
    }
    return rows;
}

QString textOf(const WordRow& row)
{
    QString text;
    for (const PageWord& word : row.words) {
        if (!text.isEmpty())
            text += u' ';
        text += word.text;
    }
    return text;
}

PageStrips gapsOf(const WordRow& row, double narrowest)
{
    PageStrips gaps;
    double right = 0;
    for (std::size_t i = 0; i < row.words.size(); ++i) {
        const QRectF& box = row.words[i].box;
        if (i > 0 && box.left() - right >= narrowest)
            gaps.push_back({right, box.left()});
        right = i == 0 ? box.right() : std::max(right, box.right());
    }
    return gaps;
}

PageStrips keptBy(const PageStrips& strips, const WordRow& row, double narrowest,
                  double narrowestFirst)
{
    PageStrips kept;
    for (const PageStrip& strip : strips) {
        // The widest part of the strip that no word touches; words come from left to right.
        PageStrip best{strip.left, strip.left};
        double left = strip.left;
        for (const PageWord& word : row.words) {
            if (word.box.right() <= left || word.box.left() >= strip.right)
                continue;
            if (word.box.left() - left > best.width())
                best = {left, word.box.left()};
            left = std::max(left, word.box.right());
        }
        if (strip.right - left > best.width())
            best = {left, strip.right};
        const bool first = &strip == &strips.front();
        if (best.width() >= (first ? narrowestFirst : narrowest))
            kept.push_back(best);
    }
    return kept;
}

QStringList cellsOf(const WordRow& row, const PageStrips& strips)
{
    QStringList cells;
    cells.resize(static_cast<qsizetype>(strips.size()) + 1);
    for (const PageWord& word : row.words) {
        const double centre = word.box.center().x();
        const auto place = std::count_if(strips.begin(), strips.end(), [centre](PageStrip strip) {
            return (strip.left + strip.right) / 2 < centre;
        });
        QString& cell = cells[place];
        if (!cell.isEmpty())
            cell += u' ';
        cell += word.text;
    }
    return cells;
}

}  // namespace nghisu
