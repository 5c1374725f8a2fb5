// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nghisu;
using namespace nghisu::room;
using namespace Qt::StringLiterals;

/// What phones are told while they listen.
class TestRoomLive : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void openedVoteHasItsBallot();
    void eachAudienceItsOwn();
    void agendaGoesOn();
    void nothingTwice();
    void slowPhoneGetsTheNewest();
    void heartbeat();
    void endsWithTheServer();
    void reconnects();
    void whoHasVotedIsTold();

private:
    // The newest state that it heard.
    static QJsonObject stateOf(const PhoneListener& listener)
    {
        const QByteArray heard = listener.heard();
        const qsizetype at = heard.lastIndexOf("event: state");
        const qsizetype data = heard.indexOf("data: ", at) + 6;
        return QJsonDocument::fromJson(heard.mid(data, heard.indexOf("\n\n", data) - data))
            .object();
    }
    std::unique_ptr<RoomFixture> m_room;
};

void TestRoomLive::init()
{
    m_room = std::make_unique<RoomFixture>();
    m_room->settings.heartbeat = 1000;
    QVERIFY(m_room->start());
    m_room->show(sampleBulletin());
}

void TestRoomLive::cleanup()
{
    m_room.reset();
}

// No phone needs to ask for it.
void TestRoomLive::openedVoteHasItsBallot()
{
    PhoneListener listener(m_room->server.url(), m_room->member("AAAA1111"));
    QVERIFY(listener.hears("event: state"));
    listener.forget();
    m_room->openPoll(nghisu::room::samplePoll());
    QVERIFY(listener.hears("id=\\\"ballot\\\""));
    QVERIFY(listener.hears("\n\n"));
    const QJsonObject state = stateOf(listener);
    QCOMPARE(state["poll"_L1].toInt(), 7);
    QVERIFY(state["vote"_L1].toString().contains(u"Không biểu quyết"_s));
    QVERIFY(state["news"_L1].toString().contains(u"Đang biểu quyết kiến nghị 6"_s));

    listener.forget();
    Bulletin bulletin = sampleBulletin();
    bulletin.announced = bulletin.members[3].results.first();
    m_room->show(bulletin);
    QVERIFY(listener.hears("18/25"));
    QVERIFY(listener.hears("\n\n"));
    QCOMPARE(stateOf(listener)["poll"_L1].toInt(), 0);
}

void TestRoomLive::eachAudienceItsOwn()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient english = m_room->member("AAAA1111");
    english.languages = "en";
    PhoneListener voter(m_room->server.url(), english);
    PhoneListener without(m_room->server.url(), m_room->member("GGGG9999"));
    PhoneListener guest(m_room->server.url(), m_room->phone());
    QVERIFY(voter.hears("Send the ballot"));
    QVERIFY(without.hears("quyền biểu quyết"));
    QVERIFY(guest.hears("/sign-in"));
    for (const PhoneListener* other : {&without, &guest})
        QVERIFY(!other->heard().contains("<form"));
}

void TestRoomLive::agendaGoesOn()
{
    PhoneListener listener(m_room->server.url(), m_room->phone());
    QVERIFY(listener.hears("\"states\":\"DDDPCT\""));
    const QString plan = stateOf(listener)["agenda"_L1].toString();
    Bulletin bulletin = sampleBulletin();
    bulletin.guests[4].state = BulletinEntry::State::Done;
    bulletin.guests[5].state = BulletinEntry::State::Current;
    m_room->show(bulletin);
    QVERIFY(listener.hears("\"states\":\"DDDPDC\""));
    // The lines are the same: a phone need not ask for them.
    QCOMPARE(stateOf(listener)["agenda"_L1].toString(), plan);
    bulletin.guests[5].title = u"Kết luận"_s;
    listener.forget();
    m_room->show(bulletin);
    QVERIFY(listener.hears("event: state"));
    QVERIFY(listener.hears("\n\n"));
    QVERIFY(stateOf(listener)["agenda"_L1].toString() != plan);
}

// Who has the page that is valid is not sent it again, and what did not change is not told.
void TestRoomLive::nothingTwice()
{
    const QByteArray page = m_room->phone().get("/").body;
    const qsizetype at = page.indexOf("data-version=\"") + 14;
    const QByteArray version = page.mid(at, page.indexOf('"', at) - at);
    PhoneListener listener(m_room->server.url(), m_room->phone(), "/live?have=" + version);
    QVERIFY(listener.hears("retry: "));
    m_room->server.show(sampleBulletin());
    QTest::qWait(300);
    QVERIFY(!listener.hears("event: state", 2000));
}

void TestRoomLive::slowPhoneGetsTheNewest()
{
    PhoneListener slow(m_room->server.url(), m_room->phone());
    PhoneListener quick(m_room->server.url(), m_room->phone());
    QVERIFY(quick.hears("event: state"));
    Bulletin bulletin = sampleBulletin();
    for (int i = 0; i < 200; ++i) {
        bulletin.guests[5].title = u"Lần %1 "_s.arg(i) + u"x"_s.repeated(2000);
        bulletin.announced =
            BulletinResult{PollId(1), bulletin.guests[5].title, {}, {}, {}, u"."_s, false, {}};
        m_room->server.show(bulletin);
        QTest::qWait(5);
    }
    QVERIFY(quick.hears("Lần 199"));
    QVERIFY(slow.hears("Lần 199"));
}

void TestRoomLive::heartbeat()
{
    PhoneListener listener(m_room->server.url(), m_room->phone());
    QVERIFY(listener.hears("event: state"));
    listener.forget();
    QVERIFY(listener.hears(":\n\n"));
}

void TestRoomLive::endsWithTheServer()
{
    PhoneListener listener(m_room->server.url(), m_room->phone());
    QVERIFY(listener.hears("event: state"));
    m_room->server.stop();
    QTRY_VERIFY(!listener.isOpen());
    QCOMPARE(m_room->server.presence().phones, 0);
}

// After a restart the phone comes back by itself, and is told what is valid now.
void TestRoomLive::reconnects()
{
    const PhoneClient phone = m_room->member("AAAA1111");
    {
        PhoneListener listener(m_room->server.url(), phone);
        QVERIFY(listener.hears("event: state"));
    }
    m_room->settings.port = quint16(phone.host().split(':').last().toInt());
    QVERIFY(m_room->start());
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneListener again(m_room->server.url(), phone);
    QVERIFY(again.hears("id=\\\"ballot\\\""));
}

// On each page that the phone has open, and not again after it lost the room for a moment.
void TestRoomLive::whoHasVotedIsTold()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->member("AAAA1111");
    PhoneListener before(m_room->server.url(), phone);
    PhoneListener other(m_room->server.url(), m_room->member("BBBB2222"));
    QVERIFY(before.hears("Chạm để bỏ phiếu"));
    QVERIFY(other.hears("event: state"));
    before.forget();
    other.forget();
    QCOMPARE(phone.submit("/", "/vote", {{u"poll"_s, u"7"_s}, {u"c"_s, u"0"_s}}).status, 200);
    QVERIFY(before.hears("phiếu đã được ghi nhận"));
    QVERIFY(before.hears("\n\n"));
    QVERIFY(!stateOf(before)["vote"_L1].toString().contains(u"<form"_s));

    const QByteArray version = stateOf(before)["version"_L1].toString().toLatin1();
    PhoneListener again(m_room->server.url(), phone, "/live?have=" + version);
    PhoneListener late(m_room->server.url(), phone, "/live?have=none");
    QVERIFY(late.hears("phiếu đã được ghi nhận"));
    QVERIFY(again.hears("retry: "));
    QVERIFY(!again.heard().contains("event: state"));
    QVERIFY(!other.heard().contains("event: state"));
}

QTEST_GUILESS_MAIN(TestRoomLive)
#include "tst_roomlive.moc"
