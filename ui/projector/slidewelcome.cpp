// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidesheet.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal titleToFoot = 48;

/// Words as large as they fit, midway between `top` and `bottom`, over the whole page.
qreal placeMidway(SlideSheet& sheet, const FittedText& first, const FittedText& second, qreal top,
                  qreal bottom)
{
    const qreal height = first.height() + second.height();
    sheet.lack(height - (bottom - top));
    const qreal at = top + std::max<qreal>(0, (bottom - top - height) / 2);
    const qreal below = sheet.place(first, {sheet.margin(), at}, Token::Ink);
    return sheet.place(second, {sheet.margin(), below}, Token::Ink2);
}

}  // namespace

void layOut(SlideSheet& sheet, const BlankSlide&)
{
    sheet.picture().black = true;
}

void layOut(SlideSheet& sheet, const WelcomeSlide& slide)
{
    const qreal width = sheet.right() - sheet.margin();
    const qreal councilSize = sheet.type("figure");
    const FittedText council =
        sheet.ruler(slide.council, {councilSize}).fitted({width, 2 * councilSize * linePitch});
    sheet.say(slide.council);
    const qreal top = sheet.place(council, {sheet.margin(), sheet.top()}, Token::Ink2);
    sheet.say(slide.meeting);
    QList<FootFact> facts;
    if (!slide.day.isEmpty() || !slide.time.isEmpty())
        facts.append({slide.day, slide.time, {}});
    const qreal bottom = footTop(sheet, facts, sheet.margin(), slide.place) - titleToFoot;
    const qreal pixels = sheet.type("call");
    const FittedText meeting = sheet.ruler(slide.meeting, {pixels, 600, true})
                                   .fitted({width, std::max<qreal>(0, bottom - top)});
    placeMidway(sheet, meeting, {}, top, bottom);
    placeFoot(sheet, facts, sheet.margin(), slide.place);
}

void layOut(SlideSheet& sheet, const BreakSlide& slide)
{
    const qreal width = sheet.right() - sheet.margin();
    QList<FootFact> facts;
    if (!slide.next.isEmpty())
        facts.append({slide.nextCaption, slide.next, {}});
    const qreal bottom = footTop(sheet, facts, sheet.margin()) - titleToFoot;
    const qreal pixels = sheet.type("verdict");
    const FittedText headline =
        sheet.ruler(slide.headline, {pixels, 600, true}).fitted({width, 2 * pixels * linePitch});
    const qreal small = sheet.type("title");
    const FittedText until =
        sheet.ruler(slide.until, {small}).fitted({width, 2 * small * linePitch});
    sheet.say(slide.headline);
    sheet.say(slide.until);
    placeMidway(sheet, headline, until, sheet.top(), bottom);
    placeFoot(sheet, facts, sheet.margin());
}

}  // namespace nghisu
