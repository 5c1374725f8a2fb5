// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostileroom.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace nghisu::load {

void killInTheMiddle(RoomHost& host, Vote vote, Figures& figures)
{
    const PollId poll = openShown(host, vote);
    QSet<int> acknowledged;
    {
        Swarm swarm(host.port());
        Voters voters(swarm, host, poll);
        const auto look = [&](int wire) { voters.look(wire); };
        for (int member = 0; member < members; ++member) {
            voters.vote(member);
            swarm.turn(1ms, look);
            if (member == members / 2)
                host.kill();
        }
        swarm.turn(100ms, look);
        acknowledged = voters.acknowledged();
    }
    figures.note(u"a server that is killed in the middle of a vote, and started again"_s);
    figures.say(u"  acknowledged before"_s, double(acknowledged.size()));
    if (!host.start())
        return figures.failed(u"it does not start again"_s);
    figures.atLeast(u"  of them in the file"_s, double(tallyOf(host.file(), poll).all),
                    double(acknowledged.size()));

    Swarm swarm(host.port());
    Voters voters(swarm, host, poll);
    const auto look = [&](int wire) { voters.look(wire); };
    for (int member = 0; member < members; ++member) {
        if (!acknowledged.contains(member))
            voters.vote(member);
        swarm.turn(0ms, look);
    }
    swarm.turnUntil([&] { return voters.isDone(); }, 10s, look);
    // Of whoever was not answered the ballot may have been kept: it is refused then, and counted once.
    figures.equal(u"  answered in the end"_s,
                  double(acknowledged.size() + voters.acknowledged().size() + voters.refused()),
                  members);
    const Tally tally = tallyOf(host.file(), poll);
    figures.equal(u"  in the file when all have voted"_s, double(tally.all), members);
    figures.atMost(u"  twice"_s, double(tally.again), 0);
    QList<qint64> wanted = {0, 0, 0};
    for (int member = 0; member < members; ++member)
        ++wanted[Voters::choiceOf(member)];
    figures.same(u"  figures announced and one ballot of each"_s, host.closePoll(), wanted);
}

}  // namespace nghisu::load
