// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/itemtree.h"

#include "text/letterreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

Addressed implied(Addressed addressed)
{
    for (DraftBody& body : addressed.bodies)
        body.span = {};
    return addressed;
}

bool isNamed(const QList<DraftBody>& bodies, const QString& name)
{
    return std::any_of(bodies.cbegin(), bodies.cend(),
                       [&](const DraftBody& body) { return body.name == name; });
}

bool hasLead(const QList<DraftBody>& bodies)
{
    return std::any_of(bodies.cbegin(), bodies.cend(),
                       [](const DraftBody& body) { return body.role == Role::Lead; });
}

}  // namespace

void ItemTree::setSender(qsizetype letter, const QString& name)
{
    m_senders.insert(letter, name);
}

Span ItemTree::sourceOf(std::size_t first, std::size_t end) const
{
    const auto& items = m_walk.items();
    const qsizetype start = m_lines.at(items[first].lines.front()).outer;
    return {start, m_lines.at(items[end - 1].lines.back()).end - start};
}

void ItemTree::leave(Span source, LeftOutReason reason)
{
    m_draft->leftOut.append({m_draft->text.mid(source.start, source.length), reason, source});
}

// Who is asked: the item itself, else the nearest heading, parent, or the letter's addressee.
// Answers who is asked by the items below.
Addressed ItemTree::handDown(DraftProposal& proposal, const Addressed& own, const LetterItem& item,
                             const Addressed& inherited) const
{
    const bool headingIsNearer = !item.context.addressed.isEmpty()
                              && (inherited.isEmpty() || item.depth <= item.context.depth);
    Addressed base = headingIsNearer ? implied(item.context.addressed) : inherited;
    if (base.isEmpty())
        base.bodies =
            implied({m_walk.letters()[static_cast<std::size_t>(item.letter)].sentTo, false}).bodies;
    if (own.elsewhere && proposal.bodies.isEmpty())
        return own;
    if (proposal.bodies.isEmpty()) {
        if (!proposal.heading)
            proposal.bodies = base.bodies;
        return base;
    }
    if (!hasLead(proposal.bodies)) {
        if (base.bodies.isEmpty()) {
            proposal.bodies.first().role = Role::Lead;
        } else {
            // "Phối hợp với Bộ Công an …" under "Bộ Nội vụ:" names only the partner.
            QList<DraftBody> all = base.bodies;
            for (const DraftBody& body : std::as_const(proposal.bodies)) {
                if (!isNamed(all, body.name))
                    all.append(body);
            }
            proposal.bodies = all;
        }
    }
    return implied({proposal.bodies, false});
}

// A row says by its columns who is to answer and who proposes.
void ItemTree::readCells(const LetterItem& item, DraftProposal& proposal)
{
    const QString& source = m_draft->text;
    QList<DraftBody> answering;
    const auto wordsIn = [](const QString& text) {
        QStringList words;
        const TokenText tokens(text);
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            if (tokens.isWord(i))
                words.append(tokens.word(i).toString().toLower());
        }
        return words;
    };
    QStringList said;
    const auto take = [&](const QList<DraftBody>& bodies) {
        for (DraftBody body : bodies) {
            if (isNamed(answering, body.name))
                continue;
            said += wordsIn(body.asWritten);
            // Where the text itself names the body, it can be shown there.
            const auto own =
                std::find_if(proposal.bodies.cbegin(), proposal.bodies.cend(),
                             [&](const DraftBody& other) { return other.name == body.name; });
            if (own != proposal.bodies.cend())
                body.span = own->span;
            answering.append(body);
        }
    };
    bool numbered = false;
    for (const RowCell& cell : item.cells) {
        const QString text = source.mid(cell.span.start, cell.span.length);
        switch (cell.column) {
        case Column::Number:
            if (numbered)
                leave(cell.span, LeftOutReason::OtherColumn);
            numbered = true;
            break;
        case Column::Content:
            break;
        case Column::Proposer:
            proposal.proposingBody +=
                (proposal.proposingBody.isEmpty() ? QString() : u", "_s) + text.simplified();
            break;
        case Column::Lead:
        case Column::Partner: {
            const QList<DraftBody> bodies =
                m_finder.inCell(text, cell.column == Column::Partner || !answering.isEmpty());
            said.clear();
            take(bodies);
            // What the names don't say stays in sight: remarks, a name said before.
            QStringList unsaid = wordsIn(text);
            for (const QString& word : std::as_const(said))
                unsaid.removeOne(word);
            if (!unsaid.isEmpty())
                leave(cell.span, LeftOutReason::OtherColumn);
            break;
        }
        case Column::Other:
            leave(cell.span, LeftOutReason::OtherColumn);
            break;
        }
    }
    if (!answering.isEmpty()) {
        if (!hasLead(answering))
            answering.first().role = Role::Lead;
        proposal.bodies = answering;
    }
}

DraftProposal ItemTree::proposalAt(std::size_t item, const Addressed& inherited,
                                   const QString& proposer)
{
    if (m_cancelled && m_cancelled->load(std::memory_order_relaxed))
        m_stopped = true;
    const auto& items = m_walk.items();
    const LetterItem& found = items[item];
    const std::size_t end = m_judge.subtreeEnd(item);
    DraftProposal proposal;
    proposal.number = found.marker.number;
    proposal.text = m_judge.textOf(found);
    proposal.source = sourceOf(item, end);
    if (m_stopped)
        return proposal;
    Addressed own = analyse(proposal, m_finder);
    if (!found.cells.empty())
        readCells(found, proposal);
    if (proposal.proposingBody.isEmpty())
        proposal.proposingBody = proposer;
    if (proposal.proposingBody.isEmpty())
        proposal.proposingBody = found.context.proposer;
    if (proposal.proposingBody.isEmpty())
        proposal.proposingBody = m_senders.value(found.letter);
    QString childrensProposer = proposal.proposingBody;
    if (end > item + 1 && m_judge.isTitle(proposal.text, found)) {
        const Addressed headed = m_finder.headingAddressed(proposal.text);
        if (proposal.bodies.isEmpty())
            proposal.bodies = headed.bodies;
        own.elsewhere = own.elsewhere || headed.elsewhere;
        proposal.heading = isAllCapitals(proposal.text) || !m_judge.asksForAct(proposal.text);
        // "I. TỈNH CAO BẰNG" in a collection of many senders.
        if (const QString named = m_proposers.heading(proposal.text); !named.isEmpty())
            proposal.proposingBody = childrensProposer = named;
    }
    const Addressed below = handDown(proposal, own, found, inherited);
    for (std::size_t child = item + 1; child < end;) {
        const std::size_t next = m_judge.subtreeEnd(child);
        add(proposalAt(child, below, childrensProposer), child, proposal.children);
        child = next;
    }
    proposal.sure = (!proposal.bodies.isEmpty() || proposal.heading || !proposal.children.isEmpty())
                 && !found.loose && !m_doubtful;
    return proposal;
}

void ItemTree::take(std::size_t item, const Addressed& inherited)
{
    add(proposalAt(item, inherited, {}), item, m_draft->proposals);
}

// A number without words is no proposal; what stands below it comes in its place.
void ItemTree::add(DraftProposal made, std::size_t item, QList<DraftProposal>& list)
{
    const bool words = std::any_of(made.text.cbegin(), made.text.cend(),
                                   [](QChar unit) { return unit.isLetterOrNumber(); });
    if (words) {
        list.append(std::move(made));
        return;
    }
    leave(sourceOf(item, item + 1), LeftOutReason::Unrecognised);
    list += made.children;
}

// The first title at or below an item which says that proposals follow; `end` where there is none.
std::size_t ItemTree::askingWithin(std::size_t item, std::size_t end) const
{
    while (item < end
           && (m_judge.subtreeEnd(item) == item + 1
               || m_judge.sectionOf(item) != ListJudge::Section::Asking))
        ++item;
    return item;
}

// Takes what stands below the title `asking` within [first, end), and leaves out the rest.
void ItemTree::takeBelow(std::size_t asking, std::size_t first, std::size_t end)
{
    if (asking > first)
        leave(sourceOf(first, asking), LeftOutReason::Introduction);
    leave(sourceOf(asking, asking + 1), LeftOutReason::Introduction);
    const Addressed named =
        implied(m_finder.headingAddressed(m_judge.textOf(m_walk.items()[asking])));
    const std::size_t sectionEnd = m_judge.subtreeEnd(asking);
    for (std::size_t child = asking + 1; child < sectionEnd; child = m_judge.subtreeEnd(child))
        take(child, named);
    if (sectionEnd < end)
        leave(sourceOf(sectionEnd, end), LeftOutReason::Introduction);
}

// A report with a part for its proposals: that part counts, and whatever else asks.
void ItemTree::buildSections(std::size_t first, std::size_t end)
{
    struct Part {
        std::size_t top = 0;
        std::size_t end = 0;
        bool asking = false;
        bool kept = false;
    };
    std::vector<Part> parts;
    std::size_t kept = 0;
    for (std::size_t top = first; top < end; top = m_judge.subtreeEnd(top)) {
        const ListJudge::Section section = m_judge.sectionOf(top);
        Part part{top, m_judge.subtreeEnd(top), section == ListJudge::Section::Asking, false};
        part.kept = part.asking;
        if (section == ListJudge::Section::None)
            part.kept = m_judge.asksInside(top, part.end)
                     || !m_finder.headingAddressed(m_judge.textOf(m_walk.items()[top])).isEmpty();
        kept += part.kept ? 1 : 0;
        parts.push_back(part);
    }
    for (const Part& part : parts) {
        if (!part.kept)
            leave(sourceOf(part.top, part.end), LeftOutReason::Introduction);
        else if (kept == 1 && part.asking && part.end > part.top + 1)
            takeBelow(part.top, part.top, part.end);  // the title of the items, not one of them
        else
            take(part.top, {});
    }
}

void ItemTree::buildList(std::size_t first, std::size_t end)
{
    bool sections = false;
    for (std::size_t top = first; top < end && !sections; top = m_judge.subtreeEnd(top))
        sections = m_judge.sectionOf(top) == ListJudge::Section::Asking
                && m_judge.subtreeEnd(top) > top + 1;
    if (sections) {
        buildSections(first, end);
        return;
    }
    if (const auto verdict = m_judge.judge(first, end); verdict != ListJudge::Verdict::No) {
        m_doubtful = verdict == ListJudge::Verdict::Doubtful;
        for (std::size_t top = first; top < end; top = m_judge.subtreeEnd(top))
            take(top, {});
        m_doubtful = false;
        return;
    }
    const LeftOutReason reason = m_draft->proposals.isEmpty() && end < m_walk.items().size()
                                   ? LeftOutReason::Introduction
                                   : LeftOutReason::Unrecognised;
    std::size_t from = first;
    for (std::size_t top = first; top < end;) {
        const std::size_t next = m_judge.subtreeEnd(top);
        if (const std::size_t asking = askingWithin(top, next); asking < next) {
            if (from < top)
                leave(sourceOf(from, top), reason);
            takeBelow(asking, top, next);
            from = next;
        }
        top = next;
    }
    if (from < end)
        leave(sourceOf(from, end), reason);
}

bool ItemTree::build(DraftDocument& draft, const std::atomic_bool* cancelled)
{
    m_draft = &draft;
    m_cancelled = cancelled;
    const auto& items = m_walk.items();
    for (std::size_t first = 0; first < items.size() && !m_stopped;) {
        std::size_t end = first + 1;
        while (end < items.size() && items[end].list == items[first].list)
            ++end;
        buildList(first, end);
        first = end;
    }
    return !m_stopped;
}

}  // namespace nghisu
