// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <thread>

using namespace nghisu;
using namespace nghisu::room;
using namespace Qt::StringLiterals;

/// Ballots from phones: kept before they are acknowledged, each once, and refused with the reason.
class TestRoomVoting : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void voteIsKept();
    void receiptsAreOnesOwn();
    void formsOfEachKind_data();
    void formsOfEachKind();
    void whatCannotBe_data();
    void whatCannotBe();
    void twoOptionsOfOneRank();
    void notTwice();
    void changed();
    void allStruckStaysStruck();
    void secretSaysNothing();
    void receiptToFind();
    void late();
    void anotherVote();
    void withoutSeat();
    void withoutVote();
    void diskFull();
    void nothingBeforeItIsDurable();
    void manyShareOneTransaction();
    void manySpeakAtOneMoment();
    void deskIsTold();
    void stoppingAnswersWhoWaits();

private:
    Answer vote(PhoneClient& phone, const PhoneClient::Form& choice) const
    {
        return phone.submit("/", "/vote", PhoneClient::Form{{u"poll"_s, u"7"_s}} + choice);
    }
    std::unique_ptr<RoomFixture> m_room;
};

void TestRoomVoting::init()
{
    m_room = std::make_unique<RoomFixture>();
    QVERIFY(m_room->start());
}

void TestRoomVoting::cleanup()
{
    m_room.reset();
}

void TestRoomVoting::voteIsKept()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->member("AAAA1111");
    const Answer receipt = vote(phone, {{u"c"_s, u"1"_s}});
    QCOMPARE(receipt.status, 200);
    QVERIFY(receipt.text().contains(u"Đã ghi nhận phiếu"_s));
    QVERIFY(receipt.text().contains(u"<li>Không tán thành</li>"_s));
    QCOMPARE(m_room->file->ballotOf(1), BallotChoice{1});
    // Who opens the page again is told, and finds no second ballot.
    const QString again = phone.get("/vote").text();
    QVERIFY(again.contains(u"Đã bỏ phiếu"_s));
    QVERIFY(!again.contains(u"id=\"ballot\""_s));
}

// Who chose alike gets the same page, and never another's name or what another's forms say.
void TestRoomVoting::receiptsAreOnesOwn()
{
    m_room->file->seat(u"EEEE5555"_s, 5, u"<b>Ê & \"Y\"</b>"_s);
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient first = m_room->member("AAAA1111");
    PhoneClient second = m_room->member("BBBB2222");
    PhoneClient third = m_room->member("EEEE5555");
    const QString one = vote(first, {{u"c"_s, u"0"_s}}).text();
    const QString two = vote(second, {{u"c"_s, u"0"_s}}).text();
    const QString three = vote(third, {{u"c"_s, u"0"_s}}).text();
    PhoneClient fourth = m_room->member("CCCC3333");
    const QString other = vote(fourth, {{u"c"_s, u"2"_s}}).text();
    QVERIFY(one.contains(u"Trần Thị Bình"_s) && !one.contains(u"Lê Văn Cường"_s));
    QVERIFY(two.contains(u"Lê Văn Cường"_s) && !two.contains(u"Trần Thị Bình"_s));
    QVERIFY(three.contains(u"&lt;b&gt;Ê &amp; &quot;Y&quot;&lt;/b&gt;"_s));
    QVERIFY(other.contains(u"<li>Không biểu quyết</li>"_s) && !other.contains(u"<li>Tán thành"_s));
    QVERIFY(one.contains(first.formToken("/")));
    QVERIFY(two.contains(second.formToken("/")) && !two.contains(first.formToken("/")));
    first.languages = "en";
    QVERIFY(first.get("/vote").text().contains(u"lang=\"en\""_s));
}

void TestRoomVoting::formsOfEachKind_data()
{
    QTest::addColumn<PollKind>("kind");
    QTest::addColumn<bool>("striking");
    QTest::addColumn<PhoneClient::Form>("form");
    QTest::addColumn<BallotChoice>("kept");
    using Form = PhoneClient::Form;
    QTest::newRow("several") << PollKind::Choice << false
                             << Form{{u"c"_s, u"0"_s}, {u"c"_s, u"3"_s}} << BallotChoice{0, 3};
    QTest::newRow("election") << PollKind::Election << false << Form{{u"c"_s, u"2"_s}}
                              << BallotChoice{2};
    QTest::newRow("nobody") << PollKind::Election << false << Form{} << BallotChoice{};
    QTest::newRow("struck out") << PollKind::Election << true
                                << Form{{u"s"_s, u"0"_s}, {u"s"_s, u"2"_s}} << BallotChoice{1, 3};
    QTest::newRow("ranked") << PollKind::Ranking << false
                            << Form{{u"r0"_s, u"2"_s},
                                    {u"r1"_s, u""_s},
                                    {u"r2"_s, u"1"_s},
                                    {u"r3"_s, u"4"_s}}
                            << BallotChoice{2, 0, 3};
}

void TestRoomVoting::formsOfEachKind()
{
    QFETCH(PollKind, kind);
    QFETCH(bool, striking);
    QFETCH(PhoneClient::Form, form);
    QFETCH(BallotChoice, kept);
    BulletinPoll poll = nghisu::room::samplePoll(kind);
    poll.form.striking = striking;
    m_room->openPoll(poll);
    PhoneClient phone = m_room->member("AAAA1111");
    QCOMPARE(vote(phone, form).status, 200);
    QCOMPARE(m_room->file->ballotOf(1), kept);
}

void TestRoomVoting::whatCannotBe_data()
{
    QTest::addColumn<PollKind>("kind");
    QTest::addColumn<PhoneClient::Form>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    using Form = PhoneClient::Form;
    QTest::newRow("nothing") << PollKind::Decision << Form{} << 422 << u"role=\"alert\""_s;
    QTest::newRow("both") << PollKind::Decision << Form{{u"c"_s, u"0"_s}, {u"c"_s, u"1"_s}} << 422
                          << u"role=\"alert\""_s;
    QTest::newRow("twice") << PollKind::Choice << Form{{u"c"_s, u"1"_s}, {u"c"_s, u"1"_s}} << 422
                           << u"role=\"alert\""_s;
    QTest::newRow("too many") << PollKind::Election
                              << Form{{u"c"_s, u"0"_s}, {u"c"_s, u"1"_s}, {u"c"_s, u"2"_s}} << 422
                              << u"3"_s;
    QTest::newRow("no such") << PollKind::Decision << Form{{u"c"_s, u"8"_s}} << 422
                             << u"role=\"alert\""_s;
    QTest::newRow("no number") << PollKind::Decision << Form{{u"c"_s, u"-1"_s}} << 400
                               << u"Hãy mở lại trang"_s;
    QTest::newRow("words") << PollKind::Decision << Form{{u"c"_s, u"x"_s}} << 400
                           << u"Hãy mở lại trang"_s;
    QTest::newRow("huge") << PollKind::Decision << Form{{u"c"_s, u"99999999999999999999"_s}} << 400
                          << u"Hãy mở lại trang"_s;
}

void TestRoomVoting::whatCannotBe()
{
    QFETCH(PollKind, kind);
    QFETCH(PhoneClient::Form, form);
    QFETCH(QString, sentence);
    m_room->openPoll(nghisu::room::samplePoll(kind));
    PhoneClient phone = m_room->member("AAAA1111");
    const Answer answer = vote(phone, form);
    QTEST(answer.status, "status");
    QVERIFY2(answer.text().contains(sentence), qPrintable(answer.text()));
    QCOMPARE(m_room->file->ballotOf(1), BallotChoice{-1});
    // What was right about it still stands in the ballot that comes back.
    if (form.size() == 3)
        QCOMPARE(answer.text().count(u" checked>"_s), 3);
}

void TestRoomVoting::twoOptionsOfOneRank()
{
    m_room->openPoll(nghisu::room::samplePoll(PollKind::Ranking));
    PhoneClient phone = m_room->member("AAAA1111");
    const Answer answer =
        vote(phone, {{u"r0"_s, u"1"_s}, {u"r1"_s, u"1"_s}, {u"r2"_s, u"4"_s}, {u"r3"_s, u""_s}});
    QCOMPARE(answer.status, 422);
    QVERIFY(answer.text().contains(u"Hai phương án có cùng thứ hạng"_s));
    // All ranks come back as they were given, for whoever looks at no more than the two.
    QCOMPARE(answer.text().count(u"<option selected>1</option>"_s), 2);
    QCOMPARE(answer.text().count(u"<option selected>4</option>"_s), 1);
    QCOMPARE(answer.text().count(u" selected>"_s), 3);
}

void TestRoomVoting::notTwice()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->member("AAAA1111");
    QCOMPARE(vote(phone, {{u"c"_s, u"0"_s}}).status, 200);
    const Answer second = vote(phone, {{u"c"_s, u"1"_s}});
    QCOMPARE(second.status, 409);
    QVERIFY(second.text().contains(u"Phiếu không được ghi nhận"_s));
    QCOMPARE(m_room->file->ballotOf(1), BallotChoice{0});
}

void TestRoomVoting::changed()
{
    BulletinPoll poll = nghisu::room::samplePoll();
    poll.changeable = true;
    m_room->openPoll(poll);
    PhoneClient phone = m_room->member("AAAA1111");
    QVERIFY(phone.get("/vote").text().contains(u"Có thể đổi phiếu cho đến khi đóng"_s));
    QVERIFY(vote(phone, {{u"c"_s, u"0"_s}}).text().contains(u"href=\"/vote?change\""_s));
    const QString form = phone.get("/vote?change").text();
    QVERIFY(form.contains(u"value=\"0\" required checked>"_s));
    QVERIFY(vote(phone, {{u"c"_s, u"2"_s}}).text().contains(u"thay cho phiếu trước"_s));
    QCOMPARE(m_room->file->ballotOf(1), BallotChoice{2});
}

// What was chosen in a secret vote stands on no page afterwards.
// Who strikes all names has said so, and finds it so where the ballot may be changed.
void TestRoomVoting::allStruckStaysStruck()
{
    BulletinPoll poll = nghisu::room::samplePoll(PollKind::Election);
    poll.form.striking = true;
    poll.changeable = true;
    m_room->openPoll(poll);
    PhoneClient phone = m_room->member("AAAA1111");
    QCOMPARE(phone.get("/vote").text().count(u" checked"_s), 0);
    PhoneClient::Form all;
    for (int place = 0; place < poll.options.size(); ++place)
        all.append({u"s"_s, QString::number(place)});
    QCOMPARE(vote(phone, all).status, 200);
    QCOMPARE(phone.get("/vote?change").text().count(u" checked"_s), poll.options.size());

    // What a secret ballot says nobody knows: it is filled in anew.
    {
        const QMutexLocker lock(&m_room->file->mutex);
        m_room->file->secret = true;
    }
    Bulletin bulletin = sampleBulletin();
    bulletin.poll = poll;
    bulletin.poll->secret = true;
    m_room->show(bulletin);
    QCOMPARE(phone.get("/vote?change").text().count(u" checked"_s), 0);
}

void TestRoomVoting::secretSaysNothing()
{
    BulletinPoll poll = nghisu::room::samplePoll();
    poll.secret = true;
    m_room->openPoll(poll);
    PhoneClient phone = m_room->member("AAAA1111");
    QVERIFY(phone.get("/vote").text().contains(u"phiếu kín"_s));
    const QString receipt = vote(phone, {{u"c"_s, u"1"_s}}).text();
    QVERIFY(receipt.contains(u"Phiếu kín"_s));
    for (const QString& page : {receipt, phone.get("/vote").text(), phone.get("/").text()})
        QVERIFY(!page.contains(u"Không tán thành"_s));
}

void TestRoomVoting::receiptToFind()
{
    m_room->file->receipt = u"K7M2-QX"_s;
    BulletinPoll poll = nghisu::room::samplePoll();
    poll.secret = poll.verifiable = true;
    m_room->openPoll(poll);
    PhoneClient phone = m_room->member("AAAA1111");
    const QString receipt = vote(phone, {{u"c"_s, u"1"_s}}).text();
    QVERIFY(receipt.contains(u"K7M2-QX"_s));
    QVERIFY(receipt.contains(u"Hãy ghi lại mã này"_s));
}

void TestRoomVoting::late()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->member("AAAA1111");
    // The chair has closed it, and phones have not been told yet.
    m_room->closePoll();
    const Answer first = vote(phone, {{u"c"_s, u"1"_s}});
    QCOMPARE(first.status, 409);
    QVERIFY(first.text().contains(u"Phiếu không được ghi nhận"_s));
    m_room->show(sampleBulletin());
    QCOMPARE(vote(phone, {{u"c"_s, u"1"_s}}).status, 409);
    QCOMPARE(m_room->file->ballotOf(1), BallotChoice{-1});
}

// A page that was left open since the vote before.
void TestRoomVoting::anotherVote()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->member("AAAA1111");
    const Answer answer = phone.submit("/", "/vote", {{u"poll"_s, u"6"_s}, {u"c"_s, u"1"_s}});
    QCOMPARE(answer.status, 409);
    QCOMPARE(m_room->file->ballotOf(1), BallotChoice{-1});
}

void TestRoomVoting::withoutSeat()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->phone();
    const Answer answer = vote(phone, {{u"c"_s, u"1"_s}});
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.text().contains(u"href=\"/sign-in\""_s));
    QVERIFY(m_room->file->transactions.isEmpty());
}

void TestRoomVoting::withoutVote()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->member("GGGG9999");
    QCOMPARE(vote(phone, {{u"c"_s, u"1"_s}}).status, 403);
    QCOMPARE(m_room->file->ballotOf(9), BallotChoice{-1});
}

// Nothing is acknowledged, and the phone may try again.
void TestRoomVoting::diskFull()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->member("AAAA1111");
    m_room->file->diskFails = true;
    const Answer answer = vote(phone, {{u"c"_s, u"1"_s}});
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.text().contains(u"Phiếu không được ghi nhận"_s));
    m_room->file->diskFails = false;
    QCOMPARE(vote(phone, {{u"c"_s, u"1"_s}}).status, 200);
}

void TestRoomVoting::nothingBeforeItIsDurable()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->member("AAAA1111");
    const QString token = phone.formToken("/");
    QSemaphore gate;
    m_room->file->gate = &gate;
    std::atomic<int> status = 0;
    std::thread voter([&] {
        PhoneClient own = phone;
        status =
            own.post("/vote", {{u"token"_s, token}, {u"poll"_s, u"7"_s}, {u"c"_s, u"1"_s}}).status;
    });
    QTest::qWait(200);
    QCOMPARE(status.load(), 0);
    // Others are served all the while.
    QCOMPARE(m_room->phone().get("/").status, 200);
    gate.release(100);
    voter.join();
    QCOMPARE(status.load(), 200);
}

// While one transaction is written those that come wait, and share the next.
void TestRoomVoting::manyShareOneTransaction()
{
    constexpr int many = 40;
    for (int i = 0; i < many; ++i)
        m_room->file->seat(u"M%1"_s.arg(i), 100 + i, u"Đại biểu %1"_s.arg(i));
    m_room->openPoll(nghisu::room::samplePoll());
    QSemaphore gate;
    std::vector<std::thread> voters;
    std::vector<PhoneClient> phones;
    QStringList tokens;
    for (int i = 0; i < many; ++i) {
        phones.push_back(m_room->member(qPrintable(u"M%1"_s.arg(i))));
        tokens << phones.back().formToken("/");
    }
    m_room->file->gate = &gate;
    std::atomic<int> kept = 0;
    for (int i = 0; i < many; ++i) {
        voters.emplace_back([&, i] {
            const Answer answer = phones[size_t(i)].post(
                "/vote", {{u"token"_s, tokens[i]}, {u"poll"_s, u"7"_s}, {u"c"_s, u"0"_s}});
            kept += answer.status == 200 ? 1 : 0;
        });
    }
    QTest::qWait(500);
    gate.release(2 * many);
    for (std::thread& voter : voters)
        voter.join();
    QCOMPARE(kept.load(), many);
    QCOMPARE(m_room->file->ballots.size(), many);
    QVERIFY2(m_room->file->transactions.size() <= 3,
             qPrintable(QString::number(m_room->file->transactions.size())));
}

// A bell rings, and a whole room asks at once on connections that are open: nobody is forgotten.
void TestRoomVoting::manySpeakAtOneMoment()
{
    constexpr int many = 300;
    const QUrl url(m_room->server.url());
    const QByteArray request = "GET /icon.svg HTTP/1.1\r\n" + m_room->phone().head({})
                             + "X-Long: " + QByteArray(500, 'a') + "\r\n\r\n";
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < many; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(url.host(), quint16(url.port()));
        QVERIFY(sockets.back()->waitForConnected());
    }
    for (int round = 0; round < 5; ++round) {
        for (const auto& socket : sockets) {
            socket->write(request);
            socket->flush();
        }
        for (const auto& socket : sockets) {
            QByteArray got;
            while (!got.endsWith("</svg>") && socket->waitForReadyRead(5000))
                got += socket->readAll();
            QVERIFY2(got.endsWith("</svg>"), qPrintable(QString::number(round)));
        }
    }
}

void TestRoomVoting::deskIsTold()
{
    m_room->openPoll(nghisu::room::samplePoll());
    QSignalSpy arrived(&m_room->server, &RoomServer::ballotsArrived);
    PhoneClient first = m_room->member("AAAA1111");
    PhoneClient second = m_room->member("BBBB2222");
    QCOMPARE(vote(first, {{u"c"_s, u"1"_s}}).status, 200);
    QCOMPARE(vote(second, {{u"c"_s, u"1"_s}}).status, 200);
    QTRY_VERIFY(!arrived.isEmpty());
    QCOMPARE(arrived.first().first().value<PollId>(), PollId(7));
    // A refusal is no ballot.
    QTest::qWait(250);
    arrived.clear();
    QCOMPARE(vote(first, {{u"c"_s, u"0"_s}}).status, 409);
    QTest::qWait(250);
    QVERIFY(arrived.isEmpty());
}

void TestRoomVoting::stoppingAnswersWhoWaits()
{
    m_room->openPoll(nghisu::room::samplePoll());
    PhoneClient phone = m_room->member("AAAA1111");
    const QString token = phone.formToken("/");
    QSemaphore gate;
    m_room->file->gate = &gate;
    std::atomic<int> status = 0;
    std::thread voter([&] {
        PhoneClient own = phone;
        status =
            own.post("/vote", {{u"token"_s, token}, {u"poll"_s, u"7"_s}, {u"c"_s, u"1"_s}}).status;
    });
    QTest::qWait(200);
    gate.release(100);
    m_room->server.stop();
    voter.join();
    QCOMPARE(status.load(), 200);
    QCOMPARE(m_room->file->ballotOf(1), BallotChoice{1});
    QVERIFY(m_room->server.url().isEmpty());
    QCOMPARE(phone.get("/").status, 0);
}

QTEST_GUILESS_MAIN(TestRoomVoting)
#include "tst_roomvoting.moc"
