// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftmodel.h"

#include "domain/decision.h"
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

void DraftModel::setDirectory(const QList<Body>& directory)
{
    m_intake = std::make_unique<Intake>(directory);
    m_byCode.clear();
    m_codes.clear();
    for (const Body& body : directory) {
        m_byCode.insert(body.code, body);
        m_codes.insert(body.id, body.code);
    }
}

void DraftModel::setReview(const DraftReview& review)
{
    beginResetModel();
    m_review = review;
    m_alike.clear();
    m_typing.clear();
    m_lastRow = -1;
    m_rows = rowsOf(m_review.now);
    endResetModel();
    emit corrected();
}

void DraftModel::setDraft(const DraftDocument& draft, const QList<Body>& directory)
{
    setDirectory(directory);
    setReview({{draft}});
}

int DraftModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DraftModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DraftRow& row = m_rows[index.row()];
    if (role == Qt::CheckStateRole)
        return m_review.now.notTaken.contains(row.key) ? Qt::Unchecked : Qt::Checked;
    if (role == DraftKindRole)
        return static_cast<int>(row.kind);
    if (row.kind == DraftRowKind::Poll) {
        const DraftPoll& poll = m_review.now.draft.polls[row.poll];
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
        return !doubts(index.row()).isEmpty();
    case DraftUnsureBodiesRole: {
        QList<AssignmentId> unsure;
        for (const Doubt& doubt : doubts(index.row())) {
            if (doubt.body >= 0)
                unsure.append(AssignmentId(doubt.body + 1));
        }
        return QVariant::fromValue(unsure);
    }
    case DraftAlikePercentRole: {
        const auto like = alike(index.row());
        return like ? like->percent : 0;
    }
    case DraftAlikeRole: {
        const auto like = alike(index.row());
        return like ? like->who : QString();
    }
    case Qt::ToolTipRole: {
        const auto like = alike(index.row());
        if (!like || like->who.isEmpty())
            return {};
        return tr("Asks %1 % the same as %2").arg(like->percent).arg(like->who);
    }
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
    return draftAt(m_review.now.draft, m_rows[row].path);
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
    const DraftRow& shown = m_rows[row];
    if (shown.kind == DraftRowKind::Poll)
        return m_review.now.draft.polls[shown.poll].source;
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

QList<Doubt> DraftModel::doubts(int row) const
{
    const DraftProposal* draft = proposal(row);
    return draft && isTaken(row) ? doubtsOf(*draft) : QList<Doubt>();
}

void DraftModel::setAlike(const QHash<qsizetype, AlikeDraft>& alike)
{
    m_alike = alike;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

std::optional<AlikeDraft> DraftModel::alike(int row) const
{
    if (!proposal(row))
        return std::nullopt;
    const auto found = m_alike.constFind(m_rows[row].key);
    return found == m_alike.cend() ? std::nullopt : std::optional(*found);
}

int DraftModel::alikeDoubts(int row, const Doubt& doubt) const
{
    const DraftProposal* draft = proposal(row);
    if (!draft || doubt.body < 0 || doubt.body >= draft->bodies.size())
        return 0;
    int count = 0;
    for (int other = 0; other < rowCount(); ++other)
        count += sameDoubt(other, draft->bodies[doubt.body].name, doubt.kind) ? 1 : 0;
    return count;
}

std::optional<Doubt> DraftModel::sameDoubt(int row, const QString& body, Doubt::Kind kind) const
{
    const QList<Doubt> asked = doubts(row);
    for (const Doubt& doubt : asked) {
        if (doubt.kind == kind && doubt.body >= 0 && proposal(row)->bodies[doubt.body].name == body)
            return doubt;
    }
    return std::nullopt;
}

void DraftModel::noteRow(qsizetype key)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [key](const DraftRow& row) { return row.key == key; });
    m_lastRow = found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void DraftModel::change(DraftState state, const QString& typing)
{
    if (typing.isEmpty() || typing != m_typing) {
        m_review.undo.append(m_review.now);
        if (m_review.undo.size() > MostSteps)
            m_review.undo.removeFirst();
    }
    m_review.redo.clear();
    m_typing = typing;
    show(std::move(state));
}

void DraftModel::undo()
{
    if (m_review.undo.isEmpty())
        return;
    m_review.redo.append(m_review.now);
    m_typing.clear();
    show(m_review.undo.takeLast());
}

void DraftModel::redo()
{
    if (m_review.redo.isEmpty())
        return;
    m_review.undo.append(m_review.now);
    m_typing.clear();
    show(m_review.redo.takeLast());
}

void DraftModel::show(DraftState state)
{
    const QList<DraftRow> rows = rowsOf(state);
    if (state.draft.text != m_review.now.draft.text) {
        // Read in another encoding: nothing stands where it was.
        beginResetModel();
        m_review.now = std::move(state);
        m_rows = rows;
        m_lastRow = -1;
        endResetModel();
        emit corrected();
        return;
    }
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
    m_review.now = std::move(state);
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
