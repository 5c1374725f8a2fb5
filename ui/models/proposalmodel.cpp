// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposalmodel.h"

#include "models/bodydirectory.h"
#include "models/listwords.h"
#include "models/searchhighlight.h"
#include "session/councilfile.h"
#include "shell/desk.h"

#include <algorithm>

namespace nghisu {

ProposalModel::ProposalModel(Desk& desk, const BodyDirectory& directory, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk), m_directory(directory), m_arranger(desk),
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
        emit headerDataChanged(Qt::Horizontal, 0, proposalColumnCount - 1);
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

int ProposalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : proposalColumnCount;
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < proposalColumnCount)
        return ProposalColumns::title(static_cast<ProposalColumn>(section));
    return QAbstractTableModel::headerData(section, orientation, role);
}

QVariant ProposalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (m_rows[row].isGroup())
        return titleData(m_rows[row], role);
    const ProposalStub& stub = m_rows[row].stub;
    switch (role) {
    case NumberRole:
        return stub.number;
    case KindRole:
        return static_cast<int>(stub.kind);
    case DepthRole:
        return stub.depth;
    case ProposalIdRole:
        return stub.id.value();
    case GroupRole:
        return false;
    case GroupKeyRole:
        return m_rows[row].group;
    case CutRole:
        return m_cut.contains(stub.id);
    case MarkRole:
        return QVariant::fromValue(markAt(row));
    case AddresseesRole:
        return QVariant::fromValue(addresseesAt(row));
    default:
        break;
    }
    if (index.column() > 0 && role < Qt::UserRole)
        return cellData(row, static_cast<ProposalColumn>(index.column()), role);
    return entryData(row, role);
}

QVariant ProposalModel::titleData(const ListRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return ListWords::group(view().grouping, row.group);
    case KindRole:
        return static_cast<int>(ProposalKind::Heading);
    case GroupRole:
        return true;
    case GroupKeyRole:
        return row.group;
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

QVariant ProposalModel::cellData(int row, ProposalColumn column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (column == ProposalColumn::Number)
        return m_rows[row].stub.number;
    const ProposalCache::Entry* entry = entryAt(row);
    return entry ? ProposalColumns::cell(column, entry->proposal) : QVariant();
}

QVariant ProposalModel::entryData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case TextRole:
    case AssignmentsRole:
    case CitationsRole:
    case HighlightRole:
    case UrgentRole:
    case ProposingBodyRole:
    case ShortNameRole:
        break;
    default:
        return {};
    }
    const ProposalCache::Entry* entry = entryAt(row);
    if (!entry)
        return {};
    const Proposal& proposal = entry->proposal;
    switch (role) {
    case AssignmentsRole:
        return QVariant::fromValue(proposal.assignments);
    case CitationsRole:
        return QVariant::fromValue(proposal.citations);
    case HighlightRole:
        return QVariant::fromValue(searchHighlights(proposal.text, m_query));
    case UrgentRole:
        return proposal.urgent;
    case ProposingBodyRole:
        return ProposalColumns::cell(ProposalColumn::ProposingBody, proposal);
    case ShortNameRole:
        return proposal.shortName;
    default:
        return proposal.text;
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
    if (isGroup(index.row()))
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    // Texts are typed where there is room for them: in the list, not in the cell of a table.
    if (!isReadOnly() && index.column() == 0)
        flags |= Qt::ItemIsEditable;
    // Also where nothing moves: a proposal can be dragged into a letter.
    return flags | Qt::ItemIsDragEnabled;
}

ProposalId ProposalModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].stub.id : ProposalId{};
}

int ProposalModel::rowOf(ProposalId id) const
{
    if (!id.isValid())
        return -1;
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [id](const ListRow& row) { return row.stub.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int ProposalModel::entryRow(int row) const
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    for (int below = std::max(row, 0); below <= last; ++below) {
        if (!m_rows[below].isGroup())
            return below;
    }
    for (int above = std::min(row, last); above >= 0; --above) {
        if (!m_rows[above].isGroup())
            return above;
    }
    return -1;
}

QList<ProposalId> ProposalModel::ids(const QModelIndexList& indexes) const
{
    QList<int> rows;
    for (const QModelIndex& index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<ProposalId> result;
    QSet<ProposalId> seen;
    for (const int row : std::as_const(rows)) {
        const ProposalId id = m_rows[row].stub.id;
        // Under several titles it is one entry all the same.
        if (id.isValid() && !seen.contains(id)) {
            seen.insert(id);
            result.append(id);
        }
    }
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

ProposalCache::Entry* ProposalModel::entryAt(int row) const
{
    const ProposalId id = m_rows[row].stub.id;
    if (ProposalCache::Entry* entry = m_cache.held(id))
        return entry;
    const qsizetype first = row / ProposalCache::pageSize * ProposalCache::pageSize;
    QList<ProposalId> page;
    const qsizetype end = std::min<qsizetype>(first + ProposalCache::pageSize, m_rows.size());
    for (qsizetype i = first; i < end; ++i) {
        if (!m_rows[i].isGroup())
            page.append(m_rows[i].stub.id);
    }
    return m_cache.entry(id, page);
}

RowMark ProposalModel::markAt(int row) const
{
    const ProposalStub& stub = m_rows[row].stub;
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
