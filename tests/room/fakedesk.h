// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonedesk.h"

#include <QHash>
#include <QMutex>
#include <QRandomGenerator>
#include <QSemaphore>

#include <memory>

namespace nghisu::room {

/// What a council's file would hold of phones; shared by a test and the desk that the server has.
struct FakeFile {
    struct Seat {
        PhoneSeat who;
        PhoneToken token;
        bool revoked = false;
    };
    QMutex mutex;
    QHash<QString, Seat> seats;  // by code
    PollId open;
    bool changeable = false;
    bool secret = false;
    QString receipt;
    bool diskFails = false;
    QHash<PersonId, BallotChoice> ballots;
    QHash<KeptFileId, QByteArray> papers;
    int piecesRead = 0;
    QList<qsizetype> transactions;  // how many ballots each kept
    QSemaphore* gate = nullptr;     // where it is set, keeping ballots waits for it

    void seat(const QString& code, qint64 person, const QString& name, bool mayVote = true)
    {
        const QMutexLocker lock(&mutex);
        seats.insert(code, {{PersonId(person), name, QStringLiteral("Sở TT&TT"), mayVote}, {}});
    }
    Seat* of(const PhoneToken& token)
    {
        for (Seat& seat : seats) {
            if (!token.isEmpty() && seat.token == token)
                return &seat;
        }
        return nullptr;
    }
    BallotChoice ballotOf(qint64 person)
    {
        const QMutexLocker lock(&mutex);
        return ballots.value(PersonId(person), {-1});
    }
};

/// Keeps to the contract of PhoneDesk, in memory.
class FakeDesk final : public PhoneDesk {
public:
    explicit FakeDesk(std::shared_ptr<FakeFile> file) : m_file(std::move(file)) {}

    Result<SignedIn> signIn(const QString& code, bool move, const QDateTime&) override
    {
        const QMutexLocker lock(&m_file->mutex);
        const auto seat = m_file->seats.find(code.toUpper());
        if (seat == m_file->seats.end())
            return Error{ErrorCode::NoSuchCode, {}};
        if (seat->revoked)
            return Error{ErrorCode::CodeRevoked, {}};
        if (!seat->token.isEmpty() && !move)
            return Error{ErrorCode::SeatTaken, seat->who.name};
        seat->token.resize(16);
        QRandomGenerator::system()->generate(seat->token.begin(), seat->token.end());
        return SignedIn{seat->token, seat->who};
    }
    Result<PhoneSeat> seatOf(const PhoneToken& token) override
    {
        const QMutexLocker lock(&m_file->mutex);
        const FakeFile::Seat* seat = m_file->of(token);
        if (seat == nullptr)
            return Error{ErrorCode::NoSeat, {}};
        return seat->who;
    }
    Result<void> signOut(const PhoneToken& token, const QDateTime&) override
    {
        const QMutexLocker lock(&m_file->mutex);
        FakeFile::Seat* seat = m_file->of(token);
        if (seat == nullptr)
            return Error{ErrorCode::NoSeat, {}};
        seat->token.clear();
        return {};
    }
    QList<Result<PhoneReceipt>> cast(const QList<PhoneBallot>& ballots, const QDateTime&) override
    {
        if (m_file->gate != nullptr)
            m_file->gate->acquire();
        const QMutexLocker lock(&m_file->mutex);
        m_file->transactions.append(ballots.size());
        QList<Result<PhoneReceipt>> results;
        for (const PhoneBallot& ballot : ballots)
            results.append(castOne(ballot));
        return results;
    }
    Result<QByteArray> paperPiece(KeptFileId file, qint64 position) override
    {
        const QMutexLocker lock(&m_file->mutex);
        if (m_file->diskFails)
            return Error{ErrorCode::FileUnreadable, {}};
        ++m_file->piecesRead;
        constexpr qint64 pieceSize = 64LL * 1024;
        return m_file->papers.value(file).mid(position * pieceSize, pieceSize);
    }
    Result<OwnBallot> ownBallot(const PhoneToken& token, PollId) override
    {
        const QMutexLocker lock(&m_file->mutex);
        const FakeFile::Seat* seat = m_file->of(token);
        if (seat == nullptr)
            return Error{ErrorCode::NoSeat, {}};
        const bool voted = m_file->ballots.contains(seat->who.person);
        return OwnBallot{voted,
                         m_file->secret ? BallotChoice() : m_file->ballots.value(seat->who.person)};
    }
    Result<QList<PersonId>> voters(PollId) override
    {
        const QMutexLocker lock(&m_file->mutex);
        return m_file->ballots.keys();
    }

private:
    Result<PhoneReceipt> castOne(const PhoneBallot& ballot)
    {
        if (m_file->diskFails)
            return Error{ErrorCode::DiskFull, {}};
        const FakeFile::Seat* seat = m_file->of(ballot.token);
        if (seat == nullptr)
            return Error{ErrorCode::NoSeat, {}};
        if (ballot.poll != m_file->open)
            return Error{ErrorCode::PollNotOpen, {}};
        if (!seat->who.mayVote)
            return Error{ErrorCode::MayNotVote, seat->who.name};
        const bool voted = m_file->ballots.contains(seat->who.person);
        if (voted && !m_file->changeable)
            return Error{ErrorCode::AlreadyVoted, {}};
        m_file->ballots.insert(seat->who.person, ballot.choice);
        return PhoneReceipt{voted, m_file->receipt};
    }

    std::shared_ptr<FakeFile> m_file;
};

}  // namespace nghisu::room
