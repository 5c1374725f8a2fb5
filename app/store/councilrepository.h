// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/council.h"

#include <QList>

namespace nghisu {

class Connection;

/// The council, its meetings, members and guests. Writing is for use inside CouncilFile::perform.
class CouncilRepository {
public:
    explicit CouncilRepository(Connection& connection) : m_connection(connection) {}

    Result<Council> council() const;
    Result<void> setCouncil(const Council& council);

    /// Newest day first; those without a day come first, the latest made before the others.
    Result<QList<Meeting>> meetings() const;
    Result<Meeting> meeting(MeetingId id) const;  ///< or NoSuchMeeting
    Result<MeetingId> insertMeeting(const Meeting& meeting);
    Result<void> updateMeeting(const Meeting& meeting);
    /// Removes an empty meeting or one without votes, with its proposals.
    Result<void> removeMeeting(MeetingId id);

    /// In protocol order.
    Result<QList<Person>> people() const;
    Result<Person> person(PersonId id) const;  ///< or NoSuchPerson
    Result<PersonId> insertPerson(const Person& person);
    Result<void> updatePerson(const Person& person);
    Result<void> removePerson(PersonId id);
    /// Whether the record names the person: in attendance, or among those who voted, spoke or moved.
    Result<bool> isInRecord(PersonId id) const;

private:
    Connection& m_connection;
};

}  // namespace nghisu
