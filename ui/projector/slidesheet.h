// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projector/slide.h"
#include "projector/slidepicture.h"

namespace nghisu {

class Theme;

/// What a slide is laid out on: a canvas with its margins and the gutter in which the number
/// stands, and the parts that several kinds of slide have. Lengths are pixels at a height of 1080.
class SlideSheet {
public:
    /// \param page of the slide, from 0; the last one stands in for pages that there are not.
    SlideSheet(const Theme& theme, const QSizeF& canvas, int page);

    const Theme& theme() const { return m_theme; }
    SlidePicture& picture() { return m_picture; }
    int page() const { return m_page; }
    /// Says how many pages there are, and on which stands what is on now.
    void setPages(int pages, int current = 0);
    /// Says which page it is, where there are several: left of `right`, on the line of `baseline`.
    void placePageMark(qreal right, qreal baseline);

    qreal width() const { return m_picture.canvas.width(); }
    qreal height() const { return m_picture.canvas.height(); }
    /// Of the whole page.
    qreal margin() const { return m_margin; }
    qreal top() const;
    /// Where the last line of letters stands.
    qreal bottom() const;
    /// Of what stands beside the gutter.
    qreal left() const { return m_left; }
    qreal right() const { return width() - m_margin; }
    qreal content() const { return right() - left(); }
    qreal gutterRight() const { return m_gutterRight; }
    /// How wide a label or a number may be: the gutter and a part of the margin.
    qreal gutterWidth() const;

    /// From the tokens: "title", "verdict", …
    qreal type(const char* name) const;

    /// Lines from `top` down, between `left` and `left + width`; below them is what it returns.
    qreal place(const FittedText& text, const QPointF& at, Token color,
                Qt::Alignment alignment = Qt::AlignLeft, qreal width = 0);
    void fill(const QRectF& rect, Token color, qreal radius = 0);
    void icon(const QRectF& rect, IconName name, Token color);
    /// A QR code that says `text`, with its quiet zone in `rect`, a square.
    void code(const QRectF& rect, const QString& text);
    void say(const QString& words);

    TextRuler ruler(const QString& text, const TextLook& look) const
    {
        return {m_theme, text, look};
    }
    /// How wide digits in fixed cells are.
    static qreal digitsWidth(const QString& digits, qreal pixels);
    /// Digits in fixed cells, on the line that begins at `top`.
    void digits(const QString& digits, const QPointF& at, const TextLook& look, Token color);

    /// Notes that something ends at `bottom`; what is below the page makes the canvas higher.
    void reach(qreal bottom);
    /// As above, where two parts would meet: by how much they do.
    void lack(qreal height);

private:
    const Theme& m_theme;
    SlidePicture m_picture;
    int m_page;
    qreal m_margin;
    qreal m_gutterRight;
    qreal m_left;
};

/// Label and number in the gutter and the title beside them, as of something that is on now.
/// \param pixels of the title, if it is short enough for `room`.
/// \return where the next part may begin.
qreal placeLiveHeading(SlideSheet& sheet, const SlideHeading& heading, qreal pixels, qreal room);
/// As above on less height, for the sake of what follows.
qreal placeSmallHeading(SlideSheet& sheet, const SlideHeading& heading);
/// The number of what is over, as large as fits, its digits centred on `middle`.
void placeNumber(SlideSheet& sheet, const QString& number, qreal pixels, int weight, Token color,
                 qreal middle);
/// The label in the gutter, centred on `middle`; returns where it ends.
qreal placeLabel(SlideSheet& sheet, const QString& label, qreal middle);

/// A figure at the foot of a slide.
struct FootFact {
    QString caption;
    QString value;
    std::optional<SlideClock::Pace> clock;  ///< its digits stand in cells
};
/// Facts under a hairline from `left` along the bottom, the last clock at the right edge; a note
/// without a figure may stand there instead. \return where the hairline is, or the lower edge of
/// the page where there is nothing to say.
qreal placeFoot(SlideSheet& sheet, const QList<FootFact>& facts, qreal left,
                const QString& note = {});
/// Where the hairline of such a foot will be, for what is laid out before it.
qreal footTop(const SlideSheet& sheet, const QList<FootFact>& facts, qreal left,
              const QString& note = {});
/// A clock as a fact.
FootFact footClock(const SlideClock& clock);

/// A bar on its track. \param share of the track, 0 to 1.
void placeBar(SlideSheet& sheet, const QRectF& track, qreal share, Token color,
              Token ground = Token::Sunk);

void layOut(SlideSheet& sheet, const BlankSlide& slide);
void layOut(SlideSheet& sheet, const WelcomeSlide& slide);
void layOut(SlideSheet& sheet, const PhonesSlide& slide);
void layOut(SlideSheet& sheet, const BreakSlide& slide);
void layOut(SlideSheet& sheet, const AgendaSlide& slide);
void layOut(SlideSheet& sheet, const ItemSlide& slide);
void layOut(SlideSheet& sheet, const VoteSlide& slide);
void layOut(SlideSheet& sheet, const ResultSlide& slide);

}  // namespace nghisu
