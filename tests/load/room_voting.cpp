// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phones.h"
#include "room.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace nghisu::load {

namespace {

constexpr int voters = 5000;
constexpr int votingMs = 10'000;

QList<qint64> momentsToVote()
{
    QList<qint64> moments(voters);
    for (qint64& moment : moments)
        moment = QRandomGenerator::global()->bounded(votingMs);
    std::sort(moments.begin(), moments.end());
    return moments;
}

// What phones have been answered.
struct Acknowledged {
    QList<qint64> votes = {0, 0, 0};
    QList<double> took;  // milliseconds
    int refused = 0;
};

Acknowledged voteAll(Swarm& swarm, const RoomHost& host, PollId poll)
{
    const QList<qint64> moments = momentsToVote();
    Acknowledged all;
    QHash<int, std::pair<qint64, int>> sent;  // by the wire: when, and which choice
    QElapsedTimer timer;
    timer.start();
    const auto look = [&](int wire) {
        const auto own = sent.constFind(wire);
        if (own == sent.constEnd())
            return;
        const QByteArray answer = takeAnswer(swarm.received(wire));
        if (answer.isEmpty())
            return;
        const auto [when, choice] = *own;
        all.took.append(double(timer.nsecsElapsed() - when) / 1e6);
        if (statusOf(answer) == 200)
            ++all.votes[choice];
        else
            ++all.refused;
        swarm.close(wire);
    };
    for (int i = 0; i < voters; ++i) {
        while (timer.elapsed() < moments[i])
            swarm.turn(std::chrono::milliseconds(std::min<qint64>(5, moments[i] - timer.elapsed())),
                       look);
        const int wire = swarm.open(deviceOf(i));
        if (wire < 0)
            continue;
        const int choice = i * 7 % 3;
        sent.insert(wire, {timer.nsecsElapsed(), choice});
        swarm.send(wire, voteRequest(host.port(), host.seats()[i].token, poll, choice));
    }
    swarm.turnUntil([&] { return all.took.size() >= voters; }, 10s, look);
    std::sort(all.took.begin(), all.took.end());
    return all;
}

}  // namespace

void measureVoting(RoomHost& host, Vote vote, Figures& figures)
{
    const QString kind = vote == Vote::Secret ? u"secret: "_s : u"open: "_s;
    Swarm swarm(host.port());
    Listeners listeners(swarm, voters);
    if (!listeners.join(host))
        return figures.failed(u"phones did not all get a connection"_s);
    const PollId poll = host.openPoll(vote);
    if (!listeners.await("id=\\\"ballot\\\""))
        return figures.failed(u"the vote did not reach all phones"_s);

    const Acknowledged all = voteAll(swarm, host, poll);
    const qint64 acknowledged = std::accumulate(all.votes.cbegin(), all.votes.cend(), qint64{0});
    figures.atLeast(kind + u"of 5,000 ballots, acknowledged"_s, double(acknowledged), voters);
    figures.atMost(kind + u"refused"_s, all.refused, 0);
    figures.atMost(kind + u"ms until the 99th of 100 was acknowledged"_s,
                   all.took.isEmpty() ? 1e9 : all.took[all.took.size() * 99 / 100], 250);
    figures.say(kind + u"ms, half of them"_s, all.took.value(all.took.size() / 2));
    const Tally tally = tallyOf(host.file(), poll);
    figures.equal(kind + u"in the file"_s, double(tally.all), double(acknowledged));
    figures.atMost(kind + u"twice in the file"_s, double(tally.again), 0);
    figures.same(kind + u"choices in the file and those acknowledged"_s, tally.votes, all.votes);
    figures.same(kind + u"figures announced and those acknowledged"_s, host.closePoll(), all.votes);
}

}  // namespace nghisu::load
