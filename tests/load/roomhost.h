// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loadcouncil.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace nghisu::load {

/// Serves the room of a council until its input ends, in a process of its own; says its address on the
/// first line. Lines tell it what to do, and each is answered by one: "open KIND" (the vote's number),
/// "close" (the figures that were announced), "single MILLISECONDS" (how many ballots a second a desk
/// keeps one by one), "quit" by nothing.
int hostRoom(const QString& file, int members);

/// Such a process, from outside.
class RoomHost {
public:
    explicit RoomHost(int members);
    ~RoomHost();

    /// \param sync how many milliseconds the disk takes to sync, at least
    bool start(int sync = 0);
    /// Ends it as a power failure would.
    void kill();
    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process.processId(); }
    QString file() const { return m_folder.filePath(QStringLiteral("room.nghisu")); }
    /// Those who have signed in, then the latecomers.
    const QList<Seat>& seats() const { return m_seats; }

    PollId openPoll(Vote vote);
    QList<qint64> closePoll();
    /// Ballots a second where each has a transaction of its own.
    double oneByOne();

private:
    QByteArray ask(const QByteArray& line);
    QByteArray answer();

    QTemporaryDir m_folder;
    QProcess m_process;
    QList<Seat> m_seats;
    int m_members;
    quint16 m_port = 0;
};

}  // namespace nghisu::load
