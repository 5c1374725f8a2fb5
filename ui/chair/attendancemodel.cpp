// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/attendancemodel.h"

#include "chair/personrowdelegate.h"
#include "chair/roomstate.h"
#include "shell/desk.h"
#include "text/fold.h"
#include "words/words.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

AttendanceModel::AttendanceModel(Desk& desk, RoomState& state, QObject* parent)
    : QAbstractListModel(parent), m_desk(desk), m_state(state)
{
    connect(&state, &RoomState::changed, this, &AttendanceModel::reload);
    reload();
}

void AttendanceModel::setFilter(const QString& words)
{
    m_filter = wordsForSearch(words);
    reload();
}

void AttendanceModel::reload()
{
    const QStringList wanted = m_filter.split(u' ', Qt::SkipEmptyParts);
    QList<Person> people = m_state.people();
    people.removeIf([&](const Person& person) {
        const QString all = wordsForSearch(
            QStringList{person.name, person.title, person.organisation, person.seat}.join(u' '));
        return !std::all_of(wanted.begin(), wanted.end(),
                            [&](const QString& word) { return all.contains(word); });
    });
    if (people == m_people) {
        if (!people.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_people = people;
    endResetModel();
}

Attendee AttendanceModel::attendeeAt(int row) const
{
    return m_state.attendance().value(m_people[row].id);
}

int AttendanceModel::rowOf(PersonId person) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&](const Person& one) { return one.id == person; });
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

int AttendanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant AttendanceModel::markOf(int row) const
{
    const Attendee attendee = attendeeAt(row);
    const QString since = m_desk.words().clock(attendee.since.toLocalTime().time());
    PersonMark mark;
    switch (attendee.presence) {
    case Presence::Absent:
        return {};
    case Presence::Present:
        mark = {IconName::Passed, Token::Ok,
                attendee.substitute.isEmpty() ? tr("present, %1").arg(since)
                                              : tr("for them: %1").arg(attendee.substitute)};
        break;
    case Presence::Excused:
        mark = {IconName::Abstain, Token::Ink2, tr("excused")};
        break;
    case Presence::Away:
        mark = {IconName::Clock, Token::Warn, tr("out of the room, %1").arg(since)};
        break;
    case Presence::Left:
        mark = {IconName::Forward, Token::Ink2, tr("has left, %1").arg(since)};
        break;
    }
    return QVariant::fromValue(mark);
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_people.size())
        return {};
    const Person& person = m_people[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case PersonDetailRole: {
        QStringList parts{person.title, person.organisation};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case PersonMarkRole:
        return markOf(index.row());
    case Qt::AccessibleTextRole: {
        const auto mark = markOf(index.row()).value<PersonMark>();
        return mark.words.isEmpty() ? tr("%1: not here yet").arg(person.name)
                                    : u"%1: %2"_s.arg(person.name, mark.words);
    }
    default:
        return {};
    }
}

}  // namespace nghisu
