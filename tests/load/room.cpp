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
#include <QThread>

#include <algorithm>

using namespace nghisu;
using namespace nghisu::load;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int members = 10'000;
constexpr int voters = 5000;
constexpr int votingMs = 10'000;
// Behind each address so many phones: a room with a few access points.
constexpr int phonesAnAddress = 8;

int deviceOf(int member)
{
    return 1 + member / phonesAnAddress;
}

// Phones that listen, each with its connection.
class Listeners {
public:
    Listeners(Swarm& swarm, int count) : m_swarm(swarm) { m_wires.resize(count, -1); }

    bool join(quint16 port)
    {
        for (int i = 0; i < int(m_wires.size()); ++i) {
            m_wires[i] = m_swarm.open(deviceOf(i));
            if (m_wires[i] < 0)
                return false;
            m_swarm.send(m_wires[i], liveRequest(port, i + 1));
            if (i % 100 == 0)
                m_swarm.turn(0ms, [](int) {});
        }
        return await("event: state");
    }
    // Until all have been told that; how long it took, or nothing within a minute.
    bool await(const QByteArray& words)
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
        for (const int wire : m_wires)
            look(wire);
        return m_swarm.turnUntil([&] { return m_heard.size() >= m_wires.size(); }, 60s, look);
    }

private:
    Swarm& m_swarm;
    QList<int> m_wires;
    QSet<int> m_heard;
};

// What a phone costs at each number of phones: memory, and the time to reach it.
void measureListening(Figures& figures)
{
    double firstMemory = 0;
    double firstReach = 0;
    for (const int count : {100, 1000, 5000, 10'000}) {
        const QString phones = u"%1 phones: "_s.arg(count);
        RoomHost host(members);
        if (!host.start())
            return figures.failed(u"the server does not start"_s);
        Swarm swarm(host.port());
        const qint64 before = ownMemory(host.pid());
        Listeners listeners(swarm, count);
        if (!listeners.join(host.port()))
            return figures.failed(phones + u"not all got a connection"_s);
        const double memory = double(ownMemory(host.pid()) - before) / 1024 / count;
        swarm.turn(200ms, [](int) {});
        QElapsedTimer timer;
        timer.start();
        host.openPoll(count);
        if (!listeners.await("id=\\\"ballot\\\""))
            figures.failed(phones + u"an opened vote did not reach all"_s);
        const double reach = double(timer.nsecsElapsed()) / 1e6;
        figures.atMost(phones + u"KB of memory a phone"_s, memory, 20);
        figures.atMost(phones + u"ms until an opened vote reached all"_s, reach,
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

// Five thousand vote within ten seconds, each at a moment of its own, while five thousand listen.
void measureVoting(RoomHost& host, Figures& figures)
{
    constexpr qint64 poll = 7;
    Swarm swarm(host.port());
    Listeners listeners(swarm, voters);
    if (!listeners.join(host.port()))
        return figures.failed(u"phones did not all get a connection"_s);
    host.openPoll(poll);
    if (!listeners.await("id=\\\"ballot\\\""))
        return figures.failed(u"the vote did not reach all phones"_s);

    QList<qint64> moments(voters);
    for (qint64& moment : moments)
        moment = QRandomGenerator::global()->bounded(votingMs);
    std::sort(moments.begin(), moments.end());
    QHash<int, qint64> sentAt;
    QList<double> took;
    int acknowledged = 0;
    int refused = 0;
    QElapsedTimer timer;
    timer.start();
    const auto look = [&](int wire) {
        const auto sent = sentAt.constFind(wire);
        if (sent == sentAt.constEnd())
            return;
        const QByteArray answer = takeAnswer(swarm.received(wire));
        if (answer.isEmpty())
            return;
        took.append(double(timer.nsecsElapsed() - *sent) / 1e6);
        ++(statusOf(answer) == 200 ? acknowledged : refused);
        swarm.close(wire);
    };
    for (int i = 0; i < voters; ++i) {
        while (timer.elapsed() < moments[i])
            swarm.turn(std::chrono::milliseconds(std::min<qint64>(5, moments[i] - timer.elapsed())),
                       look);
        const int wire = swarm.open(deviceOf(i));
        if (wire < 0)
            continue;
        sentAt.insert(wire, timer.nsecsElapsed());
        swarm.send(wire, voteRequest(host.port(), i + 1, poll, i % 3));
    }
    swarm.turnUntil([&] { return took.size() >= voters; }, 10s, look);
    std::sort(took.begin(), took.end());
    const SqliteDesk::Tally tally = SqliteDesk::tally(host.file(), PollId(poll), 3);
    figures.atLeast(u"of 5,000 ballots, acknowledged"_s, acknowledged, voters);
    figures.atMost(u"refused"_s, refused, 0);
    figures.atMost(u"ms until the 99th of 100 was acknowledged"_s,
                   took.isEmpty() ? 1e9 : took[took.size() * 99 / 100], 250);
    figures.say(u"ms, half of them"_s, took.value(took.size() / 2));
    figures.equal(u"in the file"_s, double(tally.all), acknowledged);
    figures.atMost(u"twice in the file"_s, double(tally.doubles), 0);
}

// As many ballots as the server takes on a thousand connections, or bare answers. Members take turns:
// none asks more than a phone does.
double sustained(quint16 port, qint64 poll, std::chrono::milliseconds most)
{
    constexpr int atOnce = 1000;
    Swarm swarm(port);
    QList<QByteArray> requests;
    for (int member = 1; member <= members; ++member)
        requests.append(voteRequest(port, member, poll, member % 3));
    int next = 0;
    int answers = 0;
    const auto ask = [&](int wire) { swarm.send(wire, requests[next++ % members]); };
    for (int i = 0; i < atOnce; ++i)
        ask(swarm.open(deviceOf(i * phonesAnAddress)));
    QElapsedTimer timer;
    timer.start();
    swarm.turnUntil([] { return false; }, most,
                    [&](int wire) {
                        const QByteArray answer = takeAnswer(swarm.received(wire));
                        if (answer.isEmpty())
                            return;
                        answers += statusOf(answer) == 200 ? 1 : 0;
                        ask(wire);
                    });
    return answers * 1000.0 / double(timer.elapsed());
}

void measureThroughput(RoomHost& host, Figures& figures)
{
    constexpr qint64 poll = 5000;
    const double single = host.oneByOne();
    host.openPoll(poll);
    QThread::msleep(300);
    const double grouped = sustained(host.port(), poll, 5s);
    QProcess bare;
    bare.start(QCoreApplication::applicationDirPath() + u"/nghisu_load_libraries"_s,
               {u"serve"_s, u"microhttpd"_s});
    bare.waitForReadyRead(10'000);
    const double library = sustained(bare.readLine().trimmed().toUShort(), poll, 3s);
    bare.kill();
    bare.waitForFinished();
    figures.say(u"ballots a second, each with a transaction of its own"_s, single);
    figures.say(u"the same requests a second, by the library alone"_s, library);
    figures.say(u"durable ballots a second, sustained"_s, grouped);
    figures.atLeast(u"beside one transaction a ballot"_s, grouped / single, 10);
    figures.atLeast(u"beside the library alone"_s, grouped / library, 0.3);
}

}  // namespace

/// A room full of phones, and what it costs: nghisu_load_room [voting] [throughput] [listening]. Exit
/// status 1 where a limit is passed.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const quint64 files = raiseFileLimit();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"host"_s)
        return hostRoom(arguments.value(1), arguments.value(2).toInt());

    Figures figures;
    if (files < 11'000)
        figures.note(
            u"This system lets a process have %1 files: 10,000 phones need 11,000."_s.arg(files));
    RoomHost host(members);
    if (!host.start()) {
        figures.failed(u"the server does not start"_s);
        return 1;
    }
    const auto wanted = [&](const QString& part) {
        return arguments.isEmpty() || arguments.contains(part);
    };
    if (wanted(u"voting"_s))
        measureVoting(host, figures);
    if (wanted(u"throughput"_s))
        measureThroughput(host, figures);
    if (wanted(u"listening"_s))
        measureListening(figures);
    return figures.status();
}
