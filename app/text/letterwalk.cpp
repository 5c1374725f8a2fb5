// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letterwalk.h"

#include "text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestHeading = 170;
constexpr qsizetype lookAhead = 60;       // lines
constexpr qsizetype longestPage = 4096;   // of what is cut into tokens to judge a line
constexpr qsizetype shortLine = 40;

TokenText tokensOf(QStringView line)
{
    return TokenText(line.left(longestPage).toString());
}

bool holds(const TokenText& tokens, const PhraseSet& set)
{
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (set.matchAt(tokens, i) > 0)
            return true;
    }
    return false;
}

bool isStart(const Marker& marker)
{
    return marker.kind == Marker::Kind::Bullet || marker.value() == 1 || marker.number == u"a"
           || marker.number == u"A";
}

bool startsLower(QStringView line)
{
    return !line.isEmpty() && line.front().isLower();
}

} // namespace

LetterWalk::LetterWalk(const SourceLines& lines, const BodyFinder& finder)
    : m_lines(lines), m_finder(finder), m_quoted(quotedLines(lines)),
      m_roles(index(lines.size()), LineRole::Head),
      m_reasons(index(lines.size()), LeftOutReason::Unrecognised), m_polls(findPolls(lines)),
      m_firstItem(lines.size())
{
}

bool LetterWalk::run(const std::atomic_bool* cancelled)
{
    m_kinds.reserve(index(m_lines.size()));
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_kinds.push_back(lineKind(m_lines.view(i)));
    auto poll = m_polls.cbegin();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (cancelled && (i & 0xff) == 0 && cancelled->load(std::memory_order_relaxed))
            return false;
        if (poll != m_polls.cend() && i == poll->first) {
            if (m_zone == Zone::List) {
                endList();
                m_zone = Zone::Tail;
            }
            for (; i < poll->end; ++i)
                m_roles[index(i)] = LineRole::Poll;
            --i;
            ++poll;
            continue;
        }
        step(i);
    }
    if (m_zone == Zone::List)
        endList();
    return true;
}

void LetterWalk::leave(qsizetype line, LeftOutReason reason)
{
    m_roles[index(line)] = LineRole::Left;
    m_reasons[index(line)] = reason;
}

bool LetterWalk::isAfterBlank(qsizetype i) const
{
    return i == 0 || m_lines.at(i - 1).isBlank();
}

void LetterWalk::step(qsizetype i)
{
    if (m_lines.at(i).isBlank()) {
        m_statistics = false;
        if (m_tailReason == LeftOutReason::Closing)
            m_tailReason.reset();
        return;
    }
    if (m_table && stepRow(i))
        return;
    if (stepKind(i, m_kinds[index(i)]))
        return;
    if (stepMarker(i))
        return;
    stepPlain(i);
}

void LetterWalk::reopen()
{
    m_zone = Zone::Head;
    m_finished = false;
    m_closed = false;
    m_table = false;
    m_tailReason.reset();
    m_context.clear();
    m_contextDepth.reset();
    m_outline.clear();
}

// True where the kind of the line settles what it is.
bool LetterWalk::stepKind(qsizetype i, LineKind kind)
{
    const QStringView line = m_lines.view(i);
    const qsizetype before = i - 1;
    // The end of a wrapped sentence may look like a menu entry.
    const bool wrapped = m_zone == Zone::List && !isAfterBlank(i)
                         && m_roles[index(before)] == LineRole::Item
                         && !endsSentence(m_lines.view(before))
                         && (startsLower(line) || line.front().isDigit());
    switch (kind) {
    case LineKind::Plain:
        return false;
    case LineKind::PageNumber:
        if (wrapped && phrases(Phrase::NeedsNumber).matchBefore(tokensOf(m_lines.view(before)),
                                                             tokensOf(m_lines.view(before)).size())
                           > 0)
            return false;
        leave(i, m_statistics ? LeftOutReason::WebStatistics : LeftOutReason::PageNumber);
        return true;
    case LineKind::Navigation:
    case LineKind::Statistics:
        if (wrapped)
            return false;
        m_statistics = m_statistics || kind == LineKind::Statistics;
        leave(i, m_statistics ? LeftOutReason::WebStatistics : LeftOutReason::WebNavigation);
        if (m_zone == Zone::List) {
            endList();
            m_zone = Zone::Tail;
        }
        return true;
    case LineKind::Closing:
        if (wrapped || (m_zone == Zone::Head && m_items.empty() && m_asking))
            return false;
        if (m_zone == Zone::List)
            endList();
        m_zone = m_zone == Zone::Head && m_items.empty() ? Zone::Head : Zone::Tail;
        m_tailReason = LeftOutReason::Closing;
        m_closed = m_zone == Zone::Tail;
        leave(i, LeftOutReason::Closing);
        return true;
    case LineKind::ClosingMark:
        leave(i, LeftOutReason::ClosingMark);
        return true;
    case LineKind::Recipients:
        if (m_zone == Zone::List)
            endList();
        m_zone = Zone::Tail;
        m_finished = true;
        m_tailReason = LeftOutReason::Recipients;
        leave(i, LeftOutReason::Recipients);
        return true;
    case LineKind::Signature:
        if (wrapped || (m_zone == Zone::Head && m_items.empty()))
            return false;
        if (m_zone == Zone::List)
            endList();
        m_zone = Zone::Tail;
        m_finished = true;
        m_tailReason = LeftOutReason::Signature;
        leave(i, LeftOutReason::Signature);
        return true;
    case LineKind::StateHeader:
        if (m_zone == Zone::Head) {
            leave(i, LeftOutReason::StateHeader);
            return true;
        }
        if (isPlaceAndDate(line) && isAfterBlank(i)) {
            if (m_zone == Zone::List)
                endList();
            m_zone = Zone::Tail;
            leave(i, LeftOutReason::Signature);
            return true;
        }
        if (foldSameLength(line.left(shortLine * 2)).contains(u"cong hoa xa hoi")) {
            // One more letter begins in the same source.
            if (m_zone == Zone::List)
                endList();
            reopen();
            leave(i, LeftOutReason::StateHeader);
            return true;
        }
        return false;
    case LineKind::Salutation:
        if (m_zone == Zone::List)
            return false;
        leave(i, LeftOutReason::Salutation);
        salute(i);
        return true;
    case LineKind::Annex:
        if (m_zone == Zone::Tail) {
            reopen();
            ++m_list;
        }
        m_asking = true;
        return false;
    case LineKind::Rule:
        if (m_zone == Zone::List && !isAfterBlank(i) && !m_table)
            return false;
        leave(i, m_zone == Zone::Head ? LeftOutReason::StateHeader : LeftOutReason::ClosingMark);
        return true;
    }
    return false;
}

// "Kính gửi: Bộ Thông tin và Truyền thông": whom items that name nobody are for, if it is one.
void LetterWalk::salute(qsizetype i)
{
    const QString line = m_lines.view(i).left(longestPage).toString();
    const bool sent = foldSameLength(line.left(16)).contains(u"kinh gui");
    if (!sent && !m_addressing)
        return;
    m_addressing = true;
    const QList<DraftBody> named = m_finder.mentions(line);
    for (DraftBody body : named) {
        const bool known = std::any_of(m_sentTo.cbegin(), m_sentTo.cend(),
                                       [&](const DraftBody& other) { return other.name == body.name; });
        if (body.group || known)
            continue;
        body.span = {};
        body.sure = false;
        body.role = Role::Lead;
        m_sentTo.append(body);
    }
    if (m_sentTo.size() > 1)
        m_sentToMany = true;
    if (m_sentToMany)
        m_sentTo.clear();
}

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
        m_outline.clear(); // the bullets before the numbers were a list of their own
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
    m_asking = m_asking || holds(TokenText(line), phrases(Phrase::AskSection));
    m_outline.noteHeading();
    const auto next = markerAt(m_lines.view(nextPlain(i)));
    if (next && next->kind == Marker::Kind::Bullet && !m_outline.isOutermost(*next))
        m_outline.clear();
    if (m_zone != Zone::Head)
        leave(i, LeftOutReason::Introduction);
}

void LetterWalk::stepPlain(qsizetype i)
{
    const QStringView line = m_lines.view(i);
    if (isTableHead(i) && m_zone != Zone::Tail) {
        m_table = true;
        m_outline.noteHeading();
        m_asking = m_asking || holds(tokensOf(line), phrases(Phrase::AskSection));
        if (m_zone == Zone::List)
            leave(i, LeftOutReason::Introduction);
        return;
    }
    if (m_zone == Zone::Head) {
        if (m_addressing && !isAfterBlank(i) && m_kinds[index(i - 1)] != LineKind::Plain
            && !endsSentence(m_lines.view(i - 1))) {
            leave(i, LeftOutReason::Salutation);
            salute(i);
            return;
        }
        if (m_tailReason) {
            leave(i, *m_tailReason);
            return;
        }
        m_addressing = m_addressing && line.size() <= shortLine;
        if (isHeading(i)) {
            takeHeading(i);
            return;
        }
        m_asking = m_asking || holds(tokensOf(line), phrases(Phrase::AskSection));
        if (line.endsWith(u':')) {
            const QList<DraftBody> named =
                m_finder.headingAddressees(line.right(longestPage).toString());
            if (!named.isEmpty())
                m_context = named;
        }
        return;
    }
    if (m_zone == Zone::List) {
        if (isHeading(i)) {
            takeHeading(i);
            return;
        }
        m_roles[index(i)] = LineRole::Item;
        m_items.back().lines.push_back(i);
        if (isAfterBlank(i) || !m_loose.empty())
            m_loose.push_back(i);
        return;
    }
    if (m_statistics) {
        leave(i, LeftOutReason::WebStatistics);
        return;
    }
    const bool signing = (m_finished || m_closed)
                         && (isPersonName(line) || isAllCapitals(line));
    if (signing && (m_tailReason != LeftOutReason::Recipients || isAfterBlank(i))) {
        m_tailReason = LeftOutReason::Signature;
        m_finished = true;
        leave(i, LeftOutReason::Signature);
        return;
    }
    leave(i, m_tailReason.value_or(LeftOutReason::Unrecognised));
}

// Whether a paragraph behind the last item, after a blank line, still speaks of it.
bool LetterWalk::belongsToItem(QStringView paragraph) const
{
    if (paragraph.size() < shortLine || !endsSentence(paragraph))
        return startsLower(paragraph) && paragraph.size() >= shortLine;
    const TokenText tokens = tokensOf(paragraph);
    if (phrases(Phrase::OrgHead).matchAt(tokens, 0) > 0
        && (holds(tokens, phrases(Phrase::Request)) || holds(tokens, phrases(Phrase::Proposes)))
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

} // namespace nghisu
