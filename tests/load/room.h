// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "roomhost.h"
#include "swarm.h"

#include <QSet>

namespace nghisu::load {

inline constexpr int members = 10'000;

/// The address of a phone's access point: a room has a few, with so many phones behind each.
inline int deviceOf(int member)
{
    constexpr int phonesAnAddress = 8;
    return 1 + member / phonesAnAddress;
}

/// Phones that listen, each with its connection.
class Listeners {
public:
    Listeners(Swarm& swarm, int count) : m_swarm(swarm) { m_wires.resize(count, -1); }

    /// All begin to listen; false where not all got a connection and were told how things stand.
    bool join(const RoomHost& host);
    /// Until all have been told that; false where they were not within a minute.
    bool await(const QByteArray& words);

private:
    Swarm& m_swarm;
    QList<int> m_wires;
    QSet<int> m_heard;
};

/// Five thousand vote within ten seconds, each at a moment of its own, while five thousand listen.
void measureVoting(RoomHost& host, Vote vote, Figures& figures);
/// As many ballots as the server takes, beside one transaction for each and beside the library alone.
/// \param sync how many milliseconds the disk takes to sync; 0 where it is as fast as it is
void measureThroughput(RoomHost& host, int sync, Figures& figures);
/// What a phone costs at each number of phones: memory, and the time to reach it.
void measureListening(RoomHost& host, Figures& figures);

}  // namespace nghisu::load
