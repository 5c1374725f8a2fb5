// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidesheet.h"

#include "theme/theme.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal titleSize = 56;
constexpr qreal largestRow = 54;
constexpr qreal pagedRow = 46;
constexpr qreal titleToRows = 28;
constexpr qreal rowPadding = 0.2;  // above and below, of the size
constexpr qreal groundOver = 28;   // the ground of the current row reaches beyond the words
constexpr qreal markGap = 32;
constexpr qreal numberGap = 28;

/// A row, measured once and set anew at each size.
struct Row {
    const AgendaRow* row = nullptr;
    TextRuler titleRuler;
    TextRuler numberRuler;
    FittedText title;
    qreal titleLeft = 0;
    qreal height = 0;
};

class Agenda {
public:
    Agenda(SlideSheet& sheet, const AgendaSlide& slide) : m_sheet(sheet), m_slide(slide) {}

    void place();

private:
    void read();
    void measure(qreal pixels);
    qreal heightOf(qsizetype from, qsizetype to) const;
    QList<qsizetype> pagesOf(qreal height) const;
    void placeRow(const Row& row, qreal top);
    /// In the gutter: the number of a proposal, else the time.
    void placeGutter(const QString& words, qreal top, int weight, Token color);

    SlideSheet& m_sheet;
    const AgendaSlide& m_slide;
    QList<Row> m_rows;
    qreal m_pixels = 0;
};

void Agenda::read()
{
    for (const AgendaRow& row : m_slide.rows) {
        const TextLook look{largestRow, row.state == AgendaRow::State::Current ? 600 : 400};
        // Beside a time, the number stands before the title.
        const QString number = row.time.isEmpty() ? QString() : row.number;
        m_rows.append({&row, m_sheet.ruler(row.title, look), m_sheet.ruler(number, look), {}});
    }
}

void Agenda::measure(qreal pixels)
{
    m_pixels = pixels;
    for (Row& row : m_rows) {
        const qreal number = row.numberRuler.width(pixels);
        row.titleLeft = m_sheet.left() + (number > 0 ? number + numberGap : 0);
        const qreal width = m_sheet.right() - pixels - markGap - row.titleLeft;
        row.title = row.titleRuler.set(pixels, width, false);
        row.height = std::max(row.title.height(), pixels * linePitch) + 2 * rowPadding * pixels;
    }
}

qreal Agenda::heightOf(qsizetype from, qsizetype to) const
{
    qreal height = 0;
    for (qsizetype i = from; i < to; ++i)
        height += m_rows[i].height;
    return height;
}

QList<qsizetype> Agenda::pagesOf(qreal height) const
{
    QList<qsizetype> starts{0};
    for (qsizetype i = 1; i < m_rows.size(); ++i) {
        if (heightOf(starts.last(), i + 1) > height)
            starts.append(i);
    }
    return starts;
}

void Agenda::placeGutter(const QString& words, qreal top, int weight, Token color)
{
    const qreal width = m_sheet.gutterWidth();
    const FittedText text =
        m_sheet.ruler(words, {m_pixels, weight}).fitted({width, m_pixels * linePitch});
    m_sheet.say(words);
    // On the line of the title, also where it had to be smaller.
    const qreal baseline = top + m_pixels * baselineAt;
    m_sheet.place(text, {m_sheet.gutterRight() - width, baseline - text.look.pixels * baselineAt},
                  color, Qt::AlignRight, width);
}

void Agenda::placeRow(const Row& row, qreal top)
{
    const AgendaRow::State state = row.row->state;
    const bool current = state == AgendaRow::State::Current;
    const int weight = current ? 600 : 400;
    const Token second = current                           ? Token::Accent
                       : state == AgendaRow::State::ToCome ? Token::Ink2
                                                           : Token::Ink3;
    if (current) {
        const qreal left = m_sheet.gutterRight() - m_sheet.gutterWidth() - groundOver / 2;
        m_sheet.fill({left, top, m_sheet.right() + groundOver - left, row.height}, Token::Tint,
                     m_sheet.theme().tokens().sizes.projectorRadius);
    }
    const qreal line = top + rowPadding * m_pixels;
    if (row.row->time.isEmpty() || row.row->number.isEmpty()) {
        placeGutter(row.row->time + row.row->number, line, weight, second);
    } else {
        placeGutter(row.row->time, line, weight, second);
        m_sheet.say(row.row->number);
        m_sheet.place(row.numberRuler.set(m_pixels, m_sheet.content()), {m_sheet.left(), line},
                      second);
    }
    m_sheet.say(row.row->title);
    m_sheet.place(row.title, {row.titleLeft, line},
                  state == AgendaRow::State::Done ? Token::Ink2 : Token::Ink);
    if (state != AgendaRow::State::ToCome) {
        const qreal middle = line + m_pixels * linePitch / 2;
        m_sheet.icon({m_sheet.right() - m_pixels, middle - m_pixels / 2, m_pixels, m_pixels},
                     current ? IconName::Running : IconName::Check, second);
    }
}

void Agenda::place()
{
    const FittedText title =
        m_sheet.ruler(m_slide.title, {titleSize, 600, true})
            .fitted({m_sheet.content() - m_sheet.gutterWidth(), 2 * titleSize * linePitch});
    m_sheet.say(m_slide.title);
    const qreal top =
        m_sheet.place(title, {m_sheet.left(), m_sheet.top()}, Token::Ink) + titleToRows;
    const qreal room = m_sheet.bottom() + smallestText * (linePitch - baselineAt) - top;

    qreal pixels = largestRow;
    read();
    measure(pixels);
    while (heightOf(0, m_rows.size()) > room && pixels > smallestText) {
        pixels -= 2;
        measure(pixels);
    }
    QList<qsizetype> pages{0};
    if (heightOf(0, m_rows.size()) > room) {
        measure(pagedRow);
        pages = pagesOf(room);
    }
    const auto current =
        std::find_if(m_slide.rows.begin(), m_slide.rows.end(),
                     [](const AgendaRow& row) { return row.state == AgendaRow::State::Current; });
    const qsizetype at = current == m_slide.rows.end() ? 0 : current - m_slide.rows.begin();
    const auto after = std::upper_bound(pages.begin(), pages.end(), at);
    m_sheet.setPages(int(pages.size()), int(after - pages.begin()) - 1);
    m_sheet.placePageMark(m_sheet.right(), m_sheet.top() + titleSize * baselineAt);

    // Every page asks for the same canvas, whichever is shown.
    for (qsizetype i = 0; i < pages.size(); ++i)
        m_sheet.lack(heightOf(pages[i], i + 1 < pages.size() ? pages[i + 1] : m_rows.size())
                     - room);

    const qsizetype from = pages[m_sheet.page()];
    const qsizetype to =
        m_sheet.page() + 1 < pages.size() ? pages[m_sheet.page() + 1] : m_rows.size();
    qreal row = top;
    for (qsizetype i = from; i < to; ++i) {
        placeRow(m_rows[i], row);
        row += m_rows[i].height;
    }
}

}  // namespace

void layOut(SlideSheet& sheet, const AgendaSlide& slide)
{
    Agenda(sheet, slide).place();
}

}  // namespace nghisu
