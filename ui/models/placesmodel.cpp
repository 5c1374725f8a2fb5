// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placesmodel.h"

#include "session/councilfile.h"
#include "shell/desk.h"
#include "theme/icons.h"

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Places{MeetingPlace::Proposals, MeetingPlace::Programme,
                            MeetingPlace::Members,   MeetingPlace::Polls,
                            MeetingPlace::Documents, MeetingPlace::FollowUp};

IconName placeIcon(MeetingPlace place)
{
    switch (place) {
    case MeetingPlace::Proposals:
        return IconName::Proposals;
    case MeetingPlace::Programme:
        return IconName::Agenda;
    case MeetingPlace::Members:
        return IconName::Members;
    case MeetingPlace::Polls:
        return IconName::Poll;
    case MeetingPlace::Documents:
        return IconName::Documents;
    case MeetingPlace::FollowUp:
        return IconName::FollowUp;
    }
    Q_UNREACHABLE();
}

// A place's index carries its meeting's row plus one; a top-level index carries none.
constexpr quintptr TopLevel = 0;

}  // namespace

PlacesModel::PlacesModel(Desk& desk, QObject* parent) : QAbstractItemModel(parent), m_desk(desk)
{
    // Which meeting is looked at is said next, and counted then.
    connect(&desk, &Desk::fileChanged, this, &PlacesModel::readMeetings);
    connect(&desk, &Desk::meetingChanged, this, &PlacesModel::onMeetingChanged);
    connect(&desk, &Desk::changed, this, &PlacesModel::update);
    reload();
}

void PlacesModel::reload()
{
    readMeetings();
    recount();
}

void PlacesModel::readMeetings()
{
    beginResetModel();
    m_rows.clear();
    if (const CouncilFile* file = m_desk.file()) {
        const QList<Meeting> found = file->read().council.meetings().value_or({});
        QList<Meeting> archived;
        QList<Meeting> templates;
        for (const Meeting& meeting : found) {
            const int year = meeting.day.isValid() ? meeting.day.year() : 0;
            if (meeting.isTemplate) {
                templates.append(meeting);
            } else if (meeting.archived) {
                archived.append(meeting);
            } else {
                if (m_rows.isEmpty() || m_rows.last().number != year)
                    m_rows.append({RowType::Year, year, {}});
                m_rows.append({RowType::Meeting, year, meeting});
            }
        }
        fold(RowType::Archive, archived, m_archiveOpen);
        fold(RowType::Templates, templates, m_templatesOpen);
    }
    endResetModel();
}

void PlacesModel::fold(RowType type, const QList<Meeting>& meetings, bool open)
{
    if (meetings.isEmpty())
        return;
    m_rows.append({type, static_cast<int>(meetings.size()), {}});
    for (const Meeting& meeting : meetings) {
        // What is looked at is in sight.
        if (open || meeting.id == m_desk.meeting())
            m_rows.append({RowType::Meeting, 0, meeting});
    }
}

void PlacesModel::onMeetingChanged()
{
    if (meetingIndex(m_desk.meeting()).isValid() || !m_desk.meeting().isValid())
        recount();
    else
        reload();
}

bool PlacesModel::isFold(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() != TopLevel)
        return false;
    const RowType type = m_rows[index.row()].type;
    return type == RowType::Archive || type == RowType::Templates;
}

void PlacesModel::toggle(const QModelIndex& index)
{
    Q_ASSERT(isFold(index));
    bool& open = m_rows[index.row()].type == RowType::Archive ? m_archiveOpen : m_templatesOpen;
    open = !open;
    readMeetings();
}

void PlacesModel::recount()
{
    m_proposals = 0;
    m_items = 0;
    m_members = 0;
    m_polls = 0;
    m_open = 0;
    const CouncilFile* file = m_desk.file();
    if (!file)
        return;
    const MeetingId meeting = m_desk.meeting();
    if (meeting.isValid()) {
        m_proposals = file->read().proposals.count(meeting).value_or(0);
        m_items = file->read().programme.size(meeting).value_or(0);
        m_polls = static_cast<int>(file->read().polls.ofMeeting(meeting).value_or({}).size());
        m_open = file->read().proposals.openAnswers(meeting).value_or(0);
    }
    const QList<Person> people = file->read().council.people().value_or({});
    m_members =
        static_cast<int>(std::count_if(people.begin(), people.end(), [](const Person& person) {
            return person.kind == PersonKind::Member;
        }));
    const QModelIndex place = meetingIndex(meeting);
    if (place.isValid()) {
        emit dataChanged(index(0, 0, place), index(rowCount(place) - 1, 0, place),
                         {PlaceDetailRole});
    }
}

void PlacesModel::update(const ChangeEvent& event)
{
    if (event.meetings)
        reload();
    else if (event.order || event.people || event.polls || event.programme
             || !event.proposals.isEmpty())
        recount();
}

void PlacesModel::retranslate()
{
    if (m_rows.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        if (const int places = rowCount(top); places > 0)
            emit dataChanged(index(0, 0, top), index(places - 1, 0, top));
    }
}

QModelIndex PlacesModel::meetingIndex(MeetingId meeting) const
{
    for (int row = 0; meeting.isValid() && row < m_rows.size(); ++row) {
        if (m_rows[row].isMeeting() && m_rows[row].meeting.id == meeting)
            return index(row, 0);
    }
    return {};
}

QModelIndex PlacesModel::placeIndex(MeetingId meeting, MeetingPlace place) const
{
    const QModelIndex top = meetingIndex(meeting);
    return top.isValid() ? index(static_cast<int>(place), 0, top) : QModelIndex();
}

MeetingId PlacesModel::meetingAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const int row =
        index.internalId() == TopLevel ? index.row() : static_cast<int>(index.internalId()) - 1;
    return m_rows[row].isMeeting() ? m_rows[row].meeting.id : MeetingId();
}

MeetingPlace PlacesModel::placeAt(const QModelIndex& index) const
{
    Q_ASSERT(index.isValid() && index.internalId() != TopLevel);
    return Places[static_cast<std::size_t>(index.row())];
}

QModelIndex PlacesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return parent.isValid() ? createIndex(row, 0, static_cast<quintptr>(parent.row()) + 1)
                            : createIndex(row, 0, TopLevel);
}

QModelIndex PlacesModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, TopLevel);
}

int PlacesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.internalId() != TopLevel || parent.column() != 0)
        return 0;
    return m_rows[parent.row()].isMeeting() ? static_cast<int>(Places.size()) : 0;
}

int PlacesModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QString PlacesModel::placeName(MeetingPlace place) const
{
    switch (place) {
    case MeetingPlace::Proposals:
        return tr("Proposals");
    case MeetingPlace::Programme:
        return tr("Programme");
    case MeetingPlace::Members:
        return tr("Members");
    case MeetingPlace::Polls:
        return tr("Polls");
    case MeetingPlace::Documents:
        return tr("Documents");
    case MeetingPlace::FollowUp:
        return tr("Follow-up");
    }
    Q_UNREACHABLE();
}

QVariant PlacesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() != TopLevel) {
        const MeetingPlace place = placeAt(index);
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return placeName(place);
        case PlaceKindRole:
            return static_cast<int>(PlaceRowKind::Place);
        case PlaceIconRole:
            return static_cast<int>(placeIcon(place));
        case PlaceDetailRole:
            if (meetingAt(index) != m_desk.meeting() || place == MeetingPlace::Documents)
                return QString();
            if (place == MeetingPlace::Proposals)
                return m_proposals > 0 ? QString::number(m_proposals) : QString();
            if (place == MeetingPlace::Programme)
                return m_items > 0 ? QString::number(m_items) : QString();
            if (place == MeetingPlace::Members)
                return m_members > 0 ? QString::number(m_members) : QString();
            if (place == MeetingPlace::FollowUp)
                return m_open > 0 ? QString::number(m_open) : QString();
            return m_polls > 0 ? QString::number(m_polls) : QString();
        default:
            return {};
        }
    }
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (row.type) {
        case RowType::Year:
            return row.number == 0 ? tr("Without a date") : QString::number(row.number);
        case RowType::Archive:
            return tr("Archive");
        case RowType::Templates:
            return tr("Templates");
        case RowType::Meeting:
            return row.meeting.label();
        }
        Q_UNREACHABLE();
    case Qt::ToolTipRole:
        return row.isMeeting() ? row.meeting.title : QString();
    case PlaceKindRole:
        return static_cast<int>(row.isMeeting()             ? PlaceRowKind::Meeting
                                : row.type == RowType::Year ? PlaceRowKind::Year
                                                            : PlaceRowKind::Fold);
    case PlaceOpenRole:
        return row.type == RowType::Archive   ? m_archiveOpen
             : row.type == RowType::Templates ? m_templatesOpen
                                              : false;
    case PlaceIconRole:
        return static_cast<int>(IconName::Meeting);
    case PlaceDetailRole:
        if (isFold(index))
            return QString::number(row.number);
        if (!row.isMeeting() || !row.meeting.day.isValid())
            return QString();
        // No year stands above what is put away.
        if (row.meeting.archived)
            return row.meeting.day.toString(u"yyyy"_s);
        // Day and month as they are written in Vietnam: 24/11, 02/12, 14/6.
        return row.meeting.day.toString(row.meeting.day.month() < 3 ? u"dd/MM"_s : u"dd/M"_s);
    default:
        return {};
    }
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == TopLevel && m_rows[index.row()].type == RowType::Year)
        return Qt::ItemNeverHasChildren;
    if (index.internalId() != TopLevel)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
             | Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
}

}  // namespace nghisu
