// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leftoutmodel.h"

#include "models/draftmodel.h"
#include "shell/desk.h"
#include "words/words.h"

namespace nghisu {

namespace {

// More than this is not seen on one line, nor read in a tooltip.
constexpr qsizetype MostShown = 600;

}  // namespace

LeftOutModel::LeftOutModel(const Desk& desk, const DraftModel& draft, QObject* parent)
    : QAbstractListModel(parent), m_desk(desk), m_draft(draft)
{
    connect(&draft, &DraftModel::corrected, this, &LeftOutModel::refresh);
    refresh();
}

int LeftOutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant LeftOutModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LeftOut& item = m_items[index.row()];
    const QString reason = m_desk.words().leftOutReason(item.reason);
    switch (role) {
    case Qt::DisplayRole:
        return item.text.left(MostShown).simplified();
    case Qt::ToolTipRole:
        return item.text.left(MostShown).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1, left out: %2").arg(item.text.left(MostShown).simplified(), reason);
    case LeftOutReasonRole:
        return reason;
    default:
        return {};
    }
}

void LeftOutModel::retranslate()
{
    if (!m_items.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void LeftOutModel::refresh()
{
    if (m_items == m_draft.draft().leftOut)
        return;
    beginResetModel();
    m_items = m_draft.draft().leftOut;
    endResetModel();
}

}  // namespace nghisu
