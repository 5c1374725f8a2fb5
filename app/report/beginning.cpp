// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/beginning.h"

#include <algorithm>

namespace nghisu {

namespace {

// Longer than its beginning by this factor, or laying it out twice does not pay.
constexpr qsizetype muchLonger = 3;

qsizetype piecesOf(const Block& block)
{
    const auto* table = std::get_if<Table>(&block);
    return table ? 1 + table->rows.size() : 1;
}

}  // namespace

std::optional<Document> beginningOf(const Document& document, qsizetype pieces)
{
    qsizetype all = 0;
    for (const Block& block : document.blocks)
        all += piecesOf(block);
    if (!document.parts.empty() || all < pieces * muchLonger)
        return std::nullopt;
    Document beginning;
    beginning.key = document.key;
    beginning.title = document.title;
    beginning.language = document.language;
    beginning.style = document.style;
    beginning.page = document.page;
    qsizetype left = pieces;
    for (auto block = document.blocks.begin(); block != document.blocks.end() && left > 0;
         ++block) {
        if (const auto* table = std::get_if<Table>(&*block)) {
            Table first{table->columns, {}, table->points, table->keepTogether};
            first.rows = table->rows.first(std::min(left, table->rows.size()));
            beginning.blocks.append(first);
        } else {
            beginning.blocks.append(*block);
        }
        left -= piecesOf(*block);
    }
    return beginning;
}

}  // namespace nghisu
