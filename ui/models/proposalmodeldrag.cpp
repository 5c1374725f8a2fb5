// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How rows of the list are dragged, and where they land.
#include "models/proposalmodel.h"

#include "models/carriedproposals.h"
#include "session/councilfile.h"
#include "shell/desk.h"

#include <QMimeData>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace nghisu {

Qt::DropActions ProposalModel::supportedDragActions() const
{
    return isReadOnly() ? Qt::CopyAction : Qt::MoveAction | Qt::CopyAction;
}

QStringList ProposalModel::mimeTypes() const
{
    return {CarriedProposals::mimeType()};
}

QMimeData* ProposalModel::mimeData(const QModelIndexList& indexes) const
{
    return carried(ids(indexes), false);
}

QMimeData* ProposalModel::carried(const QList<ProposalId>& ids, bool cut) const
{
    if (ids.isEmpty() || !m_desk.file())
        return nullptr;
    // With all below them: what is chosen and hangs on another that is chosen goes along with it.
    QHash<ProposalId, int> depths;
    QList<const ProposalStub*> stubs;
    QList<ProposalId> wanted;
    const QSet<ProposalId> chosen(ids.cbegin(), ids.cend());
    for (const ProposalStub& stub : m_all) {
        const auto above = depths.constFind(stub.parent);
        if (above == depths.cend() && !chosen.contains(stub.id))
            continue;
        depths.insert(stub.id, above == depths.cend() ? 0 : *above + 1);
        stubs.append(&stub);
        wanted.append(stub.id);
    }
    const auto proposals = m_desk.file()->read().proposals.load(wanted);
    if (!proposals || proposals->size() != wanted.size())
        return nullptr;
    CarriedProposals carried{m_desk.file()->path(), topmost(ids), cut, {}};
    QStringList texts;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Proposal& proposal = proposals->at(i);
        const QString& number = stubs[i]->number;
        carried.entries.append({proposal, depths.value(proposal.id)});
        texts.append(number.isEmpty() ? proposal.text
                                      : number + QStringLiteral(". ") + proposal.text);
    }
    return carried.mimeData(texts.join(u'\n'));
}

bool ProposalModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                    const QModelIndex& parent) const
{
    return data && action == Qt::MoveAction && !parent.isValid() && !isReadOnly() && isWhole()
        && data->hasFormat(CarriedProposals::mimeType());
}

bool ProposalModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                 const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto dragged = CarriedProposals::of(data);
    if (!dragged)
        return false;
    const QSet<ProposalId> moving(dragged->ids.cbegin(), dragged->ids.cend());
    const bool heading =
        std::any_of(m_all.cbegin(), m_all.cend(), [&moving](const ProposalStub& stub) {
            return moving.contains(stub.id) && stub.kind == ProposalKind::Heading;
        });
    const int before = row < 0 ? static_cast<int>(m_rows.size()) : row;
    const auto moved = putDown(*m_desk.file(), *dragged, true, m_desk.meeting(),
                               placeBefore(before, heading, moving));
    if (!moved)
        m_desk.report(moved.error());
    return moved.has_value();
}

QList<ProposalId> ProposalModel::topmost(const QList<ProposalId>& ids) const
{
    const QSet<ProposalId> chosen(ids.cbegin(), ids.cend());
    QHash<ProposalId, ProposalId> parents;
    for (const ProposalStub& stub : m_all) {
        if (stub.parent.isValid())
            parents.insert(stub.id, stub.parent);
    }
    QList<ProposalId> top;
    for (const ProposalId id : ids) {
        ProposalId above = parents.value(id);
        while (above.isValid() && !chosen.contains(above))
            above = parents.value(above);
        if (!above.isValid())
            top.append(id);
    }
    return top;
}

ListPlace ProposalModel::placeBefore(int row, bool heading, const QSet<ProposalId>& without) const
{
    // The nearest entries on both sides of the gap that are not on the move themselves, nor below
    // one that is.
    QHash<ProposalId, bool> moving;
    for (const ProposalStub& stub : m_all)
        moving.insert(stub.id, without.contains(stub.id) || moving.value(stub.parent, false));
    int above = std::min(row, static_cast<int>(m_rows.size())) - 1;
    while (above >= 0 && moving.value(idAt(above)))
        --above;
    int below = row;
    while (below < m_rows.size() && moving.value(idAt(below)))
        ++below;
    if (above < 0)
        return {};

    const ProposalStub& previous = m_rows[above].stub;
    const bool goesIn = !heading && previous.kind == ProposalKind::Heading;
    if (below < m_rows.size()) {
        const ProposalStub& next = m_rows[below].stub;
        const bool nextIsHeading = next.kind == ProposalKind::Heading;
        // At the foot of a heading's part a proposal still belongs to it.
        if (heading || !nextIsHeading) {
            if (next.parent == previous.id)
                return {next.parent, {}};
            int sibling = above;
            while (sibling >= 0
                   && (stubAt(sibling).parent != next.parent || moving.value(idAt(sibling))))
                --sibling;
            return {next.parent, idAt(sibling)};
        }
    }
    if (goesIn)
        return {previous.id, {}};
    if (heading) {
        int sibling = above;
        while (sibling >= 0 && stubAt(sibling).parent.isValid())
            --sibling;
        return {{}, idAt(sibling)};
    }
    // Below a proposal that is itself below another one, stay at the upper level.
    int sibling = above;
    while (stubAt(sibling).parent.isValid()) {
        const int parentRow = rowOf(stubAt(sibling).parent);
        if (parentRow < 0 || stubAt(parentRow).kind == ProposalKind::Heading)
            break;
        sibling = parentRow;
    }
    return {stubAt(sibling).parent, idAt(sibling)};
}

ListPlace ProposalModel::placeAfter(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const ProposalStub& stub = m_rows[row].stub;
    if (stub.kind == ProposalKind::Heading)
        return {stub.id, {}};
    return {stub.parent, stub.id};
}

}  // namespace nghisu
