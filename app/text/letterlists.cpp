// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LetterWalk that begins and ends lists.
#include "text/letterwalk.h"

#include "text/fold.h"
#include "text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestHeading = 170;
constexpr qsizetype shortestLead = 12;
constexpr qsizetype lookAhead = 60;      // lines
constexpr qsizetype longestPage = 4096;  // of what is cut into tokens to judge a line
constexpr qsizetype shortLine = 40;

TokenText tokensOf(QStringView line)
{
    return TokenText(line.left(longestPage).toString());
}

bool isStart(const Marker& marker)
{
    return marker.kind == Marker::Kind::Bullet || marker.value() == 1 || marker.number == u"a"
        || marker.number == u"A";
}

}  // namespace

qsizetype LetterWalk::nextPlain(qsizetype i) const
{
    qsizetype next = m_lines.after(i);
    while (
        next >= 0 && !m_table
        && (m_kinds[index(next)] == LineKind::PageNumber || m_kinds[index(next)] == LineKind::Rule))
        next = m_lines.after(next);
    return next;
}

bool LetterWalk::continuesLater(qsizetype i, const Marker& marker) const
{
    qsizetype seen = 0;
    for (qsizetype at = m_lines.after(i); at >= 0 && seen < lookAhead;
         at = m_lines.after(at), ++seen) {
        const auto next = markerAt(m_lines.view(at));
        if (next && next->style == marker.style && next->value() == marker.value() + 1)
            return true;
    }
    return false;
}

// The line before breaks off where a number would go on with its sentence.
bool LetterWalk::stopsInSentence(qsizetype i, const Marker& marker) const
{
    if (isAfterBlank(i) || m_roles[index(i - 1)] == LineRole::Left
        || m_roles[index(i - 1)] == LineRole::Poll)
        return false;
    const QStringView before = m_lines.view(i - 1);
    if (endsSentence(before))
        return false;
    const bool full = m_lines.isFull(i - 1);
    if (marker.kind == Marker::Kind::Bullet) {
        const bool sameList = !m_items.empty() && m_items.back().marker.style == marker.style;
        return full && !sameList;
    }
    // A long line that is no full one may still break off; not before the number that is due.
    const bool isLong = before.size() > shortLine && !m_lines.isHardWrapped();
    if (!full && !(isLong && marker.value() != 1 && !m_outline.goesOn(marker)))
        return false;
    const TokenText tokens = tokensOf(before.right(shortLine * 2));
    if (phrases(Phrase::NeedsNumber).matchBefore(tokens, tokens.size()) > 0)
        return true;
    return marker.kind == Marker::Kind::Arabic
        && startsLower(m_lines.view(i).mid(marker.textStart));
}

// A row of the table, or a title across it with a row below.
bool LetterWalk::isTableGoingOn(const TableShape& table, qsizetype i) const
{
    std::vector<RowCell> cells;
    if (i < 0)
        return false;
    if (table.read(m_lines, i, cells) != TableShape::Row::None)
        return true;
    const qsizetype next = m_lines.after(i);
    const QStringView line = m_lines.view(i);
    return next >= 0 && line.size() <= longestHeading && !endsSentence(line)
        && table.read(m_lines, next, cells) != TableShape::Row::None;
}

// The headings of a table's columns stand in this line, or one a line from here on.
bool LetterWalk::openTable(qsizetype i)
{
    if (m_quoted[index(i)])
        return false;
    auto table = TableShape::at(m_lines, i);
    if (table) {
        if (!isTableGoingOn(*table, m_lines.after(i)))
            return false;
    } else {
        table = TableShape::cellByCell(m_lines, i);
        if (!table)
            return false;
    }
    if (m_zone == Zone::List) {
        endList();
        m_zone = Zone::Head;
    }
    m_outline.clear();
    m_outline.noteHeading();
    m_asking = m_asking || table->speaksOfProposals();
    m_tableItems = m_items.size();
    m_tableHead = i + table->headLines();
    for (qsizetype line = i; line < m_tableHead; ++line)
        leave(line, LeftOutReason::Introduction);
    m_table = std::move(table);
    return true;
}

void LetterWalk::closeTable()
{
    if (!m_table)
        return;
    closeRow();
    m_outline.clear();
    m_table.reset();
}

// The lines of a row are its cells, where there are as many as columns.
void LetterWalk::closeRow()
{
    if (!m_table || !m_table->isCellByCell() || m_items.size() == m_tableItems)
        return;
    LetterItem& row = m_items.back();
    const bool bare = row.marker.textStart >= m_lines.at(row.lines.front()).length();
    if (!row.cells.empty() || row.marker.kind != Marker::Kind::Row || !bare
        || static_cast<qsizetype>(row.lines.size()) != m_table->columns())
        return;
    for (qsizetype place = 0; place < m_table->columns(); ++place) {
        const SourceLine& line = m_lines.at(row.lines[static_cast<std::size_t>(place)]);
        row.cells.push_back({{line.start, line.length()}, place, m_table->column(place)});
    }
}

// A row of a table whose every cell has a line of its own: it begins with its number.
bool LetterWalk::stepRowNumber(qsizetype i)
{
    const auto marker = rowMarker(m_lines.view(i));
    if (!marker)
        return false;
    const auto place = m_outline.place(*marker, {false, true, false, false});
    if (!place)
        return false;
    closeRow();
    beginItem(i, *marker, *place, false);
    return true;
}

bool LetterWalk::stepTable(qsizetype i)
{
    if (i < m_tableHead)
        return true;
    if (m_table->isCellByCell())
        return stepRowNumber(i);
    std::vector<RowCell> cells;
    const QString& text = m_lines.text();
    switch (m_table->read(m_lines, i, cells)) {
    case TableShape::Row::Head:
    case TableShape::Row::Rule:
        leave(i, LeftOutReason::Introduction);
        return true;
    case TableShape::Row::Continued:
        if (m_items.size() == m_tableItems) {
            leave(i, LeftOutReason::Introduction);
            return true;
        }
        m_roles[index(i)] = LineRole::Item;
        m_items.back().lines.push_back(i);
        for (const RowCell& cell : cells)
            m_items.back().cells.push_back(cell);
        return true;
    case TableShape::Row::Section: {
        const auto marker = m_table->markerOf(m_lines, cells);
        if (!marker) {
            const Span span = cells.front().span;
            takeHeading(i, text.mid(span.start, span.length));
            leave(i, LeftOutReason::Introduction);
            return true;
        }
        beginItem(i, *marker, m_outline.placeRow(*marker), true);
        m_items.back().cells = std::move(cells);
        m_items.back().surely = m_table->speaksOfProposals();
        // The title itself, in whatever column it stands.
        m_items.back().cells.back().column = Column::Content;
        return true;
    }
    case TableShape::Row::Item: {
        Marker marker = m_table->markerOf(m_lines, cells).value_or(Marker());
        if (marker.style.isEmpty()) {
            marker.kind = Marker::Kind::Row;
            marker.style = u"row"_s;
        }
        beginItem(i, marker, m_outline.placeRow(marker), true);
        m_items.back().cells = std::move(cells);
        m_items.back().surely = m_table->speaksOfProposals();
        return true;
    }
    case TableShape::Row::None:
        break;
    }
    // A title across the columns, or the end of the table.
    if (isTableGoingOn(*m_table, i)) {
        takeHeading(i, m_lines.view(i).toString());
        leave(i, LeftOutReason::Introduction);
        return true;
    }
    if (m_zone == Zone::List)
        toTail(LeftOutReason::Unrecognised);
    closeTable();
    return false;
}

bool LetterWalk::stepMarker(qsizetype i)
{
    const QStringView line = m_lines.view(i);
    std::optional<Marker> marker = markerAt(line);
    if (!marker && line.contains(u'\t')) {
        marker = rowMarker(line);
        if (marker && !m_outline.goesOn(*marker) && marker->value() != 1)
            marker.reset();
    }
    if (!marker || m_quoted[index(i)])
        return false;
    const bool bullet = marker->kind == Marker::Kind::Bullet;
    const QStringView rest = line.mid(marker->textStart);
    if (m_statistics && bullet && !isAfterBlank(i)) {
        leave(i, LeftOutReason::WebStatistics);
        return true;
    }
    if (m_addressing && bullet && m_zone == Zone::Head) {
        leave(i, LeftOutReason::Salutation);
        salute(i);
        return true;
    }
    if (m_zone == Zone::Head && bullet && lineKind(rest) == LineKind::Salutation) {
        leave(i, LeftOutReason::Salutation);
        return true;
    }
    if (m_finished)
        return false;
    if (m_zone == Zone::Tail) {
        // Behind a menu the list may go on; another list counts only if it addresses somebody.
        const bool goesOn = !bullet && m_outline.goesOn(*marker) && !isStart(*marker);
        if (!goesOn
            && (bullet || !isStart(*marker)
                || m_finder.addressees(rest.left(longestPage).toString(), {}).isEmpty()))
            return false;
        if (!goesOn)
            m_outline.clear();
    }
    if (rest.isEmpty()) {
        const qsizetype next = nextPlain(i);
        if (bullet || next < 0 || markerAt(m_lines.view(next)))
            return false;
    }
    Outline::Setting setting;
    setting.cut = stopsInSentence(i, *marker);
    setting.afterBlank = isAfterBlank(i);
    setting.introduced =
        !m_items.empty() && m_lines.view(m_items.back().lines.back()).endsWith(u':');
    marker->indent = m_lines.indent(i);
    if (!setting.cut && !bullet && !m_outline.goesOn(*marker) && !isStart(*marker))
        setting.continuesLater = continuesLater(i, *marker);
    if (!bullet && isStart(*marker) && !m_items.empty() && !m_outline.isEmpty()
        && m_items.back().marker.kind == Marker::Kind::Bullet && m_items.back().depth == 0
        && !m_lines.view(m_items.back().lines.back()).endsWith(u':'))
        m_outline.clear();  // the bullets before the numbers were a list of their own
    const auto place = m_outline.place(*marker, setting);
    if (!place)
        return false;
    beginItem(i, *marker, *place, marker->kind == Marker::Kind::Row);
    return true;
}

void LetterWalk::beginItem(qsizetype i, const Marker& marker, const Outline::Place& place, bool row)
{
    if (!m_loose.empty())
        m_severalParagraphs = true;
    m_loose.clear();
    m_addressing = false;
    m_statistics = false;
    m_tailReason.reset();
    if (m_contextPlaced && place.depth < m_context.depth) {
        m_context = {};
        m_contextPlaced = false;
    } else if (!m_contextPlaced && !m_context.isEmpty()) {
        m_context.depth = place.depth;
        m_contextPlaced = true;
    }
    const bool newStyle = !m_items.empty() && place.depth == 0 && m_items.back().depth == 0
                       && m_items.back().marker.style != marker.style;
    if (place.depth == 0
        && (newStyle || (isStart(marker) && marker.kind != Marker::Kind::Bullet)
            || m_zone != Zone::List))
        ++m_list;
    LetterItem item;
    item.marker = marker;
    item.depth = place.depth;
    item.list = m_list;
    item.letter = static_cast<qsizetype>(m_letters.size()) - 1;
    item.lines.push_back(i);
    item.context = m_context;
    item.loose = place.loose;
    item.row = row;
    m_roles[index(i)] = LineRole::Item;
    if (letter().firstItem < 0)
        letter().firstItem = i;
    m_items.push_back(std::move(item));
    m_zone = Zone::List;
}

// A line without a number above a list: "Đối với Bộ Tài chính:", "VỀ HẠ TẦNG", "Cử tri huyện …:".
bool LetterWalk::isHeading(qsizetype i) const
{
    const QStringView line = m_lines.view(i);
    if (line.size() > longestHeading || m_quoted[index(i)])
        return false;
    const qsizetype next = nextPlain(i);
    if (next < 0)
        return false;
    const auto marker = markerAt(m_lines.view(next));
    if (!marker)
        return false;
    const qsizetype before = m_lines.before(i);
    const bool free = isAfterBlank(i) || before < 0 || endsSentence(m_lines.view(before))
                   || m_roles[index(before)] == LineRole::Left;
    const bool titled = line.endsWith(u':') || !endsSentence(line);
    if (!free || !titled || startsLower(line))
        return false;
    if (m_zone == Zone::Head)
        return true;
    const auto tellsWhom = [&] {
        const QString text = line.toString();
        return !m_finder.headingAddressed(text).isEmpty() || !m_proposers.heading(text).isEmpty();
    };
    // "Sở kiến nghị:" between two runs of bullets leads to the second.
    if (marker->kind == Marker::Kind::Bullet && line.endsWith(u':') && line.size() > shortestLead
        && m_items.back().marker.kind == Marker::Kind::Bullet && m_outline.isBulletsOnly()
        && before >= 0 && m_lines.view(before).endsWith(u'.'))
        return true;
    // "…, gồm:" above bullets belongs to its item; above the next number it does not.
    if (marker->kind == Marker::Kind::Bullet || marker->kind == Marker::Kind::Letter) {
        if (!m_outline.isOutermost(*marker))
            return isAfterBlank(i) && tellsWhom();
    } else if (!m_outline.goesOn(*marker)) {
        return false;
    }
    return isAfterBlank(i) || isAllCapitals(line) || tellsWhom()
        || phrases(Phrase::Topic).matchAt(tokensOf(line), 0) > 0;
}

void LetterWalk::takeHeading(qsizetype i, const QString& line)
{
    m_loose.clear();
    const Addressed named = m_finder.headingAddressed(line);
    const QString proposer = m_proposers.heading(line);
    if (!named.isEmpty() || !proposer.isEmpty()) {
        if (!named.isEmpty())
            m_context.addressed = named;
        m_context.proposer = proposer;
        m_contextPlaced = false;
    }
    m_asking = m_asking || holdsPhrase(TokenText(line), Phrase::AskSection);
    m_outline.noteHeading();
    const qsizetype below = nextPlain(i);
    const auto next = below >= 0 ? markerAt(m_lines.view(below)) : std::nullopt;
    if (next && next->kind == Marker::Kind::Bullet
        && (!m_outline.isOutermost(*next) || m_outline.isBulletsOnly())) {
        m_outline.clear();
        ++m_list;
    }
    if (m_zone != Zone::Head)
        leave(i, LeftOutReason::Introduction);
}

// "Sở Y tế tỉnh … kính báo cáo Bộ Y tế xem xét./." right below the last item.
bool LetterWalk::isClosing(qsizetype i) const
{
    const QStringView line = m_lines.view(i);
    if (!isAfterBlank(i) && !endsSentence(m_lines.view(i - 1)))
        return false;
    const TokenText tokens = tokensOf(line);
    if (!tokens.isCapital(0) || phrases(Phrase::OrgHead).matchAt(tokens, 0) == 0
        || m_finder.mentionAt(tokens, 0))
        return false;
    return holdsPhrase(tokens, Phrase::ClosingVerb);
}

// Whether a paragraph behind the last item, after a blank line, still speaks of it.
bool LetterWalk::belongsToItem(QStringView paragraph, qsizetype line) const
{
    const qsizetype before = m_lines.before(line);
    if (startsLower(paragraph) && (before < 0 || !endsSentence(m_lines.view(before))))
        return true;  // a page ended in mid-sentence
    if (paragraph.size() < shortLine || !endsSentence(paragraph))
        return startsLower(paragraph) && paragraph.size() >= shortLine;
    const TokenText tokens = tokensOf(paragraph);
    if (phrases(Phrase::OrgHead).matchAt(tokens, 0) > 0
        && (holdsPhrase(tokens, Phrase::Request) || holdsPhrase(tokens, Phrase::Proposes))
        && m_finder.mentionAt(tokens, 0) == std::nullopt)
        return false;
    if (m_severalParagraphs || startsLower(paragraph)
        || phrases(Phrase::LeadIn).matchAt(tokens, 0) > 0)
        return true;
    return !m_finder.addressees(tokens.text(), {}).isEmpty();
}

void LetterWalk::endList()
{
    bool out = false;
    LeftOutReason reason = LeftOutReason::Unrecognised;
    for (std::size_t k = 0; k < m_loose.size();) {
        // A paragraph: the lines up to the next blank one.
        std::size_t end = k + 1;
        while (end < m_loose.size() && m_loose[end] == m_loose[end - 1] + 1)
            ++end;
        const qsizetype from = m_lines.at(m_loose[k]).start;
        const QStringView paragraph =
            QStringView(m_lines.text()).mid(from, m_lines.at(m_loose[end - 1]).end - from);
        if (!out && !belongsToItem(paragraph, m_loose[k])) {
            out = true;
            const TokenText tokens = tokensOf(paragraph);
            if (phrases(Phrase::OrgHead).matchAt(tokens, 0) > 0 && endsSentence(paragraph))
                reason = LeftOutReason::Closing;
        }
        if (out) {
            for (std::size_t line = k; line < end; ++line)
                leave(m_loose[line], reason);
            auto& lines = m_items.back().lines;
            while (!lines.empty() && lines.back() >= m_loose[k])
                lines.pop_back();
            reason = LeftOutReason::Unrecognised;
        }
        k = end;
    }
    m_loose.clear();
    closeRow();
}

}  // namespace nghisu
