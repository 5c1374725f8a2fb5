// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letterreader.h"

#include "text/citations.h"
#include "text/headfields.h"
#include "text/itemtree.h"
#include "text/letterwalk.h"

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
        if (end > start)
            draft.leftOut.append({draft.text.mid(start, end - start),
                                  LeftOutReason::Unrecognised,
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

void analyse(DraftProposal& proposal, const BodyFinder& finder)
{
    const QList<Citation> all = findCitations(proposal.text);
    proposal.bodies = finder.addressees(proposal.text, all);
    proposal.citations.clear();
    for (const Citation& citation : all) {
        const bool known = std::any_of(
            proposal.citations.cbegin(), proposal.citations.cend(),
            [&](const Citation& other) { return other.canonical == citation.canonical; });
        if (!known)
            proposal.citations.append(citation);
    }
}

bool LetterReader::read(DraftDocument& draft, const std::atomic_bool* cancelled) const
{
    const SourceLines lines(draft.text);
    LetterWalk walk(lines, m_finder);
    if (!walk.run(cancelled))
        return false;
    const HeadFields head = readHead(lines, walk, m_proposers);
    draft.proposingBody = head.proposingBody;
    draft.proposingBodySource = head.proposingBodySource;
    draft.meetingTitle = head.meetingTitle;
    draft.meetingTitleSource = head.meetingTitleSource;
    for (LeftOut passage : head.leftOut) {
        passage.text = draft.text.mid(passage.source.start, passage.source.length);
        draft.leftOut.append(passage);
    }
    for (const FoundPoll& found : walk.polls())
        draft.polls.append(found.poll);
    leaveLines(draft, lines, walk);
    ItemTree tree(lines, walk, m_finder);
    if (!tree.build(draft, cancelled))
        return false;
    leaveRest(draft);
    std::stable_sort(
        draft.leftOut.begin(), draft.leftOut.end(),
        [](const LeftOut& a, const LeftOut& b) { return a.source.start < b.source.start; });
    return true;
}

}  // namespace nghisu
