// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/stylelooks.h"

#include <algorithm>

namespace nghisu {

bool isBold(const Paragraph& paragraph)
{
    return !paragraph.runs.isEmpty()
        && std::all_of(paragraph.runs.begin(), paragraph.runs.end(),
                       [](const Run& run) { return run.bold; });
}

bool isItalic(const Paragraph& paragraph)
{
    return !paragraph.runs.isEmpty()
        && std::all_of(paragraph.runs.begin(), paragraph.runs.end(),
                       [](const Run& run) { return run.italic; });
}

StyleLooks::Look StyleLooks::lookOf(const Paragraph& paragraph)
{
    Look look;
    look.space = paragraph.spaceBefore;
    look.paragraph.runs = {Run{{}, isBold(paragraph), isItalic(paragraph)}};
    look.paragraph.style = paragraph.style;
    look.paragraph.align = paragraph.align;
    look.paragraph.points = paragraph.points;
    look.paragraph.firstIndent = paragraph.firstIndent;
    // Else it is said of each paragraph by itself.
    look.paragraph.keepWithNext =
        paragraph.style == TextStyle::Heading1 || paragraph.style == TextStyle::Heading2;
    return look;
}

void StyleLooks::add(const Paragraph& paragraph)
{
    if (paragraph.runs.isEmpty())
        return;
    QList<Look>& looks = m_looks[paragraph.style];
    const Look look = lookOf(paragraph);
    auto found = std::find_if(looks.begin(), looks.end(),
                              [&look](const Look& one) { return one.paragraph == look.paragraph; });
    if (found == looks.end())
        found = looks.insert(looks.end(), look);
    ++found->count;
    found->space = std::min(found->space, look.space);
}

QMap<TextStyle, Paragraph> StyleLooks::styles() const
{
    QMap<TextStyle, Paragraph> styles;
    for (auto looks = m_looks.begin(); looks != m_looks.end(); ++looks) {
        const auto most =
            std::max_element(looks->begin(), looks->end(), [](const Look& one, const Look& other) {
                return one.count < other.count;
            });
        Paragraph style = most->paragraph;
        style.spaceBefore = most->space;
        styles.insert(looks.key(), style);
    }
    return styles;
}

}  // namespace nghisu
