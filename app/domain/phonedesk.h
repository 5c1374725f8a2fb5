// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/ballot.h"
#include "domain/handout.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace nghisu {

// What passes between the phones of a room and the council's file.

/// What a phone that signed in shows with every request: 16 random bytes. Only its SHA-256 is kept.
using PhoneToken = QByteArray;

/// Who sits at a phone.
struct PhoneSeat {
    PersonId person;
    QString name;
    QString organisation;
    bool mayVote = false;

    bool operator==(const PhoneSeat&) const = default;
};

struct SignedIn {
    PhoneToken token;
    PhoneSeat seat;
};

/// A ballot as a phone sends it.
struct PhoneBallot {
    PhoneToken token;
    PollId poll;
    BallotChoice choice;
};

/// That a ballot is kept.
struct PhoneReceipt {
    bool changed = false;  ///< it stands in place of one before
    QString code;          ///< of a verifiable secret poll: by it the ballot is found in the list

    bool operator==(const PhoneReceipt&) const = default;
};

/// What a voter has done in a poll so far.
struct OwnBallot {
    bool voted = false;
    BallotChoice choice;  ///< empty in a secret poll: nobody knows it any more

    bool operator==(const OwnBallot&) const = default;
};

/// Keeps what comes from phones in the file, for whoever serves them. All of it is used in one
/// thread, which may be another than that of the council's window. Moments are UTC.
class PhoneDesk {
public:
    virtual ~PhoneDesk() = default;

    /// Takes the seat of a code. NoSuchCode, CodeRevoked; SeatTaken where another phone has it and
    /// `move` does not say that it is to be taken over, which is kept.
    virtual Result<SignedIn> signIn(const QString& code, bool move, const QDateTime& at) = 0;
    /// NoSeat where the token is nobody's, or was somebody's.
    virtual Result<PhoneSeat> seatOf(const PhoneToken& token) = 0;
    virtual Result<void> signOut(const PhoneToken& token, const QDateTime& at) = 0;

    /// Keeps these ballots in one transaction; what it keeps is durable when it returns. A result for
    /// each, in their order, none of which depends on the others: NoSeat, PollNotOpen, MayNotVote,
    /// NotPresent, AlreadyVoted, the errors of checkChoice; an error of the disk for all.
    virtual QList<Result<PhoneReceipt>> cast(const QList<PhoneBallot>& ballots,
                                             const QDateTime& at) = 0;
    /// NoSeat, NoSuchPoll.
    virtual Result<OwnBallot> ownBallot(const PhoneToken& token, PollId poll) = 0;
    /// Who has voted in a poll in whatever way, or has taken a paper; in no order that says anything.
    virtual Result<QList<PersonId>> voters(PollId poll) = 0;

    /// A piece of a file that is handed out; empty behind the last. Who may have it is for the caller to
    /// know.
    virtual Result<QByteArray> paperPiece(KeptFileId file, qint64 position) = 0;
};

}  // namespace nghisu
