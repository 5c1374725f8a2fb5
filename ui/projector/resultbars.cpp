// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/resultbars.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal labelToBar = 40;
constexpr qreal barToFigure = 37;
constexpr qreal figureOver = 4;      // figures are that much larger than words
constexpr qreal figureColumn = 293;  // keeps bars in place from one result to the next
constexpr qreal wordGap = 0.28;      // of the size
constexpr qreal designedSize = 54;
constexpr qreal pagedSize = 42;
constexpr qreal mostOfLabels = 0.45;  // of the width
constexpr qreal mostOfFigures = 0.2;
constexpr qreal leastBar = 200;
constexpr qreal goodBar = 300;  // words get smaller for it, down to goodWords
constexpr qreal goodWords = 46;
constexpr qreal barOfText = 1.25;
constexpr qreal thickestBar = 92;
constexpr qreal leastGap = 12;
constexpr qreal mostGap = 52;
constexpr qreal tickOver = 14;
constexpr qreal tickWidth = 6;
constexpr qreal tickGap = 8;
constexpr qreal tickToLabel = 4;
constexpr qreal electedMark = 44;
constexpr qreal electedGap = 6;

/// An option, measured once and set anew at each size.
struct Row {
    const ResultBar* bar = nullptr;
    TextRuler labelRuler;
    TextRuler figureRuler;
    TextRuler percentRuler;
    FittedText label;
    FittedText figure;
    FittedText percent;
};

bool isStrong(ResultBar::Tone tone)
{
    return tone == ResultBar::Tone::Deciding || tone == ResultBar::Tone::Elected;
}

class Bars {
public:
    Bars(SlideSheet& sheet, const ResultSlide& slide, qreal top, qreal bottom)
        : m_sheet(sheet), m_slide(slide), m_top(top), m_bottom(bottom)
    {
    }

    void place();

private:
    void read();
    void measure(qreal pixels);
    qreal needHeight() const;
    qreal rowHeight(const Row& row) const { return std::max(m_thick, row.label.height()); }
    qreal heightOf(qsizetype from, qsizetype to) const;
    QList<qsizetype> pagesOf(qreal height) const;
    void spread(qsizetype from, qsizetype to);
    void placeRow(const Row& row, qreal top);
    void placeNeed(const QRectF& track);
    Token colorOf(ResultBar::Tone tone) const;

    SlideSheet& m_sheet;
    const ResultSlide& m_slide;
    qreal m_top;
    qreal m_bottom;
    QList<Row> m_rows;
    FittedText m_need;
    qreal m_thick = 0;
    qreal m_space = 0;  ///< between a figure and its percentage
    qreal m_gap = leastGap;
    qreal m_barLeft = 0;
    qreal m_barRight = 0;
};

void Bars::read()
{
    for (const ResultBar& bar : m_slide.bars) {
        m_rows.append({&bar,
                       m_sheet.ruler(bar.text, {designedSize, isStrong(bar.tone) ? 600 : 400}),
                       m_sheet.ruler(bar.figure, {designedSize, 600}),
                       m_sheet.ruler(bar.percent, {designedSize}),
                       {},
                       {},
                       {}});
    }
}

void Bars::measure(qreal pixels)
{
    m_thick = pixels * barOfText;
    m_gap = leastGap;
    const qreal figurePixels = pixels + figureOver;
    m_space = figurePixels * wordGap;
    qreal figures =
        std::min(figureColumn * pixels / designedSize, m_sheet.content() * mostOfFigures);
    for (Row& row : m_rows) {
        row.figure = row.figureRuler.set(figurePixels, m_sheet.content());
        row.percent = row.percentRuler.set(figurePixels, m_sheet.content());
        figures = std::max(figures, row.figure.width + m_space + row.percent.width);
    }
    const qreal most = std::min(m_sheet.content() * mostOfLabels,
                                m_sheet.content() - figures - barToFigure - labelToBar - leastBar);
    qreal labels = 0;
    for (Row& row : m_rows) {
        row.label = row.labelRuler.set(pixels, most);
        labels = std::max(labels, row.label.width);
    }
    m_barLeft = m_sheet.left() + labels + labelToBar;
    m_barRight = m_sheet.right() - figures - barToFigure;
    if (m_slide.need) {
        const qreal label = m_sheet.type("label");
        m_need =
            m_sheet.ruler(m_slide.need->label, {label}).set(label, m_sheet.right() - m_barLeft);
    }
}

qreal Bars::needHeight() const
{
    if (!m_slide.need)
        return 0;
    return m_need.height() + tickToLabel + tickOver;
}

qreal Bars::heightOf(qsizetype from, qsizetype to) const
{
    qreal height = needHeight();
    for (qsizetype i = from; i < to; ++i)
        height += rowHeight(m_rows[i]) + (i > from ? m_gap : 0);
    return height;
}

QList<qsizetype> Bars::pagesOf(qreal height) const
{
    QList<qsizetype> starts{0};
    for (qsizetype i = 1; i < m_rows.size(); ++i) {
        if (heightOf(starts.last(), i + 1) > height)
            starts.append(i);
    }
    return starts;
}

// Bars become thicker and move apart while there is room, up to what few of them look good at.
void Bars::spread(qsizetype from, qsizetype to)
{
    const qreal thin = m_thick;
    const qreal each = thickestBar - thin + mostGap - leastGap;
    const qreal spare = m_bottom - m_top - heightOf(from, to);
    const qreal share = std::clamp<qreal>(spare / (each * qreal(to - from)), 0, 1);
    m_thick = thin + share * share * (thickestBar - thin);
    m_gap = leastGap + share * (mostGap - leastGap);
}

Token Bars::colorOf(ResultBar::Tone tone) const
{
    switch (tone) {
    case ResultBar::Tone::Deciding:
        return m_slide.verdict && m_slide.verdict->kind == SlideVerdict::Kind::Passed
                 ? Token::Ok
                 : Token::Accent;
    case ResultBar::Tone::Option:
        return Token::Accent;
    case ResultBar::Tone::Other:
        return Token::Ink3;
    case ResultBar::Tone::Muted:
        return Token::Line2;
    case ResultBar::Tone::Elected:
        return Token::Ok;
    }
    return Token::Ink3;
}

void Bars::placeRow(const Row& row, qreal top)
{
    const bool muted = row.bar->tone == ResultBar::Tone::Muted;
    const Token words = muted ? Token::Ink2 : Token::Ink;
    const qreal middle = top + rowHeight(row) / 2;
    m_sheet.say(row.bar->text);
    m_sheet.place(row.label, {m_sheet.left(), middle - row.label.height() / 2}, words);
    if (row.bar->tone == ResultBar::Tone::Elected) {
        m_sheet.icon({m_sheet.left() - electedMark - electedGap, middle - electedMark / 2,
                      electedMark, electedMark},
                     IconName::Passed, Token::Ok);
    }
    const QRectF track(m_barLeft, middle - m_thick / 2, m_barRight - m_barLeft, m_thick);
    const qreal share = m_slide.total > 0 ? qreal(row.bar->votes) / qreal(m_slide.total) : qreal(0);
    placeBar(m_sheet, track, share, colorOf(row.bar->tone));
    m_sheet.say(row.bar->figure);
    m_sheet.say(row.bar->percent);
    const qreal figure = m_barRight + barToFigure;
    const qreal lineTop = middle - row.figure.pitch() / 2;
    m_sheet.place(row.figure, {figure, lineTop}, words);
    m_sheet.place(row.percent, {figure + row.figure.width + m_space, lineTop}, Token::Ink2);
    if (row.bar->tone == ResultBar::Tone::Deciding)
        placeNeed(track);
}

void Bars::placeNeed(const QRectF& track)
{
    if (!m_slide.need || m_slide.total <= 0 || m_slide.need->votes > m_slide.total)
        return;
    const qreal at =
        track.left() + track.width() * qreal(m_slide.need->votes) / qreal(m_slide.total);
    const QRectF tick(at - tickWidth / 2, track.top() - tickOver, tickWidth,
                      track.height() + 2 * tickOver);
    m_sheet.fill(tick.adjusted(-tickGap, 0, tickGap, 0), Token::Paper);
    m_sheet.fill(tick, Token::Ink);
    const qreal left = std::clamp(at - m_need.width / 2, m_barLeft,
                                  std::max(m_barLeft, m_sheet.right() - m_need.width));
    m_sheet.say(m_slide.need->label);
    m_sheet.place(m_need, {left, tick.top() - tickToLabel - m_need.height()}, Token::Ink2);
}

void Bars::place()
{
    if (m_slide.bars.isEmpty())
        return;
    const qreal room = m_bottom - m_top;
    qreal pixels = m_sheet.type("figure");
    read();
    measure(pixels);
    while (m_barRight - m_barLeft < goodBar && pixels > goodWords) {
        pixels -= 2;
        measure(pixels);
    }
    while (heightOf(0, m_rows.size()) > room && pixels > smallestText) {
        pixels = std::max(smallestText, pixels - 2);
        measure(pixels);
    }
    QList<qsizetype> pages{0};
    if (heightOf(0, m_rows.size()) > room) {
        measure(pagedSize);
        pages = pagesOf(room);
        // About as many on each page.
        for (qreal less = room; less > 0; less -= m_thick) {
            QList<qsizetype> candidate = pagesOf(less);
            if (candidate.size() > pages.size())
                break;
            pages = std::move(candidate);
        }
    }
    m_sheet.setPages(int(pages.size()));
    // Every page asks for the same canvas, whichever is shown.
    for (qsizetype i = 0; i < pages.size(); ++i)
        m_sheet.lack(heightOf(pages[i], i + 1 < pages.size() ? pages[i + 1] : m_rows.size())
                     - room);
    const qsizetype from = pages.value(m_sheet.page());
    const qsizetype to =
        m_sheet.page() + 1 < pages.size() ? pages[m_sheet.page() + 1] : m_rows.size();
    spread(from, to);
    const qreal height = heightOf(from, to);
    // Pages of one list begin at one height.
    qreal at = m_top + needHeight();
    if (pages.size() == 1)
        at += std::max<qreal>(0, (room - height) / 2);
    for (qsizetype i = from; i < to; ++i) {
        placeRow(m_rows[i], at);
        at += rowHeight(m_rows[i]) + m_gap;
    }
    m_sheet.placePageMark(m_sheet.gutterRight(), m_bottom);
}

}  // namespace

void placeBars(SlideSheet& sheet, const ResultSlide& slide, qreal top, qreal bottom)
{
    Bars(sheet, slide, top, bottom).place();
}

}  // namespace nghisu
