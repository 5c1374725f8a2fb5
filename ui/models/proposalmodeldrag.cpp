// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How rows of the list are dragged, and where they land.
#include "models/proposalmodel.h"

#include "session/councilfile.h"
#include "shell/desk.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace nghisu {

namespace {

QString rowsType()
{
    return QStringLiteral("application/x-nghisu-proposals");
}

/// The file and the rows: a row of another council's window is not one of ours.
QByteArray packed(const QString& file, const QList<ProposalId>& ids)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << file << static_cast<qint32>(ids.size());
    for (const ProposalId id : ids)
        stream << id.value();
    return bytes;
}

QList<ProposalId> unpacked(const QString& file, const QByteArray& bytes)
{
    QDataStream stream(bytes);
    QString from;
    qint32 count = 0;
    stream >> from >> count;
    if (stream.status() != QDataStream::Ok || from != file)
        return {};
    QList<ProposalId> ids;
    for (qint32 i = 0; i < count && !stream.atEnd(); ++i) {
        qint64 value = 0;
        stream >> value;
        ids.append(ProposalId(value));
    }
    return stream.status() == QDataStream::Ok ? ids : QList<ProposalId>{};
}

}  // namespace

Qt::DropActions ProposalModel::supportedDragActions() const
{
    return isReadOnly() || !isWhole() ? Qt::CopyAction : Qt::MoveAction | Qt::CopyAction;
}

QStringList ProposalModel::mimeTypes() const
{
    return {rowsType()};
}

QMimeData* ProposalModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty() || !m_desk.file())
        return nullptr;
    QStringList texts;
    QList<int> rows;
    for (const QModelIndex& index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    for (const int row : std::as_const(rows)) {
        const QString text = index(row).data(TextRole).toString();
        const QString& number = m_rows[row].number;
        texts.append(number.isEmpty() ? text : number + QStringLiteral(". ") + text);
    }
    auto* data = new QMimeData;
    data->setData(rowsType(), packed(m_desk.file()->path(), ids(indexes)));
    data->setText(texts.join(u'\n'));
    return data;
}

bool ProposalModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                    const QModelIndex& parent) const
{
    return data && action == Qt::MoveAction && !parent.isValid() && !isReadOnly() && isWhole()
        && !unpacked(m_desk.file()->path(), data->data(rowsType())).isEmpty();
}

bool ProposalModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                 const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<ProposalId> dragged = unpacked(m_desk.file()->path(), data->data(rowsType()));
    const QSet<ProposalId> moving(dragged.cbegin(), dragged.cend());

    // What hangs below a dragged entry comes along by itself.
    QHash<ProposalId, ProposalId> parents;
    bool heading = false;
    for (const ProposalStub& stub : std::as_const(m_rows)) {
        if (stub.parent.isValid())
            parents.insert(stub.id, stub.parent);
        heading = heading || (moving.contains(stub.id) && stub.kind == ProposalKind::Heading);
    }
    QList<ProposalId> ids;
    for (const ProposalId id : dragged) {
        ProposalId above = parents.value(id);
        while (above.isValid() && !moving.contains(above))
            above = parents.value(above);
        if (!above.isValid())
            ids.append(id);
    }
    const int before = row < 0 ? static_cast<int>(m_rows.size()) : row;
    const auto moved = moveProposals(*m_desk.file(), ids, placeBefore(before, heading, moving));
    if (!moved)
        m_desk.report(moved.error());
    return moved.has_value();
}

ListPlace ProposalModel::placeBefore(int row, bool heading, const QSet<ProposalId>& without) const
{
    // The nearest entries on both sides of the gap that are not on the move themselves, nor below
    // one that is.
    QHash<ProposalId, bool> moving;
    for (const ProposalStub& stub : std::as_const(m_rows))
        moving.insert(stub.id, without.contains(stub.id) || moving.value(stub.parent, false));
    int above = std::min(row, static_cast<int>(m_rows.size())) - 1;
    while (above >= 0 && moving.value(m_rows[above].id))
        --above;
    int below = row;
    while (below < m_rows.size() && moving.value(m_rows[below].id))
        ++below;
    if (above < 0)
        return {};

    const ProposalStub& previous = m_rows[above];
    const bool goesIn = !heading && previous.kind == ProposalKind::Heading;
    if (below < m_rows.size()) {
        const ProposalStub& next = m_rows[below];
        const bool nextIsHeading = next.kind == ProposalKind::Heading;
        // At the foot of a heading's part a proposal still belongs to it.
        if (heading || !nextIsHeading) {
            if (next.parent == previous.id)
                return {next.parent, {}};
            int sibling = above;
            while (sibling >= 0
                   && (m_rows[sibling].parent != next.parent || moving.value(m_rows[sibling].id)))
                --sibling;
            return {next.parent, idAt(sibling)};
        }
    }
    if (goesIn)
        return {previous.id, {}};
    if (heading) {
        int sibling = above;
        while (sibling >= 0 && m_rows[sibling].parent.isValid())
            --sibling;
        return {{}, idAt(sibling)};
    }
    // Below a proposal that is itself below another one, stay at the upper level.
    int sibling = above;
    while (m_rows[sibling].parent.isValid()) {
        const int parentRow = rowOf(m_rows[sibling].parent);
        if (parentRow < 0 || m_rows[parentRow].kind == ProposalKind::Heading)
            break;
        sibling = parentRow;
    }
    return {m_rows[sibling].parent, m_rows[sibling].id};
}

ListPlace ProposalModel::placeAfter(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const ProposalStub& stub = m_rows[row];
    if (stub.kind == ProposalKind::Heading)
        return {stub.id, {}};
    return {stub.parent, stub.id};
}

}  // namespace nghisu
