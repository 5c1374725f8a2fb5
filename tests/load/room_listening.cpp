// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phones.h"
#include "room.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace nghisu::load {

bool Listeners::join(const RoomHost& host)
{
    for (int i = 0; i < int(m_wires.size()); ++i) {
        m_wires[i] = m_swarm.open(deviceOf(i));
        if (m_wires[i] < 0)
            return false;
        m_swarm.send(m_wires[i], liveRequest(host.port(), host.seats()[i].token));
        if (i % 100 == 0)
            m_swarm.turn(0ms, [](int) {});
    }
    return await("event: state");
}

bool Listeners::await(const QByteArray& words)
{
    m_heard.clear();
    const auto look = [&](int wire) {
        if (wire >= int(m_wires.size()))
            return;
        // An event is whole when its empty line is there.
        QByteArray& in = m_swarm.received(wire);
        const qsizetype at = in.indexOf(words);
        if (at >= 0 && in.indexOf("\n\n", at) >= 0) {
            m_heard.insert(wire);
            in.clear();
        }
    };
    for (const int wire : std::as_const(m_wires))
        look(wire);
    return m_swarm.turnUntil([&] { return m_heard.size() >= m_wires.size(); }, 60s, look);
}

void measureListening(RoomHost& host, Figures& figures)
{
    double firstMemory = 0;
    double firstReach = 0;
    for (const int count : {100, 1000, 5000, 10'000}) {
        const QString phones = u"%1 phones: "_s.arg(count);
        // Each number in a process that has served no other.
        host.kill();
        if (!host.start())
            return figures.failed(u"the server does not start"_s);
        // What the server needs for the first and keeps is not what a phone costs.
        {
            Swarm first(host.port());
            if (!Listeners(first, 1).join(host))
                return figures.failed(phones + u"the first got no connection"_s);
        }
        Swarm swarm(host.port());
        const qint64 before = ownMemory(host.pid());
        Listeners listeners(swarm, count);
        if (!listeners.join(host))
            return figures.failed(phones + u"not all got a connection"_s);
        const double memory = double(ownMemory(host.pid()) - before) / 1024 / count;
        swarm.turn(200ms, [](int) {});
        QElapsedTimer timer;
        timer.start();
        host.openPoll(Vote::Open);
        if (!listeners.await("id=\\\"ballot\\\""))
            figures.failed(phones + u"an opened vote did not reach all"_s);
        const double reach = double(timer.nsecsElapsed()) / 1e6;
        host.closePoll();
        figures.atMost(phones + u"KB of memory a phone"_s, memory, 20);
        figures.atMost(phones + u"ms from opening a vote until it reached all"_s, reach,
                       count <= 5000 ? 1000 : 2000);
        if (count == 1000) {
            firstMemory = memory;
            firstReach = reach / count;
        } else if (count > 1000) {
            figures.atMost(phones + u"memory a phone, beside 1,000"_s, memory / firstMemory, 1.5);
            figures.atMost(phones + u"time a phone, beside 1,000"_s, reach / count / firstReach, 2);
        }
    }
}

}  // namespace nghisu::load
