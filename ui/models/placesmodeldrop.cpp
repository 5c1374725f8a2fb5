// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proposals that are dropped on a meeting of the sidebar.
#include "models/carriedproposals.h"
#include "models/placesmodel.h"
#include "session/councilfile.h"
#include "shell/desk.h"

#include <QMimeData>

namespace nghisu {

Qt::DropActions PlacesModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList PlacesModel::mimeTypes() const
{
    return {CarriedProposals::mimeType()};
}

bool PlacesModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                  const QModelIndex& parent) const
{
    const bool writable = m_desk.file() && !m_desk.file()->isReadOnly();
    return writable && data && data->hasFormat(CarriedProposals::mimeType())
        && supportedDropActions().testFlag(action) && meetingAt(parent).isValid();
}

bool PlacesModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                               const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto carried = CarriedProposals::of(data);
    const MeetingId meeting = meetingAt(parent);
    CouncilFile& file = *m_desk.file();
    const auto found = file.read().council.meeting(meeting);
    const auto end = endOfList(file, meeting);
    if (!carried || !found || !end)
        return false;
    const bool move = action == Qt::MoveAction && carried->file == file.path();
    // In its own list it stays where it is: there are better places to move it with.
    if (move && meeting == m_desk.meeting())
        return false;
    const auto put = putDown(file, *carried, move, meeting, *end);
    if (!put) {
        m_desk.report(put.error());
        return false;
    }
    const QString title = found->shortTitle.isEmpty() ? found->title : found->shortTitle;
    const int count = static_cast<int>(put->size());
    m_desk.notify((move ? tr("Moved %n proposal(s) to “%1”", nullptr, count)
                        : tr("Copied %n proposal(s) to “%1”", nullptr, count))
                      .arg(title),
                  true);
    return true;
}

}  // namespace nghisu
