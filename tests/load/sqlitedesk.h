// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonedesk.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace nghisu::load {

/// The token of a member of the room that is played; its code is "M" and the number.
PhoneToken memberToken(int member);

/// Keeps to the contract of PhoneDesk in a real SQLite file, durable as a council's file is, with no
/// more than that: what a server can do at most on this disk.
class SqliteDesk final : public PhoneDesk {
public:
    explicit SqliteDesk(const QString& path);
    ~SqliteDesk() override;

    Result<SignedIn> signIn(const QString& code, bool move, const QDateTime& at) override;
    Result<PhoneSeat> seatOf(const PhoneToken& token) override;
    Result<void> signOut(const PhoneToken& token, const QDateTime& at) override;
    QList<Result<PhoneReceipt>> cast(const QList<PhoneBallot>& ballots,
                                     const QDateTime& at) override;
    Result<OwnBallot> ownBallot(const PhoneToken& token, PollId poll) override;
    Result<QByteArray> paperPiece(KeptFileId, qint64) override { return QByteArray(); }

    /// Makes a new file with members from 1 to that, all of them signed in.
    static void create(const QString& path, int members);
    /// How many ballots of each option a file holds, and how many members have two.
    struct Tally {
        QList<qint64> votes;
        qint64 doubles = 0;
        qint64 all = 0;
    };
    static Tally tally(const QString& path, PollId poll, int options);

private:
    void open();

    const QString m_path;
    QString m_connection;
    std::unique_ptr<QSqlQuery> m_seat;
    std::unique_ptr<QSqlQuery> m_voted;
    std::unique_ptr<QSqlQuery> m_keep;
};

}  // namespace nghisu::load
