// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letterreader.h"

#include "text/citations.h"
#include "text/headfields.h"
#include "text/itemtree.h"
#include "text/letterwalk.h"

#include <QSet>

#include <algorithm>

namespace nghisu {
namespace {

void leaveLines(DraftDocument& draft, const SourceLines& lines, const LetterWalk& walk)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).isBlank() || walk.role(i) != LineRole::Left)
            continue;
        // Lines of one kind, one below the other, are one passage.
        const LeftOutReason reason = walk.reason(i);
        qsizetype end = i + 1;
        while (end < lines.size() && !lines.at(end).isBlank() && walk.role(end) == LineRole::Left
               && walk.reason(end) == reason)
            ++end;
        const qsizetype start = lines.at(i).start;
        const Span source{start, lines.at(end - 1).end - start};
        draft.leftOut.append({draft.text.mid(source.start, source.length), reason, source});
        i = end - 1;
    }
}

void collect(const QList<DraftProposal>& proposals, std::vector<Span>& covered)
{
    for (const DraftProposal& proposal : proposals)
        covered.push_back(proposal.source);
}

// Head fields that are not the document's are left out like the rest of the head.
void leaveHead(DraftDocument& draft, const HeadFields& head)
{
    for (const Span source : {head.proposingBodySource, head.meetingTitleSource}) {
        if (source.length > 0)
            draft.leftOut.append(
                {draft.text.mid(source.start, source.length), LeftOutReason::Introduction, source});
    }
}

// Everyone who is said to propose one; empty names among them.
void collectProposers(const QList<DraftProposal>& proposals, QSet<QString>& names)
{
    for (const DraftProposal& proposal : proposals) {
        names.insert(proposal.proposingBody);
        collectProposers(proposal.children, names);
    }
}

// A proposal says who proposes it only where that is not the document's sender.
void forgetSender(QList<DraftProposal>& proposals, const QString& sender)
{
    for (DraftProposal& proposal : proposals) {
        if (proposal.proposingBody == sender)
            proposal.proposingBody.clear();
        forgetSender(proposal.children, sender);
    }
}

// Whatever no rule took stays in sight.
void leaveRest(DraftDocument& draft)
{
    std::vector<Span> covered;
    collect(draft.proposals, covered);
    for (const DraftPoll& poll : std::as_const(draft.polls))
        covered.push_back(poll.source);
    for (const LeftOut& passage : std::as_const(draft.leftOut))
        covered.push_back(passage.source);
    covered.push_back(draft.proposingBodySource);
    covered.push_back(draft.meetingTitleSource);
    std::sort(covered.begin(), covered.end(),
              [](const Span& a, const Span& b) { return a.start < b.start; });
    const auto leave = [&draft](qsizetype start, qsizetype end) {
        while (start < end && draft.text.at(start).isSpace())
            ++start;
        while (end > start && draft.text.at(end - 1).isSpace())
            --end;
        if (end <= start)
            return;
        const QString rest = draft.text.mid(start, end - start);
        const bool marks = std::all_of(rest.cbegin(), rest.cend(),
                                       [](QChar unit) { return unit == u'>' || unit.isSpace(); });
        draft.leftOut.append({rest,
                              marks ? LeftOutReason::QuotedMail : LeftOutReason::Unrecognised,
                              {start, end - start}});
    };
    qsizetype at = 0;
    for (const Span& span : covered) {
        if (span.length == 0)
            continue;
        if (span.start > at)
            leave(at, span.start);
        at = std::max(at, span.end());
    }
    leave(at, draft.text.size());
}

}  // namespace

Addressed analyse(DraftProposal& proposal, const BodyFinder& finder)
{
    const QList<Citation> all = findCitations(proposal.text);
    const Addressed addressed = finder.addressed(proposal.text, all);
    proposal.bodies = addressed.bodies;
    proposal.citations.clear();
    for (const Citation& citation : all) {
        const bool known = std::any_of(
            proposal.citations.cbegin(), proposal.citations.cend(),
            [&](const Citation& other) { return other.canonical == citation.canonical; });
        if (!known)
            proposal.citations.append(citation);
    }
    return addressed;
}

bool LetterReader::read(DraftDocument& draft, const std::atomic_bool* cancelled) const
{
    const DraftDocument empty = draft;
    if (!read(draft, SourceLines::Quotes::Kept, cancelled))
        return false;
    // What an answer quotes is left out, unless the mail is nothing but a quotation.
    const bool quoted =
        std::any_of(draft.leftOut.cbegin(), draft.leftOut.cend(), [](const LeftOut& passage) {
            return passage.reason == LeftOutReason::QuotedMail;
        });
    if (!quoted || !draft.proposals.isEmpty())
        return true;
    draft = empty;
    return read(draft, SourceLines::Quotes::Stripped, cancelled);
}

bool LetterReader::read(DraftDocument& draft, SourceLines::Quotes quotes,
                        const std::atomic_bool* cancelled) const
{
    const SourceLines lines(draft.text, quotes);
    LetterWalk walk(lines, m_finder, m_proposers);
    if (!walk.run(cancelled))
        return false;
    ItemTree tree(lines, walk, m_finder, m_proposers);
    HeadFields first;
    for (std::size_t letter = 0; letter < walk.letters().size(); ++letter) {
        HeadFields head = readHead(lines, walk, letter, m_proposers);
        if (letter == 0) {
            first = head;
        } else {
            tree.setSender(static_cast<qsizetype>(letter), head.proposingBody);
            leaveHead(draft, head);
        }
        draft.leftOut += head.leftOut;
    }
    for (const FoundPoll& found : walk.polls())
        draft.polls.append(found.poll);
    leaveLines(draft, lines, walk);
    if (!tree.build(draft, cancelled))
        return false;
    if (!draft.proposals.isEmpty() || !draft.polls.isEmpty()) {
        draft.proposingBody = first.proposingBody;
        draft.proposingBodySource = first.proposingBodySource;
        draft.meetingTitle = first.meetingTitle;
        draft.meetingTitleSource = first.meetingTitleSource;
        // Where every proposal has a sender of its own, the first of them is not the document's.
        QSet<QString> proposers;
        collectProposers(draft.proposals, proposers);
        if (walk.letters().size() == 1 && proposers.size() > 1 && !proposers.contains(QString())
            && proposers.contains(draft.proposingBody)) {
            leaveHead(draft, {{}, draft.proposingBodySource, {}, {}, {}});
            draft.proposingBody.clear();
            draft.proposingBodySource = {};
        }
    } else {
        leaveHead(draft, first);
    }
    forgetSender(draft.proposals, draft.proposingBody);
    leaveRest(draft);
    std::stable_sort(
        draft.leftOut.begin(), draft.leftOut.end(),
        [](const LeftOut& a, const LeftOut& b) { return a.source.start < b.source.start; });
    return true;
}

}  // namespace nghisu
