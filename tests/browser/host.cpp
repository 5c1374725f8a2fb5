// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/try.h"
#include "domain/pollresult.h"
#include "intake/directory.h"
#include "intake/intake.h"
#include "report/bulletin.h"
#include "report/documents/votes.h"
#include "room/roomserver.h"
#include "session/conducting.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "session/filekeeper.h"
#include "session/handingout.h"
#include "session/listediting.h"
#include "session/phonedesk.h"
#include "session/phoning.h"
#include "session/polling.h"
#include "session/samplecouncil.h"
#include "session/voting.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QUrl>

#include <cstdio>
#include <functional>
#include <map>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// The sample council with its first meeting in progress, served to phones on loopback as the desk
/// serves it. Lines of its input say what happens at the desk; each is answered by a line of JSON,
/// after phones have been shown what it changed.
class Host {
public:
    using Answer = Result<QJsonObject>;

    Host(std::unique_ptr<CouncilFile> file, quint16 port);
    Result<void> serve();
    Answer doAsTold(const QString& line);

private:
    Answer address(const QStringList&) const;
    Answer codes(const QStringList&) const;
    Answer goOn(const QStringList&);
    Answer pause(const QStringList&);
    Answer resume(const QStringList&);
    Answer propose(const QStringList& words);
    Answer rename(const QStringList& words);
    Answer guests(const QStringList& words);
    Answer paper(const QStringList& words);
    Answer takeBack(const QStringList&);
    Answer open(const QStringList& words);
    Answer voters(const QStringList&) const;
    Answer close(const QStringList&);
    Answer annul(const QStringList&);
    Answer revoke(const QStringList& words);
    Answer reissue(const QStringList& words);
    Answer restart(const QStringList&);

    Result<Bulletin> bulletin() const;
    Poll question(const QStringList& words) const;
    PersonId member(const QStringList& words) const;
    QDateTime now() const { return m_file->clock().now(); }

    std::unique_ptr<CouncilFile> m_file;
    MeetingId m_meeting;
    RoomServer m_server;
    quint16 m_port;
    PollId m_poll;
};

Host::Host(std::unique_ptr<CouncilFile> file, quint16 port)
    : m_file(std::move(file)), m_server(m_file->clock()), m_port(port)
{
    for (const Meeting& meeting : m_file->read().council.meetings().value_or({})) {
        if (meeting.revision > 0)
            m_meeting = meeting.id;
    }
    for (const Poll& poll : m_file->read().polls.ofMeeting(m_meeting).value_or({})) {
        if (poll.state == PollState::Open)
            m_poll = poll.id;
    }
    QObject::connect(&m_server, &RoomServer::ballotsArrived, m_file.get(),
                     &CouncilFile::noticeBallots);
}

Result<void> Host::serve()
{
    NGHISU_TRY(openMeeting(*m_file, m_meeting, now()));
    NGHISU_TRY(issueCodes(*m_file, m_meeting, now()));
    RoomSettings settings;
    settings.port = m_port;
    NGHISU_TRY(m_server.start(settings, phoneDeskOf(*m_file, m_meeting)));
    m_port = quint16(QUrl(m_server.url()).port());
    NGHISU_TRY_VALUE(const Bulletin shown, bulletin());
    m_server.show(shown);
    return {};
}

Result<Bulletin> Host::bulletin() const
{
    NGHISU_TRY_VALUE(const MeetingRecord record, m_file->record(m_meeting));
    NGHISU_TRY_VALUE(const QList<Poll> polls, m_file->read().polls.ofMeeting(m_meeting));
    NGHISU_TRY_VALUE(const PhoneRules rules, phoneRules(*m_file, m_meeting));
    return bulletinOf(record, polls, rules, Words(record.council.language));
}

Host::Answer Host::doAsTold(const QString& line)
{
    using Deed = std::function<Answer(const QStringList&)>;
    const auto deed = [this](auto method) -> Deed {
        return [this, method](const QStringList& words) { return (this->*method)(words); };
    };
    const std::map<QString, Deed> deeds{
        {u"address"_s, deed(&Host::address)},   {u"codes"_s, deed(&Host::codes)},
        {u"next"_s, deed(&Host::goOn)},         {u"pause"_s, deed(&Host::pause)},
        {u"resume"_s, deed(&Host::resume)},     {u"propose"_s, deed(&Host::propose)},
        {u"guests"_s, deed(&Host::guests)},     {u"open"_s, deed(&Host::open)},
        {u"voters"_s, deed(&Host::voters)},     {u"close"_s, deed(&Host::close)},
        {u"annul"_s, deed(&Host::annul)},       {u"revoke"_s, deed(&Host::revoke)},
        {u"reissue"_s, deed(&Host::reissue)},   {u"restart"_s, deed(&Host::restart)},
        {u"rename"_s, deed(&Host::rename)},     {u"paper"_s, deed(&Host::paper)},
        {u"takeback"_s, deed(&Host::takeBack)},
    };
    QStringList words = line.split(u' ');
    const auto told = deeds.find(words.takeFirst());
    if (told == deeds.end())
        return Error{ErrorCode::Internal, u"No such command: "_s + line};
    NGHISU_TRY_VALUE(const QJsonObject answer, told->second(words));
    NGHISU_TRY_VALUE(const Bulletin shown, bulletin());
    m_server.show(shown);
    return answer;
}

Host::Answer Host::address(const QStringList&) const
{
    return QJsonObject{
        {u"url"_s, m_server.url()}, {u"port"_s, m_port}, {u"meeting"_s, m_meeting.value()}};
}

Host::Answer Host::codes(const QStringList&) const
{
    NGHISU_TRY_VALUE(const QList<MemberSlip> slips, memberSlips(*m_file, m_meeting));
    QJsonArray codes;
    for (const MemberSlip& slip : slips)
        codes.append(QJsonObject{{u"name"_s, slip.member.name},
                                 {u"organisation"_s, slip.member.organisation},
                                 {u"code"_s, slip.code},
                                 {u"moves"_s, slip.moves}});
    return QJsonObject{{u"codes"_s, codes}};
}

Host::Answer Host::goOn(const QStringList&)
{
    NGHISU_TRY_VALUE(const MeetingRecord record, m_file->record(m_meeting));
    const CourseEntry next = nextOf(planOf(record), courseOf(record.room.events));
    NGHISU_TRY(beginEntry(*m_file, m_meeting, next, now()));
    return QJsonObject{};
}

Host::Answer Host::pause(const QStringList&)
{
    NGHISU_TRY(pauseMeeting(*m_file, m_meeting, now()));
    return QJsonObject{};
}

Host::Answer Host::resume(const QStringList&)
{
    NGHISU_TRY(resumeMeeting(*m_file, m_meeting, now()));
    return QJsonObject{};
}

Host::Answer Host::propose(const QStringList& words)
{
    NGHISU_TRY_VALUE(const ListPlace end, endOfList(*m_file, m_meeting));
    NGHISU_TRY(addProposal(*m_file, m_meeting, end, words.join(u' ')));
    return QJsonObject{};
}

// A member: their number, then the name and the organisation from then on, with a semicolon between.
Host::Answer Host::rename(const QStringList& words)
{
    NGHISU_TRY_VALUE(Person person, m_file->read().council.person(member(words)));
    const QStringList parts = words.mid(1).join(u' ').split(u"; "_s);
    person.name = parts.value(0);
    person.organisation = parts.value(1);
    NGHISU_TRY(editPerson(*m_file, person));
    return QJsonObject{};
}

// What guests may read: all, or nothing.
Host::Answer Host::guests(const QStringList& words)
{
    const bool may = words.contains(u"read"_s);
    NGHISU_TRY(setPhoneRules(*m_file, m_meeting, {may, may, may, may, false}));
    return QJsonObject{};
}

// "members" or "guests", "meeting" or "here", then the path of the file, which proposes the title.
Host::Answer Host::paper(const QStringList& words)
{
    const QString path = words.mid(2).join(u' ');
    Handout handout;
    handout.guests = words.value(0) == "guests"_L1;
    if (words.value(1) == "here"_L1) {
        NGHISU_TRY_VALUE(const MeetingRecord record, m_file->record(m_meeting));
        handout.entry = courseOf(record.room.events).current.value(0);
    }
    handout.title = titleOfFile(path);
    handout.fileName = QFileInfo(path).fileName();
    NGHISU_TRY_VALUE(handout.file, FileKeeper(*m_file).keep(path));
    NGHISU_TRY(handOut(*m_file, m_meeting, {handout}));
    return QJsonObject{};
}

// All of them.
Host::Answer Host::takeBack(const QStringList&)
{
    NGHISU_TRY_VALUE(const QList<Handout> handouts, handoutsOf(*m_file, m_meeting));
    QList<HandoutId> ids;
    for (const Handout& handout : handouts)
        ids.append(handout.id);
    NGHISU_TRY(takeBackHandouts(*m_file, m_meeting, ids));
    return QJsonObject{};
}

// "decision", "choice", "several", "pick", "strike" or "ranking"; then any of "secret", "changeable",
// "verifiable", and "many": twenty options with long names.
Poll Host::question(const QStringList& words) const
{
    Poll poll;
    poll.meeting = m_meeting;
    poll.method = PollMethod::Phone;
    poll.rule = *decisionRulePreset(u"present-1/2-more"_s);
    poll.secret = words.contains(u"secret"_s);
    poll.changeable = words.contains(u"changeable"_s);
    poll.verifiable = words.contains(u"verifiable"_s);
    const QString kind = words.value(0);
    if (kind == "decision"_L1) {
        poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
        return poll;
    }
    const bool election = kind == "pick"_L1 || kind == "strike"_L1;
    poll.question = election ? u"Bầu Ban Thường trực"_s : u"Nơi họp năm 2018"_s;
    QStringList options = election
                            ? QStringList{u"Phạm Văn Bình"_s, u"Hoàng Thu Hà"_s, u"Vũ Đức Long"_s}
                            : QStringList{u"Hà Nội"_s, u"Lào Cai"_s, u"Hải Phòng"_s};
    if (words.contains(u"many"_s)) {
        options.clear();
        for (int i = 1; i <= 20; ++i)
            options << u"Nguyễn Thị Phương Thảo %1, Trung tâm Công nghệ thông tin và Truyền thông"_s
                           .arg(i);
    }
    for (const QString& option : std::as_const(options))
        poll.options.append({{}, option, OptionMeaning::Other, 0});
    poll.ballot.most = election || kind == "several"_L1 ? 2 : 1;
    poll.ballot.striking = kind == "strike"_L1;
    poll.ballot.kind = election             ? PollKind::Election
                     : kind == "ranking"_L1 ? PollKind::Ranking
                                            : PollKind::Choice;
    if (election)
        poll.rule.base = Base::ValidBallots;
    return poll;
}

Host::Answer Host::open(const QStringList& words)
{
    Poll poll = question(words);
    NGHISU_TRY_VALUE(const MeetingRecord record, m_file->record(m_meeting));
    const QList<CourseEntry> current = courseOf(record.room.events).current;
    if (!current.isEmpty()) {
        poll.item = current.first().item;
        poll.proposal = current.first().proposal;
    }
    for (const PlanLine& line : planOf(record)) {
        if (poll.question.isEmpty() && line.entry == current.value(0))
            poll.question = line.title;
    }
    if (poll.question.isEmpty())
        poll.question = u"Thông qua?"_s;
    NGHISU_TRY_VALUE(m_poll, preparePoll(*m_file, poll));
    NGHISU_TRY(openPoll(*m_file, m_poll, now()));
    return QJsonObject{{u"poll"_s, m_poll.value()}};
}

Host::Answer Host::voters(const QStringList&) const
{
    NGHISU_TRY_VALUE(const QList<PersonId> people, votersOf(*m_file, m_poll));
    return QJsonObject{{u"voters"_s, people.size()}};
}

Host::Answer Host::close(const QStringList&)
{
    // All came, though not all of them have a phone.
    NGHISU_TRY_VALUE(const QList<MemberSlip> slips, memberSlips(*m_file, m_meeting));
    PollFigures counted;
    counted.members = slips.size();
    counted.present = slips.size();
    NGHISU_TRY(closePoll(*m_file, m_poll, counted, now()));
    NGHISU_TRY_VALUE(const Poll poll, m_file->read().polls.find(m_poll));
    const PollResult result = resultOf(poll);
    QJsonArray options;
    for (qsizetype i = 0; i < poll.options.size(); ++i)
        options.append(QJsonObject{{u"text"_s, poll.options[i].text},
                                   {u"votes"_s, result.votes.value(i)},
                                   {u"percent"_s, result.percents.value(i)}});
    NGHISU_TRY_VALUE(const Council council, m_file->read().council.council());
    return QJsonObject{{u"options"_s, options},
                       {u"sentence"_s, verdictText(poll, result, Words(council.language))}};
}

Host::Answer Host::annul(const QStringList&)
{
    NGHISU_TRY(annulVote(*m_file, m_poll, u"đếm nhầm"_s));
    return QJsonObject{};
}

// Of the members, in the order in which codes() names them.
PersonId Host::member(const QStringList& words) const
{
    const auto slips = memberSlips(*m_file, m_meeting).value_or({});
    return slips.value(words.value(0).toInt()).member.id;
}

Host::Answer Host::revoke(const QStringList& words)
{
    NGHISU_TRY(revokeCode(*m_file, m_meeting, member(words), now()));
    m_server.seatsChanged();
    return QJsonObject{};
}

Host::Answer Host::reissue(const QStringList& words)
{
    NGHISU_TRY_VALUE(const QString code, reissueCode(*m_file, m_meeting, member(words), now()));
    m_server.seatsChanged();
    return QJsonObject{{u"code"_s, code}};
}

Host::Answer Host::restart(const QStringList&)
{
    m_server.stop();
    NGHISU_TRY(serve());
    return QJsonObject{};
}

Result<std::unique_ptr<CouncilFile>> council(const QString& path, const Clock& clock)
{
    if (QFile::exists(path))
        return CouncilFile::open(path, Access::ReadWrite, clock);
    QFile letter(u":/samples/thu-hai-phong.txt"_s);
    if (!letter.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotFound, letter.fileName()};
    const QByteArray content = letter.readAll();
    const QList<Body> directory = standardDirectory();
    const DraftDocument draft =
        draftFromText(QString::fromUtf8(content), u"thu-hai-phong.txt"_s, u"UTF-8"_s, directory);
    return createSampleCouncil(path, directory, draft, content, clock);
}

void answer(const Host::Answer& answer)
{
    QJsonObject said = answer.value_or({});
    if (!answer) {
        said.insert(u"error"_s, int(answer.error().code));
        said.insert(u"detail"_s, QString(answer.error().detail + answer.error().technical));
    }
    std::printf("%s\n", QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

}  // namespace

/// \code
/// nghisu_browser_host FILE [PORT]
/// \endcode
/// Makes the file where there is none, and ends with its input.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    auto file = council(arguments.value(1), clock);
    if (!file) {
        answer(file.error());
        return 1;
    }
    Host host(*std::move(file), quint16(arguments.value(2).toUInt()));
    if (const Result<void> served = host.serve(); !served) {
        answer(served.error());
        return 1;
    }
    answer(host.doAsTold(u"address"_s));

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    QSocketNotifier notifier(0, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, [&] {
        const QByteArray line = input.readLine().trimmed();
        if (line.isEmpty())
            QCoreApplication::quit();
        else
            answer(host.doAsTold(QString::fromUtf8(line)));
    });
    return QCoreApplication::exec();
}
