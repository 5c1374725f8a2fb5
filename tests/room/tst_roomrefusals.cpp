// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomfixture.h"
#include "testcertificate.h"

#include <QFile>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace nghisu::room;
using namespace Qt::StringLiterals;

/// What the server does not do: for other sites, with forged requests, beyond its limits.
class TestRoomRefusals : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void otherHosts_data();
    void otherHosts();
    void namesThatAreServed();
    void crossSite_data();
    void crossSite();
    void formOfAnotherPhone();
    void forgedCookies_data();
    void forgedCookies();
    void paths_data();
    void paths();
    void methods_data();
    void methods();
    void malformed_data();
    void malformed();
    void tooLarge();
    void slowSenderIsCutOff();
    void floodLeavesMembersAlone();
    void addressInUse();
    void addressOfSix();
    void certificate();
    void nothingListensAfterStop();

private:
    std::unique_ptr<RoomFixture> m_room;
};

void TestRoomRefusals::init()
{
    m_room = std::make_unique<RoomFixture>();
    m_room->settings.requestTime = 1500;
    m_room->settings.names = {u"hop.example"_s};
    QVERIFY(m_room->start());
    m_room->openPoll(nghisu::room::samplePoll());
}

void TestRoomRefusals::cleanup()
{
    m_room.reset();
}

void TestRoomRefusals::otherHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("another name") << QByteArray("evil.example");
    QTest::newRow("another port") << QByteArray("127.0.0.1:1");
    QTest::newRow("no port") << QByteArray("127.0.0.1");
    QTest::newRow("longer") << QByteArray("hop.example.evil.example");
    QTest::newRow("empty") << QByteArray("");
}

// Else a page of elsewhere could call itself by our address, and read and send in our name.
void TestRoomRefusals::otherHosts()
{
    QFETCH(QByteArray, host);
    PhoneClient phone = m_room->phone();
    const Answer answer = phone.send("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    QCOMPARE(answer.status, 421);
    QVERIFY(!answer.text().contains(u"Văn bản ký số"_s));
    const QByteArray ours = "GET / HTTP/1.1\r\nHost: " + phone.host();
    QCOMPARE(phone.send(ours + "\r\nHost: " + host + "\r\n\r\n").status, 400);
}

void TestRoomRefusals::namesThatAreServed()
{
    PhoneClient phone = m_room->phone();
    const QByteArray port = phone.host().split(':').last();
    QCOMPARE(phone.send("GET / HTTP/1.1\r\nHost: HOP.example:" + port + "\r\n\r\n").status, 200);
}

void TestRoomRefusals::crossSite_data()
{
    QTest::addColumn<PhoneClient::Headers>("headers");
    using Headers = PhoneClient::Headers;
    QTest::newRow("origin") << Headers{{"Origin", "http://evil.example"}};
    QTest::newRow("null origin") << Headers{{"Origin", "null"}};
    QTest::newRow("referer") << Headers{{"Referer", "http://evil.example/127.0.0.1"}};
    QTest::newRow("nothing") << Headers{{"X-Nothing", "1"}};
    QTest::newRow("site") << Headers{{"Origin", "http://HOST"}, {"Sec-Fetch-Site", "cross-site"}};
    QTest::newRow("scheme") << Headers{{"Origin", "https://HOST"}};
    QTest::newRow("longer") << Headers{{"Referer", "http://HOST.evil.example/"}};
}

void TestRoomRefusals::crossSite()
{
    QFETCH(PhoneClient::Headers, headers);
    PhoneClient phone = m_room->member("AAAA1111");
    for (auto& [name, value] : headers)
        value.replace("HOST", phone.host());
    const PhoneClient::Form form{
        {u"token"_s, phone.formToken("/")}, {u"poll"_s, u"7"_s}, {u"c"_s, u"0"_s}};
    QCOMPARE(phone.post("/vote", form, headers).status, 403);
    QCOMPARE(m_room->file->ballotOf(1), BallotChoice{-1});
    // A browser of five years ago that names the page alone.
    QCOMPARE(phone.post("/vote", form, {{"Referer", "http://" + phone.host() + "/vote"}}).status,
             200);
}

void TestRoomRefusals::formOfAnotherPhone()
{
    PhoneClient first = m_room->member("AAAA1111");
    PhoneClient second = m_room->member("BBBB2222");
    for (const QString& token :
         {second.formToken("/"), m_room->phone().formToken("/"), QString()}) {
        const Answer answer =
            first.post("/vote", {{u"token"_s, token}, {u"poll"_s, u"7"_s}, {u"c"_s, u"0"_s}});
        QCOMPARE(answer.status, 403);
    }
    QVERIFY(m_room->file->ballots.isEmpty());
}

void TestRoomRefusals::forgedCookies_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::newRow("empty") << QByteArray("nghisu=");
    QTest::newRow("short") << QByteArray("nghisu=AAAA");
    QTest::newRow("guessed") << QByteArray("nghisu=AAAAAAAAAAAAAAAAAAAAAA");
    QTest::newRow("no letters") << QByteArray("nghisu=\"><script>AAAAAAAAAAAA");
    QTest::newRow("long") << "nghisu=" + QByteArray(2000, 'A');
    QTest::newRow("many") << QByteArray("nghisu=x; ").repeated(20);
}

void TestRoomRefusals::forgedCookies()
{
    QFETCH(QByteArray, cookie);
    PhoneClient phone = m_room->phone();
    phone.cookie = cookie;
    const Answer answer = phone.get("/");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.text().contains(u"href=\"/sign-in\""_s));
    QVERIFY(!answer.text().contains(u"<script>"_s));
}

void TestRoomRefusals::paths_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path :
         {"//", "/.", "/..", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/web/style.css",
          "/style.css/", "/style.css%00", "/STYLE.CSS", "/%73tyle.css", "/entry/p6/..",
          "/entry/p06", "/entry/p-6", "/entry/p6%20", "/vote/", "/admin", "/c/", "/favicon.ico",
          "/:/web/vote.html"})
        QTest::newRow(path) << QByteArray(path);
}

// Exact paths, and no folder behind them.
void TestRoomRefusals::paths()
{
    QFETCH(QByteArray, path);
    const int status = m_room->phone().get(path).status;
    QVERIFY2(status == 404 || (status == 200 && path == "/c/"),
             qPrintable(QString::number(status)));
}

void TestRoomRefusals::methods_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    for (const char* method : {"PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get"})
        QTest::newRow(method) << QByteArray(method) + " /vote" << 405;
    QTest::newRow("head") << QByteArray("HEAD /nothing") << 404;
    QTest::newRow("get of a button") << QByteArray("GET /sign-out") << 405;
}

void TestRoomRefusals::methods()
{
    QFETCH(QByteArray, line);
    PhoneClient phone = m_room->phone();
    const Answer answer =
        phone.send(line + " HTTP/1.1\r\nConnection: close\r\n" + phone.head({}) + "\r\n");
    QTEST(answer.status, "status");
}

void TestRoomRefusals::malformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("zeroes") << QByteArray(2000, '\0');
    QTest::newRow("long path") << "GET /" + QByteArray(60'000, 'a') + " HTTP/1.1\r\n\r\n";
    QTest::newRow("long header") << "GET / HTTP/1.1\r\nX: " + QByteArray(60'000, 'a') + "\r\n\r\n";
    QTest::newRow("many headers") << "GET / HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(5000)
                                         + "\r\n";
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "POST /vote HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 50\r\n\r\nabcde");
    QTest::newRow("length of letters")
        << QByteArray("POST /vote HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n");
    QTest::newRow("negative length")
        << QByteArray("POST /vote HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n");
}

// Refused, and the next one is served.
void TestRoomRefusals::malformed()
{
    QFETCH(QByteArray, bytes);
    PhoneClient phone = m_room->phone();
    const int status = phone.send(bytes).status;
    QVERIFY2(status == 0 || status >= 400, qPrintable(QString::number(status)));
    QCOMPARE(phone.get("/").status, 200);
}

void TestRoomRefusals::tooLarge()
{
    PhoneClient phone = m_room->member("AAAA1111");
    QCOMPARE(phone.post("/vote", {{u"c"_s, u"0"_s.repeated(100'000)}}).status, 413);
    const QByteArray chunk = "2000\r\n" + QByteArray(0x2000, 'a') + "\r\n";
    const Answer chunked = phone.send("POST /vote HTTP/1.1\r\nTransfer-Encoding: chunked\r\n"
                                      + phone.head({{"Origin", "http://" + phone.host()}}) + "\r\n"
                                      + chunk.repeated(20) + "0\r\n\r\n");
    QCOMPARE(chunked.status, 413);
    const Answer many = phone.post("/vote", PhoneClient::Form(500, {u"c"_s, u"0"_s}));
    QCOMPARE(many.status, 400);
}

void TestRoomRefusals::slowSenderIsCutOff()
{
    const QUrl url(m_room->server.url());
    QTcpSocket slow;
    slow.connectToHost(url.host(), quint16(url.port()));
    QVERIFY(slow.waitForConnected());
    const QByteArray request =
        "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: aaaaaaaaaaaaaaaaaaaaaaaaa";
    int sent = 0;
    // A letter now and then would keep it open for ever.
    for (; sent < request.size() && slow.state() == QAbstractSocket::ConnectedState; ++sent) {
        slow.write(request.mid(sent, 1));
        QTest::qWait(100);
    }
    QVERIFY(sent < request.size());
}

// One that asks without end is refused, and members behind the same address are not.
void TestRoomRefusals::floodLeavesMembersAlone()
{
    PhoneClient member = m_room->member("AAAA1111");
    QCOMPARE(member.get("/").status, 200);
    PhoneClient phone = m_room->phone();
    int refused = 0;
    for (int i = 0; i < 3000 && refused == 0; ++i)
        refused += phone.get("/icon.svg").status == 503 ? 1 : 0;
    QCOMPARE(refused, 1);
    QCOMPARE(member.get("/").status, 200);
    const Answer answer = member.submit("/", "/vote", {{u"poll"_s, u"7"_s}, {u"c"_s, u"0"_s}});
    QCOMPARE(answer.status, 200);
}

void TestRoomRefusals::addressInUse()
{
    RoomServer second(m_room->clock);
    RoomSettings settings;
    settings.port = quint16(QUrl(m_room->server.url()).port());
    Result<void> started = second.start(settings, std::make_unique<FakeDesk>(m_room->file));
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::AddressInUse);
    QCOMPARE(started.error().detail, u"127.0.0.1:%1"_s.arg(settings.port));
    QVERIFY(!second.isRunning());
    settings.address = u"203.0.113.7"_s;
    QCOMPARE(second.start(settings, std::make_unique<FakeDesk>(m_room->file)).error().code,
             ErrorCode::AddressInUse);
    settings.address = u"not an address"_s;
    QCOMPARE(second.start(settings, std::make_unique<FakeDesk>(m_room->file)).error().code,
             ErrorCode::AddressInUse);
}

void TestRoomRefusals::addressOfSix()
{
    RoomServer six(m_room->clock);
    RoomSettings settings;
    settings.address = u"::1"_s;
    settings.port = 0;
    if (!six.start(settings, std::make_unique<FakeDesk>(m_room->file)))
        QSKIP("This computer has no IPv6.");
    QVERIFY2(six.url().startsWith("http://[::1]:"_L1), qPrintable(six.url()));
    PhoneClient phone(six.url());
    QCOMPARE(phone.get("/").status, 200);
    QVERIFY(phone.signIn(u"AAAA1111"_s));

    RoomServer second(m_room->clock);
    settings.port = quint16(QUrl(six.url()).port());
    const auto started = second.start(settings, std::make_unique<FakeDesk>(m_room->file));
    QVERIFY(!started);
    QCOMPARE(started.error().detail, u"[::1]:%1"_s.arg(settings.port));
}

void TestRoomRefusals::certificate()
{
    const QTemporaryDir folder;
    m_room->settings.certificateFile = folder.filePath(u"certificate.pem"_s);
    m_room->settings.keyFile = folder.filePath(u"key.pem"_s);
    const auto write = [](const QString& path, const QByteArray& content) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const auto fault = [this] {
        const Result<void> started =
            m_room->server.start(m_room->settings, std::make_unique<FakeDesk>(m_room->file));
        return started ? ErrorCode::Cancelled : started.error().code;
    };
    QCOMPARE(fault(), ErrorCode::FileUnreadable);
    QVERIFY(write(m_room->settings.certificateFile, testCertificate));
    QVERIFY(write(m_room->settings.keyFile, "none\n"));
    QCOMPARE(fault(), ErrorCode::CertificateUnfit);
    QVERIFY(write(m_room->settings.keyFile, otherKey));
    QCOMPARE(fault(), ErrorCode::CertificateUnfit);
    QVERIFY(!m_room->server.isRunning());

    QVERIFY(write(m_room->settings.keyFile, testKey));
    QVERIFY(m_room->start());
    QVERIFY(m_room->server.url().startsWith(u"https://"_s));
    const QUrl url(m_room->server.url());
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(url.host(), quint16(url.port()));
    QVERIFY2(socket.waitForEncrypted(5000), qPrintable(socket.errorString()));
    socket.write("GET / HTTP/1.1\r\n" + m_room->phone().head({}) + "\r\n");
    QByteArray got;
    while (!got.contains("</html>") && socket.waitForReadyRead(5000))
        got += socket.readAll();
    QVERIFY(got.startsWith("HTTP/1.1 200"));
}

void TestRoomRefusals::nothingListensAfterStop()
{
    PhoneClient phone = m_room->phone();
    QCOMPARE(phone.get("/").status, 200);
    m_room->server.stop();
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(phone.host().split(':').last().toInt()));
    QVERIFY(!socket.waitForConnected(500));
}

QTEST_GUILESS_MAIN(TestRoomRefusals)
#include "tst_roomrefusals.moc"
