// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonedesk.h"
#include "domain/poll.h"
#include "session/phoning.h"
#include "store/drive.h"
#include "support/tempcouncil.h"

#include <memory>

namespace nghisu {

/// A council with members, codes for all of them and phones to sign in on.
class PhoneCouncil {
public:
    /// \param members with a vote and a name, "Thành viên 1"
    /// \param after their ids are larger
    explicit PhoneCouncil(int members, qint64 after = 0);

    TempCouncil& council() { return m_council; }
    CouncilFile& file() { return m_council.file(); }
    MeetingId meeting() const { return m_council.meeting(); }
    QDateTime now() { return m_council.clock().now(); }
    const QList<PersonId>& members() const { return m_members; }
    QString codeOf(PersonId member);

    /// On a connection of its own, as the server has it.
    PhoneDesk& desk();
    /// Ends it, as the server does before the file is closed.
    void endDesk() { m_desk.reset(); }
    /// Signs a member in; the token.
    PhoneToken signIn(PersonId member);
    /// Casts one ballot.
    Result<PhoneReceipt> cast(const PhoneToken& token, PollId poll, const BallotChoice& choice);

    /// A decision by phone, prepared by nobody yet.
    Poll question() const;
    PollId open(const Poll& poll);

private:
    TempCouncil m_council;
    QList<PersonId> m_members;
    std::unique_ptr<PhoneDesk> m_desk;
};

/// Where the files that are opened meanwhile lie: on a network drive, or on a disk.
class LyingOn {
public:
    explicit LyingOn(bool network)
    {
        drive::pretend(network ? drive::Journal::Rollback : drive::Journal::WriteAhead);
    }
    ~LyingOn() { drive::pretend(std::nullopt); }
    LyingOn(const LyingOn&) = delete;
    LyingOn& operator=(const LyingOn&) = delete;
};

/// Internal where it is a value.
template <typename T>
ErrorCode codeOf(const Result<T>& result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

}  // namespace nghisu
