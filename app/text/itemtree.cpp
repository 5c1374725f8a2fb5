// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/itemtree.h"

#include "text/citations.h"
#include "text/fold.h"
#include "text/letterreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestMenuEntry = 30;
// Enough of a long list is as good as all of it.
constexpr std::size_t enoughItems = 60;

QList<DraftBody> implied(QList<DraftBody> bodies)
{
    for (DraftBody& body : bodies)
        body.span = {};
    return bodies;
}

}  // namespace

std::size_t ItemTree::subtreeEnd(std::size_t item) const
{
    const auto& items = m_walk.items();
    std::size_t end = item + 1;
    while (end < items.size() && items[end].depth > items[item].depth
           && items[end].list == items[item].list)
        ++end;
    return end;
}

Span ItemTree::sourceOf(std::size_t first, std::size_t end) const
{
    const auto& items = m_walk.items();
    const qsizetype start = m_lines.at(items[first].lines.front()).start;
    return {start, m_lines.at(items[end - 1].lines.back()).end - start};
}

// The item's lines as paragraphs, without its marker.
QString ItemTree::textOf(const LetterItem& item) const
{
    QString text;
    qsizetype last = -1;
    for (const qsizetype line : item.lines) {
        QStringView view = m_lines.view(line);
        if (line == item.lines.front())
            view = view.mid(item.marker.textStart);
        if (view.isEmpty())
            continue;
        QString piece = view.toString();
        if (item.row) {
            if (piece.endsWith(u'|'))
                piece.chop(1);
            QStringList cells = piece.split(piece.contains(u'\t') ? u'\t' : u'|');
            for (QString& cell : cells)
                cell = cell.trimmed();
            cells.removeAll(QString());
            piece = cells.join(u'\n');
        }
        if (!text.isEmpty()) {
            bool joins = m_lines.isWrapped(last, line);
            // A page number that was taken out does not break the sentence around it.
            for (qsizetype i = last + 1; i < line && !joins; ++i)
                joins = !m_lines.at(i).isBlank() && !endsSentence(text);
            text += joins && !item.row ? u' ' : u'\n';
        }
        text += piece;
        last = line;
    }
    return text;
}

bool ItemTree::isTitle(std::size_t item) const
{
    const LetterItem& found = m_walk.items()[item];
    if (found.lines.size() > 3)
        return false;
    const QString text = textOf(found);
    return text.size() <= longestTitle && !text.contains(u'\n')
        && (text.endsWith(u':') || !endsSentence(text) || isAllCapitals(text));
}

bool ItemTree::isReportSection(std::size_t item) const
{
    if (!isTitle(item))
        return false;
    const QString text = textOf(m_walk.items()[item]);
    const TokenText tokens(text);
    return !isAskingSection(item)
        && (phrases(Phrase::ReportSection).matchAt(tokens, 0) > 0
            || (isAllCapitals(text) && holdsPhrase(tokens, Phrase::ReportSection)));
}

bool ItemTree::isAskingSection(std::size_t item) const
{
    if (!isTitle(item))
        return false;
    const LetterItem& found = m_walk.items()[item];
    const QString text = textOf(found);
    const TokenText tokens(text);
    const bool part = found.marker.kind == Marker::Kind::Roman
                   || found.marker.kind == Marker::Kind::Capital || isAllCapitals(text);
    if (part)
        return holdsPhrase(tokens, Phrase::AskSection);
    // Under a plain number, "Đề nghị Bộ …:" is a proposal; "Kiến nghị, đề xuất" a title.
    return phrases(Phrase::AskSection).matchAt(tokens, 0) > 0 && tokens.size() <= 8
        && m_finder.mentions(text).isEmpty();
}

// Says what to do, and not only "đề nghị" or "kiến nghị" as titles do.
bool ItemTree::asksForAct(const QString& text) const
{
    const TokenText tokens(text);
    for (qsizetype i = 0; i < tokens.size();) {
        if (const auto named = m_finder.mentionAt(tokens, i)) {
            i = named->end;  // Bộ Xây dựng does not ask to build
            continue;
        }
        const qsizetype request = phrases(Phrase::Request).matchAt(tokens, i);
        if (request == 0 && phrases(Phrase::Ask).matchAt(tokens, i) > 0)
            return true;
        i += std::max<qsizetype>(request, 1);
    }
    return false;
}

// A list asks if the text above it says so, or if a good part of its items addresses somebody.
bool ItemTree::isProposalList(std::size_t first, std::size_t end) const
{
    const auto& items = m_walk.items();
    if (!items[first].context.isEmpty())
        return true;
    std::size_t count = 0;
    std::size_t asking = 0;
    std::size_t brief = 0;
    for (std::size_t top = first; top < end && count < enoughItems; top = subtreeEnd(top)) {
        ++count;
        bool asks = false;
        bool isBrief = true;
        const std::size_t last = std::min(subtreeEnd(top), top + enoughItems);
        for (std::size_t i = top; i < last && !asks; ++i) {
            const QString text = textOf(items[i]);
            isBrief = isBrief && text.size() <= longestMenuEntry && !endsSentence(text);
            asks = holdsPhrase(TokenText(text), Phrase::Request)
                || !m_finder.addressees(text, findCitations(text)).isEmpty();
        }
        asking += asks ? 1 : 0;
        brief += isBrief ? 1 : 0;
    }
    if (asking > 0 && asking * 3 >= count)
        return true;
    const bool menu = brief * 4 >= count * 3;
    return count > 0 && !menu && items[first].asks;
}

// Who is asked: the item itself, else the nearest heading, parent, or the letter's addressee.
void ItemTree::handDown(DraftProposal& proposal, const LetterItem& item,
                        const QList<DraftBody>& inherited, QList<DraftBody>& below) const
{
    const bool headingIsNearer =
        !item.context.isEmpty() && (inherited.isEmpty() || item.depth <= item.contextDepth);
    QList<DraftBody> base = headingIsNearer ? implied(item.context) : inherited;
    const bool led = std::any_of(proposal.bodies.cbegin(), proposal.bodies.cend(),
                                 [](const DraftBody& body) { return body.role == Role::Lead; });
    if (proposal.bodies.isEmpty() && !proposal.heading) {
        proposal.bodies = base.isEmpty() ? implied(m_walk.sentTo()) : base;
    } else if (!proposal.bodies.isEmpty() && !led
               && !(base.isEmpty() && m_walk.sentTo().isEmpty())) {
        // "Phối hợp với Bộ Công an …" under "Bộ Nội vụ:" names only the partner.
        QList<DraftBody> all = base.isEmpty() ? implied(m_walk.sentTo()) : base;
        for (const DraftBody& body : std::as_const(proposal.bodies)) {
            const bool known = std::any_of(all.cbegin(), all.cend(), [&](const DraftBody& other) {
                return other.name == body.name;
            });
            if (!known)
                all.append(body);
        }
        proposal.bodies = all;
    } else if (!proposal.bodies.isEmpty() && !led) {
        proposal.bodies.first().role = Role::Lead;
    }
    below = proposal.bodies.isEmpty() ? base : implied(proposal.bodies);
}

DraftProposal ItemTree::proposalAt(std::size_t item, const QList<DraftBody>& inherited)
{
    if (m_cancelled && m_cancelled->load(std::memory_order_relaxed))
        m_stopped = true;
    const auto& items = m_walk.items();
    const LetterItem& found = items[item];
    const std::size_t end = subtreeEnd(item);
    DraftProposal proposal;
    proposal.number = found.marker.number;
    proposal.text = textOf(found);
    proposal.source = sourceOf(item, end);
    if (m_stopped)
        return proposal;
    analyse(proposal, m_finder);
    if (end > item + 1 && isTitle(item)) {
        const QList<DraftBody> named = m_finder.headingAddressees(proposal.text);
        if (proposal.bodies.isEmpty())
            proposal.bodies = named;
        proposal.heading = isAllCapitals(proposal.text) || !asksForAct(proposal.text);
    }
    QList<DraftBody> below;
    handDown(proposal, found, inherited, below);
    for (std::size_t child = item + 1; child < end;) {
        const std::size_t next = subtreeEnd(child);
        DraftProposal made = proposalAt(child, below);
        if (!made.text.isEmpty())
            proposal.children.append(std::move(made));
        child = next;
    }
    proposal.sure = !proposal.bodies.isEmpty() || proposal.heading || !proposal.children.isEmpty();
    return proposal;
}

void ItemTree::leave(DraftDocument& draft, Span source, LeftOutReason reason) const
{
    draft.leftOut.append({draft.text.mid(source.start, source.length), reason, source});
}

void ItemTree::buildList(DraftDocument& draft, std::size_t first, std::size_t end)
{
    if (!isProposalList(first, end)) {
        leave(draft, sourceOf(first, end),
              draft.proposals.isEmpty() && end < m_walk.items().size()
                  ? LeftOutReason::Introduction
                  : LeftOutReason::Unrecognised);
        return;
    }
    std::vector<std::size_t> tops;
    for (std::size_t i = first; i < end; i = subtreeEnd(i))
        tops.push_back(i);
    // A report with a part for its proposals: only that part counts.
    const bool sections =
        std::any_of(tops.begin(), tops.end(), [this](std::size_t i) { return isAskingSection(i); });
    std::vector<std::size_t> kept;
    for (const std::size_t top : tops) {
        const bool report = sections && isReportSection(top);
        if (report || (subtreeEnd(top) == top + 1 && textOf(m_walk.items()[top]).isEmpty()))
            leave(draft, sourceOf(top, subtreeEnd(top)),
                  report ? LeftOutReason::Introduction : LeftOutReason::Unrecognised);
        else
            kept.push_back(top);
    }
    if (kept.size() == 1 && isAskingSection(kept.front())
        && subtreeEnd(kept.front()) > kept.front() + 1) {
        // "II. KIẾN NGHỊ" alone is the title of its items, not one of them.
        const std::size_t section = kept.front();
        const QString title = textOf(m_walk.items()[section]);
        const QList<DraftBody> named = implied(m_finder.headingAddressees(title));
        leave(draft, sourceOf(section, section + 1), LeftOutReason::Introduction);
        const std::size_t sectionEnd = subtreeEnd(section);
        for (std::size_t child = section + 1; child < sectionEnd; child = subtreeEnd(child))
            draft.proposals.append(proposalAt(child, named));
        return;
    }
    for (const std::size_t top : kept)
        draft.proposals.append(proposalAt(top, {}));
}

bool ItemTree::build(DraftDocument& draft, const std::atomic_bool* cancelled)
{
    m_cancelled = cancelled;
    const auto& items = m_walk.items();
    for (std::size_t first = 0; first < items.size() && !m_stopped;) {
        std::size_t end = first + 1;
        while (end < items.size() && items[end].list == items[first].list)
            ++end;
        buildList(draft, first, end);
        first = end;
    }
    return !m_stopped;
}

}  // namespace nghisu
