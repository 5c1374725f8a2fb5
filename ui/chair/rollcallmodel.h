// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"
#include "domain/poll.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace nghisu {

class Desk;
class RoomState;

/// Who is called by name, by protocol, and what each said. Those who are not there are left out: they
/// have no vote to give. In a vote by phone it is those who have not voted, and who says it at the desk.
class RollCallModel final : public QAbstractListModel {
    Q_OBJECT

public:
    RollCallModel(Desk& desk, RoomState& state, QObject* parent = nullptr);

    /// Reads who is called and what was said so far.
    void begin(const Poll& poll);
    /// Keeps what the person of a row says, in the file. False where that could not be; it was said.
    bool cast(int row, int option);

    /// Whose row stays though they vote by phone meanwhile: a key that is on its way must not meet
    /// somebody else.
    void hold(PersonId person);

    PersonId personAt(int row) const;
    /// The first from `row` on, and round again, who has not said anything; -1 where all have.
    int nextOpen(int row) const;
    int cast() const { return int(m_choices.size()); }
    /// How many can be: who is there, or has voted.
    int expected() const { return m_expected; }
    /// Who has not said anything, as a sentence; empty where all have.
    QString missingWords() const;
    /// What it would come to now.
    PollFigures figures() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

signals:
    void counted();

private:
    bool isByPhone() const { return m_poll.method == PollMethod::Phone; }
    void readChoices();
    void readPeople();
    void setPeople(const QList<Person>& people);
    QVariant markOf(PersonId person) const;

    struct Said {
        int option = 0;
        bool corrected = false;
        qint64 weight = 1;
    };

    Desk& m_desk;
    RoomState& m_state;
    Poll m_poll;
    QList<Person> m_people;
    QHash<PersonId, Said> m_choices;
    QSet<PersonId> m_atDesk;  ///< who said it here, in a vote by phone
    PersonId m_held;
    int m_expected = 0;
    QTimer m_reading;  ///< ballots from phones come in by hundreds
};

}  // namespace nghisu
