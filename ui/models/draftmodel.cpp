// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftmodel.h"

#include "domain/decision.h"
#include "domain/numbering.h"
#include "intake/intake.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// As many as anybody goes back; a step shares what it did not change with the one before.
constexpr qsizetype MostSteps = 200;

}  // namespace

DraftModel::DraftModel(QObject* parent) : QAbstractListModel(parent) {}

DraftModel::~DraftModel() = default;

void DraftModel::setDraft(const DraftDocument& draft, const QList<Body>& directory)
{
    beginResetModel();
    m_intake = std::make_unique<Intake>(directory);
    m_byCode.clear();
    m_codes.clear();
    for (const Body& body : directory) {
        m_byCode.insert(body.code, body);
        m_codes.insert(body.id, body.code);
    }
    m_now = {draft, {}, {}};
    m_undo.clear();
    m_redo.clear();
    m_typing.clear();
    m_lastRow = -1;
    m_rows = rowsOf(m_now);
    endResetModel();
    emit corrected();
}

void DraftModel::addRows(const QList<DraftProposal>& proposals, const DraftPath& above,
                         QList<Row>& rows)
{
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        Row row;
        row.path = above;
        row.path.append(i);
        row.key = proposals[i].source.start;
        rows.append(row);
        addRows(proposals[i].children, row.path, rows);
    }
}

QList<DraftModel::Row> DraftModel::rowsOf(const State& state)
{
    QList<Row> rows;
    addRows(state.draft.proposals, {}, rows);
    QList<ProposalStub> entries;
    for (const Row& row : rows) {
        // What is not taken in gets no number; the list says what it will look like.
        if (!state.notTaken.contains(row.key)) {
            entries.append({{}, {}, ProposalKind::Proposal, static_cast<int>(row.path.size()) - 1});
        }
    }
    numberList(entries);
    qsizetype next = 0;
    for (Row& row : rows) {
        if (!state.notTaken.contains(row.key))
            row.number = entries[next++].number;
    }
    for (qsizetype i = 0; i < state.draft.polls.size(); ++i) {
        Row row;
        row.kind = DraftRowKind::Poll;
        row.poll = i;
        row.key = -1 - state.draft.polls[i].source.start;
        rows.append(row);
    }
    return rows;
}

DraftDocument DraftModel::taken() const
{
    DraftDocument draft = m_now.draft;
    // From the last to the first, so that the paths of those before stay true. A proposal takes
    // those below it along.
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        if (!m_now.notTaken.contains(row->key))
            continue;
        if (row->kind == DraftRowKind::Poll)
            dropPoll(draft, row->poll);
        else
            dropProposal(draft, row->path);
    }
    return draft;
}

int DraftModel::takenProposals() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [this](const Row& row) {
        return row.kind == DraftRowKind::Proposal && !m_now.notTaken.contains(row.key);
    }));
}

int DraftModel::takenPolls() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [this](const Row& row) {
        return row.kind == DraftRowKind::Poll && !m_now.notTaken.contains(row.key);
    }));
}

int DraftModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DraftModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    if (role == Qt::CheckStateRole)
        return m_now.notTaken.contains(row.key) ? Qt::Unchecked : Qt::Checked;
    if (role == DraftKindRole)
        return static_cast<int>(row.kind);
    if (row.kind == DraftRowKind::Poll) {
        const DraftPoll& poll = m_now.draft.polls[row.poll];
        switch (role) {
        case Qt::DisplayRole:
        case TextRole:
            return poll.question;
        case DraftDetailRole: {
            const QList<int> percents = percentages(poll.votes);
            QStringList parts;
            for (qsizetype i = 0; i < std::min(poll.options.size(), poll.votes.size()); ++i) {
                parts.append(tr("%1 %2 (%3 %)", "option, votes, percent")
                                 .arg(poll.options[i])
                                 .arg(poll.votes[i])
                                 .arg(percents[i]));
            }
            parts.append(tr("%n vote(s)", nullptr, static_cast<int>(poll.total)));
            return parts.join(u"  ·  "_s);
        }
        default:
            return {};
        }
    }
    const DraftProposal& draft = *proposal(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return draft.text;
    case Qt::AccessibleTextRole:
        return tr("%1. %2", "number and text of a proposal").arg(row.number, draft.text);
    case NumberRole:
        return row.number;
    case DepthRole:
        return row.path.size() - 1;
    case AssignmentsRole:
        return QVariant::fromValue(assignments(index.row()));
    case AddresseesRole: {
        QList<Span> spans;
        for (const DraftBody& body : draft.bodies) {
            if (body.span.length > 0)
                spans.append(body.span);
        }
        return QVariant::fromValue(spans);
    }
    case CitationsRole:
        return QVariant::fromValue(draft.citations);
    case DraftUnsureRole:
        return !draft.sure;
    default:
        return {};
    }
}

bool DraftModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    return setTaken(index.row(), value.toInt() == Qt::Checked);
}

Qt::ItemFlags DraftModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
         | Qt::ItemNeverHasChildren;
}

const DraftProposal* DraftModel::proposal(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].kind != DraftRowKind::Proposal)
        return nullptr;
    return draftAt(m_now.draft, m_rows[row].path);
}

QList<Assignment> DraftModel::assignments(int row) const
{
    QList<Assignment> assignments;
    const DraftProposal* draft = proposal(row);
    if (!draft)
        return assignments;
    for (qsizetype i = 0; i < draft->bodies.size(); ++i) {
        const DraftBody& body = draft->bodies[i];
        // Nothing has an id before it is in the file: the place among the bodies stands in.
        assignments.append({AssignmentId(i + 1), m_byCode.value(body.code).id, body.name,
                            body.shortName, body.role, body.group});
    }
    return assignments;
}

QString DraftModel::number(int row) const
{
    return m_rows[row].number;
}

Span DraftModel::source(int row) const
{
    const Row& shown = m_rows[row];
    if (shown.kind == DraftRowKind::Poll)
        return m_now.draft.polls[shown.poll].source;
    return proposal(row)->source;
}

int DraftModel::rowAt(qsizetype sourcePosition) const
{
    int found = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Span span = source(row);
        // The innermost one: what is below a proposal may lie within its passage.
        if (sourcePosition >= span.start && sourcePosition < span.end()
            && (found < 0 || span.length < source(found).length))
            found = row;
    }
    return found;
}

void DraftModel::noteRow(qsizetype key)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [key](const Row& row) { return row.key == key; });
    m_lastRow = found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void DraftModel::change(State state, const QString& typing)
{
    if (typing.isEmpty() || typing != m_typing) {
        m_undo.append(m_now);
        if (m_undo.size() > MostSteps)
            m_undo.removeFirst();
    }
    m_redo.clear();
    m_typing = typing;
    show(std::move(state));
}

void DraftModel::undo()
{
    if (m_undo.isEmpty())
        return;
    m_redo.append(m_now);
    m_typing.clear();
    show(m_undo.takeLast());
}

void DraftModel::redo()
{
    if (m_redo.isEmpty())
        return;
    m_undo.append(m_now);
    m_typing.clear();
    show(m_redo.takeLast());
}

void DraftModel::show(State state)
{
    const QList<Row> rows = rowsOf(state);
    // A correction touches neighbours: what is the same before and after them stays in its place,
    // and with it the selection and what is on the screen.
    const qsizetype most = std::min(rows.size(), m_rows.size());
    qsizetype head = 0;
    while (head < most && rows[head].key == m_rows[head].key)
        ++head;
    qsizetype tail = 0;
    while (tail < most - head
           && rows[rows.size() - 1 - tail].key == m_rows[m_rows.size() - 1 - tail].key)
        ++tail;
    const auto removed = static_cast<int>(m_rows.size() - head - tail);
    const auto added = static_cast<int>(rows.size() - head - tail);
    const auto first = static_cast<int>(head);
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_rows.remove(head, removed);
        endRemoveRows();
    }
    // Those that stay change first, by themselves; then the new ones come.
    m_now = std::move(state);
    m_rows = rows;
    m_rows.remove(head, added);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
    if (added > 0) {
        beginInsertRows({}, first, first + added - 1);
        m_rows = rows;
        endInsertRows();
    }
    emit corrected();
}

}  // namespace nghisu
