// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/correcting.h"

#include <algorithm>

namespace nghisu {
namespace {

QList<DraftProposal>* siblingsOf(DraftDocument& draft, const DraftPath& path)
{
    if (path.isEmpty())
        return nullptr;
    QList<DraftProposal>* list = &draft.proposals;
    for (qsizetype depth = 0; depth + 1 < path.size(); ++depth) {
        const qsizetype index = path.at(depth);
        if (index < 0 || index >= list->size())
            return nullptr;
        list = &(*list)[index].children;
    }
    const qsizetype last = path.last();
    return last >= 0 && last < list->size() ? list : nullptr;
}

// Finds bodies and citations anew; where nobody is named, those who were asked before still are.
void findAnew(DraftProposal& proposal, const Intake& intake)
{
    const DraftProposal found = intake.analyse(proposal.text);
    proposal.citations = found.citations;
    // Those that a column of a table named still are asked, whatever the text says.
    const bool told =
        std::any_of(proposal.bodies.cbegin(), proposal.bodies.cend(), [](const DraftBody& body) {
            return !body.asWritten.isEmpty() && body.span.length == 0;
        });
    if (!found.bodies.isEmpty() && !told) {
        proposal.bodies = found.bodies;
        return;
    }
    for (DraftBody& body : proposal.bodies)
        body.span = {};
}

Span unite(Span a, Span b)
{
    if (a.length == 0)
        return b;
    if (b.length == 0)
        return a;
    const qsizetype start = std::min(a.start, b.start);
    return {start, std::max(a.end(), b.end()) - start};
}

void leave(DraftDocument& draft, const QString& text, Span source)
{
    const LeftOut passage{text, LeftOutReason::DroppedByReviewer, source};
    const auto place =
        std::find_if(draft.leftOut.begin(), draft.leftOut.end(),
                     [&source](const LeftOut& other) { return other.source.start > source.start; });
    draft.leftOut.insert(place, passage);
}

QString sourceText(const DraftDocument& draft, Span source, const QString& otherwise)
{
    if (source.length <= 0 || source.start < 0 || source.end() > draft.text.size())
        return otherwise;
    return draft.text.mid(source.start, source.length);
}

}  // namespace

const DraftProposal* draftAt(const DraftDocument& draft, const DraftPath& path)
{
    const QList<DraftProposal>* list = &draft.proposals;
    const DraftProposal* found = nullptr;
    for (const qsizetype index : path) {
        if (index < 0 || index >= list->size())
            return nullptr;
        found = &list->at(index);
        list = &found->children;
    }
    return found;
}

DraftProposal* draftAt(DraftDocument& draft, const DraftPath& path)
{
    QList<DraftProposal>* list = siblingsOf(draft, path);
    return list ? &(*list)[path.last()] : nullptr;
}

bool splitProposal(DraftDocument& draft, const DraftPath& path, qsizetype position,
                   const Intake& intake)
{
    QList<DraftProposal>* list = siblingsOf(draft, path);
    if (!list)
        return false;
    DraftProposal& first = (*list)[path.last()];
    if (position <= 0 || position >= first.text.size() || first.text.at(position).isLowSurrogate())
        return false;
    const QString before = first.text.left(position).trimmed();
    const QString after = first.text.mid(position).trimmed();
    if (before.isEmpty() || after.isEmpty())
        return false;
    DraftProposal second;
    second.text = after;
    second.bodies = first.bodies;
    second.children = first.children;
    second.sure = first.sure;
    second.proposingBody = first.proposingBody;
    // Text and source differ in markers and line breaks; the cut is where the words are the same.
    const QString source = sourceText(draft, first.source, {});
    const qsizetype sample =
        std::min<qsizetype>(after.indexOf(u'\n') < 0 ? after.size() : after.indexOf(u'\n'), 24);
    const qsizetype cut = source.indexOf(after.left(sample), std::min(position, source.size()));
    if (cut > 0) {
        second.source = {first.source.start + cut, first.source.length - cut};
        first.source.length = cut;
    } else {
        second.source = first.source;
    }
    first.text = before;
    first.children.clear();
    findAnew(first, intake);
    findAnew(second, intake);
    list->insert(path.last() + 1, second);
    return true;
}

bool joinWithNext(DraftDocument& draft, const DraftPath& path, const Intake& intake)
{
    QList<DraftProposal>* list = siblingsOf(draft, path);
    if (!list || path.last() + 1 >= list->size())
        return false;
    const DraftProposal next = list->takeAt(path.last() + 1);
    DraftProposal& first = (*list)[path.last()];
    first.text += u'\n' + next.text;
    first.source = unite(first.source, next.source);
    first.children += next.children;
    first.heading = false;
    if (first.bodies.isEmpty())
        first.bodies = next.bodies;
    findAnew(first, intake);
    return true;
}

bool dropProposal(DraftDocument& draft, const DraftPath& path)
{
    QList<DraftProposal>* list = siblingsOf(draft, path);
    if (!list)
        return false;
    const DraftProposal dropped = list->takeAt(path.last());
    leave(draft, sourceText(draft, dropped.source, dropped.text), dropped.source);
    return true;
}

bool recoverLeftOut(DraftDocument& draft, qsizetype index, const Intake& intake)
{
    if (index < 0 || index >= draft.leftOut.size())
        return false;
    const LeftOut passage = draft.leftOut.takeAt(index);
    DraftProposal proposal = intake.analyse(passage.text.trimmed());
    proposal.source = passage.source;
    proposal.sure = false;
    const auto place = std::find_if(draft.proposals.begin(), draft.proposals.end(),
                                    [&passage](const DraftProposal& other) {
                                        return other.source.start > passage.source.start;
                                    });
    draft.proposals.insert(place, proposal);
    return true;
}

bool dropPoll(DraftDocument& draft, qsizetype index)
{
    if (index < 0 || index >= draft.polls.size())
        return false;
    const DraftPoll poll = draft.polls.takeAt(index);
    leave(draft, sourceText(draft, poll.source, poll.question), poll.source);
    return true;
}

bool setProposalText(DraftDocument& draft, const DraftPath& path, const QString& text,
                     const Intake& intake)
{
    DraftProposal* proposal = draftAt(draft, path);
    if (!proposal || text.trimmed().isEmpty())
        return false;
    proposal->text = intake.analyse(text.trimmed()).text;
    findAnew(*proposal, intake);
    return true;
}

}  // namespace nghisu
