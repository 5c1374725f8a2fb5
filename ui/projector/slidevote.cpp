// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidesheet.h"

#include "theme/theme.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal panelHeight = 276;
constexpr qreal leastPanel = 180;
constexpr qreal panelToText = 28;
constexpr qreal textToFoot = 56;
constexpr qreal panelIcon = 160;
constexpr qreal panelIconAt = 56;
constexpr qreal panelWordsAt = 279;
constexpr qreal panelPadding = 30;
constexpr qreal captionSize = 48;
constexpr qreal thinBar = 24;
constexpr qreal barGap = 32;
constexpr qreal progressGap = 12;

/// A coloured field with a caption and the words that matter now.
struct Panel {
    IconName icon = IconName::Hand;
    QString caption;
    QString words;
    bool calls = true;  ///< somebody is to do something now
    qreal below = 0;    ///< what is kept free at its lower edge
};

/// As high as designed, lower or higher where its words want it. \return what it takes up.
QRectF placePanel(SlideSheet& sheet, const Panel& panel, qreal top, qreal bottom)
{
    const qreal left = sheet.left() + panelWordsAt;
    const qreal width = sheet.right() - panelPadding - left;
    const FittedText caption =
        sheet.ruler(panel.caption, {captionSize}).fitted({width, captionSize * linePitch});
    const TextRuler words = sheet.ruler(panel.words, {sheet.type("call"), 600, true});
    const qreal around = caption.height() + panelPadding + panel.below;
    const qreal least = std::max(leastPanel, around + words.set(smallestText, width).height());
    sheet.lack(least - (bottom - top));
    const QRectF field(sheet.left(), top, sheet.content(),
                       std::max(least, std::min(panelHeight, bottom - top)));
    const FittedText call = words.fitted({width, field.height() - around});

    sheet.fill(field, panel.calls ? Token::AccentFill : Token::Tint,
               sheet.theme().tokens().sizes.projectorRadius);
    sheet.icon(
        {field.left() + panelIconAt, field.center().y() - panelIcon / 2, panelIcon, panelIcon},
        panel.icon, panel.calls ? Token::OnAccent : Token::Accent);
    qreal at = top + (field.height() - caption.height() - call.height() - panel.below) / 2;
    sheet.say(panel.caption);
    at = sheet.place(caption, {left, at}, panel.calls ? Token::OnAccent : Token::Ink2);
    sheet.say(panel.words);
    sheet.place(call, {left, at}, panel.calls ? Token::OnAccent : Token::Ink);
    return field;
}

/// The way of a vote between the heading and the foot.
class WayLayout {
public:
    WayLayout(SlideSheet& sheet, qreal top, qreal bottom)
        : m_sheet(sheet), m_top(top), m_bottom(bottom)
    {
    }

    void operator()(const HandsCall& call)
    {
        const FittedText after = small(call.after, m_sheet.content());
        const QRectF panel = place({IconName::Hand, call.caption, call.option}, after.height());
        placeSmall(after, call.after, panel.bottom() + panelToText, Token::Ink3);
    }

    void operator()(const RollCall& call)
    {
        const FittedText after = small(call.after, m_sheet.content());
        const FittedText progress = small(call.progress, m_sheet.content() * 0.6);
        const QRectF panel = place({IconName::Person, call.caption, call.name},
                                   after.height() + progressGap + progress.height());
        const qreal below =
            placeSmall(after, call.after, panel.bottom() + panelToText, Token::Ink3) + progressGap;
        placeSmall(progress, call.progress, below, Token::Ink2);
        const qreal left = m_sheet.left() + (progress.width > 0 ? progress.width + barGap : 0);
        const qreal middle = below + std::max(progress.height(), thinBar) / 2;
        placeProgress({left, middle - thinBar / 2, m_sheet.right() - left, thinBar}, call.cast,
                      call.expected);
    }

    void operator()(const BallotIntake& intake)
    {
        const FittedText hint = small(intake.hint, m_sheet.content());
        const IconName icon =
            intake.by == BallotIntake::By::Phone ? IconName::Phone : IconName::Poll;
        // Who counts on paper does not know yet how many there are: then the caption is the message.
        const bool counted = !intake.progress.isEmpty();
        const QRectF panel = place({icon, counted ? intake.caption : QString(),
                                    counted ? intake.progress : intake.caption, false,
                                    intake.expected > 0 ? thinBar + barGap : 0},
                                   hint.height());
        const qreal left = panel.left() + panelWordsAt;
        placeProgress({left, panel.bottom() - panelPadding - thinBar,
                       panel.right() - 2 * panelPadding - left, thinBar},
                      intake.cast, intake.expected, Token::Tint2);
        placeSmall(hint, intake.hint, panel.bottom() + panelToText, Token::Ink3);
    }

private:
    FittedText small(const QString& text, qreal width) const
    {
        const qreal pixels = m_sheet.type("small");
        return m_sheet.ruler(text, {pixels}).fitted({width, pixels * linePitch});
    }

    /// \param below the height of what stands between it and the foot.
    QRectF place(const Panel& panel, qreal below)
    {
        const qreal taken = below > 0 ? panelToText + below + textToFoot : textToFoot;
        return placePanel(m_sheet, panel, m_top, m_bottom - taken);
    }

    qreal placeSmall(const FittedText& text, const QString& words, qreal top, Token color)
    {
        m_sheet.say(words);
        return m_sheet.place(text, {m_sheet.left(), top}, color);
    }

    void placeProgress(const QRectF& track, int cast, int expected, Token ground = Token::Sunk)
    {
        if (expected > 0)
            placeBar(m_sheet, track, qreal(cast) / expected, Token::Accent, ground);
    }

    SlideSheet& m_sheet;
    qreal m_top;
    qreal m_bottom;
};

}  // namespace

void layOut(SlideSheet& sheet, const VoteSlide& slide)
{
    const qreal title = sheet.type("title");
    const qreal top = placeLiveHeading(sheet, slide.heading, title, 2 * title * linePitch);
    QList<FootFact> facts;
    for (const std::optional<SlideFact>& fact : {slide.presence, slide.need}) {
        if (fact)
            facts.append({fact->caption, fact->value, {}});
    }
    if (slide.clock)
        facts.append(footClock(*slide.clock));
    // What is heard last is said last.
    const qreal bottom = footTop(sheet, facts, sheet.left());
    std::visit(WayLayout(sheet, top, bottom), slide.way);
    placeFoot(sheet, facts, sheet.left());
}

}  // namespace nghisu
