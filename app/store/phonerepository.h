// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/attendance.h"
#include "domain/bulletin.h"
#include "domain/council.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace nghisu {

class Connection;

/// A member's code for the phones of a meeting.
struct PhoneCode {
    PhoneCodeId id;
    PersonId person;
    QString code;
    QDateTime issuedAt;  ///< UTC
    bool revoked = false;

    bool operator==(const PhoneCode&) const = default;
};

/// Who sits at a phone, with all that tells whether they may vote.
struct PhoneVoter {
    PersonId person;
    bool entitled = false;  ///< a member with a vote
    qint64 weight = 1;
    std::optional<Coming> attendance;  ///< what was said of them last in the meeting

    bool operator==(const PhoneVoter&) const = default;
};

/// Codes of phones, who sits at one, and what phones of a meeting may do and show.
class PhoneRepository {
public:
    explicit PhoneRepository(Connection& connection) : m_connection(connection) {}

    Result<PhoneRules> rules(MeetingId meeting) const;
    /// For use inside CouncilFile::perform.
    Result<void> setRules(MeetingId meeting, const PhoneRules& rules);
    Result<qint64> agendaOpened(MeetingId meeting) const;
    Result<void> addAgendaOpened(MeetingId meeting, qint64 times);

    /// Those that are valid.
    Result<QList<PhoneCode>> codes(MeetingId meeting) const;
    /// A code of the meeting, revoked or not.
    Result<std::optional<PhoneCode>> find(MeetingId meeting, const QString& code) const;
    /// Whether the file has such a code, for whichever meeting.
    Result<bool> isTaken(const QString& code) const;
    Result<void> insert(MeetingId meeting, PersonId person, const QString& code,
                        const QDateTime& at);
    /// The code that the person has, if any; who sits at a phone with it does not any more.
    Result<void> revoke(MeetingId meeting, PersonId person, const QDateTime& at);

    enum class Ending { Moved, Left, Revoked };
    /// \param token SHA-256 of what the phone shows
    Result<void> sit(PhoneCodeId code, const QByteArray& token, const QDateTime& at);
    Result<void> stand(PhoneCodeId code, Ending ending, const QDateTime& at);
    Result<bool> isSeated(PhoneCodeId code) const;
    /// The code that a phone signed in with and sits at still; none where it does not.
    Result<std::optional<PhoneCode>> seat(MeetingId meeting, const QByteArray& token) const;
    /// Who sits at phones that send ballots: one for each token, in their order; none where nobody does.
    /// Thousands send at a time, and are looked up together.
    Result<QList<std::optional<PhoneVoter>>> voters(MeetingId meeting,
                                                    const QList<QByteArray>& tokens) const;
    /// Who sits at a phone, and since when (UTC).
    Result<QHash<PersonId, QDateTime>> seated(MeetingId meeting) const;
    /// How often somebody's seat was moved from one phone to another.
    Result<QHash<PersonId, int>> moves(MeetingId meeting) const;

    /// Writes that somebody came, past the journal: nobody takes back what a phone did.
    Result<void> checkIn(MeetingId meeting, PersonId person, const QDateTime& at);

    /// Codes and seats of a meeting, or of all that are over: put away, or closed before a moment (UTC).
    Result<void> wipe(MeetingId meeting);
    Result<bool> hasOver(const QDateTime& before) const;
    Result<void> wipeOver(const QDateTime& before);

private:
    Connection& m_connection;
};

}  // namespace nghisu
