// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftcarving.h"

#include "intake/correcting.h"
#include "intake/intake.h"
#include "models/sourcealignment.h"

#include <algorithm>

namespace nghisu {

namespace {

bool overlaps(Span one, Span other)
{
    return one.start < other.end() && other.start < one.end();
}

/// Without white space at either end.
Span trimmed(const QString& text, Span span)
{
    qsizetype start = std::max<qsizetype>(0, span.start);
    qsizetype end = std::min(span.end(), text.size());
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    return {start, end - start};
}

/// The passage with the marker of a proposal whose whole text it takes.
void takeMarkers(const QString& source, const QList<DraftProposal>& proposals, Span& passage)
{
    for (const DraftProposal& proposal : proposals) {
        const SourceAlignment alignment(source, proposal.source, proposal.text);
        if (passage.start > proposal.source.start && passage.start <= alignment.textStart()
            && passage.end() > alignment.textStart())
            passage = {proposal.source.start, passage.end() - proposal.source.start};
        takeMarkers(source, proposal.children, passage);
    }
}

DraftProposal part(const QString& source, const DraftProposal& whole, Span span,
                   const QString& text, const Intake& intake)
{
    DraftProposal made = intake.analyse(text.trimmed());
    made.source = trimmed(source, span);
    made.sure = whole.sure;
    return made;
}

QList<DraftProposal> without(const QString& source, const QList<DraftProposal>& proposals,
                             Span passage, const Intake& intake)
{
    QList<DraftProposal> kept;
    for (const DraftProposal& proposal : proposals) {
        const QList<DraftProposal> children = without(source, proposal.children, passage, intake);
        if (!overlaps(proposal.source, passage)) {
            kept.append(proposal);
            kept.last().children = children;
            continue;
        }
        const SourceAlignment alignment(source, proposal.source, proposal.text);
        const QString before = proposal.text.left(alignment.toText(passage.start)).trimmed();
        const QString after = passage.end() < proposal.source.end()
                                ? proposal.text.mid(alignment.toText(passage.end())).trimmed()
                                : QString();
        QList<DraftProposal> parts;
        if (!before.isEmpty() && passage.start > proposal.source.start) {
            parts.append(part(source, proposal,
                              {proposal.source.start, passage.start - proposal.source.start},
                              before, intake));
            parts.last().number = proposal.number;
        }
        if (!after.isEmpty()) {
            parts.append(part(source, proposal,
                              {passage.end(), proposal.source.end() - passage.end()}, after,
                              intake));
        }
        if (parts.isEmpty())
            kept.append(children);
        else
            parts.last().children = children;
        kept.append(parts);
    }
    return kept;
}

/// What of `span` lies outside the passage, with the reason it was left out for.
void keepRest(const QString& source, Span span, Span passage, LeftOutReason reason,
              QList<LeftOut>& kept)
{
    const Span rests[] = {
        {span.start, std::min(span.end(), passage.start) - span.start},
        {std::max(span.start, passage.end()), span.end() - std::max(span.start, passage.end())}};
    for (const Span& rest : rests) {
        if (rest.length <= 0)
            continue;
        const Span words = trimmed(source, rest);
        if (words.length > 0)
            kept.append({source.mid(words.start, words.length), reason, words});
    }
}

}  // namespace

bool makeProposalOf(DraftDocument& draft, Span passage, const Intake& intake)
{
    passage = trimmed(draft.text, passage);
    if (passage.length == 0)
        return false;
    takeMarkers(draft.text, draft.proposals, passage);

    DraftDocument changed = draft;
    changed.proposals = without(draft.text, draft.proposals, passage, intake);
    QList<LeftOut> leftOut;
    for (const LeftOut& item : draft.leftOut) {
        if (overlaps(item.source, passage))
            keepRest(draft.text, item.source, passage, item.reason, leftOut);
        else
            leftOut.append(item);
    }
    changed.polls.clear();
    for (const DraftPoll& poll : draft.polls) {
        if (overlaps(poll.source, passage))
            keepRest(draft.text, poll.source, passage, LeftOutReason::Unrecognised, leftOut);
        else
            changed.polls.append(poll);
    }
    leftOut.append(
        {draft.text.mid(passage.start, passage.length), LeftOutReason::Unrecognised, passage});
    std::stable_sort(leftOut.begin(), leftOut.end(), [](const LeftOut& one, const LeftOut& other) {
        return one.source.start < other.source.start;
    });
    changed.leftOut = leftOut;
    const auto made = std::find_if(leftOut.begin(), leftOut.end(), [passage](const LeftOut& item) {
        return item.source == passage;
    });
    if (!recoverLeftOut(changed, made - leftOut.begin(), intake))
        return false;
    draft = changed;
    return true;
}

}  // namespace nghisu
