// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ballots from phones, in the file: many in one transaction beside one in each, and from closing a secret
// vote of thousands to its verdict, with what takes the order of voting off the disk.
#include "domain/pollresult.h"
#include "session/councilfile.h"
#include "session/phonedesk.h"
#include "session/phoning.h"
#include "session/polling.h"
#include "session/voting.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Phones = 5'000;
constexpr int AtOnce = 100;
constexpr int OneByOne = 200;

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

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void addMembers(CouncilFile& file)
{
    must(file.perform(u"people"_s, {}, [](Repositories& repositories) -> Result<int> {
        for (int i = 0; i < Phones; ++i) {
            Person person;
            person.name = u"Thành viên %1"_s.arg(i);
            person.orderKey = u"a%1"_s.arg(i, 6, 10, QChar(u'0'));
            must(repositories.council.insertPerson(person));
        }
        return Phones;
    }));
}

PollId openVote(CouncilFile& file, MeetingId meeting, bool secret)
{
    Poll poll;
    poll.meeting = meeting;
    poll.question = u"Thông qua?"_s;
    poll.method = PollMethod::Phone;
    poll.secret = secret;
    poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    const PollId id = must(preparePoll(file, poll));
    must(openPoll(file, id, file.clock().now()));
    return id;
}

// Ballots a second. All of them are kept, or this is no measurement.
double cast(PhoneDesk& desk, const QList<PhoneToken>& tokens, PollId poll, int atOnce,
            const QDateTime& at)
{
    QRandomGenerator random(1);
    QElapsedTimer timer;
    timer.start();
    for (qsizetype from = 0; from < tokens.size(); from += atOnce) {
        QList<PhoneBallot> ballots;
        for (const PhoneToken& token : tokens.mid(from, atOnce))
            ballots.append({token, poll, {random.bounded(3)}});
        const auto outcomes = desk.cast(ballots, at);
        for (const auto& outcome : outcomes)
            must(outcome);
    }
    return double(tokens.size()) / seconds(timer);
}

double close(CouncilFile& file, PollId poll)
{
    QElapsedTimer timer;
    timer.start();
    must(closePoll(file, poll, {}, file.clock().now()));
    const PollResult result = resultOf(must(file.read().polls.find(poll)));
    if (result.total != Phones)
        std::exit(1);
    return seconds(timer) * 1000;
}

}  // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QDir::tempPath());
    const QString path = folder + u"/phones.nghisu"_s;
    QFile::remove(path);
    const SystemClock clock;
    Council council;
    council.name = u"Hội đồng"_s;
    const auto file = must(CouncilFile::create(path, council, {}, clock));
    Meeting meeting;
    meeting.title = u"Họp"_s;
    const MeetingId id = must(file->perform(
        u"meeting"_s, {}, [&](Repositories& all) { return all.council.insertMeeting(meeting); }));
    addMembers(*file);
    must(issueCodes(*file, id, clock.now()));
    const auto desk = phoneDeskOf(*file, id);
    QList<PhoneToken> tokens;
    for (const MemberSlip& slip : must(memberSlips(*file, id)))
        tokens.append(must(desk->signIn(slip.code, false, clock.now())).token);

    PollId poll = openVote(*file, id, false);
    const double single = cast(*desk, tokens.first(OneByOne), poll, 1, clock.now());
    const double open = cast(*desk, tokens.mid(OneByOne), poll, AtOnce, clock.now());
    print("single", single);
    print("open", open);
    print("closeOpen", close(*file, poll));
    poll = openVote(*file, id, true);
    print("secret", cast(*desk, tokens, poll, AtOnce, clock.now()));
    print("closeSecret", close(*file, poll));
    print("gain", open / single);
    return 0;
}
