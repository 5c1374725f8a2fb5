// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows the list has: how they are read, chosen, and kept in step with the file.
#include "models/proposalmodel.h"

#include "models/rowdiff.h"
#include "session/councilfile.h"
#include "shell/desk.h"

#include <QScopedValueRollback>

namespace nghisu {

namespace {

// More steps than this and the view is quicker to begin anew.
constexpr qsizetype mostSteps = 200;

/// An entry keeps its key when it goes to another group, so that it is moved and not made anew; where
/// it stands under several, they are told apart by their order.
QList<RowKey> keysOf(const QList<ListRow>& rows)
{
    QList<RowKey> keys;
    keys.reserve(rows.size());
    const bool grouped = !rows.isEmpty() && rows.first().isGroup();
    QHash<ProposalId, int> seen;
    for (const ListRow& row : rows) {
        if (row.isGroup()) {
            keys.append({{}, QStringLiteral("=") + row.group});
            continue;
        }
        const int before = grouped ? seen[row.stub.id]++ : 0;
        keys.append({row.stub.id, before == 0 ? QString() : QString::number(before)});
    }
    return keys;
}

}  // namespace

void ProposalModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showRows(wantedRows());
}

void ProposalModel::setSearch(const QString& query)
{
    const QString trimmed = query.simplified();
    if (trimmed == m_query)
        return;
    m_query = trimmed;
    // Rows that stay have other words marked; after a reset all are new.
    if (showRows(wantedRows()))
        announceRows({});
}

void ProposalModel::setView(const ListView& view)
{
    const ListView& now = m_arranger.view();
    const bool same = view.filter == now.filter && view.grouping == now.grouping
                   && view.sorting == now.sorting && view.order == now.order;
    m_arranger.setView(view);
    if (!same)
        showRows(wantedRows());
}

void ProposalModel::setCut(const QSet<ProposalId>& cut)
{
    if (cut.isEmpty() && m_cut.isEmpty())
        return;
    m_cut = cut;
    // What hangs below goes along.
    for (const ProposalStub& stub : std::as_const(m_all)) {
        if (m_cut.contains(stub.parent))
            m_cut.insert(stub.id);
    }
    if (!m_rows.isEmpty())
        announce(0, static_cast<int>(m_rows.size()) - 1, {CutRole});
}

void ProposalModel::reload()
{
    const QScopedValueRollback changing(m_changing, true);
    beginResetModel();
    m_cache.clear();
    m_arranger.forget();
    m_all.clear();
    m_rows.clear();
    readStubs();
    readStandings();
    m_rows = wantedRows();
    m_readFor = m_desk.meeting();
    endResetModel();
    updateCounts();
}

void ProposalModel::onChanged(const ChangeEvent& event)
{
    if (!m_desk.file())
        return;
    if (event.bodies)
        m_cache.clear();  // shown under other names, perhaps
    if (event.bodies)
        m_arranger.forget();
    for (const ProposalId id : event.proposals)
        m_cache.forget(id);
    m_arranger.forget(event.proposals);
    if (event.polls)
        readStandings();
    const bool reordered = event.order && readStubs();
    const bool refiltered = event.polls && m_filter != Filter::All;
    const bool rearranged = !m_arranger.isPlain() && (event.bodies || !event.proposals.isEmpty());
    // A row does not vanish under the hand that edits it: what was found stays until the next query.
    if (reordered || refiltered || rearranged)
        showRows(wantedRows(true));
    if (event.polls || event.bodies)
        announceRows({});
    else if (!event.proposals.isEmpty())
        announceRows(event.proposals);
    updateCounts();
}

bool ProposalModel::readStubs()
{
    if (!m_desk.file() || !m_desk.meeting().isValid())
        return false;
    auto stubs = m_desk.file()->read().proposals.stubs(m_desk.meeting());
    if (!stubs) {
        m_desk.report(stubs.error());
        return false;
    }
    m_all = *std::move(stubs);
    return true;
}

void ProposalModel::readStandings()
{
    m_standings.clear();
    if (!m_desk.file() || !m_desk.meeting().isValid())
        return;
    const auto polls = m_desk.file()->read().polls.ofMeeting(m_desk.meeting());
    if (polls)
        m_standings = voteStandings(*polls, m_desk.words());
    else
        m_desk.report(polls.error());
}

bool ProposalModel::passesVotes(const ProposalStub& stub) const
{
    if (m_filter == Filter::All)
        return true;
    const VoteStanding standing = m_standings.value(stub.id);
    return stub.kind == ProposalKind::Proposal
        && (m_filter == Filter::Passed ? standing.passed : !standing.decided);
}

QList<ListRow> ProposalModel::wantedRows(bool keepShown)
{
    QSet<ProposalId> hits;
    if (!m_query.isEmpty() && m_desk.file()) {
        auto found = m_desk.file()->read().proposals.matching(m_desk.meeting(), m_query);
        if (found)
            hits = *std::move(found);
        else
            m_desk.report(found.error());
    }
    QSet<ProposalId> kept;
    if (keepShown && !isWhole()) {
        for (const ListRow& row : std::as_const(m_rows)) {
            if (!row.isGroup() && passesVotes(row.stub))
                kept.insert(row.stub.id);
        }
    }
    const auto found = [this, &hits](const ProposalStub& stub) {
        return (m_query.isEmpty() || hits.contains(stub.id)) && passesVotes(stub);
    };
    return m_arranger.rows(m_all, found, kept);
}

bool ProposalModel::showRows(const QList<ListRow>& wanted)
{
    const QScopedValueRollback changing(m_changing, true);
    const auto steps = rowDiff(keysOf(m_rows), keysOf(wanted), mostSteps);
    if (!steps) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
        return false;
    }
    for (const RowStep& step : *steps) {
        switch (step.kind) {
        case RowStep::Kind::Remove:
            beginRemoveRows({}, step.first, step.last);
            m_rows.remove(step.first, step.last - step.first + 1);
            endRemoveRows();
            break;
        case RowStep::Kind::Move:
            beginMoveRows({}, step.first, step.last, {}, step.to);
            m_rows.move(step.first, step.to > step.first ? step.to - 1 : step.to);
            endMoveRows();
            break;
        case RowStep::Kind::Insert:
            beginInsertRows({}, step.first, step.last);
            m_rows = m_rows.mid(0, step.first) + wanted.mid(step.first, step.last - step.first + 1)
                   + m_rows.mid(step.first);
            endInsertRows();
            break;
        }
    }
    updateStubs(wanted);
    return true;
}

void ProposalModel::updateStubs(const QList<ListRow>& wanted)
{
    const auto differs = [&](qsizetype row) {
        const ProposalStub& old = m_rows[row].stub;
        const ProposalStub& now = wanted[row].stub;
        return old.number != now.number || old.depth != now.depth || old.kind != now.kind
            || old.parent != now.parent || m_rows[row].count != wanted[row].count
            || m_rows[row].group != wanted[row].group;
    };
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        if (!differs(row))
            continue;
        const qsizetype first = row;
        while (row < wanted.size() && differs(row)) {
            m_rows[row] = wanted[row];
            ++row;
        }
        announce(static_cast<int>(first), static_cast<int>(row) - 1,
                 {Qt::DisplayRole, NumberRole, DepthRole, KindRole, CountRole});
    }
}

void ProposalModel::announce(int first, int last, const QList<int>& roles)
{
    emit dataChanged(index(first, 0), index(last, proposalColumnCount - 1), roles);
}

void ProposalModel::announceRows(const QSet<ProposalId>& ids)
{
    if (m_rows.isEmpty())
        return;
    if (ids.isEmpty()) {
        announce(0, static_cast<int>(m_rows.size()) - 1);
        return;
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (ids.contains(m_rows[row].stub.id))
            announce(row, row);
    }
}

void ProposalModel::updateCounts()
{
    Counts counts;
    for (const ProposalStub& stub : std::as_const(m_all)) {
        if (stub.kind != ProposalKind::Proposal)
            continue;
        ++counts.all;
        const auto standing = m_standings.constFind(stub.id);
        if (standing == m_standings.cend() || !standing->decided)
            ++counts.notVoted;
        else if (standing->passed)
            ++counts.passed;
    }
    if (counts == m_counts)
        return;
    m_counts = counts;
    emit countsChanged();
}

}  // namespace nghisu
