// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programmemodel.h"

#include "delegates/tablerowdelegate.h"
#include "session/councilfile.h"
#include "session/programmeediting.h"
#include "shell/desk.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/clockfield.h"
#include "words/words.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QString MimeType = u"application/x-nghisu-programme"_s;

}  // namespace

ProgrammeModel::ProgrammeModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::fileChanged, this, &ProgrammeModel::reload);
    connect(&desk, &Desk::meetingChanged, this, &ProgrammeModel::reload);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (event.programme)
            reload();
    });
    connect(&desk.theme(), &Theme::changed, this, &ProgrammeModel::retranslate);
    reload();
}

void ProgrammeModel::reload()
{
    QList<AgendaItem> items;
    const CouncilFile* file = m_desk.file();
    const MeetingId meeting = file ? m_desk.meeting() : MeetingId();
    if (meeting.isValid()) {
        auto read = file->read().programme.ofMeeting(meeting);
        if (read)
            items = *std::move(read);
        else
            m_desk.report(read.error());
    }
    const bool same =
        meeting == m_meeting
        && std::equal(items.cbegin(), items.cend(), m_items.cbegin(), m_items.cend(),
                      [](const AgendaItem& a, const AgendaItem& b) { return a.id == b.id; });
    // Where the rows stay, so do the selection and what is being typed.
    if (!same)
        beginResetModel();
    m_meeting = meeting;
    m_items = items;
    m_schedule = scheduleOf(m_items);
    if (!same)
        endResetModel();
    if (same && !m_items.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit reloaded();
}

bool ProgrammeModel::isWritable() const
{
    return m_desk.file() && !m_desk.file()->isReadOnly();
}

int ProgrammeModel::rowOf(AgendaItemId id) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items[row].id == id)
            return row;
    }
    return -1;
}

QString ProgrammeModel::faultOf(int row) const
{
    const qint64 gap = m_schedule.times[row].gap;
    if (gap < 0) {
        return tr("Item %1 begins %2 before item %3 ends")
            .arg(QString::number(row + 1), m_desk.words().duration(-gap), QString::number(row));
    }
    if (gap > 0) {
        return tr("%1 free before item %2")
            .arg(m_desk.words().duration(gap), QString::number(row + 1));
    }
    return {};
}

QList<int> ProgrammeModel::overlaps() const
{
    QList<int> rows;
    for (int row = 0; row < m_schedule.times.size(); ++row) {
        if (m_schedule.times[row].gap < 0)
            rows.append(row);
    }
    return rows;
}

void ProgrammeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_items.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ProgrammeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ProgrammeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ProgrammeModel::shown(const AgendaItem& item, int row, int column) const
{
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case Time:
        return m_desk.words().timeSpan(m_schedule.times[row]);
    case Length:
        return item.minutes ? m_desk.words().duration(*item.minutes) : QString();
    default:
        return edited(item, column);
    }
}

QString ProgrammeModel::edited(const AgendaItem& item, int column) const
{
    switch (column) {
    case Time:
        return m_desk.words().clock(item.start);
    case Length:
        return item.minutes ? QString::number(*item.minutes) : QString();
    case Content:
        return item.title;
    case Performer:
        return item.performer;
    case Note:
        return item.note;
    default:
        return {};
    }
}

QVariant ProgrammeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AgendaItem& item = m_items[index.row()];
    const Theme& theme = m_desk.theme();
    const bool overlaps = m_schedule.times[index.row()].gap < 0;
    switch (role) {
    case Qt::DisplayRole:
        return shown(item, index.row(), index.column());
    case Qt::EditRole:
        return edited(item, index.column());
    case Qt::ToolTipRole:
        // Of a row that begins too early each cell says so.
        if (overlaps || index.column() == Time)
            return faultOf(index.row());
        return edited(item, index.column());
    case Qt::AccessibleDescriptionRole:
        return faultOf(index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Number
                                       ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                       : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::FontRole:
        return index.column() == Content ? theme.font(FontRole::BodyMedium) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Time && overlaps)
            return theme.color(Token::Bad);
        // A time that somebody has set stands out from those that follow.
        if (index.column() == Content || (index.column() == Time && item.start.isValid()))
            return theme.color(Token::Ink);
        return theme.color(index.column() == Number ? Token::Ink3 : Token::Ink2);
    case TableIconRole:
        return index.column() == Time && overlaps ? QVariant(static_cast<int>(IconName::Warning))
                                                  : QVariant();
    default:
        return {};
    }
}

bool ProgrammeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const AgendaItem& before = m_items[index.row()];
    AgendaItem item = before;
    const QString text = value.toString().simplified();
    switch (index.column()) {
    case Time: {
        const auto typed = ClockField::parsed(text);
        if (!typed) {
            m_desk.notify(tr("“%1” is no time of day. Write it as 8:30.").arg(text));
            return false;
        }
        item.start = typed->start;
        if (typed->minutes)
            item.minutes = typed->minutes;
        break;
    }
    case Length: {
        bool number = false;
        const qint64 minutes = text.toLongLong(&number);
        if (!text.isEmpty() && (!number || minutes < 0))
            return false;
        item.minutes =
            text.isEmpty() ? std::nullopt : std::optional(std::min(minutes, longestItem));
        break;
    }
    case Content:
        item.title = text;
        break;
    case Performer:
        item.performer = text;
        break;
    default:
        item.note = text;
        break;
    }
    if (item == before)
        return true;
    if (auto stored = editItem(*m_desk.file(), item); !stored) {
        m_desk.report(stored.error());
        return false;
    }
    return true;
}

Qt::ItemFlags ProgrammeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!isWritable())
        return flags;
    // What is dragged lands between rows, never on one.
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsDragEnabled;
    if (index.column() != Number)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ProgrammeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Length:
        return tr("Length");
    case Content:
        return tr("Content");
    case Performer:
        return tr("Performed by");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

QStringList ProgrammeModel::mimeTypes() const
{
    return {MimeType};
}

QMimeData* ProgrammeModel::mimeData(const QModelIndexList& indexes) const
{
    QList<int> rows;
    for (const QModelIndex& index : indexes) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_meeting.value();
    for (const int row : std::as_const(rows))
        stream << m_items[row].id.value();
    auto* data = new QMimeData;
    data->setData(MimeType, bytes);
    return data;
}

bool ProgrammeModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                     const QModelIndex& parent) const
{
    return data && action == Qt::MoveAction && !parent.isValid() && isWritable()
        && data->hasFormat(MimeType);
}

bool ProgrammeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                  const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    QDataStream stream(data->data(MimeType));
    qint64 meeting = 0;
    stream >> meeting;
    QList<AgendaItemId> ids;
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        qint64 id = 0;
        stream >> id;
        ids.append(AgendaItemId(id));
    }
    // What another meeting calls by the same number is another item.
    if (MeetingId(meeting) != m_meeting)
        return false;
    const AgendaItemId next = row >= 0 && row < rowCount() ? m_items[row].id : AgendaItemId();
    if (const auto moved = moveItemsBefore(*m_desk.file(), m_meeting, ids, next); !moved) {
        m_desk.report(moved.error());
        return false;
    }
    return true;
}

}  // namespace nghisu
