// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/listjudge.h"

#include "text/citations.h"
#include "text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestMenuEntry = 30;
constexpr qsizetype longestCount = 80;
constexpr qsizetype longestSectionTitle = 8;  // tokens, under a plain number
constexpr qsizetype titleLines = 3;
constexpr qsizetype longestLead = 1200;
// Enough of a long list is as good as all of it.
constexpr std::size_t enoughItems = 60;

// The last sentence of a paragraph, its closing colon included.
QStringView lastSentence(QStringView paragraph)
{
    qsizetype at = paragraph.size() - 1;
    while (at > 0 && !paragraph.at(at - 1).isLetterOrNumber())
        --at;
    while (at > 0
           && !(paragraph.at(at) == u' '
                && (paragraph.at(at - 1) == u'.' || paragraph.at(at - 1) == u'!'
                    || paragraph.at(at - 1) == u'?')))
        --at;
    return paragraph.mid(at).trimmed();
}

}  // namespace

std::size_t ListJudge::subtreeEnd(std::size_t item) const
{
    const auto& items = m_walk.items();
    std::size_t end = item + 1;
    while (end < items.size() && items[end].depth > items[item].depth
           && items[end].list == items[item].list)
        ++end;
    return end;
}

QString ListJudge::textOf(const LetterItem& item) const
{
    QString text;
    if (!item.cells.empty()) {
        for (const RowCell& cell : item.cells) {
            if (cell.column != Column::Content)
                continue;
            if (!text.isEmpty())
                text += u'\n';
            text += QStringView(m_lines.text()).mid(cell.span.start, cell.span.length);
        }
        return text;
    }
    qsizetype last = -1;
    for (const qsizetype line : item.lines) {
        QStringView view = m_lines.view(line);
        if (line == item.lines.front())
            view = view.mid(item.marker.textStart);
        if (view.isEmpty())
            continue;
        if (item.row) {
            // A table without headings: every cell is a paragraph.
            if (view.endsWith(u'|'))
                view.chop(1);
            const QChar separator = view.contains(u'\t') ? u'\t' : u'|';
            const QStringList cells = view.toString().split(separator, Qt::SkipEmptyParts);
            for (const QString& cell : cells) {
                const QString trimmed = cell.trimmed();
                if (trimmed.isEmpty())
                    continue;
                if (!text.isEmpty())
                    text += u'\n';
                text += trimmed;
            }
            continue;
        }
        if (text.isEmpty()) {
            text = view.toString();
        } else {
            bool joins = m_lines.isWrapped(last, line);
            // A page number that was taken out does not break the sentence around it.
            for (qsizetype i = last + 1; i < line && !joins; ++i)
                joins = !m_lines.at(i).isBlank() && !endsSentence(text);
            if (joins) {
                appendWrapped(text, view);
            } else {
                text += u'\n';
                text += view;
            }
        }
        last = line;
    }
    return text;
}

bool ListJudge::isTitle(const QString& text, const LetterItem& item) const
{
    return item.lines.size() <= titleLines && text.size() <= longestTitle && !text.contains(u'\n')
        && (text.endsWith(u':') || !endsSentence(text) || isAllCapitals(text));
}

ListJudge::Section ListJudge::sectionOf(std::size_t item) const
{
    const LetterItem& found = m_walk.items()[item];
    if (found.lines.size() > titleLines)
        return Section::None;
    const QString text = textOf(found);
    if (!isTitle(text, found))
        return Section::None;
    const TokenText tokens(text);
    const bool capitals = isAllCapitals(text);
    const bool part = found.marker.kind == Marker::Kind::Roman
                   || found.marker.kind == Marker::Kind::Capital || capitals;
    // Under a plain number, "Đề nghị Bộ …:" is a proposal; "Kiến nghị, đề xuất" a title.
    const bool brief = tokens.size() <= longestSectionTitle && m_finder.mentions(text).isEmpty();
    const auto holds = [&](Phrase phrase) {
        return part ? holdsPhrase(tokens, phrase) : brief && phrases(phrase).matchAt(tokens, 0) > 0;
    };
    if (holds(Phrase::AskSection))
        return Section::Asking;
    if (phrases(Phrase::ReportSection).matchAt(tokens, 0) > 0
        || (capitals && holdsPhrase(tokens, Phrase::ReportSection)))
        return Section::Report;
    return holds(Phrase::IssueSection) ? Section::Issues : Section::None;
}

bool ListJudge::asksForAct(const QString& text) const
{
    const TokenText tokens(text);
    const auto isAct = [&](qsizetype i) {
        return phrases(Phrase::Ask).matchAt(tokens, i) > 0
            || phrases(Phrase::Modal).matchAt(tokens, i) > 0;
    };
    // "Về hỗ trợ kinh phí" names a field.
    if (phrases(Phrase::Topic).matchAt(tokens, 0) > 0
        || phrases(Phrase::For).matchAt(tokens, 0) > 0)
        return false;
    if (phrases(Phrase::Request).matchAt(tokens, 0) == 0 && isAct(0))
        return true;
    for (qsizetype i = 0; i < tokens.size();) {
        qsizetype next = i + phrases(Phrase::Request).matchAt(tokens, i);
        const bool requested = next > i;
        // "Đề nghị Bộ Y tế, Bộ Nội vụ hỗ trợ", "Bộ Xây dựng cần".
        bool named = false;
        for (;;) {
            auto body = m_finder.mentionAt(tokens, next);
            if (!body)
                body = m_finder.groupAt(tokens, next);
            if (!body)
                break;
            named = true;
            next = body->end;
            while (tokens.isSign(next, u',') || tokens.isWord(next, u"va"))
                ++next;
        }
        if ((requested || (named && i == 0)) && isAct(next))
            return true;
        i = std::max(next, i + 1);
    }
    return false;
}

// A request with what or whom it asks, or somebody whom the text addresses.
bool ListJudge::asks(const QString& text) const
{
    const TokenText tokens(text);
    const PhraseSet& requests = phrases(Phrase::Request);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const qsizetype taken = requests.matchAt(tokens, i);
        if (taken == 0)
            continue;
        // "Số kiến nghị mới" and "mong mạng nhanh hơn" ask nothing of anybody.
        const qsizetype next = i + taken;
        const bool object = phrases(Phrase::Ask).matchAt(tokens, next) > 0
                         || phrases(Phrase::Modal).matchAt(tokens, next) > 0
                         || phrases(Phrase::OrgHead).matchAt(tokens, next) > 0
                         || m_finder.mentionAt(tokens, next) || m_finder.groupAt(tokens, next);
        if (object && phrases(Phrase::NotARequest).matchBefore(tokens, i) == 0)
            return true;
        i = next - 1;
    }
    const Addressed addressed = m_finder.addressed(text, findCitations(text));
    return addressed.elsewhere
        || std::any_of(addressed.bodies.cbegin(), addressed.bodies.cend(),
                       [](const DraftBody& body) { return body.sure || body.group; });
}

// An entry of a menu or a programme, or a mere count: "Số kiến nghị mới: 03."
bool ListJudge::isBrief(const QString& text) const
{
    if (text.size() <= longestMenuEntry && !endsSentence(text))
        return true;
    if (text.size() > longestCount)
        return false;
    qsizetype end = text.size();
    while (end > 0 && !text.at(end - 1).isLetterOrNumber())
        --end;
    qsizetype start = end;
    while (start > 0 && text.at(start - 1).isDigit())
        --start;
    return start < end && text.lastIndexOf(u':') >= 0 && text.lastIndexOf(u':') + 2 >= start - 1;
}

ListJudge::Count ListJudge::countOf(std::size_t first, std::size_t end) const
{
    const auto& items = m_walk.items();
    Count count;
    for (std::size_t top = first; top < end && count.all < enoughItems; top = subtreeEnd(top)) {
        ++count.all;
        bool asking = false;
        bool imperative = false;
        bool brief = true;
        const std::size_t last = std::min(subtreeEnd(top), top + enoughItems);
        for (std::size_t i = top; i < last && !asking; ++i) {
            const QString text = textOf(items[i]);
            brief = brief && isBrief(text);
            asking = asks(text);
            const TokenText tokens(text.left(longestTitle));
            imperative = imperative || phrases(Phrase::Ask).matchAt(tokens, 0) > 0;
        }
        count.asking += asking ? 1 : 0;
        count.imperative += imperative && !asking ? 1 : 0;
        count.brief += brief && !asking ? 1 : 0;
    }
    return count;
}

// The paragraph right above the list, and the titles above that.
ListJudge::Lead ListJudge::leadOf(std::size_t first) const
{
    const LetterItem& item = m_walk.items()[first];
    const LetterPart& letter = m_walk.letters()[static_cast<std::size_t>(item.letter)];
    const qsizetype list = item.lines.front();
    const auto isText = [this](qsizetype line) {
        return m_walk.role(line) == LineRole::Head
            || (m_walk.role(line) == LineRole::Left
                && m_walk.reason(line) != LeftOutReason::PageNumber);
    };
    qsizetype line = m_lines.before(list);
    while (line >= letter.firstLine && !isText(line) && m_walk.role(line) == LineRole::Left)
        line = m_lines.before(line);
    Lead lead = Lead::None;
    if (line >= letter.firstLine && isText(line)) {
        qsizetype from = line;
        while (from - 1 >= letter.firstLine && !m_lines.at(from - 1).isBlank() && isText(from - 1)
               && m_lines.isWrapped(from - 1, from))
            --from;
        const qsizetype start = m_lines.at(from).start;
        const QString paragraph = m_lines.text()
                                      .mid(start, m_lines.at(line).end - start)
                                      .right(longestLead)
                                      .replace(u'\n', u' ');
        const QString said = lastSentence(paragraph).toString();
        const TokenText tokens(said);
        if (holdsPhrase(tokens, Phrase::Answering))
            return Lead::AnswersFollow;
        if ((said.endsWith(u':') || !endsSentence(said)) && holdsPhrase(tokens, Phrase::AskSection))
            lead = Lead::LeadsIn;
    }
    constexpr qsizetype farthest = 120;
    qsizetype seen = 0;
    bool titled = false;
    for (; line >= letter.firstLine && seen < farthest && lead < Lead::Titled;
         line = m_lines.before(line)) {
        ++seen;
        if (!isText(line))
            continue;
        const QStringView view = m_lines.view(line).left(longestLead);
        const TokenText tokens(view.toString());
        const bool title =
            view.size() <= longestTitle && (!endsSentence(view) || isAllCapitals(view));
        if (title && holdsPhrase(tokens, Phrase::Answering))
            return Lead::Answers;
        if (holdsPhrase(tokens, Phrase::AskSection)) {
            lead = title ? Lead::Titled : Lead::Mentioned;
        } else if (title && !titled && phrases(Phrase::ReportSection).matchAt(tokens, 0) > 0) {
            // "Kết quả đạt được" right above: whatever the letter's own title promises.
            return lead;
        }
        titled = titled || title;
    }
    return lead;
}

bool ListJudge::asksInside(std::size_t first, std::size_t end) const
{
    const auto& items = m_walk.items();
    for (std::size_t i = first; i < std::min(end, first + enoughItems); ++i) {
        if (asks(textOf(items[i])))
            return true;
    }
    return false;
}

ListJudge::Verdict ListJudge::judge(std::size_t first, std::size_t end) const
{
    const LetterItem& item = m_walk.items()[first];
    if (!item.cells.empty() && item.surely)
        return Verdict::Yes;
    const Count count = countOf(first, end);
    const bool menu = count.brief * 4 >= count.all * 3;
    if (menu)
        return Verdict::No;
    const Lead lead = leadOf(first);
    if (!item.context.addressed.isEmpty() && lead != Lead::Answers && lead != Lead::AnswersFollow)
        return Verdict::Yes;
    const bool most = count.asking * 3 >= count.all * 2;
    const bool some = count.asking > 0 && count.asking * 3 >= count.all;
    switch (lead) {
    case Lead::LeadsIn:
    case Lead::Titled:
        return Verdict::Yes;
    case Lead::Mentioned:
        if (some)
            return Verdict::Yes;
        return (count.asking + count.imperative) * 2 >= count.all ? Verdict::Doubtful : Verdict::No;
    case Lead::None:
        if (most && item.marker.kind != Marker::Kind::Bullet)
            return Verdict::Yes;
        return some ? Verdict::Doubtful : Verdict::No;
    case Lead::AnswersFollow:
        return Verdict::No;
    case Lead::Answers:
        return count.asking * 2 >= count.all ? Verdict::Doubtful : Verdict::No;
    }
    return Verdict::No;
}

}  // namespace nghisu
