// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "chair/servedroom.h"
#include "session/councilfile.h"
#include "session/phoning.h"
#include "session/polling.h"
#include "ui/fakescreens.h"
#include "ui/roomfixture.h"

#include "room/phoneclient.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <future>

using namespace nghisu;
using PhoneAnswer = room::Answer;
using room::PhoneClient;

/// The desk, the program's own server and the council's file together: what a phone sends is in the
/// file, what the desk does is on the phone.
class TestServedRoom : public RoomTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aMeetingOnPhones();
    void aRevokedCodeEndsItsSeat();
    void aVoteAtTheDeskIsKnownToThePhone();
    void meetingsWithPhonesAreKept();
    void goesOnAfterARestart();
    void lettingTheFileGoEndsIt();
    void closingTheDeskEndsIt();

private:
    PhoneService service() const;
    PhoneRoom& phones() { return *m_phones; }
    /// Asks as a phone does, while the desk goes on.
    template <typename Ask>
    PhoneAnswer from(Ask ask);
    QString codeOf(int member);
    bool signIn(PhoneClient& phone, const QString& code);
    PhoneAnswer vote(PhoneClient& phone, PollId poll, const QString& choice);
    /// Opens a vote by phone on what is on.
    Poll openByPhone(bool secret = false);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ServedRoom* m_phones = nullptr;
};

void TestServedRoom::init()
{
    begin();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    auto served = std::make_unique<ServedRoom>(m_fixture->desk(), *m_settings);
    m_phones = served.get();
    m_room = std::make_unique<RoomDesk>(
        m_fixture->desk(), std::make_unique<test::FakeScreens>(u"desk"_s), std::move(served));
    m_room->resize(1366, 720);
    m_room->show();
    QApplication::setActiveWindow(m_room.get());
    QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
}

void TestServedRoom::cleanup()
{
    end();
    m_settings.reset();
    m_folder.reset();
}

PhoneService TestServedRoom::service() const
{
    PhoneService service;
    service.address = u"127.0.0.1"_s;
    service.port = 0;
    return service;
}

template <typename Ask>
PhoneAnswer TestServedRoom::from(Ask ask)
{
    std::future<PhoneAnswer> answer = std::async(std::launch::async, ask);
    while (answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QTest::qWait(5);
    return answer.get();
}

QString TestServedRoom::codeOf(int member)
{
    for (const MemberSlip& slip : must(memberSlips(m_fixture->file(), m_fixture->meeting()))) {
        if (slip.member.id == m_members[member])
            return slip.code;
    }
    return {};
}

bool TestServedRoom::signIn(PhoneClient& phone, const QString& code)
{
    return from([&] {
               return phone.submit("/sign-in", "/sign-in", {{u"code"_s, code}});
           }).status
        == 303;
}

PhoneAnswer TestServedRoom::vote(PhoneClient& phone, PollId poll, const QString& choice)
{
    return from([&, poll] {
        return phone.submit("/vote", "/vote",
                            {{u"poll"_s, QString::number(poll.value())}, {u"c"_s, choice}});
    });
}

Poll TestServedRoom::openByPhone(bool secret)
{
    Poll poll;
    poll.secret = secret;
    poll.meeting = m_fixture->meeting();
    poll.proposal = m_proposals[0];
    poll.question = u"Kiến nghị thứ nhất"_s;
    poll.method = PollMethod::Phone;
    poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    poll.rule = *decisionRulePreset(u"present-1/2-more"_s);
    poll.id = must(preparePoll(m_fixture->file(), poll));
    must(openPoll(m_fixture->file(), poll.id, m_room->state().now()));
    return poll;
}

void TestServedRoom::aMeetingOnPhones()
{
    attendFirst(3);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    must(issueCodes(m_fixture->file(), m_fixture->meeting(), m_room->state().now()));
    must(phones().start(service()));
    QVERIFY(phones().isOn());

    // A guest reads what is on.
    PhoneClient guest(phones().url());
    QTRY_VERIFY(from([&] { return guest.get("/"); }).text().contains(u"Kiến nghị thứ nhất"_s));

    PhoneClient one(phones().url());
    PhoneClient two(phones().url());
    QVERIFY(signIn(one, codeOf(0)));
    QVERIFY(signIn(two, codeOf(1)));
    QVERIFY(!signIn(guest, u"23456789"_s));

    const Poll poll = openByPhone();
    QTRY_VERIFY(from([&] { return one.get("/vote"); }).text().contains(u"Không tán thành"_s));
    QSignalSpy changed(&m_fixture->desk(), &Desk::changed);
    QCOMPARE(vote(one, poll.id, u"0"_s).status, 200);
    QCOMPARE(vote(one, poll.id, u"1"_s).status, 409);  // once
    QCOMPARE(vote(two, poll.id, u"0"_s).status, 200);
    // The desk hears of it, and knows how many have voted.
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(must(phones().voted(poll.id)), 2);
    // A member without a phone votes at the desk, once as everybody.
    must(castByName(m_fixture->file(), poll.id, m_members[2], {1}, m_room->state().now()));
    QCOMPARE(castByName(m_fixture->file(), poll.id, m_members[0], {1}, m_room->state().now())
                 .error()
                 .code,
             ErrorCode::AlreadyVoted);
    must(closePoll(m_fixture->file(), poll.id, {}, m_room->state().now()));
    const Poll held = must(m_fixture->file().read().polls.find(poll.id));
    QCOMPARE(held.options[0].votes, 2);
    QCOMPARE(held.options[1].votes, 1);
    QCOMPARE(vote(two, poll.id, u"0"_s).status, 409);  // too late
    // The same figures on the phone.
    QTRY_VERIFY(from([&] { return two.get("/"); }).text().contains(u"2/3"_s));
    phones().stop();
    QVERIFY(must(agendaOpened(m_fixture->file(), m_fixture->meeting())) > 0);
    QVERIFY(must(m_fixture->file().check()).problems.isEmpty());
}

void TestServedRoom::aRevokedCodeEndsItsSeat()
{
    must(issueCodes(m_fixture->file(), m_fixture->meeting(), m_room->state().now()));
    must(phones().start(service()));
    PhoneClient phone(phones().url());
    QVERIFY(signIn(phone, codeOf(0)));
    QTRY_VERIFY(from([&] { return phone.get("/"); }).text().contains(u"Thành viên 1"_s));
    must(phones().revoke(m_members[0]));
    QTRY_VERIFY(!from([&] { return phone.get("/"); }).text().contains(u"Thành viên 1"_s));
}

// Called by name, or given a paper: the phone asks for no more.
void TestServedRoom::aVoteAtTheDeskIsKnownToThePhone()
{
    attendFirst(3);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    must(issueCodes(m_fixture->file(), m_fixture->meeting(), m_room->state().now()));
    must(phones().start(service()));
    PhoneClient one(phones().url());
    PhoneClient two(phones().url());
    QVERIFY(signIn(one, codeOf(0)) && signIn(two, codeOf(1)));
    const auto isAsked = [&](PhoneClient& phone) {
        return from([&] { return phone.get("/"); }).text().contains(u"id=\"open-vote\""_s);
    };
    const Poll open = openByPhone();
    QTRY_VERIFY(isAsked(one) && isAsked(two));
    must(castByName(m_fixture->file(), open.id, m_members[0], {1}, m_room->state().now()));
    QTRY_VERIFY(!isAsked(one));
    QVERIFY(isAsked(two));
    must(closePoll(m_fixture->file(), open.id, {}, m_room->state().now()));
    const Poll secret = openByPhone(true);
    QTRY_VERIFY(isAsked(one) && isAsked(two));
    must(phones().givePaper(secret.id, m_members[1]));
    QTRY_VERIFY(!isAsked(two));
    QVERIFY(isAsked(one));
}

void TestServedRoom::meetingsWithPhonesAreKept()
{
    QVERIFY(!phones().isWithMeeting());
    phones().setWithMeeting(true);
    QVERIFY(phones().isWithMeeting());
    const MeetingId meeting = m_fixture->meeting();
    m_fixture->desk().setMeeting({});
    QVERIFY(!phones().isWithMeeting());
    m_fixture->desk().setMeeting(meeting);
    QVERIFY(ServedRoom(m_fixture->desk(), *m_settings).isWithMeeting());
    phones().setWithMeeting(false);
    QVERIFY(!phones().isWithMeeting());
}

void TestServedRoom::goesOnAfterARestart()
{
    press(Qt::Key_PageDown);
    must(issueCodes(m_fixture->file(), m_fixture->meeting(), m_room->state().now()));
    must(phones().start(service()));
    PhoneClient phone(phones().url());
    QVERIFY(signIn(phone, codeOf(3)));
    phones().stop();
    QVERIFY(!phones().isOn());
    must(phones().start(service()));
    // Nobody signs in again because the program was started again.
    PhoneClient again(phones().url());
    again.cookie = phone.cookie;
    QTRY_VERIFY(from([&] { return again.get("/"); }).text().contains(u"Thành viên 4"_s));
    QCOMPARE(phones().service().address, u"127.0.0.1"_s);
}

void TestServedRoom::lettingTheFileGoEndsIt()
{
    press(Qt::Key_PageDown);
    must(phones().start(service()));
    const QString path = m_fixture->file().path();
    m_fixture->desk().setFile(nullptr);
    QVERIFY(!phones().isOn());
    // One file that can be copied: nothing beside it.
    QVERIFY(!QFile::exists(path + u"-wal"_s));
}

void TestServedRoom::closingTheDeskEndsIt()
{
    press(Qt::Key_PageDown);
    must(phones().start(service()));
    PhoneClient phone(phones().url());
    QCOMPARE(from([&] { return phone.get("/"); }).status, 200);
    m_room.reset();
    QCOMPARE(from([&] { return phone.get("/"); }).status, 0);
    QVERIFY(must(agendaOpened(m_fixture->file(), m_fixture->meeting())) > 0);
}

QTEST_MAIN(TestServedRoom)
#include "tst_servedroom.moc"
