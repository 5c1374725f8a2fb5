// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidesheet.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal titleToFoot = 48;
// A phone in the last row of a hall sees a code of half the height of the screen well enough.
constexpr qreal codePart = 0.42;  // of the width
constexpr qreal codeGap = 96;
constexpr qreal partGap = 44;
// Beside the meeting's name it is for those who are still at the door.
constexpr qreal smallCode = 440;
constexpr qreal smallCodeGap = 72;

/// A caption, and below it what it is about.
struct CaptionedWords {
    QString caption;
    QString words;
    const char* type;
};

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

/// At the right, midway between `top` and `bottom`, with the address under it.
void placeSmallCode(SlideSheet& sheet, const PhoneAccess& access, qreal top, qreal bottom)
{
    const qreal left = sheet.right() - smallCode;
    const FittedText address =
        sheet.ruler(access.address, {sheet.type("label")}).set(sheet.type("label"), smallCode);
    const qreal height = smallCode + address.height();
    sheet.lack(height - (bottom - top));
    const qreal at = top + std::max<qreal>(0, (bottom - top - height) / 2);
    sheet.code({left, at, smallCode, smallCode}, access.code);
    sheet.say(access.address);
    sheet.place(address, {left, at + smallCode}, Token::Ink2, Qt::AlignHCenter, smallCode);
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
    const qreal taken = slide.phones ? smallCode + smallCodeGap : 0;
    const qreal pixels = sheet.type("call");
    const FittedText meeting = sheet.ruler(slide.meeting, {pixels, 600, true})
                                   .fitted({width - taken, std::max<qreal>(0, bottom - top)});
    if (slide.phones)
        placeSmallCode(sheet, *slide.phones, top, bottom);
    placeMidway(sheet, meeting, {}, top, bottom);
    placeFoot(sheet, facts, sheet.margin(), slide.place);
}

void layOut(SlideSheet& sheet, const PhonesSlide& slide)
{
    const qreal room = sheet.bottom() - sheet.top();
    const qreal side = std::min(room, sheet.width() * codePart);
    const qreal width = sheet.right() - side - codeGap - sheet.margin();
    const qreal titleSize = sheet.type("title");
    const FittedText title =
        sheet.ruler(slide.title, {titleSize, 600, true}).fitted({width, 3 * titleSize * linePitch});
    QList<std::pair<FittedText, Token>> lines{{title, Token::Ink}};
    sheet.say(slide.title);
    const auto add = [&](const CaptionedWords& part) {
        if (part.words.isEmpty())
            return;
        const qreal small = sheet.type("small");
        const qreal large = sheet.type(part.type);
        lines.append({sheet.ruler(part.caption, {small}).set(small, width), Token::Ink2});
        lines.append(
            {sheet.ruler(part.words, {large, 600}).fitted({width, large * linePitch}), Token::Ink});
        sheet.say(part.caption);
        sheet.say(part.words);
    };
    add({slide.networkCaption, slide.network, "figure"});
    add({slide.caption, slide.access.address, "fact"});
    // A gap before each caption.
    qreal height = partGap * qreal(lines.size() / 2);
    for (const auto& [text, color] : std::as_const(lines))
        height += text.height();
    sheet.lack(height - room);
    qreal at = sheet.top() + std::max<qreal>(0, (room - height) / 2);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        at += i % 2 == 1 ? partGap : 0;
        at = sheet.place(lines[i].first, {sheet.margin(), at}, lines[i].second);
    }
    sheet.code({sheet.right() - side, sheet.top() + (room - side) / 2, side, side},
               slide.access.code);
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
