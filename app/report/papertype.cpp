// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papertype.h"

#include "report/metrics.h"

namespace nghisu {

using namespace Qt::StringLiterals;
using namespace metrics;

const PaperType& paperType(PaperStyle style)
{
    // Times New Roman as the decree asks.
    static const PaperType official{
        .families = {u"Times New Roman"_s, u"Liberation Serif"_s, u"Tinos"_s},
        .serif = true,
        .textPoints = headingPoints,
        .headingPoints = {headingPoints, headingPoints},
        .headingCapitals = true,
        .firstIndent = headingIndent,
        .edge = Align::Centre,
        .signerPoints = signerPoints,
        .recipientsTitlePoints = recipientsTitlePoints,
        .recipientPoints = recipientPoints,
        .recipientsItalic = true,
        .recipientDash = u"- "_s,
        .sheetPoints = 12,
    };
    // Arial is what every office has, and its twins stand in for it everywhere else: a letter that is
    // typed on elsewhere keeps its lines and pages.
    static const PaperType modern{
        .families = {u"Arial"_s, u"Liberation Sans"_s, u"Arimo"_s},
        .serif = false,
        .textPoints = 11,
        .headingPoints = {13, 11.5},
        .headingCapitals = false,
        .firstIndent = 0,
        .edge = Align::Left,
        .signerPoints = 11,
        .recipientsTitlePoints = 9.5,
        .recipientPoints = 9.5,
        .recipientsItalic = false,
        .recipientDash = {},
        .sheetPoints = 10,
    };
    return style == PaperStyle::Modern ? modern : official;
}

}  // namespace nghisu
