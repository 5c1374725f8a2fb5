// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftstate.h"

#include "domain/numbering.h"
#include "text/doubts.h"

#include <algorithm>

namespace nghisu {

namespace {

void addRows(const QList<DraftProposal>& proposals, const DraftPath& above, QList<DraftRow>& rows)
{
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        DraftRow row;
        row.path = above;
        row.path.append(i);
        row.key = proposals[i].source.start;
        rows.append(row);
        addRows(proposals[i].children, row.path, rows);
    }
}

// Without numbers, which take longer to make than the rest.
QList<DraftRow> bareRows(const DraftState& state)
{
    QList<DraftRow> rows;
    addRows(state.draft.proposals, {}, rows);
    for (qsizetype i = 0; i < state.draft.polls.size(); ++i)
        rows.append({DraftRowKind::Poll, {}, i, -1 - state.draft.polls[i].source.start});
    return rows;
}

qsizetype doubtsIn(const QList<DraftProposal>& proposals, const QSet<qsizetype>& notTaken)
{
    qsizetype count = 0;
    for (const DraftProposal& proposal : proposals) {
        if (!notTaken.contains(proposal.source.start))
            count += doubtsOf(proposal).size();
        count += doubtsIn(proposal.children, notTaken);
    }
    return count;
}

}  // namespace

QList<DraftRow> rowsOf(const DraftState& state)
{
    QList<DraftRow> rows = bareRows(state);
    const auto isNumbered = [&state](const DraftRow& row) {
        // What is not taken in gets no number; the list says what it will look like.
        return row.kind == DraftRowKind::Proposal && !state.notTaken.contains(row.key);
    };
    QList<ProposalStub> entries;
    for (const DraftRow& row : std::as_const(rows)) {
        if (isNumbered(row))
            entries.append({{}, {}, ProposalKind::Proposal, static_cast<int>(row.path.size()) - 1});
    }
    numberList(entries);
    qsizetype next = 0;
    for (DraftRow& row : rows) {
        if (isNumbered(row))
            row.number = entries[next++].number;
    }
    return rows;
}

DraftDocument takenOf(const DraftState& state)
{
    DraftDocument draft = state.draft;
    const QList<DraftRow> rows = bareRows(state);
    // From the last to the first, so that the paths of those before stay true. A proposal takes
    // those below it along.
    std::for_each(rows.crbegin(), rows.crend(), [&](const DraftRow& row) {
        if (!state.notTaken.contains(row.key))
            return;
        if (row.kind == DraftRowKind::Poll)
            dropPoll(draft, row.poll);
        else
            dropProposal(draft, row.path);
    });
    return draft;
}

int takenCount(const DraftState& state, DraftRowKind kind)
{
    const QList<DraftRow> rows = bareRows(state);
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const DraftRow& row) {
        return row.kind == kind && !state.notTaken.contains(row.key);
    }));
}

int doubtCount(const DraftState& state)
{
    return static_cast<int>(doubtsIn(state.draft.proposals, state.notTaken))
         + (state.encodingSure ? 0 : 1);
}

}  // namespace nghisu
