// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a room waits for: from closing a vote to its verdict, ranked ballots, and a roll call in which
// every name is durable before the next.
#include "domain/pollresult.h"
#include "session/attending.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "session/polling.h"
#include "session/voting.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <numeric>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Members = 500;
constexpr int Ballots = 10'000;
constexpr int Candidates = 20;

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "error %d, %s, %s\n", int(result.error().code),
                     qPrintable(result.error().detail), qPrintable(result.error().technical));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

void print(const char* name, double value)
{
    std::printf("%s %.3f\n", name, value);
}

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

Poll question(MeetingId meeting, PollMethod method)
{
    Poll poll;
    poll.meeting = meeting;
    poll.question = u"Thông qua?"_s;
    poll.method = method;
    poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    return poll;
}

// From "close" to figures, verdict and the step on disk, of ballots that were cast one by one.
void closeBallots(CouncilFile& file, MeetingId meeting)
{
    Poll poll = question(meeting, PollMethod::Paper);
    poll.secret = true;
    const PollId id = must(preparePoll(file, poll));
    must(openPoll(file, id, file.clock().now()));
    QRandomGenerator random(1);
    QList<BallotChoice> choices;
    for (int i = 0; i < Ballots; ++i)
        choices.append(BallotChoice{random.bounded(3)});
    must(castBallots(file, id, choices));
    QElapsedTimer timer;
    timer.start();
    must(closePoll(file, id, {}, file.clock().now()));
    const PollResult result = resultOf(must(file.read().polls.find(id)));
    print("close", milliseconds(timer));
    if (result.total != Ballots)
        std::exit(1);
}

void rank()
{
    QRandomGenerator random(2);
    QList<Ballot> ballots;
    for (int i = 0; i < Ballots; ++i) {
        BallotChoice all(Candidates);
        std::iota(all.begin(), all.end(), 0);
        std::shuffle(all.begin(), all.end(), random);
        ballots.append({all, 1});
    }
    QElapsedTimer timer;
    timer.start();
    const SchulzeResult byPairs = schulze(Candidates, ballots);
    print("schulze", milliseconds(timer));
    timer.restart();
    const RunoffResult byRounds = instantRunoff(Candidates, ballots);
    print("runoff", milliseconds(timer));
    if (byPairs.places.isEmpty() || byRounds.rounds.isEmpty())
        std::exit(1);
}

void callTheRoll(CouncilFile& file, MeetingId meeting, const QList<PersonId>& people)
{
    const PollId id = must(preparePoll(file, question(meeting, PollMethod::RollCall)));
    must(openPoll(file, id, file.clock().now()));
    QList<double> times;
    for (const PersonId person : people) {
        QElapsedTimer timer;
        timer.start();
        must(castByName(file, id, person, {0}, file.clock().now()));
        times.append(milliseconds(timer));
    }
    must(closePoll(file, id, {}, file.clock().now()));
    std::sort(times.begin(), times.end());
    print("name", times[times.size() / 2]);
    print("slowestName", times.last());
}

}  // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QString path = QDir(QString::fromLocal8Bit(argv[1])).filePath(u"room.nghisu"_s);
    Council council;
    council.name = u"Hội đồng"_s;
    const SystemClock clock;
    const auto file = must(CouncilFile::create(path, council, {}, clock));
    Meeting meeting;
    meeting.title = u"Họp"_s;
    const MeetingId id = must(addMeeting(*file, meeting));
    QList<PersonId> people;
    for (int i = 0; i < Members; ++i) {
        Person person;
        person.name = u"Thành viên %1"_s.arg(i + 1);
        people.append(must(addPerson(*file, person)));
    }
    // Before attendance is taken: there are more ballots than members.
    closeBallots(*file, id);
    rank();
    must(attend(*file, id, people, {}, clock.now()));
    callTheRoll(*file, id, people);
    return 0;
}
