// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "phones.h"
#include "roomhost.h"
#include "sqlitedesk.h"
#include "swarm.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>

using namespace nghisu;
using namespace nghisu::load;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int members = 400;
constexpr qint64 megabyte = qint64{1024} * 1024;
// The device that means ill, and the first of those that do not.
constexpr int hostile = 9000;
constexpr int honest = 1;

// Members that vote one after the other, each on a connection and from an address of its own, while
// something else goes on.
class Voters {
public:
    Voters(Swarm& swarm, quint16 port, qint64 poll) : m_swarm(swarm), m_port(port), m_poll(poll) {}

    void vote(int member)
    {
        const int wire = m_swarm.open(honest + member);
        m_wires.insert(wire, member);
        m_swarm.send(wire, voteRequest(m_port, member, m_poll, member % 3));
    }
    // Whether it was an answer to one of them.
    bool look(int wire)
    {
        if (!m_wires.contains(wire))
            return false;
        const QByteArray answer = takeAnswer(m_swarm.received(wire));
        if (!answer.isEmpty() && statusOf(answer) == 200)
            m_acknowledged.insert(m_wires.value(wire));
        if (!answer.isEmpty() || !m_swarm.isOpen(wire)) {
            m_swarm.close(wire);
            m_wires.remove(wire);
        }
        return true;
    }
    const QSet<int>& acknowledged() const { return m_acknowledged; }

private:
    Swarm& m_swarm;
    quint16 m_port;
    qint64 m_poll;
    QHash<int, int> m_wires;
    QSet<int> m_acknowledged;
};

class Hostile {
public:
    bool start() { return m_host.start(); }
    int run()
    {
        besides(u"half-open connections, as many as there may be"_s,
                [this](Swarm& swarm, int round) {
                    for (int i = 0; i < 400; ++i)
                        swarm.open(hostile + (round % 4));
                });
        besides(u"slow senders"_s, [this](Swarm& swarm, int round) {
            for (int i = 0; i < 20; ++i) {
                const int wire = swarm.open(hostile + i);
                swarm.send(wire, "POST /vote HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\na");
                m_slow.append(wire);
            }
            swarm.send(m_slow[round % m_slow.size()], "a");
        });
        besides(u"100,000 connections that come and go"_s, [](Swarm& swarm, int) {
            for (int i = 0; i < 2500; ++i) {
                const int wire = swarm.open(hostile + i % 50);
                if (wire >= 0)
                    swarm.close(wire);
            }
        });
        besides(u"a flood of requests from one device"_s, [this](Swarm& swarm, int) {
            for (int i = 0; i < 200; ++i) {
                const int wire = swarm.open(hostile);
                swarm.send(wire, getRequest(m_host.port(), "/").repeated(20));
            }
        });
        besides(u"codes that are guessed"_s, [this](Swarm& swarm, int round) {
            for (int i = 0; i < 50; ++i)
                swarm.send(swarm.open(hostile + i % 10), guess(round * 50 + i));
        });
        besides(u"cookies that are forged"_s, [this](Swarm& swarm, int round) {
            for (int i = 0; i < 100; ++i)
                swarm.send(swarm.open(hostile + i % 10),
                           voteRequest(m_host.port(), 100'000 + round * 100 + i, m_poll, 0));
        });
        besides(u"bytes that mean nothing"_s, [](Swarm& swarm, int) {
            for (int i = 0; i < 50; ++i) {
                QByteArray noise(20'000, Qt::Uninitialized);
                QRandomGenerator::global()->generate(noise.begin(), noise.end());
                swarm.send(swarm.open(hostile + i % 10),
                           (i % 2 == 0 ? QByteArray("POST /vote HTTP/1.1\r\n") : QByteArray())
                               + noise);
            }
        });
        replayed();
        killedInTheMiddle();
        return m_figures.status();
    }

private:
    QByteArray guess(int i) const
    {
        const QByteArray body = "token=" + guestToken() + "&code=X" + QByteArray::number(i);
        const QByteArray host = "127.0.0.1:" + QByteArray::number(m_host.port());
        return "POST /sign-in HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
             + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    // All members vote while that is done again and again; then nothing of it may stay behind.
    void besides(const QString& what, const std::function<void(Swarm&, int)>& attack)
    {
        ++m_poll;
        m_host.openPoll(m_poll);
        const qint64 before = ownMemory(m_host.pid());
        qint64 most = before;
        qsizetype acknowledged = 0;
        {
            Swarm swarm(m_host.port());
            Voters voters(swarm, m_host.port(), m_poll);
            const auto look = [&](int wire) {
                if (!voters.look(wire))
                    swarm.received(wire).clear();
            };
            swarm.turn(300ms, look);
            for (int member = 1; member <= members; ++member) {
                if (member % 10 == 1)
                    attack(swarm, member / 10);
                voters.vote(member);
                swarm.turn(2ms, look);
                if (member % 50 == 0)
                    most = std::max(most, ownMemory(m_host.pid()));
            }
            swarm.turnUntil([&] { return voters.acknowledged().size() >= members; }, 20s, look);
            acknowledged = voters.acknowledged().size();
        }
        m_slow.clear();
        m_figures.note(what);
        m_figures.atLeast(u"  ballots of members, acknowledged"_s, double(acknowledged), members);
        const SqliteDesk::Tally tally = SqliteDesk::tally(m_host.file(), PollId(m_poll), 3);
        m_figures.equal(u"  ballots in the file"_s, double(tally.all), double(acknowledged));
        m_figures.atMost(u"  MB of memory more"_s, double(most - before) / megabyte, 256);
    }
    // The same ballot, sent again and again.
    void replayed()
    {
        ++m_poll;
        m_host.openPoll(m_poll);
        Swarm swarm(m_host.port());
        swarm.turn(300ms, [](int) {});
        int answers = 0;
        int taken = 0;
        for (int i = 0; i < 100; ++i)
            swarm.send(swarm.open(honest), voteRequest(m_host.port(), 1, m_poll, 0));
        swarm.turnUntil([&] { return answers == 100; }, 10s,
                        [&](int wire) {
                            const QByteArray answer = takeAnswer(swarm.received(wire));
                            answers += answer.isEmpty() ? 0 : 1;
                            taken += statusOf(answer) == 200 ? 1 : 0;
                        });
        m_figures.note(u"a ballot that is sent a hundred times"_s);
        m_figures.equal(u"  answered"_s, answers, 100);
        m_figures.equal(u"  taken"_s, taken, 1);
        m_figures.equal(u"  in the file"_s,
                        double(SqliteDesk::tally(m_host.file(), PollId(m_poll), 3).all), 1);
    }
    // SIGKILL while they vote; whoever has no answer votes again when the server is back.
    void killedInTheMiddle()
    {
        ++m_poll;
        m_host.openPoll(m_poll);
        QSet<int> acknowledged;
        {
            Swarm swarm(m_host.port());
            Voters voters(swarm, m_host.port(), m_poll);
            const auto look = [&](int wire) { voters.look(wire); };
            swarm.turn(300ms, look);
            for (int member = 1; member <= members; ++member) {
                voters.vote(member);
                swarm.turn(1ms, look);
                if (member == members / 2)
                    m_host.kill();
            }
            swarm.turn(100ms, look);
            acknowledged = voters.acknowledged();
        }
        m_figures.note(u"a server that is killed in the middle of a vote, and started again"_s);
        m_figures.say(u"  acknowledged before"_s, double(acknowledged.size()));
        if (!m_host.start())
            return m_figures.failed(u"it does not start again"_s);
        const qint64 kept = SqliteDesk::tally(m_host.file(), PollId(m_poll), 3).all;
        m_figures.atLeast(u"  of them in the file"_s, double(kept), double(acknowledged.size()));
        m_host.openPoll(m_poll);
        Swarm swarm(m_host.port());
        Voters voters(swarm, m_host.port(), m_poll);
        int answered = 0;
        swarm.turn(300ms, [](int) {});
        const auto look = [&](int wire) { answered += swarm.received(wire).isEmpty() ? 0 : 1; };
        for (int member = 1; member <= members; ++member) {
            if (!acknowledged.contains(member))
                swarm.send(swarm.open(honest + member),
                           voteRequest(m_host.port(), member, m_poll, member % 3));
            swarm.turn(0ms, look);
        }
        swarm.turnUntil([&] { return answered >= members - acknowledged.size(); }, 10s, look);
        swarm.turn(300ms, look);
        const SqliteDesk::Tally tally = SqliteDesk::tally(m_host.file(), PollId(m_poll), 3);
        m_figures.equal(u"  in the file when all have voted"_s, double(tally.all), members);
        m_figures.atMost(u"  twice"_s, double(tally.doubles), 0);
    }

    Figures m_figures;
    RoomHost m_host{members};
    qint64 m_poll = 100;
    QList<int> m_slow;
};

}  // namespace

/// Members vote while others do what they can against it: nghisu_load_hostile. Exit status 1 where a
/// ballot is lost, kept twice or not taken, or memory is not bounded.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    raiseFileLimit();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"host"_s)
        return hostRoom(arguments.value(1), arguments.value(2).toInt());
    Hostile room;
    return room.start() ? room.run() : 1;
}
