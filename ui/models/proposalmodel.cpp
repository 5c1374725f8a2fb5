// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposalmodel.h"

#include "models/bodydirectory.h"
#include "models/rowdiff.h"
#include "models/searchhighlight.h"
#include "session/councilfile.h"
#include "shell/desk.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace nghisu {

namespace {

// More steps than this and the view is quicker to begin anew.
constexpr qsizetype mostSteps = 200;

QList<ProposalId> idsOf(const QList<ProposalStub>& stubs)
{
    QList<ProposalId> ids;
    ids.reserve(stubs.size());
    for (const ProposalStub& stub : stubs)
        ids.append(stub.id);
    return ids;
}

}  // namespace

ProposalModel::ProposalModel(Desk& desk, const BodyDirectory& directory, QObject* parent)
    : QAbstractListModel(parent), m_desk(desk), m_directory(directory),
      m_cache([this](const QList<ProposalId>& ids) {
          if (!m_desk.file())
              return QList<Proposal>{};
          return m_desk.file()->read().proposals.load(ids).value_or({});
      })
{
    connect(&desk, &Desk::fileChanged, this, [this] { m_readFor = {}; });
    connect(&desk, &Desk::meetingChanged, this, [this] {
        // A page that is made while a file opens has read its list already.
        if (!m_readFor.isValid() || m_readFor != m_desk.meeting())
            reload();
    });
    connect(&desk, &Desk::changed, this, &ProposalModel::onChanged);
    connect(&desk, &Desk::languageChanged, this, [this] {
        readStandings();
        announceRows({});
    });
    connect(&directory, &BodyDirectory::reloaded, this, [this] {
        m_cache.forgetAddressees();
        announceRows({});
    });
    reload();
}

int ProposalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProposalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case NumberRole:
        return m_rows[row].number;
    case KindRole:
        return static_cast<int>(m_rows[row].kind);
    case DepthRole:
        return m_rows[row].depth;
    case ProposalIdRole:
        return m_rows[row].id.value();
    case MarkRole:
        return QVariant::fromValue(markAt(row));
    case AddresseesRole:
        return QVariant::fromValue(addresseesAt(row));
    case Qt::DisplayRole:
    case Qt::EditRole:
    case TextRole:
    case AssignmentsRole:
    case CitationsRole:
    case HighlightRole:
        break;
    default:
        return {};
    }

    const ProposalCache::Entry* entry = entryAt(row);
    if (!entry)
        return {};
    switch (role) {
    case AssignmentsRole:
        return QVariant::fromValue(entry->proposal.assignments);
    case CitationsRole:
        return QVariant::fromValue(entry->proposal.citations);
    case HighlightRole:
        return QVariant::fromValue(searchHighlights(entry->proposal.text, m_query));
    default:
        return entry->proposal.text;
    }
}

bool ProposalModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || isReadOnly())
        return false;
    const ProposalCache::Entry* entry = entryAt(index.row());
    if (!entry)
        return false;
    const QString text = value.toString();
    if (text == entry->proposal.text)
        return true;
    const auto stored = editText(*m_desk.file(), entry->proposal.id, text);
    if (!stored)
        emit textNotStored(idAt(index.row()), text, stored.error());
    return stored.has_value();
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex& index) const
{
    // Rows move in the whole list only: between hidden neighbours nobody knows where they land.
    const bool movable = !isReadOnly() && isWhole();
    if (!index.isValid())
        return movable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!isReadOnly())
        flags |= Qt::ItemIsEditable;
    // Also where nothing moves: a proposal can be dragged into a letter.
    return flags | Qt::ItemIsDragEnabled;
}

ProposalId ProposalModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : ProposalId{};
}

int ProposalModel::rowOf(ProposalId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [id](const ProposalStub& stub) { return stub.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

QList<ProposalId> ProposalModel::ids(const QModelIndexList& indexes) const
{
    QList<int> rows;
    for (const QModelIndex& index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<ProposalId> result;
    for (const int row : std::as_const(rows))
        result.append(m_rows[row].id);
    return result;
}

std::optional<Proposal> ProposalModel::proposalAt(int row) const
{
    const ProposalCache::Entry* entry = entryAt(row);
    return entry ? std::optional(entry->proposal) : std::nullopt;
}

bool ProposalModel::isReadOnly() const
{
    return !m_desk.file() || m_desk.file()->isReadOnly();
}

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
    showRows(wantedRows());
    announceRows({});
}

void ProposalModel::reload()
{
    const QScopedValueRollback changing(m_changing, true);
    beginResetModel();
    m_cache.clear();
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
    for (const ProposalId id : event.proposals)
        m_cache.forget(id);
    if (event.polls)
        readStandings();
    const bool reordered = event.order && readStubs();
    const bool refiltered = event.polls && m_filter != Filter::All;
    // A row does not vanish under the hand that edits it: what was found stays until the next query.
    if (reordered || refiltered)
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

QList<ProposalStub> ProposalModel::wantedRows(bool keepShown) const
{
    if (isWhole())
        return m_all;

    QSet<ProposalId> found;
    if (!m_query.isEmpty() && m_desk.file()) {
        const auto hits = m_desk.file()->read().proposals.search(m_desk.meeting(), m_query);
        if (hits)
            found = QSet<ProposalId>(hits->cbegin(), hits->cend());
        else
            m_desk.report(hits.error());
        if (keepShown) {
            for (const ProposalStub& stub : m_rows)
                found.insert(stub.id);
        }
    }
    QList<ProposalStub> rows;
    for (const ProposalStub& stub : m_all) {
        if (!m_query.isEmpty() && !found.contains(stub.id))
            continue;
        if (m_filter != Filter::All) {
            const VoteStanding standing = m_standings.value(stub.id);
            const bool wanted = stub.kind == ProposalKind::Proposal
                             && (m_filter == Filter::Passed ? standing.passed : !standing.decided);
            if (!wanted)
                continue;
        }
        rows.append(stub);
    }
    return rows;
}

void ProposalModel::showRows(const QList<ProposalStub>& wanted)
{
    const QScopedValueRollback changing(m_changing, true);
    const auto steps = rowDiff(idsOf(m_rows), idsOf(wanted), mostSteps);
    if (!steps) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
        return;
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
}

void ProposalModel::updateStubs(const QList<ProposalStub>& wanted)
{
    const auto differs = [&](qsizetype row) {
        const ProposalStub& old = m_rows[row];
        const ProposalStub& now = wanted[row];
        return old.number != now.number || old.depth != now.depth || old.kind != now.kind
            || old.parent != now.parent;
    };
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        if (!differs(row))
            continue;
        const qsizetype first = row;
        while (row < wanted.size() && differs(row)) {
            m_rows[row] = wanted[row];
            ++row;
        }
        emit dataChanged(index(static_cast<int>(first)), index(static_cast<int>(row) - 1),
                         {NumberRole, DepthRole, KindRole});
    }
}

void ProposalModel::announceRows(const QSet<ProposalId>& ids)
{
    if (m_rows.isEmpty())
        return;
    if (ids.isEmpty()) {
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        return;
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (ids.contains(m_rows[row].id))
            emit dataChanged(index(row), index(row));
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

ProposalCache::Entry* ProposalModel::entryAt(int row) const
{
    const ProposalId id = m_rows[row].id;
    if (ProposalCache::Entry* entry = m_cache.held(id))
        return entry;
    const qsizetype first = row / ProposalCache::pageSize * ProposalCache::pageSize;
    return m_cache.entry(id, idsOf(m_rows.mid(first, ProposalCache::pageSize)));
}

RowMark ProposalModel::markAt(int row) const
{
    const ProposalStub& stub = m_rows[row];
    const RowMark mark = m_standings.value(stub.id).mark;
    if (mark.kind != RowMark::Kind::None || stub.kind != ProposalKind::Proposal)
        return mark;
    const ProposalCache::Entry* entry = entryAt(row);
    if (!entry)
        return mark;
    const QList<Assignment>& assignments = entry->proposal.assignments;
    const bool led = std::any_of(assignments.cbegin(), assignments.cend(),
                                 [](const Assignment& a) { return a.role == Role::Lead; });
    return led ? mark : RowMark{RowMark::Kind::MissingLead, tr("No lead")};
}

QList<Span> ProposalModel::addresseesAt(int row) const
{
    ProposalCache::Entry* entry = entryAt(row);
    if (!entry)
        return {};
    if (!entry->addressees)
        entry->addressees = m_directory.addressees(entry->proposal.text);
    return *entry->addressees;
}

}  // namespace nghisu
