// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letterwalk.h"

#include "text/fold.h"
#include "text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestPage = 4096;  // of what is cut into tokens to judge a line
constexpr qsizetype shortLine = 40;
constexpr qsizetype shortestRule = 5;     // beside the words of an item
constexpr qsizetype letterheadLines = 4;  // above the name of the state

TokenText tokensOf(QStringView line)
{
    return TokenText(line.left(longestPage).toString());
}

}  // namespace

LetterWalk::LetterWalk(const SourceLines& lines, const BodyFinder& finder,
                       const Proposers& proposers)
    : m_lines(lines), m_finder(finder), m_proposers(proposers), m_quoted(quotedLines(lines)),
      m_roles(index(lines.size()), LineRole::Head),
      m_reasons(index(lines.size()), LeftOutReason::Unrecognised), m_polls(findPolls(lines)),
      m_letters(1)
{
}

bool LetterWalk::run(const std::atomic_bool* cancelled)
{
    m_kinds.reserve(index(m_lines.size()));
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_kinds.push_back(lineKind(m_lines.view(i)));
    findRunningHeads();
    auto poll = m_polls.cbegin();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (cancelled && (i & 0xff) == 0 && cancelled->load(std::memory_order_relaxed))
            return false;
        if (poll != m_polls.cend() && i == poll->first) {
            if (m_zone == Zone::List) {
                endList();
                m_zone = Zone::Tail;
            }
            closeTable();
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

qsizetype LetterWalk::endOf(std::size_t letter) const
{
    return letter + 1 < m_letters.size() ? m_letters[letter + 1].firstLine : m_lines.size();
}

qsizetype LetterWalk::firstItemLine(std::size_t letter) const
{
    const qsizetype first = m_letters[letter].firstItem;
    return first < 0 ? endOf(letter) : first;
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

// The same words beside every page number are the head or foot of the pages.
void LetterWalk::findRunningHeads()
{
    const auto numberless = [](QStringView line) {
        QString key;
        for (const QChar unit : foldSameLength(line)) {
            if (!unit.isDigit())
                key += unit;
        }
        return key;
    };
    constexpr qsizetype longest = 150;
    constexpr qsizetype shortest = 8;
    std::vector<qsizetype> beside;
    QHash<QString, int> seen;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_kinds[index(i)] != LineKind::PageNumber)
            continue;
        for (const qsizetype line : {m_lines.before(i), m_lines.after(i)}) {
            if (line < 0 || m_kinds[index(line)] == LineKind::PageNumber)
                continue;
            const QStringView view = m_lines.view(line);
            if (view.size() >= shortest && view.size() <= longest && !markerAt(view)
                && !view.endsWith(u'.') && !view.endsWith(u';') && !startsLower(view))
                beside.push_back(line);
        }
    }
    if (beside.empty())
        return;
    for (const qsizetype line : beside)
        ++seen[numberless(m_lines.view(line))];
    // The first page may bear the words without a number.
    if (const qsizetype first = m_lines.after(-1); first >= 0 && first < beside.front())
        ++seen[numberless(m_lines.view(first))];
    for (const qsizetype line : beside) {
        if (seen.value(numberless(m_lines.view(line))) > 1)
            m_kinds[index(line)] = LineKind::PageNumber;
    }
}

void LetterWalk::step(qsizetype i)
{
    if (m_lines.at(i).isBlank()) {
        m_statistics = false;
        if (m_tailReason == LeftOutReason::Closing || m_tailReason == LeftOutReason::WebNavigation)
            m_tailReason.reset();
        return;
    }
    // Where the ">" is still there, it marks what an earlier mail said.
    if (m_lines.at(i).outer == m_lines.at(i).start && m_lines.isQuotedMail(i)) {
        toTail(LeftOutReason::QuotedMail);
        leave(i, LeftOutReason::QuotedMail);
        return;
    }
    if (isLetterStart(i))
        beginLetter(i);
    if (m_table && (m_table->isCellByCell() || m_kinds[index(i)] != LineKind::PageNumber)
        && stepTable(i))
        return;
    if (stepKind(i, m_kinds[index(i)]))
        return;
    if (stepMarker(i))
        return;
    stepPlain(i);
}

void LetterWalk::toTail(LeftOutReason reason)
{
    if (m_zone == Zone::List)
        endList();
    closeTable();
    m_zone = Zone::Tail;
    m_tailReason = reason;
}

// A list may begin anew: in an annex, or in the next letter.
void LetterWalk::restart()
{
    if (m_zone == Zone::List)
        endList();
    closeTable();
    m_zone = Zone::Head;
    m_finished = false;
    m_closed = false;
    m_asking = false;
    m_addressing = false;
    m_tailReason.reset();
    m_context = {};
    m_contextPlaced = false;
    m_outline.clear();
    ++m_list;
}

// One more letter in the same source begins at this line.
void LetterWalk::beginLetter(qsizetype i)
{
    restart();
    // The letterhead above the name of the state was taken for the end of the letter before.
    const auto isLetterhead = [this](qsizetype line) {
        const QStringView view = m_lines.view(line);
        return !view.isEmpty() && m_roles[index(line)] == LineRole::Left && isAllCapitals(view)
            && m_kinds[index(line)] != LineKind::Signature && !isPersonName(view);
    };
    qsizetype first = i;
    while (first - 1 > letter().firstLine && i - first < letterheadLines && isLetterhead(first - 1))
        --first;
    while (first < i && phrases(Phrase::OrgHead).matchAt(tokensOf(m_lines.view(first)), 0) == 0)
        ++first;
    for (qsizetype line = first; line < i; ++line)
        m_roles[index(line)] = LineRole::Head;
    LetterPart part;
    part.firstLine = first;
    m_letters.push_back(part);
}

// "CỘNG HÒA XÃ HỘI …" after a list, or another "(HĐMB) Sở … tỉnh …: Đề xuất …" on the same page.
bool LetterWalk::isLetterStart(qsizetype i) const
{
    if (m_zone == Zone::Head || m_items.empty() || m_quoted[index(i)])
        return false;
    const QStringView line = m_lines.view(i);
    if (m_kinds[index(i)] == LineKind::StateHeader)
        return foldSameLength(line.left(shortLine * 3)).contains(u"cong hoa xa hoi")
            || foldSameLength(line.left(shortLine * 3)).contains(u"dang cong san viet nam");
    if (!isAfterBlank(i) || line.size() > 400 || markerAt(line))
        return false;
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0 || colon + 1 >= line.size())
        return false;
    QString head = line.left(colon).toString();
    if (head.startsWith(u'(')) {
        const qsizetype close = head.indexOf(u')');
        if (close > 0 && close < 24)
            head = head.mid(close + 1).trimmed();
    }
    const TokenText tokens(head);
    const auto found = m_proposers.at(tokens, 0);
    if (!found || found->end != tokens.size() || !found->placed || !found->department)
        return false;
    const TokenText rest = tokensOf(line.mid(colon + 1));
    return phrases(Phrase::AskSection).matchAt(rest, 0) > 0 && !endsSentence(line);
}

bool LetterWalk::isWrappedItem(qsizetype i) const
{
    const QStringView line = m_lines.view(i);
    return m_zone == Zone::List && !isAfterBlank(i) && m_roles[index(i - 1)] == LineRole::Item
        && !endsSentence(m_lines.view(i - 1)) && (startsLower(line) || line.front().isDigit());
}

// True where the kind of the line settles what it is.
bool LetterWalk::stepKind(qsizetype i, LineKind kind)
{
    const QStringView line = m_lines.view(i);
    // The end of a wrapped sentence may look like a menu entry.
    const bool wrapped = isWrappedItem(i);
    const bool before = m_zone == Zone::Head && letter().firstItem < 0;
    switch (kind) {
    case LineKind::Plain:
        return false;
    case LineKind::PageNumber: {
        if (wrapped && !m_table) {
            const TokenText tokens = tokensOf(m_lines.view(i - 1));
            if (phrases(Phrase::NeedsNumber).matchBefore(tokens, tokens.size()) > 0)
                return false;
        }
        leave(i, m_statistics ? LeftOutReason::WebStatistics : LeftOutReason::PageNumber);
        return true;
    }
    case LineKind::Navigation:
    case LineKind::Statistics:
        if (wrapped)
            return false;
        m_statistics = m_statistics || kind == LineKind::Statistics;
        leave(i, m_statistics ? LeftOutReason::WebStatistics : LeftOutReason::WebNavigation);
        if (m_zone == Zone::List)
            toTail(LeftOutReason::WebNavigation);
        // What stands right below "Tin liên quan" belongs to it.
        if (m_zone == Zone::Tail && !m_finished)
            m_tailReason = LeftOutReason::WebNavigation;
        return true;
    case LineKind::Closing:
        if (wrapped || (before && m_asking))
            return false;
        if (before) {
            m_tailReason = LeftOutReason::Closing;
        } else {
            toTail(LeftOutReason::Closing);
            m_closed = true;
        }
        leave(i, LeftOutReason::Closing);
        return true;
    case LineKind::ClosingMark:
        leave(i, LeftOutReason::ClosingMark);
        return true;
    case LineKind::QuotedMail:
        if (wrapped)
            return false;
        if (!before)
            toTail(LeftOutReason::QuotedMail);
        leave(i, LeftOutReason::QuotedMail);
        return true;
    case LineKind::Recipients:
        toTail(LeftOutReason::Recipients);
        m_finished = true;
        leave(i, LeftOutReason::Recipients);
        return true;
    case LineKind::Signature:
        if (wrapped || before)
            return false;
        toTail(LeftOutReason::Signature);
        m_finished = true;
        leave(i, LeftOutReason::Signature);
        return true;
    case LineKind::StateHeader:
        if (m_zone == Zone::Head) {
            leave(i, LeftOutReason::StateHeader);
            return true;
        }
        if (isPlaceAndDate(line) && isAfterBlank(i)) {
            toTail(LeftOutReason::Signature);
            leave(i, LeftOutReason::Signature);
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
        if (m_zone == Zone::Tail && (isAfterBlank(i) || isAllCapitals(line)))
            restart();
        m_asking = true;
        return false;
    case LineKind::Rule:
        // Dots may stand for words, a line of dashes never does.
        if (m_zone == Zone::List && !isAfterBlank(i) && !m_table && line.size() < shortestRule)
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
    QList<DraftBody>& sentTo = letter().sentTo;
    const QList<DraftBody> named = m_finder.mentions(line);
    for (DraftBody body : named) {
        const bool known = std::any_of(sentTo.cbegin(), sentTo.cend(), [&](const DraftBody& other) {
            return other.name == body.name;
        });
        if (body.group || known)
            continue;
        body.span = {};
        body.sure = false;
        body.role = Role::Lead;
        sentTo.append(body);
    }
    letter().sentToMany = letter().sentToMany || sentTo.size() > 1;
    if (letter().sentToMany)
        sentTo.clear();
}

// A further addressee below "Kính gửi:", rather than the first words of the letter.
bool LetterWalk::isSalutationGoingOn(qsizetype i) const
{
    if (!m_addressing || isAfterBlank(i) || m_kinds[index(i - 1)] == LineKind::Plain
        || endsSentence(m_lines.view(i - 1)))
        return false;
    const QStringView line = m_lines.view(i);
    if (line.size() > 2 * shortLine || line.endsWith(u':'))
        return false;
    return !holdsPhrase(tokensOf(line), Phrase::Proposes);
}

// The paragraph of the head whose last line this is.
QString LetterWalk::paragraphAt(qsizetype last) const
{
    qsizetype first = last;
    while (first > letter().firstLine && !m_lines.at(first - 1).isBlank()
           && m_roles[index(first - 1)] == LineRole::Head && m_lines.isWrapped(first - 1, first))
        --first;
    QString text;
    for (qsizetype line = first; line <= last; ++line) {
        if (text.isEmpty())
            text = m_lines.view(line).toString();
        else
            appendWrapped(text, m_lines.view(line));
    }
    return text.right(longestPage);
}

void LetterWalk::stepPlain(qsizetype i)
{
    const QStringView line = m_lines.view(i);
    if (m_zone != Zone::Tail && openTable(i))
        return;
    if (m_zone == Zone::Head) {
        if (isSalutationGoingOn(i)) {
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
            takeHeading(i, line.toString());
            return;
        }
        m_asking = m_asking || holdsPhrase(tokensOf(line), Phrase::AskSection);
        if (line.endsWith(u':')) {
            const Addressed named = m_finder.headingAddressed(paragraphAt(i));
            if (!named.isEmpty())
                m_context.addressed = named;
        }
        return;
    }
    if (m_zone == Zone::List) {
        if (isHeading(i)) {
            takeHeading(i, line.toString());
            return;
        }
        if (isClosing(i)) {
            toTail(LeftOutReason::Closing);
            m_closed = true;
            leave(i, LeftOutReason::Closing);
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
