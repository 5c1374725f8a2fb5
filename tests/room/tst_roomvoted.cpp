// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomfixture.h"

#include <QTest>

using namespace nghisu;
using namespace nghisu::room;
using namespace Qt::StringLiterals;

/// Whom the pages still ask for a ballot while a vote is open.
class TestRoomVoted : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whoHasVotedIsNotAskedAgain_data();
    void whoHasVotedIsNotAskedAgain();
    void nextVoteIsAskedFor();
    void votedAtTheDesk();
    void votedBeforeARestart();

private:
    Answer vote(PhoneClient& phone) const
    {
        return phone.submit("/", "/vote", {{u"poll"_s, u"7"_s}, {u"c"_s, u"1"_s}});
    }
    // What the agenda and a proposal's page say of the vote, without a script.
    QString bannerOf(PhoneClient& phone, const QByteArray& path = "/") const
    {
        return phone.get(path).text().section(u"class=\"banner"_s, 1).section(u"</a>"_s, 0, 0);
    }
    std::unique_ptr<RoomFixture> m_room;
};

void TestRoomVoted::init()
{
    m_room = std::make_unique<RoomFixture>();
    QVERIFY(m_room->start());
}

void TestRoomVoted::cleanup()
{
    m_room.reset();
}

void TestRoomVoted::whoHasVotedIsNotAskedAgain_data()
{
    QTest::addColumn<bool>("secret");
    QTest::addColumn<bool>("changeable");
    QTest::newRow("by name") << false << false;
    QTest::newRow("by name, can be changed") << false << true;
    QTest::newRow("secret") << true << false;
}

// That they voted, and never what.
void TestRoomVoted::whoHasVotedIsNotAskedAgain()
{
    QFETCH(bool, secret);
    QFETCH(bool, changeable);
    BulletinPoll poll = nghisu::room::samplePoll();
    poll.secret = secret;
    poll.changeable = changeable;
    m_room->openPoll(poll);
    PhoneClient phone = m_room->member("AAAA1111");
    PhoneClient other = m_room->member("BBBB2222");
    for (const QByteArray path : {"/", "/entry/p6"})
        QVERIFY(bannerOf(phone, path).contains(u"Chạm để bỏ phiếu"_s));
    QCOMPARE(vote(phone).status, 200);
    for (const QByteArray path : {"/", "/entry/p6"}) {
        const QString banner = bannerOf(phone, path);
        QVERIFY2(banner.contains(u"phiếu đã được ghi nhận"_s), qPrintable(banner));
        QVERIFY(!banner.contains(u"Chạm để bỏ phiếu"_s));
        QCOMPARE(banner.contains(u"Chạm để đổi phiếu"_s), changeable);
        QVERIFY(!banner.contains(u"Không tán thành"_s));
        QVERIFY(bannerOf(other, path).contains(u"Chạm để bỏ phiếu"_s));
    }
    QCOMPARE(phone.get("/vote").text().contains(u"class=\"receipt\""_s), true);
    QCOMPARE(phone.get("/vote?change").text().contains(u"id=\"ballot\""_s), changeable);
}

void TestRoomVoted::nextVoteIsAskedFor()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->member("AAAA1111");
    QCOMPARE(vote(phone).status, 200);
    {
        const QMutexLocker lock(&m_room->file->mutex);
        m_room->file->ballots.clear();
    }
    BulletinPoll next = nghisu::room::samplePoll();
    next.poll = PollId(8);
    m_room->openPoll(next);
    QVERIFY(bannerOf(phone).contains(u"Chạm để bỏ phiếu"_s));
}

// Who took a paper, or was called by name, need not send anything.
void TestRoomVoted::votedAtTheDesk()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->member("AAAA1111");
    PhoneListener listener(m_room->server.url(), phone);
    QVERIFY(listener.hears("Chạm để bỏ phiếu"));
    listener.forget();
    {
        const QMutexLocker lock(&m_room->file->mutex);
        m_room->file->ballots.insert(PersonId(1), {0});
    }
    m_room->server.votersChanged();
    QVERIFY(listener.hears("phiếu đã được ghi nhận"));
    QVERIFY(bannerOf(phone).contains(u"phiếu đã được ghi nhận"_s));
}

void TestRoomVoted::votedBeforeARestart()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->member("AAAA1111");
    QCOMPARE(vote(phone).status, 200);
    m_room->server.stop();
    m_room->settings.port = quint16(phone.host().split(':').last().toInt());
    QVERIFY(m_room->start());
    m_room->openPoll(nghisu::room::samplePoll());
    QTRY_VERIFY(bannerOf(phone).contains(u"phiếu đã được ghi nhận"_s));
}

QTEST_GUILESS_MAIN(TestRoomVoted)
#include "tst_roomvoted.moc"
