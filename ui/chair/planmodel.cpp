// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/planmodel.h"

#include "chair/roomstate.h"
#include "shell/desk.h"
#include "words/words.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

PlanModel::PlanModel(Desk& desk, RoomState& state, QObject* parent)
    : QAbstractListModel(parent), m_desk(desk), m_state(state)
{
    connect(&state, &RoomState::changed, this, &PlanModel::reload);
    reload();
}

void PlanModel::reload()
{
    QStringList titles;
    for (const PlanLine& line : m_state.plan())
        titles.append(m_state.titleOf(line.entry));
    if (m_lines == m_state.plan() && m_titles == titles) {
        if (!m_lines.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = m_state.plan();
    m_titles = titles;
    endResetModel();
}

CourseEntry PlanModel::entryAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines[row].entry : CourseEntry();
}

int PlanModel::rowOf(const CourseEntry& entry) const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [&](const PlanLine& one) { return one.entry == entry; });
    return line == m_lines.end() ? -1 : int(line - m_lines.begin());
}

QString PlanModel::gutterAt(int row) const
{
    const PlanLine& line = m_lines[row];
    return line.entry.proposal.isValid() ? line.number : line.start.toString(u"HH:mm"_s);
}

int PlanModel::depthAt(int row) const
{
    return m_lines[row].depth;
}

EntryState PlanModel::stateAt(int row) const
{
    return m_state.course().of(m_lines[row].entry).state;
}

bool PlanModel::isOn(int row) const
{
    const QList<CourseEntry>& current = m_state.course().current;
    if (current.contains(m_lines[row].entry))
        return true;
    if (m_lines[row].depth > 0)
        return false;
    for (int below = row + 1; below < m_lines.size() && m_lines[below].depth > 0; ++below) {
        if (current.contains(m_lines[below].entry))
            return true;
    }
    return false;
}

QString PlanModel::stateWords(int row) const
{
    switch (stateAt(row)) {
    case EntryState::Planned:
        return {};
    case EntryState::Running:
        return tr("on now");
    case EntryState::Done:
        return tr("done");
    case EntryState::Skipped:
        return tr("left out");
    case EntryState::Postponed:
        return tr("put off");
    }
    return {};
}

std::optional<PlanMark> PlanModel::markAt(int row) const
{
    if (m_state.course().current.contains(m_lines[row].entry))
        return PlanMark{IconName::Running, Token::Accent, tr("on now")};
    if (const Poll* poll = m_state.lastPollOf(m_lines[row].entry)) {
        const Outcome outcome = m_state.resultOf(*poll).verdict.outcome;
        const QString words = m_desk.words().outcome(outcome);
        if (outcome == Outcome::Passed)
            return PlanMark{IconName::Passed, Token::Ok, words};
        if (outcome != Outcome::None)
            return PlanMark{IconName::Failed, Token::Bad, words};
    }
    switch (stateAt(row)) {
    case EntryState::Done:
        return PlanMark{IconName::Check, Token::Ink2, stateWords(row)};
    case EntryState::Skipped:
        return PlanMark{IconName::Abstain, Token::Ink3, stateWords(row)};
    case EntryState::Postponed:
        return PlanMark{IconName::Clock, Token::Warn, stateWords(row)};
    case EntryState::Planned:
    case EntryState::Running:
        break;
    }
    return std::nullopt;
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const int row = index.row();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_titles[row];
    if (role == Qt::AccessibleTextRole) {
        const auto mark = markAt(row);
        QStringList parts{gutterAt(row), m_titles[row], mark ? mark->words : QString()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

}  // namespace nghisu
