// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/digests.h"
#include "session/assigning.h"
#include "session/conducting.h"
#include "session/counciledit.h"
#include "session/listediting.h"
#include "session/phonedesk.h"
#include "session/phoning.h"
#include "session/polling.h"
#include "session/takingin.h"
#include "session/voting.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const char* what, const Error& error)
{
    std::fprintf(stderr, "driver: %s: error %d, %s, %s\n", what, static_cast<int>(error.code),
                 qPrintable(error.detail), qPrintable(error.technical));
    std::exit(3);
}

template <typename T>
T must(Result<T> result, const char* what)
{
    if (!result)
        stop(what, result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

// One write a line: a line stands whole or not at all.
void say(const QByteArray& line)
{
    const QByteArray whole = line + '\n';
    std::fwrite(whole.constData(), 1, size_t(whole.size()), stdout);
    std::fflush(stdout);
}

QByteArray textLine(ProposalId id, const QString& text)
{
    return "t " + QByteArray::number(id.value()) + ' ' + crash::digest(text);
}

/// A secretary in a hurry, to be killed: does one random thing after another, says before each what
/// it is about to do ("try …") and after each what is stored ("ok …"). verify.cpp reads these lines:
///     t ID DIGEST   a proposal's text           a ID DIGEST   its assignments
///     g ID          a proposal that is gone     l DIGEST      the order of the list
///     s ID DIGEST   a submission's text         v ID DIGEST   a vote
///     b ID DIGEST   a ballot with a name        n ID DIGEST   the ballots of a vote without names
///     c DIGEST      what the meeting is at
class Secretary {
public:
    Secretary(CouncilFile& file, MeetingId meeting, quint32 seed)
        : m_file(file), m_meeting(meeting), m_random(seed)
    {
    }

    void doSomething();

private:
    void add();
    void edit(ProposalId id);
    void editAndChangeMind();
    void move();
    void assign();
    void remove();
    void takeInLetter();
    void vote();
    void lead();
    void takeUp();
    void holdVote();
    void goOn(const Poll& poll);
    void callOn(PollId poll);
    void castSheets(PollId poll);
    void sendFromPhones(const Poll& poll);
    void sendTogether(PollId poll, const QList<PhoneBallot>& ballots);
    void sendOne(const PhoneBallot& ballot, PersonId person);
    void close(PollId poll);

    QList<ProposalStub> list() { return must(m_file.read().proposals.stubs(m_meeting), "list"); }
    QByteArray orderItem() { return " l " + crash::orderDigest(list()); }
    QList<CourseEvent> course() { return must(m_file.read().room.events(m_meeting), "course"); }
    QByteArray courseItem() { return " c " + crash::courseDigest(course()); }
    Proposal proposal(ProposalId id) { return must(m_file.read().proposals.find(id), "find"); }
    ProposalId anyProposal();
    QString sentence();
    int below(qsizetype limit) { return m_random.bounded(int(limit)); }

    CouncilFile& m_file;
    MeetingId m_meeting;
    QRandomGenerator m_random;
    ProposalId m_edited;
    PhoneDesk* m_phones = nullptr;
};

ProposalId Secretary::anyProposal()
{
    const QList<ProposalStub> stubs = list();
    if (stubs.isEmpty())
        return {};
    return stubs[below(stubs.size())].id;
}

QString Secretary::sentence()
{
    static const QStringList words{u"Đề nghị"_s,      u"Bộ Thông tin và Truyền thông"_s,
                                   u"hướng dẫn"_s,    u"kinh phí"_s,
                                   u"đường truyền"_s, u"hệ thống"_s,
                                   u"địa phương"_s,   u"'); DROP--"_s,
                                   u"<b>"_s,          u"Nghị định số 102/2009/NĐ-CP"_s};
    QString text = QString::number(m_random.generate());
    for (int i = 3 + below(60); i > 0; --i)
        text += u' ' + words[below(words.size())];
    return text;
}

void Secretary::doSomething()
{
    const qsizetype size = list().size();
    const int choice = below(100);
    if (size < 5 || choice < 10)
        add();
    else if (choice < 40)
        edit(anyProposal());
    else if (choice < 50)
        editAndChangeMind();
    else if (choice < 65)
        move();
    else if (choice < 78)
        assign();
    else if (choice < (size > 150 ? 95 : 84))
        remove();
    else if (choice < 96 && size < 250)
        takeInLetter();
    else if (below(2) == 0)
        vote();
    else
        lead();
}

void Secretary::add()
{
    const QString text = sentence();
    const ListPlace place{{}, below(2) == 0 ? ProposalId() : anyProposal()};
    say("try add");
    const ProposalId id = must(addProposal(m_file, m_meeting, place, text), "add");
    say("ok " + textLine(id, text) + orderItem());
}

void Secretary::edit(ProposalId id)
{
    const QString text = sentence();
    const QByteArray line = textLine(id, text);
    say("try " + line);
    must(editText(m_file, id, text), "edit");
    say("ok " + line);
    m_edited = id;
}

void Secretary::editAndChangeMind()
{
    // Typing on in the same text would be one step with the typing before it.
    const ProposalId id = anyProposal();
    if (id == m_edited)
        return;
    const QByteArray before = textLine(id, proposal(id).text);
    edit(id);
    const QByteArray after = textLine(id, proposal(id).text);
    say("try " + before);
    must(m_file.undo(), "undo");
    say("ok " + before);
    if (below(2) == 0)
        return;
    say("try " + after);
    must(m_file.redo(), "redo");
    say("ok " + after);
}

void Secretary::move()
{
    const ProposalId id = anyProposal();
    say("try move");
    if (below(2) == 0)
        must(moveProposalsBy(m_file, {id}, below(2) == 0 ? -1 : 1), "move by one");
    else
        must(moveProposals(m_file, {id}, {{}, anyProposal()}), "move");
    say("ok" + orderItem());
}

void Secretary::assign()
{
    const ProposalId id = anyProposal();
    const QList<Body> bodies = must(m_file.read().bodies.all(), "bodies");
    say("try a " + QByteArray::number(id.value()));
    must(assignBody(m_file, {id}, bodies[below(bodies.size())].id,
                    below(2) == 0 ? Role::Lead : Role::Coordinating),
         "assign");
    say("ok a " + QByteArray::number(id.value()) + ' ' + crash::assignmentsDigest(proposal(id)));
}

void Secretary::remove()
{
    const ProposalId id = anyProposal();
    say("try g " + QByteArray::number(id.value()));
    if (const auto removed = removeProposals(m_file, {id}); removed) {
        // With a proposal goes what the meeting was at.
        say("ok g " + QByteArray::number(id.value()) + orderItem() + courseItem());
    } else if (removed.error().code == ErrorCode::HeldByBallots) {
        say("ok");
    } else {
        stop("remove", removed.error());
    }
}

void Secretary::takeInLetter()
{
    DraftDocument draft;
    draft.fileName = u"thư.txt"_s;
    draft.encoding = u"UTF-8"_s;
    const int count = 1 + below(40);
    for (int i = 0; i < count; ++i) {
        DraftProposal proposal;
        proposal.number = QString::number(i + 1);
        proposal.text = sentence();
        const QString line = proposal.number + u". "_s + proposal.text + u'\n';
        proposal.source = {draft.text.size(), line.size()};
        draft.text += line;
        draft.proposals << proposal;
    }
    const bool withPoll = below(2) == 0;
    if (withPoll)
        draft.polls << DraftPoll{u"Ý kiến của bạn?"_s, {u"Tốt"_s, u"Kém"_s}, {7, 5}, 12, {}};
    say("try import " + QByteArray::number(count) + (withPoll ? " 1" : " 0"));
    const TakenIn taken = must(takeIn(m_file, m_meeting, draft, draft.text.toUtf8()), "take in");
    QByteArray line =
        "ok s " + QByteArray::number(taken.submission.value()) + ' ' + crash::digest(draft.text);
    for (qsizetype i = 0; i < taken.proposals.size(); ++i)
        line += ' ' + textLine(taken.proposals[i], draft.proposals[i].text);
    const QList<Poll> polls = must(m_file.read().polls.ofMeeting(m_meeting), "polls");
    if (withPoll)
        line += " v " + QByteArray::number(polls.last().id.value()) + ' '
              + crash::pollDigest(polls.last());
    say(line + orderItem());
}

void Secretary::vote()
{
    VoteEntry entry;
    entry.meeting = m_meeting;
    // Votes on a few only: what was voted on can never be removed again.
    if (below(4) == 0)
        entry.proposal = anyProposal();
    entry.question = sentence();
    entry.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    entry.members = 25;
    entry.present = 20 + below(6);
    entry.options[0].votes = below(15);
    entry.options[1].votes = below(5);
    say("try vote");
    const PollId id = must(recordVote(m_file, entry), "vote");
    const Poll poll = must(m_file.read().polls.find(id), "poll");
    say("ok v " + QByteArray::number(id.value()) + ' ' + crash::pollDigest(poll));
}

void Secretary::lead()
{
    // A vote that was open when the program was killed goes on.
    for (const Poll& poll : must(m_file.read().polls.ofMeeting(m_meeting), "polls")) {
        if (poll.state == PollState::Open)
            return goOn(poll);
    }
    if (below(2) == 0)
        takeUp();
    else
        holdVote();
}

void Secretary::takeUp()
{
    const CourseEntry entry{{}, anyProposal()};
    QList<CourseEvent> after = course();
    if (courseOf(after).current == QList{entry})
        return;
    after.append({{}, CourseKind::Begun, entry, {}});
    say("try c " + crash::courseDigest(after));
    must(beginEntry(m_file, m_meeting, entry, m_file.clock().now()), "begin");
    say("ok" + courseItem());
}

void Secretary::holdVote()
{
    Poll poll;
    poll.meeting = m_meeting;
    poll.question = sentence();
    poll.secret = below(2) == 0;
    poll.method = below(2) == 0 ? PollMethod::Phone
                : poll.secret   ? PollMethod::Paper
                                : PollMethod::RollCall;
    poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    say("try vote");
    poll.id = must(preparePoll(m_file, poll), "prepare");
    const auto sayPoll = [&] {
        say("ok v " + QByteArray::number(poll.id.value()) + ' '
            + crash::pollDigest(must(m_file.read().polls.find(poll.id), "poll")));
    };
    sayPoll();
    say("try o " + QByteArray::number(poll.id.value()));
    must(openPoll(m_file, poll.id, m_file.clock().now()), "open");
    sayPoll();
    goOn(poll);
}

void Secretary::goOn(const Poll& poll)
{
    if (poll.method == PollMethod::Phone)
        sendFromPhones(poll);
    else if (poll.secret)
        castSheets(poll.id);
    else
        callOn(poll.id);
    close(poll.id);
}

// Everybody who has not voted does so, on a connection beside this one.
void Secretary::sendFromPhones(const Poll& poll)
{
    say("try seats");
    must(issueCodes(m_file, m_meeting, m_file.clock().now()), "codes");
    const auto desk = phoneDeskOf(m_file, m_meeting);
    QList<PhoneBallot> ballots;
    QList<PersonId> voters = must(votersOf(m_file, poll.id), "voters");
    QList<PersonId> people;
    for (const MemberSlip& slip : must(memberSlips(m_file, m_meeting), "slips")) {
        if (voters.contains(slip.member.id))
            continue;
        const auto seat = must(desk->signIn(slip.code, true, m_file.clock().now()), "sign in");
        ballots.append({seat.token, poll.id, {below(3)}});
        people.append(slip.member.id);
    }
    say("ok");
    m_phones = desk.get();
    while (!ballots.isEmpty()) {
        const qsizetype batch = poll.secret ? std::min<qsizetype>(ballots.size(), 1 + below(4)) : 1;
        if (poll.secret)
            sendTogether(poll.id, ballots.first(batch));
        else
            sendOne(ballots.first(), people.takeFirst());
        ballots.remove(0, batch);
    }
    m_phones = nullptr;
}

void Secretary::sendTogether(PollId poll, const QList<PhoneBallot>& ballots)
{
    QList<Ballot> after = must(m_file.read().ballots.counting(poll), "ballots");
    for (const PhoneBallot& ballot : ballots)
        after.append({ballot.choice, 1});
    const QByteArray line =
        "n " + QByteArray::number(poll.value()) + ' ' + crash::sheetsDigest(after);
    say("try " + line);
    for (const auto& kept : m_phones->cast(ballots, m_file.clock().now()))
        must(kept, "send");
    say("ok " + line);
}

void Secretary::sendOne(const PhoneBallot& ballot, PersonId person)
{
    const QByteArray line = "b " + QByteArray::number(crash::ballotKey(ballot.poll, person)) + ' '
                          + crash::ballotDigest({person, ballot.choice, 1, {}, 0});
    say("try " + line);
    must(m_phones->cast({ballot}, m_file.clock().now()).first(), "send");
    say("ok " + line);
}

// Without names, as they come in: a few at once, or many.
void Secretary::castSheets(PollId poll)
{
    for (int i = 2 + below(6); i > 0; --i) {
        QList<BallotChoice> batch;
        QList<Ballot> after = must(m_file.read().ballots.counting(poll), "ballots");
        for (int ballots = 1 + below(below(4) == 0 ? 200 : 10); ballots > 0; --ballots) {
            batch.append(BallotChoice{below(3)});
            after.append({batch.last(), 1});
        }
        const QByteArray line =
            "n " + QByteArray::number(poll.value()) + ' ' + crash::sheetsDigest(after);
        say("try " + line);
        must(castBallots(m_file, poll, batch), "cast");
        say("ok " + line);
    }
}

void Secretary::callOn(PollId poll)
{
    const QList<Person> people = must(m_file.read().council.people(), "people");
    for (int i = 3 + below(20); i > 0; --i) {
        const PersonId person = people[below(people.size())].id;
        const int option = below(3);
        OpenBallot before{person, {}, 1, {}, -1};
        for (const OpenBallot& ballot : must(m_file.read().ballots.open(poll), "ballots")) {
            if (ballot.person == person)
                before = ballot;
        }
        before.choice = {option};
        ++before.corrections;
        const QByteArray line = "b " + QByteArray::number(crash::ballotKey(poll, person)) + ' '
                              + crash::ballotDigest(before);
        say("try " + line);
        must(castByName(m_file, poll, person, {option}, m_file.clock().now()), "cast");
        say("ok " + line);
    }
}

void Secretary::close(PollId poll)
{
    say("try o " + QByteArray::number(poll.value()));
    must(closePoll(m_file, poll, {}, m_file.clock().now()), "close");
    say("ok v " + QByteArray::number(poll.value()) + ' '
        + crash::pollDigest(must(m_file.read().polls.find(poll), "poll")));
}

std::unique_ptr<CouncilFile> openOrCreate(const QString& path, const Clock& clock)
{
    if (QFile::exists(path))
        return must(CouncilFile::open(path, Access::ReadWrite, clock), "open");
    Council council;
    council.name = u"Hội đồng thử nghiệm"_s;
    QList<Body> directory;
    for (int i = 1; i <= 8; ++i) {
        Body body;
        body.code = u"B%1"_s.arg(i);
        body.name = u"Bộ thứ %1"_s.arg(i);
        directory << body;
    }
    auto file = must(CouncilFile::create(path, council, directory, clock), "create");
    Meeting meeting;
    meeting.title = u"Họp thử nghiệm"_s;
    const MeetingId id = must(addMeeting(*file, meeting), "meeting");
    must(openMeeting(*file, id, clock.now()), "open the meeting");
    for (int i = 1; i <= 12; ++i) {
        Person person;
        person.name = u"Thành viên %1"_s.arg(i);
        must(addPerson(*file, person), "person");
    }
    return file;
}

}  // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("Usage: nghisu_crash_driver FILE SEED|create\n", stderr);
        return 2;
    }
    const SystemClock clock;
    const auto file = openOrCreate(arguments[1], clock);
    const auto meetings = must(file->read().council.meetings(), "meetings");
    if (arguments[2] == u"create"_s)
        return 0;
    Secretary secretary(*file, meetings.first().id, arguments[2].toUInt());
    say("ready");
    for (;;)
        secretary.doSomething();
}
