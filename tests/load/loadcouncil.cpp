// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadcouncil.h"

#include "domain/pollresult.h"
#include "must.h"
#include "report/bulletin.h"
#include "session/conducting.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "session/listediting.h"
#include "session/phonedesk.h"
#include "session/phoning.h"
#include "session/polling.h"
#include "session/voting.h"
#include "words/words.h"

#include <QElapsedTimer>
#include <QFile>

#include <numeric>

using namespace Qt::StringLiterals;

namespace nghisu::load {

namespace {

constexpr int proposals = 20;

QString seatsPath(const QString& path)
{
    return path + u".seats"_s;
}

void keepSeats(const QString& path, const QList<Seat>& seats)
{
    QFile file(seatsPath(path));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    for (const Seat& seat : seats)
        file.write(seat.code.toLatin1() + ' ' + seat.token.toHex() + '\n');
}

QList<Person> people(int count)
{
    QList<Person> people;
    for (int i = 1; i <= count; ++i) {
        Person person;
        person.name = u"Đại biểu %1"_s.arg(i);
        person.organisation = u"Tổ đại biểu số %1"_s.arg(i % 30 + 1);
        people.append(person);
    }
    return people;
}

}  // namespace

LoadCouncil::LoadCouncil(const QString& path, int members)
{
    if (!QFile::exists(path))
        make(path, members);
    m_file = must(CouncilFile::open(path, Access::ReadWrite, m_clock));
    m_meeting = must(m_file->read().council.meetings()).first().id;
    for (const Poll& poll : must(m_file->read().polls.ofMeeting(m_meeting))) {
        if (poll.state == PollState::Open)
            m_poll = poll.id;
    }
}

LoadCouncil::~LoadCouncil() = default;

void LoadCouncil::make(const QString& path, int members)
{
    Council council;
    council.name = u"Hội đồng nhân dân thành phố"_s;
    council.language = u"vi"_s;
    council.rule = *decisionRulePreset(u"present-1/2-more"_s);
    const auto file = must(CouncilFile::create(path, council, {}, m_clock));
    Meeting meeting;
    meeting.title = u"Kỳ họp thứ tư"_s;
    const MeetingId id = must(addMeeting(*file, meeting));
    for (int i = 1; i <= proposals; ++i)
        must(addProposal(*file, id, must(endOfList(*file, id)),
                         u"Đề nghị Bộ Nội vụ xem xét việc thứ %1."_s.arg(i)));
    must(addPeople(*file, people(members + latecomers)));
    must(setPhoneRules(*file, id, {true, true, true, false, true}));
    must(openMeeting(*file, id, m_clock.now()));
    must(issueCodes(*file, id, m_clock.now()));

    const auto desk = phoneDeskOf(*file, id);
    QList<Seat> seats;
    for (const MemberSlip& slip : must(memberSlips(*file, id))) {
        seats.append({slip.code, {}});
        if (seats.size() <= members)
            seats.last().token = must(desk->signIn(slip.code, false, m_clock.now())).token;
    }
    keepSeats(path, seats);
}

std::unique_ptr<PhoneDesk> LoadCouncil::desk() const
{
    return phoneDeskOf(*m_file, m_meeting);
}

PollId LoadCouncil::open(Vote vote)
{
    Poll poll;
    poll.meeting = m_meeting;
    poll.question = u"Thông qua kiến nghị?"_s;
    poll.method = PollMethod::Phone;
    poll.secret = vote == Vote::Secret;
    poll.changeable = vote == Vote::Changeable;
    poll.rule = *decisionRulePreset(u"present-1/2-more"_s);
    poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    m_poll = must(preparePoll(*m_file, poll));
    must(openPoll(*m_file, m_poll, m_clock.now()));
    return m_poll;
}

QList<qint64> LoadCouncil::close()
{
    must(closePoll(*m_file, m_poll, {}, m_clock.now()));
    return resultOf(must(m_file->read().polls.find(m_poll))).votes;
}

Bulletin LoadCouncil::bulletin() const
{
    const MeetingRecord record = must(m_file->record(m_meeting));
    return bulletinOf(record, must(m_file->read().polls.ofMeeting(m_meeting)),
                      must(phoneRules(*m_file, m_meeting)), Words(record.council.language));
}

double LoadCouncil::oneByOne(qint64 milliseconds) const
{
    const auto own = desk();
    QList<PhoneBallot> ballots;
    for (const Seat& seat : seatsOf(m_file->path())) {
        if (!seat.token.isEmpty())
            ballots.append({seat.token, m_poll, must(own->ownBallot(seat.token, m_poll)).choice});
    }
    QElapsedTimer timer;
    timer.start();
    qsizetype kept = 0;
    for (; timer.elapsed() < milliseconds; ++kept) {
        // Each time something else than before: the same again need not be kept.
        PhoneBallot& ballot = ballots[kept % ballots.size()];
        ballot.choice = {(ballot.choice.value(0) + 1) % 3};
        must(own->cast({ballot}, m_clock.now()).first());
    }
    return double(kept) * 1000 / double(timer.elapsed());
}

QList<Seat> seatsOf(const QString& path)
{
    QFile file(seatsPath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QList<Seat> seats;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const qsizetype space = line.indexOf(' ');
        seats.append(
            {QString::fromLatin1(line.left(space)), QByteArray::fromHex(line.mid(space + 1))});
    }
    return seats;
}

Tally tallyOf(const QString& path, PollId id)
{
    const SystemClock clock;
    const auto file = must(CouncilFile::open(path, Access::ReadOnly, clock));
    const BallotRepository& ballots = file->read().ballots;
    Tally tally;
    tally.votes.resize(must(file->read().polls.find(id)).options.size());
    for (const Ballot& ballot : must(ballots.counting(id))) {
        for (const int place : ballot.choice)
            tally.votes[place] += ballot.weight;
    }
    tally.all = std::accumulate(tally.votes.cbegin(), tally.votes.cend(), qint64{0});
    for (const OpenBallot& ballot : must(ballots.open(id)))
        tally.again += ballot.corrections;
    // Ballots and voters of a secret vote stand apart: more of those than of these would be ballots of
    // somebody who had voted.
    if (const auto voters = must(file->read().sealed.voters(id)); !voters.isEmpty())
        tally.again += std::max(qint64{0}, tally.all - voters.size());
    return tally;
}

}  // namespace nghisu::load
