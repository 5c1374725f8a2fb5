// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidesheet.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal largestBody = 64;
constexpr qreal comfortableBody = 54;  // below it, the heading makes room first
constexpr qreal pagedBody = 46;
constexpr qreal paragraphGap = 0.5;  // of the size
constexpr qreal bodyToFoot = 40;
constexpr qreal titleAlone = 112;

/// The paragraphs of a text as lines of one size.
struct Body {
    struct Line {
        QString text;
        qreal gap = 0;  ///< above it, unless it begins a page
    };

    TextLook look;
    QList<Line> lines;

    qreal pitch() const { return look.pixels * linePitch; }

    /// The first line of each page of `height`.
    QList<qsizetype> pages(qreal height) const
    {
        QList<qsizetype> starts{0};
        qreal used = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            qreal more = pitch() + (i > starts.last() ? lines[i].gap : 0);
            if (i > starts.last() && used + more > height) {
                starts.append(i);
                used = 0;
                more = pitch();
            }
            used += more;
        }
        return starts;
    }
};

Body bodyOf(const QList<TextRuler>& paragraphs, qreal pixels, qreal width)
{
    Body body{{pixels}, {}};
    for (const TextRuler& paragraph : paragraphs) {
        const QStringList lines = paragraph.lines(pixels, width);
        for (qsizetype i = 0; i < lines.size(); ++i)
            body.lines.append({lines[i], i == 0 ? pixels * paragraphGap : 0});
    }
    return body;
}

/// The largest that fits on one page; nothing where none does.
std::optional<Body> onePage(const QList<TextRuler>& paragraphs, qreal smallest, const QSizeF& room)
{
    for (qreal pixels = largestBody; pixels >= smallest; pixels -= 2) {
        Body body = bodyOf(paragraphs, pixels, room.width());
        if (body.pages(room.height()).size() == 1)
            return body;
    }
    return std::nullopt;
}

/// Pages that are about equally full, so that the last one doesn't hold a line or two.
QList<qsizetype> evenPages(const Body& body, qreal height)
{
    QList<qsizetype> best = body.pages(height);
    for (qreal less = height - body.pitch(); less > body.pitch(); less -= body.pitch()) {
        QList<qsizetype> candidate = body.pages(less);
        if (candidate.size() > best.size())
            break;
        best = std::move(candidate);
    }
    return best;
}

void placeBody(SlideSheet& sheet, const Body& body, qreal top, qreal bottom)
{
    const QList<qsizetype> pages = evenPages(body, std::max(bottom - top, body.pitch()));
    sheet.setPages(int(pages.size()));
    const qsizetype from = pages[sheet.page()];
    const qsizetype to =
        sheet.page() + 1 < pages.size() ? pages[sheet.page() + 1] : body.lines.size();
    qreal at = top;
    for (qsizetype i = from; i < to; ++i) {
        at += i > from ? body.lines[i].gap : 0;
        sheet.say(body.lines[i].text);
        at = sheet.place({body.look, {body.lines[i].text}, 0}, {sheet.left(), at}, Token::Ink);
    }
    sheet.lack(at - bottom);
    sheet.placePageMark(sheet.gutterRight(), bottom - body.look.pixels * (linePitch - baselineAt));
}

QList<FootFact> factsOf(const ItemSlide& slide)
{
    QList<FootFact> facts;
    if (slide.speaker) {
        facts.append({slide.speaker->organisation, slide.speaker->name, {}});
        if (slide.speaker->clock)
            facts.append(footClock(*slide.speaker->clock));
    }
    if (slide.clock)
        facts.append(footClock(*slide.clock));
    return facts;
}

}  // namespace

void layOut(SlideSheet& sheet, const ItemSlide& slide)
{
    QList<TextRuler> paragraphs;
    for (const QString& paragraph : slide.paragraphs)
        paragraphs.append(sheet.ruler(paragraph, {largestBody}));
    const qreal title = sheet.type("title");
    const qreal titleRoom = 2 * title * linePitch;
    const qreal foot = placeFoot(sheet, factsOf(slide), sheet.left());
    const qreal bottom = foot - bodyToFoot;
    if (paragraphs.isEmpty()) {
        const qreal below =
            placeLiveHeading(sheet, slide.heading, titleAlone, bottom - sheet.top());
        sheet.lack(below - bottom);
        return;
    }
    // What the larger heading would leave is measured on a sheet of its own.
    SlideSheet trial(sheet.theme(), {sheet.width(), sheet.height()}, 0);
    const qreal below = placeLiveHeading(trial, slide.heading, title, titleRoom);
    const qreal width = sheet.content();
    if (const auto body = onePage(paragraphs, comfortableBody, {width, bottom - below})) {
        placeBody(sheet, *body, placeLiveHeading(sheet, slide.heading, title, titleRoom), bottom);
        return;
    }
    const qreal top = placeSmallHeading(sheet, slide.heading);
    const auto body = onePage(paragraphs, smallestText, {width, bottom - top});
    placeBody(sheet, body ? *body : bodyOf(paragraphs, pagedBody, width), top, bottom);
}

}  // namespace nghisu
