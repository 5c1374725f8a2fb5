// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changemodel.h"

#include "delegates/piecestext.h"

#include <algorithm>

namespace nghisu {

namespace {

QString bodies(const RevisionEntry& entry)
{
    return (entry.leads + entry.coordinating).join(QStringLiteral(", "));
}

}  // namespace

ChangeModel::ChangeModel(QObject* parent) : QAbstractListModel(parent) {}

void ChangeModel::setChanges(const QList<ListChange>& changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

ProposalId ChangeModel::entryAt(int row) const
{
    return row >= 0 && row < m_changes.size() ? m_changes[row].now.proposal : ProposalId();
}

int ChangeModel::count(ListChange::Kind kind) const
{
    return static_cast<int>(
        std::count_if(m_changes.begin(), m_changes.end(),
                      [kind](const ListChange& change) { return change.kind == kind; }));
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

QString ChangeModel::words(const ListChange& change) const
{
    const bool renumbered =
        change.kind != ListChange::Kind::Added && change.kind != ListChange::Kind::Removed
        && change.before.number != change.now.number && !change.before.number.isEmpty();
    switch (change.kind) {
    case ListChange::Kind::Added:
        return tr("Added");
    case ListChange::Kind::Removed:
        return tr("Removed");
    case ListChange::Kind::Changed:
        return renumbered ? tr("Changed, was %1").arg(change.before.number) : tr("Changed");
    case ListChange::Kind::Moved:
        return renumbered ? tr("Moved, was %1").arg(change.before.number) : tr("Moved");
    }
    Q_UNREACHABLE();
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListChange& change = m_changes[index.row()];
    const bool removed = change.kind == ListChange::Kind::Removed;
    switch (role) {
    case Qt::DisplayRole:
        return removed ? change.before.text : change.now.text;
    case ChangeKindRole:
        return static_cast<int>(change.kind);
    case ChangeNumberRole:
        return removed ? change.before.number : change.now.number;
    case ChangeWordsRole:
        return words(change);
    case ChangePiecesRole:
        return QVariant::fromValue(compareTexts(change.before.text, change.now.text));
    case ChangeBodiesRole:
        if (change.kind != ListChange::Kind::Changed || bodies(change.before) == bodies(change.now))
            return {};
        return QVariant::fromValue(compareTexts(bodies(change.before), bodies(change.now)));
    default:
        return {};
    }
}

}  // namespace nghisu
