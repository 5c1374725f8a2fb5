// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace nghisu::load {

/// Serves a room until its input ends, in a process of its own; says its address on the first line.
/// Lines tell it what to do: "open POLL", "close", "single MILLISECONDS" (which answers how many
/// ballots a second it keeps one by one), "quit".
int hostRoom(const QString& file, int members);

/// Such a process, from outside.
class RoomHost {
public:
    explicit RoomHost(int members);
    ~RoomHost();

    bool start();
    /// Ends it as a power failure would.
    void kill();
    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process.processId(); }
    QString file() const { return m_folder.filePath(QStringLiteral("room.db")); }

    void openPoll(qint64 poll) { tell("open " + QByteArray::number(poll)); }
    void closePoll() { tell("close"); }
    /// Ballots a second where each has a transaction of its own.
    double oneByOne();

private:
    void tell(const QByteArray& line);

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_members;
    quint16 m_port = 0;
};

}  // namespace nghisu::load
