// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "phones.h"
#include "roomhost.h"
#include "swarm.h"

#include <QHash>
#include <QSet>

namespace nghisu::load {

inline constexpr int members = 400;
/// The device that means ill, and the first of those that do not.
inline constexpr int hostile = 9000;
inline constexpr int honest = 1;

/// Members that vote one after the other, each on a connection and from an address of its own, while
/// something else goes on.
class Voters {
public:
    Voters(Swarm& swarm, const RoomHost& host, PollId poll)
        : m_swarm(swarm), m_host(host), m_poll(poll)
    {
    }

    void vote(int member)
    {
        const int wire = m_swarm.open(honest + member);
        m_wires.insert(wire, member);
        m_swarm.send(wire, voteRequest(m_host.port(), m_host.seats()[member].token, m_poll,
                                       choiceOf(member)));
    }
    /// Whether it was an answer to one of them.
    bool look(int wire)
    {
        if (!m_wires.contains(wire))
            return false;
        const QByteArray answer = takeAnswer(m_swarm.received(wire));
        if (!answer.isEmpty()) {
            if (statusOf(answer) == 200)
                m_acknowledged.insert(m_wires.value(wire));
            else
                ++m_refused;
        }
        if (!answer.isEmpty() || !m_swarm.isOpen(wire)) {
            m_swarm.close(wire);
            m_wires.remove(wire);
        }
        return true;
    }
    static int choiceOf(int member) { return member % 3; }
    const QSet<int>& acknowledged() const { return m_acknowledged; }
    int refused() const { return m_refused; }
    bool isDone() const { return m_wires.isEmpty(); }

private:
    Swarm& m_swarm;
    const RoomHost& m_host;
    PollId m_poll;
    QHash<int, int> m_wires;
    QSet<int> m_acknowledged;
    int m_refused = 0;
};

/// Answers to requests that are sent in one moment, each on a connection of its own.
QList<QByteArray> answersTo(quint16 port, const QList<QByteArray>& requests, int firstDevice,
                            int devices);
int countOf(const QList<QByteArray>& answers, int status);
/// Opens a vote and waits until phones get it.
PollId openShown(RoomHost& host, Vote vote);

/// All members vote while somebody floods, stalls, guesses or forges: nothing of it may keep them from
/// voting, and nothing of it may stay behind.
void flood(RoomHost& host, Figures& figures);
/// What one phone alone tries: to vote twice, too late, from a page of elsewhere, with what another has.
void trick(RoomHost& host, Figures& figures);
/// SIGKILL while they vote; whoever has no answer votes again when the server is back.
void killInTheMiddle(RoomHost& host, Vote vote, Figures& figures);

}  // namespace nghisu::load
