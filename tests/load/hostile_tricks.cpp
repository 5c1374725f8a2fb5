// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostileroom.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace nghisu::load {

namespace {

constexpr int mirrors = 100;

// The same ballot, sent again and again.
void replay(RoomHost& host, Figures& figures)
{
    for (const Vote vote : {Vote::Open, Vote::Secret}) {
        const PollId poll = openShown(host, vote);
        const int member = vote == Vote::Open ? 0 : 1;
        const QByteArray request = voteRequest(host.port(), host.seats()[member].token, poll, 0);
        const auto answers = answersTo(host.port(), QList<QByteArray>(mirrors, request), honest, 1);
        figures.note(u"a ballot that is sent a hundred times"_s);
        figures.equal(u"  answered"_s, double(answers.size()), mirrors);
        figures.equal(u"  taken"_s, countOf(answers, 200), 1);
        figures.same(u"  figures announced and one ballot"_s, host.closePoll(), {1, 0, 0});
    }
}

// The first has it; whoever takes it over has it then, and those before do not vote any more.
void shareCode(RoomHost& host, Figures& figures)
{
    const QString code = host.seats()[members].code;
    const QList<QByteArray> tries(10, signInRequest(host.port(), code));
    const auto first = answersTo(host.port(), tries, honest, 10);
    figures.note(u"one code on ten phones in the same moment"_s);
    figures.equal(u"  signed in"_s, countOf(first, 303), 1);
    figures.equal(u"  told that it is in use"_s, countOf(first, 409), 9);

    const QList<QByteArray> moves(10, signInRequest(host.port(), code, true));
    const auto moved = answersTo(host.port(), moves, honest, 10);
    figures.equal(u"  took it over, one after the other"_s, countOf(moved, 303), 10);
    const PollId poll = openShown(host, Vote::Open);
    QList<QByteArray> ballots;
    for (const QByteArray& answer : first + moved) {
        if (const PhoneToken token = tokenIn(answer); !token.isEmpty())
            ballots.append(voteRequest(host.port(), token, poll, 1));
    }
    const auto answers = answersTo(host.port(), ballots, honest, 10);
    figures.equal(u"  phones with a cookie of it"_s, double(ballots.size()), 11);
    figures.equal(u"  ballots taken"_s, countOf(answers, 200), 1);
    figures.equal(u"  refused: their seat is gone"_s, countOf(answers, 403), 10);
    figures.same(u"  figures announced and one ballot"_s, host.closePoll(), {0, 1, 0});
}

void voteFromElsewhere(RoomHost& host, Figures& figures)
{
    const PollId poll = openShown(host, Vote::Open);
    QList<QByteArray> ballots;
    for (int member = 0; member < mirrors; ++member)
        ballots.append(voteRequest(host.port(), host.seats()[member].token, poll, 0, true));
    const auto answers = answersTo(host.port(), ballots, honest, mirrors);
    figures.note(u"ballots that a page of elsewhere sends with the members' own cookies"_s);
    figures.equal(u"  refused"_s, countOf(answers, 403), mirrors);
    figures.same(u"  figures announced and no ballot"_s, host.closePoll(), {0, 0, 0});
}

// Ballots stream in while the vote is closed: those that were acknowledged are counted, and no other.
void voteAfterClosing(RoomHost& host, Figures& figures)
{
    for (const Vote vote : {Vote::Open, Vote::Secret}) {
        const PollId poll = openShown(host, vote);
        Swarm swarm(host.port());
        Voters voters(swarm, host, poll);
        const auto look = [&](int wire) { voters.look(wire); };
        QList<qint64> announced;
        for (int member = 0; member < members; ++member) {
            voters.vote(member);
            swarm.turn(0ms, look);
            if (member == members / 2)
                announced = host.closePoll();
        }
        swarm.turnUntil([&] { return voters.isDone(); }, 10s, look);
        QList<qint64> acknowledged = {0, 0, 0};
        for (const int member : voters.acknowledged())
            ++acknowledged[Voters::choiceOf(member)];
        figures.note(u"a vote that is closed while ballots come in"_s);
        figures.equal(u"  answered"_s, double(voters.acknowledged().size() + voters.refused()),
                      members);
        figures.atLeast(u"  refused, for they came after it"_s, voters.refused(), members / 4.0);
        figures.same(u"  figures announced and those acknowledged"_s, announced, acknowledged);
        figures.same(u"  choices in the file"_s, tallyOf(host.file(), poll).votes, acknowledged);
    }
}

void tryAddresses(RoomHost& host, Figures& figures)
{
    QList<QByteArray> requests;
    for (const char* path :
         {"/../etc/passwd", "//evil.example/", "/%2e%2e/%2e%2e/etc/passwd", "/entry/../../room",
          "/room.nghisu", "/entry/p1%00", "/admin", "/vote/..", "/c/<script>", "/entry/<script>"})
        requests.append(getRequest(host.port(), path));
    const QByteArray own = getRequest(host.port(), "/");
    const auto withHeader = [&](const QByteArray& header) {
        return QByteArray(own).replace("\r\n\r\n", QByteArray("\r\n" + header + "\r\n\r\n"));
    };
    requests.append(QByteArray(own).replace("Host: 127", "Host: evil.example\r\nX: 127"));
    requests.append(withHeader("Host: evil.example"));
    requests.append(withHeader("X: " + QByteArray(9000, 'x')));
    requests.append("TRACE / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(host.port())
                    + "\r\n\r\n");
    const auto answers = answersTo(host.port(), requests, hostile, 1);
    const auto served = std::count_if(answers.begin(), answers.end(), [](const QByteArray& answer) {
        return statusOf(answer) < 400 && !answer.contains("name=\"code\"");
    });
    const auto leaks = std::count_if(answers.begin(), answers.end(), [](const QByteArray& answer) {
        return answer.contains("root:") || answer.contains("SQLite") || answer.contains("<script>")
            || answer.contains("evil.example");
    });
    figures.note(u"addresses, methods and headers that are not ours"_s);
    figures.atMost(u"  served"_s, double(served), 0);
    figures.atMost(u"  told what is nobody's business"_s, double(leaks), 0);
}

}  // namespace

QList<QByteArray> answersTo(quint16 port, const QList<QByteArray>& requests, int firstDevice,
                            int devices)
{
    Swarm swarm(port);
    for (int i = 0; i < int(requests.size()); ++i)
        swarm.send(swarm.open(firstDevice + i % devices), requests[i]);
    QList<QByteArray> answers;
    int ended = 0;
    swarm.turnUntil([&] { return answers.size() + ended >= requests.size(); }, 10s,
                    [&](int wire) {
                        if (const QByteArray answer = takeAnswer(swarm.received(wire));
                            !answer.isEmpty()) {
                            answers.append(answer);
                            swarm.close(wire);
                        } else if (!swarm.isOpen(wire)) {
                            ++ended;
                        }
                    });
    return answers;
}

PollId openShown(RoomHost& host, Vote vote)
{
    const PollId poll = host.openPoll(vote);
    const QByteArray shown = "data-poll=\"" + QByteArray::number(poll.value()) + '"';
    QList<QByteArray> pages;
    do {
        pages = answersTo(host.port(), {getRequest(host.port(), "/")}, honest, 1);
    } while (!pages.isEmpty() && !pages.first().contains(shown));
    return poll;
}

int countOf(const QList<QByteArray>& answers, int status)
{
    return int(std::count_if(answers.begin(), answers.end(), [status](const QByteArray& answer) {
        return statusOf(answer) == status;
    }));
}

void trick(RoomHost& host, Figures& figures)
{
    replay(host, figures);
    shareCode(host, figures);
    voteFromElsewhere(host, figures);
    voteAfterClosing(host, figures);
    tryAddresses(host, figures);
}

}  // namespace nghisu::load
