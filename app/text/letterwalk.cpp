// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letterwalk.h"

#include "text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestPage = 4096;  // of what is cut into tokens to judge a line
constexpr qsizetype shortLine = 40;

TokenText tokensOf(QStringView line)
{
    return TokenText(line.left(longestPage).toString());
}

}  // namespace

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
        if (m_tailReason == LeftOutReason::Closing || m_tailReason == LeftOutReason::WebNavigation)
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
    const bool wrapped =
        m_zone == Zone::List && !isAfterBlank(i) && m_roles[index(before)] == LineRole::Item
        && !endsSentence(m_lines.view(before)) && (startsLower(line) || line.front().isDigit());
    switch (kind) {
    case LineKind::Plain:
        return false;
    case LineKind::PageNumber:
        if (wrapped
            && phrases(Phrase::NeedsNumber)
                       .matchBefore(tokensOf(m_lines.view(before)),
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
        // What stands right below "Tin liên quan" belongs to it.
        if (m_zone == Zone::Tail && !m_finished)
            m_tailReason = LeftOutReason::WebNavigation;
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
        const bool known =
            std::any_of(m_sentTo.cbegin(), m_sentTo.cend(),
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

void LetterWalk::stepPlain(qsizetype i)
{
    const QStringView line = m_lines.view(i);
    if (isTableHead(i) && m_zone != Zone::Tail) {
        m_table = true;
        m_outline.noteHeading();
        m_asking = m_asking || holdsPhrase(tokensOf(line), Phrase::AskSection);
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
        m_asking = m_asking || holdsPhrase(tokensOf(line), Phrase::AskSection);
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
    const bool signing = (m_finished || m_closed) && (isPersonName(line) || isAllCapitals(line));
    if (signing && (m_tailReason != LeftOutReason::Recipients || isAfterBlank(i))) {
        m_tailReason = LeftOutReason::Signature;
        m_finished = true;
        leave(i, LeftOutReason::Signature);
        return;
    }
    leave(i, m_tailReason.value_or(LeftOutReason::Unrecognised));
}

}  // namespace nghisu
