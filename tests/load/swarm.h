// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace nghisu::load {

/// Thousands of connections to a server on this computer, in one thread: what a room full of phones
/// looks like from the other end. A socket of Qt for each would measure the generator.
class Swarm {
public:
    /// Called when bytes came in on a connection, or it was closed.
    using Handler = std::function<void(int wire)>;

    explicit Swarm(quint16 port);
    ~Swarm();
    Swarm(const Swarm&) = delete;
    Swarm& operator=(const Swarm&) = delete;

    /// Begins a connection; -1 where the system has no more. `device` makes it come from an address of
    /// its own, 127.1.0.0 upwards, as the phones of a room do; 0 is 127.0.0.1.
    int open(int device = 0);
    void send(int wire, const QByteArray& bytes);
    void close(int wire);

    /// Waits for what happens, no longer than that, and calls the handler for it.
    void turn(std::chrono::milliseconds most, const Handler& handler);
    /// Turns until something holds; false where it did not within that time.
    bool turnUntil(const std::function<bool()>& holds, std::chrono::milliseconds most,
                   const Handler& handler);

    /// What has come in and was not taken.
    QByteArray& received(int wire) { return m_wires[wire].in; }
    bool isOpen(int wire) const { return m_wires[wire].fd >= 0; }
    int count() const { return int(m_wires.size()); }

private:
    struct Wire {
        int fd = -1;
        QByteArray out;
        QByteArray in;
        bool writing = false;  // is told when it may go on
    };
    void flush(int wire);
    void read(int wire);
    void watch(int wire, int operation, bool writing) const;

    quint16 m_port;
    int m_epoll;
    QList<Wire> m_wires;
};

/// Takes the first whole answer (head and body) from what came in; empty where it is not whole yet.
QByteArray takeAnswer(QByteArray& received);
/// The number behind "HTTP/1.1 ", 0 where there is none.
int statusOf(const QByteArray& answer);

/// As many files and connections as the system lets this process have.
quint64 raiseFileLimit();
/// How long a process has had a processor, in milliseconds.
qint64 processorTime(qint64 pid);
/// Memory of a process that is its own, in bytes.
qint64 ownMemory(qint64 pid);

}  // namespace nghisu::load
