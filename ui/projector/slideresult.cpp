// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/resultbars.h"
#include "projector/slidesheet.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal capHeight = 0.727;
constexpr qreal titleSize = 56;  // over a verdict
constexpr qreal titleToVerdict = 12;
constexpr qreal verdictToSentence = 6;
constexpr qreal iconColumn = 1.1;  // of the size of the word
constexpr qreal iconSide = 0.95;
constexpr qreal iconCentre = 0.37;
constexpr qreal headingToBars = 28;
constexpr qreal barsToFoot = 44;
constexpr qreal labelToNumber = 28;

struct VerdictLook {
    IconName icon;
    Token color;
};

VerdictLook lookOf(SlideVerdict::Kind kind)
{
    switch (kind) {
    case SlideVerdict::Kind::Passed:
        return {IconName::Passed, Token::Ok};
    case SlideVerdict::Kind::Failed:
        return {IconName::Failed, Token::Bad};
    case SlideVerdict::Kind::Tied:
        return {IconName::Abstain, Token::Warn};
    case SlideVerdict::Kind::NoQuorum:
        return {IconName::Warning, Token::Warn};
    }
    return {IconName::Info, Token::Ink2};
}

/// Beside the verdict, but never in the label.
void placeDoneNumber(SlideSheet& sheet, const QString& number, qreal label, qreal middle)
{
    const qreal pixels = sheet.type("numberDone");
    placeNumber(sheet, number, pixels, 400, Token::Ink2,
                std::max(middle, label + labelToNumber + pixels * capHeight / 2));
}

qreal placeVerdict(SlideSheet& sheet, const SlideHeading& heading, const SlideVerdict& verdict)
{
    const FittedText title = sheet.ruler(heading.title, {titleSize})
                                 .fitted({sheet.content(), 2 * titleSize * linePitch});
    const qreal label =
        std::max(placeLabel(sheet, heading.label, sheet.top() + title.pitch() / 2), sheet.top());
    const qreal top = titleToVerdict
                    + std::max(sheet.place(title, {sheet.left(), sheet.top()}, Token::Ink2),
                               sheet.top() + titleSize * linePitch);

    const VerdictLook look = lookOf(verdict.kind);
    const qreal pixels = sheet.type("verdict");
    const FittedText word =
        sheet.ruler(verdict.word.toUpper(), {pixels, 700, true})
            .fitted({sheet.content() - iconColumn * pixels, pixels * linePitch});
    const qreal middle = top + word.look.pixels * (baselineAt - capHeight / 2);
    placeDoneNumber(sheet, heading.number, label, middle);
    sheet.say(heading.title);
    const qreal side = iconSide * word.look.pixels;
    sheet.icon(
        {sheet.left() + iconCentre * word.look.pixels - side / 2, middle - side / 2, side, side},
        look.icon, look.color);
    sheet.say(word.lines.join(QLatin1Char(' ')));
    const qreal below =
        sheet.place(word, {sheet.left() + iconColumn * word.look.pixels, top}, look.color);

    const qreal sentenceSize = sheet.type("sentence");
    const FittedText sentence = sheet.ruler(verdict.sentence, {sentenceSize, 500})
                                    .fitted({sheet.content(), 2 * sentenceSize * linePitch});
    sheet.say(verdict.sentence);
    return sheet.place(sentence, {sheet.left(), below + verdictToSentence}, Token::Ink);
}

qreal placeQuestion(SlideSheet& sheet, const SlideHeading& heading)
{
    const qreal pixels = sheet.type("title");
    const FittedText title = sheet.ruler(heading.title, {pixels, 600, true})
                                 .fitted({sheet.content(), 2 * pixels * linePitch});
    const qreal label =
        std::max(placeLabel(sheet, heading.label, sheet.top() + title.pitch() / 2), sheet.top());
    placeDoneNumber(sheet, heading.number, label, 0);
    sheet.say(heading.title);
    return sheet.place(title, {sheet.left(), sheet.top()}, Token::Ink);
}

}  // namespace

void layOut(SlideSheet& sheet, const ResultSlide& slide)
{
    const qreal heading = slide.verdict ? placeVerdict(sheet, slide.heading, *slide.verdict)
                                        : placeQuestion(sheet, slide.heading);
    QList<FootFact> facts;
    if (slide.sum)
        facts.append({slide.sum->caption, slide.sum->value, {}});
    const bool hasFoot = slide.sum || !slide.note.isEmpty();
    const qreal foot = footTop(sheet, facts, sheet.left(), slide.note);
    placeBars(sheet, slide, heading + headingToBars, hasFoot ? foot - barsToFoot : sheet.bottom());
    placeFoot(sheet, facts, sheet.left(), slide.note);
}

}  // namespace nghisu
