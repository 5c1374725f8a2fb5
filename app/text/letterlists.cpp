// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LetterWalk that begins and ends lists.
#include "text/letterwalk.h"

#include "text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestHeading = 170;
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
    while (next >= 0 && m_kinds[index(next)] == LineKind::PageNumber && !m_table)
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
    const bool isLong = before.size() > shortLine && !m_lines.isHardWrapped();
    if (!full && !(isLong && marker.value() != 1))
        return false;
    const TokenText tokens = tokensOf(before.right(shortLine * 2));
    if (phrases(Phrase::NeedsNumber).matchBefore(tokens, tokens.size()) > 0)
        return true;
    return marker.kind == Marker::Kind::Arabic
        && startsLower(m_lines.view(i).mid(marker.textStart));
}

bool LetterWalk::isTableHead(qsizetype i) const
{
    const QStringView line = m_lines.view(i);
    if (line.size() > longestHeading * 2)
        return false;
    const QString folded = foldSameLength(line);
    QStringView first(folded);
    const qsizetype tab = folded.indexOf(u'\t');
    if (folded.startsWith(u'|'))
        first = first.mid(1);
    const qsizetype end = tab >= 0 ? tab : folded.indexOf(u'|', 1);
    if (end >= 0)
        first = QStringView(folded).left(end);
    first = first.trimmed();
    if (first.startsWith(u'|'))
        first = first.mid(1).trimmed();
    return first == u"stt" || first == u"tt" || first == u"so tt" || first == u"so thu tu";
}

bool LetterWalk::stepRow(qsizetype i)
{
    QStringView line = m_lines.view(i);
    const bool piped = line.startsWith(u'|');
    const qsizetype lead = piped ? 1 + (line.size() > 1 && line.at(1) == u' ' ? 1 : 0) : 0;
    auto marker = rowMarker(line.mid(lead));
    if (marker) {
        marker->textStart += lead;
    } else if (line.contains(u'\t') || piped) {
        // A row that begins with a Roman number is a heading inside the table.
        auto heading = markerAt(line.mid(lead).toString().replace(u'\t', u". "_s));
        if (heading && heading->kind == Marker::Kind::Roman) {
            heading->textStart = line.indexOf(piped ? u'|' : u'\t', lead + 1) + 1;
            heading->style = u"rowI"_s;
            marker = heading;
        }
    }
    if (!marker || m_zone == Zone::Tail)
        return false;
    const auto depth = m_outline.place(*marker, {false, true, false});
    if (!depth)
        return false;
    beginItem(i, *marker, *depth, true);
    return true;
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
    if (!setting.cut && !bullet && !m_outline.goesOn(*marker) && !isStart(*marker))
        setting.continuesLater = continuesLater(i, *marker);
    if (!bullet && isStart(*marker) && !m_items.empty() && !m_outline.isEmpty()
        && m_items.back().marker.kind == Marker::Kind::Bullet && m_items.back().depth == 0
        && !m_lines.view(m_items.back().lines.back()).endsWith(u':'))
        m_outline.clear();  // the bullets before the numbers were a list of their own
    const auto depth = m_outline.place(*marker, setting);
    if (!depth)
        return false;
    beginItem(i, *marker, *depth, marker->kind == Marker::Kind::Row);
    return true;
}

void LetterWalk::beginItem(qsizetype i, const Marker& marker, qsizetype depth, bool row)
{
    if (!m_loose.empty())
        m_severalParagraphs = true;
    m_loose.clear();
    m_addressing = false;
    m_statistics = false;
    m_tailReason.reset();
    if (m_contextDepth && depth < *m_contextDepth) {
        m_context.clear();
        m_contextDepth.reset();
    } else if (!m_contextDepth && !m_context.isEmpty()) {
        m_contextDepth = depth;
    }
    const bool newStyle = !m_items.empty() && depth == 0 && m_items.back().depth == 0
                       && m_items.back().marker.style != marker.style;
    if (depth == 0
        && (newStyle || (isStart(marker) && marker.kind != Marker::Kind::Bullet)
            || m_zone != Zone::List))
        ++m_list;
    LetterItem item;
    item.marker = marker;
    item.depth = depth;
    item.list = m_list;
    item.lines.push_back(i);
    item.context = m_context;
    item.contextDepth = m_contextDepth.value_or(0);
    item.asks = m_asking;
    item.row = row;
    m_roles[index(i)] = LineRole::Item;
    if (m_items.empty())
        m_firstItem = i;
    m_items.push_back(std::move(item));
    m_zone = Zone::List;
}

// A line without a number above a list: "Đối với Bộ Tài chính:", "VỀ HẠ TẦNG".
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
    const bool free = isAfterBlank(i) || before < 0 || endsSentence(m_lines.view(before));
    const bool titled = line.endsWith(u':') || !endsSentence(line);
    if (!free || !titled || startsLower(line))
        return false;
    if (m_zone == Zone::Head)
        return true;
    // "…, gồm:" above bullets belongs to its item; above the next number it does not.
    if (marker->kind == Marker::Kind::Bullet || marker->kind == Marker::Kind::Letter) {
        if (!m_outline.isOutermost(*marker))
            return isAfterBlank(i) && !m_finder.headingAddressees(line.toString()).isEmpty();
    } else if (!m_outline.goesOn(*marker)) {
        return false;
    }
    return isAfterBlank(i) || isAllCapitals(line)
        || !m_finder.headingAddressees(line.toString()).isEmpty();
}

void LetterWalk::takeHeading(qsizetype i)
{
    const QString line = m_lines.view(i).toString();
    m_loose.clear();
    const QList<DraftBody> named = m_finder.headingAddressees(line);
    if (!named.isEmpty()) {
        m_context = named;
        m_contextDepth.reset();
    }
    m_asking = m_asking || holdsPhrase(TokenText(line), Phrase::AskSection);
    m_outline.noteHeading();
    const auto next = markerAt(m_lines.view(nextPlain(i)));
    if (next && next->kind == Marker::Kind::Bullet && !m_outline.isOutermost(*next))
        m_outline.clear();
    if (m_zone != Zone::Head)
        leave(i, LeftOutReason::Introduction);
}

// Whether a paragraph behind the last item, after a blank line, still speaks of it.
bool LetterWalk::belongsToItem(QStringView paragraph) const
{
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
        if (!out && !belongsToItem(paragraph)) {
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
}

}  // namespace nghisu
