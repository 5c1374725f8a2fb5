// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonecode.h"
#include "hostileroom.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace nghisu::load {

namespace {

constexpr qint64 megabyte = qint64{1024} * 1024;
// What is done again and again, and how often it was.
using Attack = std::function<void(Swarm&, int)>;

void besides(RoomHost& host, Figures& figures, const QString& what, const Attack& attack)
{
    const PollId poll = openShown(host, Vote::Open);
    const qint64 before = ownMemory(host.pid());
    qint64 most = before;
    qsizetype acknowledged = 0;
    {
        Swarm swarm(host.port());
        Voters voters(swarm, host, poll);
        const auto look = [&](int wire) {
            if (!voters.look(wire))
                swarm.received(wire).clear();
        };
        for (int member = 0; member < members; ++member) {
            if (member % 10 == 0)
                attack(swarm, member / 10);
            voters.vote(member);
            swarm.turn(2ms, look);
            if (member % 50 == 0)
                most = std::max(most, ownMemory(host.pid()));
        }
        swarm.turnUntil([&] { return voters.acknowledged().size() >= members; }, 20s, look);
        acknowledged = voters.acknowledged().size();
    }
    figures.note(what);
    figures.atLeast(u"  ballots of members, acknowledged"_s, double(acknowledged), members);
    const Tally tally = tallyOf(host.file(), poll);
    figures.equal(u"  ballots in the file"_s, double(tally.all), double(acknowledged));
    figures.same(u"  figures announced and ballots in the file"_s, host.closePoll(), tally.votes);
    figures.atMost(u"  MB of memory more"_s, double(most - before) / megabyte, 256);
}

QString anyCode()
{
    return makePhoneCode([](int below) { return QRandomGenerator::global()->bounded(below); });
}

PhoneToken anyToken()
{
    QByteArray token(16, Qt::Uninitialized);
    QRandomGenerator::global()->generate(token.begin(), token.end());
    return token;
}

void halfOpen(Swarm& swarm, int round)
{
    for (int i = 0; i < 400; ++i)
        swarm.open(hostile + (round % 4));
}

void comeAndGo(Swarm& swarm, int)
{
    for (int i = 0; i < 2500; ++i) {
        const int wire = swarm.open(hostile + i % 50);
        if (wire >= 0)
            swarm.close(wire);
    }
}

void sendNoise(Swarm& swarm, int)
{
    for (int i = 0; i < 50; ++i) {
        QByteArray noise(20'000, Qt::Uninitialized);
        QRandomGenerator::global()->generate(noise.begin(), noise.end());
        swarm.send(swarm.open(hostile + i % 10),
                   (i % 2 == 0 ? QByteArray("POST /vote HTTP/1.1\r\n") : QByteArray()) + noise);
    }
}

// Each of them sends a byte from time to time, and never ends.
Attack slowSenders()
{
    return [slow = QList<int>()](Swarm& swarm, int round) mutable {
        for (int i = 0; i < 20; ++i) {
            const int wire = swarm.open(hostile + i);
            swarm.send(wire, "POST /vote HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\na");
            slow.append(wire);
        }
        swarm.send(slow[round % slow.size()], "a");
    };
}

}  // namespace

void flood(RoomHost& host, Figures& figures)
{
    const quint16 port = host.port();
    const auto beside = [&](const QString& what, const Attack& attack) {
        besides(host, figures, what, attack);
    };
    beside(u"half-open connections, as many as there may be"_s, halfOpen);
    beside(u"slow senders"_s, slowSenders());
    beside(u"100,000 connections that come and go"_s, comeAndGo);
    beside(u"a flood of requests from one device"_s, [port](Swarm& swarm, int) {
        for (int i = 0; i < 200; ++i)
            swarm.send(swarm.open(hostile), getRequest(port, "/").repeated(20));
    });
    beside(u"codes that are guessed"_s, [port](Swarm& swarm, int) {
        for (int i = 0; i < 50; ++i)
            swarm.send(swarm.open(hostile + i % 10), signInRequest(port, anyCode(), true));
    });
    beside(u"cookies that are forged"_s, [port](Swarm& swarm, int) {
        for (int i = 0; i < 100; ++i)
            swarm.send(swarm.open(hostile + i % 10), voteRequest(port, anyToken(), PollId(1), 0));
    });
    beside(u"bytes that mean nothing"_s, sendNoise);
}

}  // namespace nghisu::load
