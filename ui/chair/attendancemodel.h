// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance.h"

#include <QAbstractListModel>

namespace nghisu {

class Desk;
class RoomState;

/// The members and guests with whether they are there; those whose name or organisation holds what
/// was typed, by protocol.
class AttendanceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    AttendanceModel(Desk& desk, RoomState& state, QObject* parent = nullptr);

    /// Diacritics optional; every word must be found.
    void setFilter(const QString& words);
    const Person& personAt(int row) const { return m_people[row]; }
    Attendee attendeeAt(int row) const;
    int rowOf(PersonId person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void reload();
    QVariant markOf(int row) const;

    Desk& m_desk;
    RoomState& m_state;
    QString m_filter;
    QList<Person> m_people;
};

}  // namespace nghisu
