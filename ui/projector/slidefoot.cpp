// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidesheet.h"

#include <algorithm>
#include <numeric>

namespace nghisu {

namespace {

constexpr qreal gap = 96;
constexpr qreal narrowGap = 56;
constexpr qreal leastWords = 160;
constexpr qreal captionToValue = 4;  // large figures have so much room above them
constexpr qreal lineToCaption = 33;
constexpr qreal hairline = 2;
constexpr qreal markSize = 60;
constexpr qreal markGap = 12;

IconName markOf(SlideClock::Pace pace)
{
    return pace == SlideClock::Pace::Paused ? IconName::Pause : IconName::Warning;
}

bool isMarked(const FootFact& fact)
{
    return fact.clock == SlideClock::Pace::Paused || fact.clock == SlideClock::Pace::Over;
}

Token colorOf(const FootFact& fact)
{
    switch (fact.clock.value_or(SlideClock::Pace::Usual)) {
    case SlideClock::Pace::Usual:
        return Token::Ink;
    case SlideClock::Pace::Soon:
    case SlideClock::Pace::Over:
        return Token::Warn;
    case SlideClock::Pace::Paused:
        return Token::Ink2;
    }
    return Token::Ink;
}

/// The foot while it is measured and placed.
class Foot {
public:
    Foot(SlideSheet& sheet, const QList<FootFact>& facts, qreal left, const QString& note)
        : m_sheet(sheet), m_facts(facts), m_note(note),
          m_left(left), m_value{sheet.type("fact"), 600, false},
          m_bottom(sheet.bottom() + (linePitch - baselineAt) * m_value.pixels)
    {
    }

    qreal place();

private:
    struct Column {
        qreal width = 0;  ///< natural
        qreal least = 0;  ///< with its caption on several lines
    };

    Column measured(const FootFact& fact) const;
    qreal gaps(qreal each) const
    {
        return each * qreal(m_facts.size() - 1 + (m_note.isEmpty() ? 0 : 1));
    }
    void share();
    void setWords();
    void placeFact(qsizetype index, qreal left, bool atRight);
    qreal lineHeight() const { return m_value.pixels * linePitch; }

    SlideSheet& m_sheet;
    const QList<FootFact>& m_facts;
    const QString& m_note;
    qreal m_left;
    qreal m_gap = gap;
    TextLook m_value;
    QList<qreal> m_widths;
    QList<FittedText> m_captions;
    QList<FittedText> m_values;
    qreal m_bottom;  ///< of the figures' line
    qreal m_captionBottom = 0;
};

Foot::Column Foot::measured(const FootFact& fact) const
{
    const qreal pixels = m_sheet.type("label");
    const TextRuler caption = m_sheet.ruler(fact.caption, {pixels});
    const qreal value = fact.clock ? SlideSheet::digitsWidth(fact.value, m_value.pixels)
                                         + (isMarked(fact) ? markSize + markGap : 0)
                                   : m_sheet.ruler(fact.value, m_value).width(m_value.pixels);
    return {std::max(caption.width(pixels), value) + 1,
            std::max(caption.wordWidth(pixels), value) + 1};
}

// As wide as they are; then over the whole page; then with captions on several lines.
void Foot::share()
{
    QList<Column> columns;
    for (const FootFact& fact : m_facts)
        columns.append(measured(fact));
    const qreal natural =
        std::accumulate(columns.begin(), columns.end(), qreal(0),
                        [](qreal sum, const Column& column) { return sum + column.width; });
    if (natural + gaps(gap) > m_sheet.right() - m_left)
        m_left = m_sheet.margin();
    qreal spare = m_sheet.right() - m_left - gaps(gap) - natural;
    if (spare < 0) {
        m_gap = narrowGap;
        spare = m_sheet.right() - m_left - gaps(narrowGap) - natural;
    }
    for (const Column& column : std::as_const(columns))
        m_widths.append(column.width);
    // The widest gives way first.
    while (spare < 0) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (m_widths[i] > columns[i].least && (widest < 0 || m_widths[i] > m_widths[widest]))
                widest = i;
        }
        if (widest < 0)
            break;
        const qreal step = std::min({qreal(8), -spare, m_widths[widest] - columns[widest].least});
        m_widths[widest] -= step;
        spare += step;
    }
    // What is left is too wide by its figures, which are words then: they are fitted.
    qreal words = 0;
    for (qsizetype i = 0; i < m_facts.size(); ++i)
        words += m_facts[i].clock ? 0 : m_widths[i];
    for (qsizetype i = 0; spare < 0 && i < m_facts.size(); ++i) {
        if (!m_facts[i].clock)
            m_widths[i] = std::max(leastWords, m_widths[i] * (1 + spare / words));
    }
}

void Foot::setWords()
{
    const qreal pixels = m_sheet.type("label");
    qreal height = lineHeight();
    bool large = true;
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        m_captions.append(m_sheet.ruler(m_facts[i].caption, {pixels}).set(pixels, m_widths[i]));
        m_values.append(
            m_sheet.ruler(m_facts[i].value, m_value).fitted({m_widths[i], lineHeight()}));
        if (m_facts[i].clock)
            continue;
        height = std::max(height, m_values.last().height());
        large = large && m_values.last().look.pixels >= m_value.pixels;
    }
    m_captionBottom = m_bottom - height + (large ? captionToValue : 0);
}

void Foot::placeFact(qsizetype index, qreal left, bool atRight)
{
    const FootFact& fact = m_facts[index];
    const qreal width = m_widths[index];
    const Qt::Alignment side = atRight ? Qt::AlignRight : Qt::AlignLeft;
    m_sheet.say(fact.caption);
    m_sheet.say(fact.value);
    m_sheet.place(m_captions[index], {left, m_captionBottom - m_captions[index].height()},
                  Token::Ink2, side, width);
    if (!fact.clock) {
        m_sheet.place(m_values[index], {left, m_bottom - m_values[index].height()}, Token::Ink,
                      side, width);
        return;
    }
    const qreal top = m_bottom - lineHeight();
    const qreal mark = isMarked(fact) ? markSize + markGap : 0;
    const qreal digits = SlideSheet::digitsWidth(fact.value, m_value.pixels);
    const qreal from = atRight ? left + width - digits : left + mark;
    m_sheet.digits(fact.value, {from, top}, m_value, colorOf(fact));
    if (isMarked(fact)) {
        m_sheet.icon({from - mark, top + (lineHeight() - markSize) / 2, markSize, markSize},
                     markOf(*fact.clock), colorOf(fact));
    }
}

qreal Foot::place()
{
    share();
    setWords();
    qreal top = m_captionBottom;
    qreal left = m_left;
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        top = std::min(top, m_captionBottom - m_captions[i].height());
        const bool atRight = m_facts[i].clock && i + 1 == m_facts.size() && m_note.isEmpty();
        placeFact(i, atRight ? m_sheet.right() - m_widths[i] : left, atRight);
        left += m_widths[i] + m_gap;
    }
    if (!m_note.isEmpty()) {
        const qreal pixels = m_sheet.type("label");
        const qreal room = std::max<qreal>(0, m_sheet.right() - left);
        const FittedText note = m_sheet.ruler(m_note, {pixels}).set(pixels, room);
        // Its last line stands on the line of the figures.
        const qreal noteTop = m_sheet.bottom() + (linePitch - baselineAt) * pixels - note.height();
        m_sheet.say(m_note);
        m_sheet.place(note, {m_sheet.right() - room, noteTop}, Token::Ink2, Qt::AlignRight, room);
        top = std::min(top, noteTop);
    }
    const qreal line = top - lineToCaption;
    m_sheet.fill({m_left, line, m_sheet.right() - m_left, hairline}, Token::Line);
    return line;
}

}  // namespace

qreal placeFoot(SlideSheet& sheet, const QList<FootFact>& facts, qreal left, const QString& note)
{
    if (facts.isEmpty() && note.isEmpty())
        return sheet.bottom() + smallestText * (linePitch - baselineAt);
    return Foot(sheet, facts, left, note).place();
}

qreal footTop(const SlideSheet& sheet, const QList<FootFact>& facts, qreal left,
              const QString& note)
{
    SlideSheet trial(sheet.theme(), {sheet.width(), sheet.height()}, 0);
    return placeFoot(trial, facts, left, note);
}

FootFact footClock(const SlideClock& clock)
{
    return {clock.caption, clock.time, clock.pace};
}

}  // namespace nghisu
