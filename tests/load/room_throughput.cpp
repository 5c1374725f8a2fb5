// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phones.h"
#include "room.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace nghisu::load {

namespace {

constexpr int atOnce = 1000;
constexpr int rounds = 5;
constexpr auto roundTime = 2s;

double medianOf(QList<double> figures)
{
    std::sort(figures.begin(), figures.end());
    return figures[figures.size() / 2];
}

template <typename T>
double medianOf(const QList<T>& measured, double T::*figure)
{
    QList<double> figures;
    for (const T& one : measured)
        figures.append(one.*figure);
    return medianOf(figures);
}

// Ballots of all members in turn, over and over: none asks more than a phone does, and each says
// something else than the time before, because the same again need not be kept.
class Ballots {
public:
    Ballots(const RoomHost& host, PollId poll)
    {
        for (int choice = 0; choice < 3; ++choice) {
            for (int member = 0; member < members; ++member)
                m_requests[size_t(choice)].append(
                    voteRequest(host.port(), host.seats()[member].token, poll, choice));
        }
    }
    const QByteArray& next()
    {
        const auto choice = size_t((m_next + m_next / members) % 3);
        return m_requests[choice][m_next++ % members];
    }
    // Where each member has been acknowledged as often as asked, the last of what each said.
    QList<qint64> tally() const
    {
        QList<qint64> votes = {0, 0, 0};
        for (int i = std::max(0, m_next - members); i < m_next; ++i)
            ++votes[(i + i / members) % 3];
        return votes;
    }

private:
    std::array<QList<QByteArray>, 3> m_requests;
    int m_next = 0;
};

struct Rate {
    double aSecond = 0;
    double processor = 0;  // microseconds of the server's for each
    int unanswered = 0;    // or refused
};

// How many a server answers on a thousand connections, each of which asks again when it has its answer.
Rate rateOf(quint16 port, qint64 pid, Ballots& ballots)
{
    Swarm swarm(port);
    const qint64 before = processorTime(pid);
    int answers = 0;
    int asked = 0;
    bool asking = true;
    const auto ask = [&](int wire) {
        ++asked;
        swarm.send(wire, ballots.next());
    };
    for (int i = 0; i < atOnce; ++i)
        ask(swarm.open(1 + i));
    QElapsedTimer timer;
    timer.start();
    const auto look = [&](int wire) {
        const QByteArray answer = takeAnswer(swarm.received(wire));
        if (answer.isEmpty())
            return;
        answers += statusOf(answer) == 200 ? 1 : 0;
        if (asking)
            ask(wire);
    };
    swarm.turnUntil([] { return false; }, roundTime, look);
    const double aSecond = answers * 1000.0 / double(timer.elapsed());
    asking = false;
    swarm.turnUntil([&] { return answers == asked; }, 10s, look);
    const auto processor = double(processorTime(pid) - before) * 1000;
    return {aSecond, processor / std::max(1, answers), asked - answers};
}

// A receipt, as a phone gets it.
QByteArray receiptOf(quint16 port, Ballots& ballots)
{
    Swarm swarm(port);
    swarm.send(swarm.open(), ballots.next());
    QByteArray answer;
    swarm.turnUntil([&] { return !answer.isEmpty(); }, 10s,
                    [&](int wire) { answer = takeAnswer(swarm.received(wire)); });
    return answer;
}

// The library alone, in a process of its own, which gives everybody the same receipt.
class Library {
public:
    explicit Library(const QByteArray& receipt)
    {
        m_process.start(QCoreApplication::applicationDirPath() + u"/nghisu_load_libraries"_s,
                        {u"serve"_s, u"microhttpd"_s, QString::fromLatin1(receipt.toBase64())});
        m_process.waitForReadyRead(10'000);
        m_port = m_process.readLine().trimmed().toUShort();
    }
    ~Library()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

}  // namespace

void measureThroughput(RoomHost& host, int sync, Figures& figures)
{
    const QString disk = sync > 0 ? u"a disk that syncs in %1 ms: "_s.arg(sync) : u"this disk: "_s;
    host.kill();
    if (!host.start(sync))
        return figures.failed(u"the server does not start"_s);
    const PollId poll = host.openPoll(Vote::Changeable);
    Ballots ballots(host, poll);
    Ballots others(host, poll);
    const Library library(receiptOf(host.port(), ballots));
    QList<Rate> grouped;
    QList<Rate> bare;
    QList<double> single;
    // Beside the one that was measured right after it: a computer is not always equally fast.
    QList<double> beside;
    int unanswered =
        rateOf(host.port(), host.pid(), ballots).unanswered;  // until all seats are known
    for (int round = 0; round < rounds; ++round) {
        grouped.append(rateOf(host.port(), host.pid(), ballots));
        unanswered += grouped.last().unanswered;
        bare.append(rateOf(library.port(), library.pid(), others));
        beside.append(grouped.last().aSecond / bare.last().aSecond);
    }
    figures.equal(disk + u"unanswered or refused"_s, unanswered, 0);
    figures.same(disk + u"choices in the file and the last acknowledged"_s,
                 tallyOf(host.file(), poll).votes, ballots.tally());
    for (int round = 0; round < rounds; ++round)
        single.append(host.oneByOne());
    host.closePoll();
    const double together = medianOf(grouped, &Rate::aSecond);
    const double alone = medianOf(bare, &Rate::aSecond);
    const double each = medianOf(single);
    figures.say(disk + u"ballots a second, a transaction each"_s, each);
    figures.say(disk + u"the same requests, by the library alone"_s, alone);
    figures.say(disk + u"durable ballots a second, sustained"_s, together);
    figures.say(disk + u"microseconds of processor for a ballot"_s,
                medianOf(grouped, &Rate::processor));
    figures.say(disk + u"the same, of the library alone"_s, medianOf(bare, &Rate::processor));
    figures.atLeast(disk + u"beside the library alone"_s, medianOf(beside), 0.3);
    if (sync > 0)
        return figures.atLeast(disk + u"beside a transaction each"_s, together / each, 10);
    // What is gained is syncs. Where one costs next to nothing there is little to gain.
    figures.say(disk + u"beside a transaction each"_s, together / each);
    if (together / each < 10)
        figures.note(
            u"  It takes %1 ms to keep one ballot here: less than 10 times can be gained."_s.arg(
                1000 / each, 0, 'f', 2));
}

}  // namespace nghisu::load
