// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"
#include "domain/poll.h"
#include "session/polling.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace nghisu {

class Desk;
class RoomState;

/// Who is called by name, by protocol, and what each said. Those who are not there are left out: they
/// have no vote to give. In a vote by phone it is either those who have not voted, with who says it at the
/// desk, or those who have, and how it came in; of a secret one that they have, and no more.
class RollCallModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Whom a vote by phone shows.
    enum class Shown { Waiting, Voted };
    /// What became of what somebody said. ByPhone: they voted by phone, which may be replaced.
    enum class Cast { Kept, Refused, ByPhone };

    RollCallModel(Desk& desk, RoomState& state, QObject* parent = nullptr);

    /// Reads who is called and what was said so far.
    void begin(const Poll& poll);
    void show(Shown shown);
    Shown shown() const { return m_shown; }
    /// Keeps what the person of a row says, in the file. Where it is refused, that was said.
    Cast cast(int row, const BallotChoice& choice, PhoneVote phone = PhoneVote::Stands);

    /// Whose row stays though they vote by phone meanwhile: a key that is on its way must not meet
    /// somebody else.
    void hold(PersonId person);

    PersonId personAt(int row) const;
    int rowOf(PersonId person) const;
    /// What they said here; none where they have not, or where that is not shown.
    std::optional<BallotChoice> saidAt(int row) const;
    /// The first from `row` on, and round again, who has not said anything; -1 where all have.
    int nextOpen(int row) const;
    int cast() const { return int(m_said.size()); }
    /// How many have not voted.
    int waiting() const { return int(m_voters.size()) - cast(); }
    /// Who has not said anything, as a sentence; empty where all have.
    QString missingWords() const;
    /// What it would come to now.
    PollFigures figures() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

signals:
    void counted();

private:
    struct Said {
        BallotChoice choice;
        qint64 weight = 1;
        bool corrected = false;
        bool byPhone = false;
    };

    bool isByPhone() const { return m_poll.method == PollMethod::Phone; }
    void readSaid();
    void readVoters();
    void setPeople(const QList<Person>& people);
    QVariant markOf(PersonId person) const;
    QString wordsOf(const Said& said) const;

    Desk& m_desk;
    RoomState& m_state;
    Poll m_poll;
    Shown m_shown = Shown::Waiting;
    QList<Person> m_voters;  ///< all who can vote: who is there, or has voted
    QList<Person> m_people;  ///< a row each
    QHash<PersonId, Said> m_said;
    QSet<PersonId> m_here;  ///< who said it while those who have not voted are shown
    PersonId m_held;
    QTimer m_reading;  ///< ballots from phones come in by hundreds
};

}  // namespace nghisu
