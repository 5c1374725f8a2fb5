// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonecode.h"
#include "roomfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace nghisu;
using namespace nghisu::room;
using namespace Qt::StringLiterals;

/// Who sits at a phone: codes, moving, signing out, a restart, and who guesses.
class TestRoomSeats : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void signInAndOut();
    void codeOfALink();
    void cookieIsGuarded();
    void wrongCode();
    void revokedCode();
    void codeInUseIsMoved();
    void twoPhonesAtOneMoment();
    void anotherCodeOnOnePhone();
    void seatLastsOverARestart();
    void revokedAtTheDesk();
    void guessingIsSlowedDown();
    void slipsOfTheHandCostNothing();
    void presence();
    void aPhoneCountsOnce();
    void phonesWithoutScriptsCount();
    void openingTheAgendaIsCounted();

private:
    std::unique_ptr<RoomFixture> m_room;
};

void TestRoomSeats::init()
{
    m_room = std::make_unique<RoomFixture>();
    QVERIFY(m_room->start());
    m_room->show(sampleBulletin());
}

void TestRoomSeats::cleanup()
{
    m_room.reset();
}

void TestRoomSeats::signInAndOut()
{
    PhoneClient phone = m_room->phone();
    const Answer in = phone.submit("/sign-in", "/sign-in", {{u"code"_s, u" aaaa1111 "_s}});
    QCOMPARE(in.status, 303);
    QCOMPARE(in.headers.value("location"), "/");
    QVERIFY(phone.get("/").text().contains(u"Trần Thị Bình"_s));
    const QByteArray stolen = phone.cookie;
    QCOMPARE(phone.submit("/", "/sign-out", {}).status, 303);
    QVERIFY(phone.cookie.isEmpty());
    QVERIFY(!phone.get("/").text().contains(u"Trần Thị Bình"_s));
    // The cookie is worth nothing any more.
    phone.cookie = stolen;
    QVERIFY(!phone.get("/").text().contains(u"Trần Thị Bình"_s));
}

// The code stands in the field; a seat is taken by pressing the button, not by looking at a page.
void TestRoomSeats::codeOfALink()
{
    PhoneClient phone = m_room->phone();
    const Answer page = phone.get("/c/AAAA1111");
    QVERIFY(page.text().contains(u"value=\"AAAA1111\""_s));
    QVERIFY(phone.cookie.isEmpty());
    QVERIFY(m_room->file->seats[u"AAAA1111"_s].token.isEmpty());
}

void TestRoomSeats::cookieIsGuarded()
{
    PhoneClient phone = m_room->phone();
    const QByteArray set = phone.submit("/sign-in", "/sign-in", {{u"code"_s, u"AAAA1111"_s}})
                               .headers.value("set-cookie");
    for (const char* part : {"HttpOnly", "SameSite=Strict", "Path=/"})
        QVERIFY2(set.contains(part), set.constData());
}

void TestRoomSeats::wrongCode()
{
    PhoneClient phone = m_room->phone();
    const Answer answer = phone.submit("/sign-in", "/sign-in", {{u"code"_s, u"AAAA1112"_s}});
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.text().contains(u"role=\"alert\""_s));
    QVERIFY(answer.text().contains(u"value=\"AAAA1112\""_s));
    QVERIFY(phone.cookie.isEmpty());
}

void TestRoomSeats::revokedCode()
{
    m_room->file->seats[u"AAAA1111"_s].revoked = true;
    PhoneClient phone = m_room->phone();
    QCOMPARE(phone.submit("/sign-in", "/sign-in", {{u"code"_s, u"AAAA1111"_s}}).status, 403);
}

void TestRoomSeats::codeInUseIsMoved()
{
    PhoneClient first = m_room->member("AAAA1111");
    PhoneListener listener(m_room->server.url(), first);
    QVERIFY(listener.hears("event: state"));
    PhoneClient second = m_room->phone();
    const Answer asked = second.submit("/sign-in", "/sign-in", {{u"code"_s, u"AAAA1111"_s}});
    QCOMPARE(asked.status, 409);
    QVERIFY(asked.text().contains(u"id=\"move\""_s));
    QVERIFY(first.get("/").text().contains(u"Trần Thị Bình"_s));

    const Answer moved =
        second.submit("/sign-in", "/sign-in", {{u"code"_s, u"AAAA1111"_s}, {u"move"_s, u"1"_s}});
    QCOMPARE(moved.status, 303);
    QVERIFY(second.get("/").text().contains(u"Trần Thị Bình"_s));
    QVERIFY(!first.get("/").text().contains(u"Trần Thị Bình"_s));
    // The other phone is told, so that nobody votes there in vain.
    QVERIFY(listener.hears("event: gone"));
}

void TestRoomSeats::twoPhonesAtOneMoment()
{
    for (int round = 0; round < 20; ++round) {
        m_room->file->seats[u"AAAA1111"_s].token.clear();
        std::atomic<int> in = 0;
        std::atomic<int> refused = 0;
        const auto phone = [&] {
            PhoneClient own = m_room->phone();
            const int status =
                own.submit("/sign-in", "/sign-in", {{u"code"_s, u"AAAA1111"_s}}).status;
            in += status == 303 ? 1 : 0;
            refused += status == 409 ? 1 : 0;
        };
        std::thread first(phone);
        std::thread second(phone);
        first.join();
        second.join();
        QCOMPARE(in.load(), 1);
        QCOMPARE(refused.load(), 1);
    }
}

void TestRoomSeats::anotherCodeOnOnePhone()
{
    PhoneClient phone = m_room->member("AAAA1111");
    QVERIFY(phone.signIn(u"BBBB2222"_s));
    QVERIFY(phone.get("/").text().contains(u"Lê Văn Cường"_s));
    // The seat that it had is free.
    QVERIFY(m_room->phone().signIn(u"AAAA1111"_s));
}

void TestRoomSeats::seatLastsOverARestart()
{
    PhoneClient phone = m_room->member("AAAA1111");
    const QString token = phone.formToken("/");
    m_room->server.stop();
    m_room->settings.port = quint16(phone.host().split(':').last().toInt());
    QVERIFY(m_room->start());
    m_room->openPoll(nghisu::room::samplePoll());
    QVERIFY(phone.get("/").text().contains(u"Trần Thị Bình"_s));
    // Also a page that was open all the while can send its ballot.
    QCOMPARE(
        phone.post("/vote", {{u"token"_s, token}, {u"poll"_s, u"7"_s}, {u"c"_s, u"0"_s}}).status,
        200);
}

void TestRoomSeats::revokedAtTheDesk()
{
    PhoneClient phone = m_room->member("AAAA1111");
    PhoneListener listener(m_room->server.url(), phone);
    QVERIFY(listener.hears("event: state"));
    {
        const QMutexLocker lock(&m_room->file->mutex);
        m_room->file->seats[u"AAAA1111"_s].token.clear();
    }
    m_room->server.seatsChanged();
    QVERIFY(listener.hears("event: gone"));
    QVERIFY(!phone.get("/").text().contains(u"Trần Thị Bình"_s));
}

void TestRoomSeats::guessingIsSlowedDown()
{
    PhoneClient phone = m_room->phone();
    const QString token = phone.formToken("/");
    int refused = 0;
    int tried = 0;
    for (int i = 0; i < 40; ++i) {
        int place = 0;
        const QString guess = makePhoneCode([&](int below) { return (i + ++place) % below; });
        const Answer answer = phone.post("/sign-in", {{u"token"_s, token}, {u"code"_s, guess}});
        refused += answer.status == 429 ? 1 : 0;
        tried += answer.status == 403 ? 1 : 0;
        if (answer.status == 429)
            QVERIFY(answer.headers.value("retry-after").toInt() > 0);
    }
    QCOMPARE(refused + tried, 40);
    QVERIFY2(tried <= 8, qPrintable(QString::number(tried)));
}

// What cannot be a code is no guess: whoever mistypes theirs, however often, is not kept waiting.
void TestRoomSeats::slipsOfTheHandCostNothing()
{
    PhoneClient phone = m_room->phone();
    const QString token = phone.formToken("/");
    for (const QString& code : {u"K7MN4PQ2"_s, u"K7MN"_s, u""_s, u"<script>"_s}) {
        for (int i = 0; i < 10; ++i) {
            const Answer answer = phone.post("/sign-in", {{u"token"_s, token}, {u"code"_s, code}});
            QCOMPARE(answer.status, 403);
        }
    }
    QVERIFY(phone.signIn(u"AAAA1111"_s));
}

void TestRoomSeats::presence()
{
    QSignalSpy changed(&m_room->server, &RoomServer::presenceChanged);
    PhoneClient member = m_room->member("AAAA1111");
    PhoneListener first(m_room->server.url(), member);
    PhoneListener secondPage(m_room->server.url(), member);
    PhoneListener guest(m_room->server.url(), m_room->phone());
    QTRY_COMPARE(m_room->server.presence().phones, 2);
    QCOMPARE(m_room->server.presence().members, 1);
    QCOMPARE(m_room->server.presence().guests, 1);
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(changed.last().first().value<RoomPresence>().phones, 2);
    QVERIFY(guest.hears("thành viên 1, khách 1"));
}

// Though the room hears late that a page was left, and whether or not the phone has signed in since.
void TestRoomSeats::aPhoneCountsOnce()
{
    PhoneClient phone = m_room->phone();
    phone.get("/");
    PhoneListener left(m_room->server.url(), phone);
    PhoneListener now(m_room->server.url(), phone);
    QVERIFY(left.hears("event: state") && now.hears("event: state"));
    QCOMPARE(m_room->server.presence().guests, 1);
    QVERIFY(phone.signIn(u"AAAA1111"_s));
    phone.get("/");
    QCOMPARE(m_room->server.presence().guests, 0);
    QCOMPARE(m_room->server.presence().members, 1);
    QCOMPARE(m_room->server.presence().phones, 1);
    QCOMPARE(phone.submit("/", "/sign-out", {}).status, 303);
    phone.get("/");
    QCOMPARE(m_room->server.presence().guests, 1);
    QCOMPARE(m_room->server.presence().members, 0);
}

// They ask again by themselves, and say who they are by that.
void TestRoomSeats::phonesWithoutScriptsCount()
{
    PhoneClient phone = m_room->phone();
    QVERIFY(phone.get("/").text().contains(u"Đang trực tuyến: 1 "_s));
    QVERIFY(phone.get("/?again").text().contains(u"Đang trực tuyến: 1 "_s));
    PhoneClient member = m_room->member("AAAA1111");
    member.get("/entry/p6");
    QCOMPARE(m_room->server.presence().guests, 1);
    QCOMPARE(m_room->server.presence().members, 1);
    QVERIFY(member.get("/").text().contains(u"thành viên 1, khách 1"_s));
    // What keeps no mark could be counted any number of times.
    for (int i = 0; i < 5; ++i)
        m_room->phone().get("/");
    QCOMPARE(m_room->server.presence().phones, 2);
}

void TestRoomSeats::openingTheAgendaIsCounted()
{
    PhoneClient phone = m_room->phone();
    const qint64 before = m_room->server.presence().agendaOpened;
    const QString page = phone.get("/").text();
    QVERIFY(page.contains(u"url=/?again\""_s));
    phone.get("/?again");
    phone.get("/?lang=en");
    phone.get("/entry/p6");
    QCOMPARE(m_room->server.presence().agendaOpened, before + 1);
    phone.get("/");
    QCOMPARE(m_room->server.presence().agendaOpened, before + 2);
}

QTEST_GUILESS_MAIN(TestRoomSeats)
#include "tst_roomseats.moc"
