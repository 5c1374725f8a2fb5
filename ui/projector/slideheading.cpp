// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidesheet.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal capHeight = 0.727;  // of capitals and digits, of the size of the type
constexpr qreal labelToNumber = 28;
// What the number of something live takes up, below the label; where it ends, the heading ends.
constexpr qreal liveNumber = 194;
constexpr qreal belowNumber = 20;
constexpr qreal belowHeading = 18;
constexpr qreal belowSmallHeading = 28;
constexpr qreal smallTitle = 56;
constexpr qreal smallNumber = 128;
constexpr qreal smallestNumber = 72;

}  // namespace

qreal placeLabel(SlideSheet& sheet, const QString& label, qreal middle)
{
    const qreal pixels = sheet.type("label");
    const qreal width = sheet.gutterWidth();
    const FittedText text = sheet.ruler(label, {pixels}).set(pixels, width);
    const qreal top = std::max(sheet.top(), middle - text.pitch() / 2);
    sheet.say(label);
    return sheet.place(text, {sheet.gutterRight() - width, top}, Token::Ink3, Qt::AlignRight,
                       width);
}

void placeNumber(SlideSheet& sheet, const QString& number, qreal pixels, int weight, Token color,
                 qreal middle)
{
    if (number.isEmpty())
        return;
    const qreal width = sheet.gutterWidth();
    // On one line: a number is never broken as long as it is one.
    const FittedText text = sheet.ruler(number, {pixels, weight, true})
                                .fitted({width, pixels * linePitch}, smallestNumber);
    const qreal baseline = middle + text.look.pixels * capHeight / 2;
    sheet.say(number);
    sheet.place(text, {sheet.gutterRight() - width, baseline - text.look.pixels * baselineAt},
                color, Qt::AlignRight, width);
}

qreal placeLiveHeading(SlideSheet& sheet, const SlideHeading& heading, qreal pixels, qreal room)
{
    const qreal labelBottom = placeLabel(sheet, heading.label, 0);
    const qreal numberTop = std::max(labelBottom, sheet.top()) + labelToNumber;
    placeNumber(sheet, heading.number, sheet.type("numberLive"), 600, Token::Accent,
                numberTop + liveNumber / 2);
    const qreal blockBottom = numberTop + liveNumber + belowNumber;
    const FittedText title =
        sheet.ruler(heading.title, {pixels, 600, true}).fitted({sheet.content(), room});
    const qreal block = blockBottom - sheet.top();
    // Beside nothing but a label, the title begins where the page does.
    const qreal spare = heading.number.isEmpty() ? 0 : (block - title.height()) / 2;
    sheet.say(heading.title);
    const qreal bottom =
        sheet.place(title, {sheet.left(), sheet.top() + std::max<qreal>(0, spare)}, Token::Ink);
    return std::max(bottom, heading.number.isEmpty() ? 0 : blockBottom) + belowHeading;
}

qreal placeSmallHeading(SlideSheet& sheet, const SlideHeading& heading)
{
    const FittedText title = sheet.ruler(heading.title, {smallTitle, 600, true})
                                 .fitted({sheet.content(), 2 * smallTitle * linePitch});
    const qreal middle = sheet.top() + title.pitch() / 2;
    const qreal labelBottom = std::max(placeLabel(sheet, heading.label, middle), sheet.top());
    const qreal numberTop = labelBottom + labelToNumber;
    const qreal number = smallNumber * capHeight;
    placeNumber(sheet, heading.number, smallNumber, 600, Token::Accent, numberTop + number / 2);
    sheet.say(heading.title);
    return sheet.place(title, {sheet.left(), sheet.top()}, Token::Ink) + belowSmallHeading;
}

}  // namespace nghisu
