// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/ballotwriter.h"
#include "room/paperparts.h"
#include "room/papershelf.h"
#include "roomfixture.h"

#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace nghisu;
using namespace nghisu::room;
using namespace Qt::StringLiterals;

namespace {

BulletinPaper paper(qint64 file, const QByteArray& key, const QString& title, const QString& suffix)
{
    BulletinPaper made;
    made.key = key;
    made.title = title;
    made.fileName = title + u'.' + suffix;
    made.file = KeptFileId(file);
    return made;
}

}  // namespace

/// Papers to read on phones: for whom they are, how they are sent, and that nobody gets others.
class TestRoomPapers : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_room.reset(); }

    void pagesListThem();
    void guestsGetTheirsAlone();
    void whoIsSignedOutGetsThemNoMore();
    void theyAreSentUnderTheirNames_data();
    void theyAreSentUnderTheirNames();
    void onlyWhatIsHarmlessIsShown();
    void partsOfThem_data();
    void partsOfThem();
    void whatIsNotThereIsNotSent();
    void largeOnesArriveWhole();
    void aPaperIsReadOnceForAll();
    void readersMayAskForManyParts();
    void manyAtOnce();
    void votesGoOnMeanwhile();
    void nobodyTakesAllPlaces();
    void madePapers();
    void otherPapersAreToldAtOnce();
    void ofWhatCannotBeReadIsSaidSo();

private:
    Bulletin shown(QList<BulletinPaper> papers);
    void keep(qint64 file, const QByteArray& bytes);
    QByteArray pathTo(const BulletinPaper& paper) { return pathOf(paper).toLatin1(); }

    std::unique_ptr<RoomFixture> m_room;
    BulletinPaper m_report;   // for all
    BulletinPaper m_private;  // for members, with the fifth proposal
};

void TestRoomPapers::init()
{
    m_room = std::make_unique<RoomFixture>();
    QVERIFY(m_room->start());
    m_report = paper(1, "aaaa", u"Dự thảo báo cáo"_s, u"pdf"_s);
    m_private = paper(2, "bbbb", u"Thuyết minh dự toán"_s, u"xlsx"_s);
    m_private.entry.proposal = ProposalId(5);
    keep(1, "%PDF-1.7 báo cáo");
    keep(2, "PK\x03\x04 dự toán");
    m_report.size = m_room->file->papers[KeptFileId(1)].size();
    m_private.size = m_room->file->papers[KeptFileId(2)].size();
    Bulletin bulletin = shown({m_report, m_private});
    bulletin.guestsPapers = {m_report};
    m_room->show(bulletin);
}

Bulletin TestRoomPapers::shown(QList<BulletinPaper> papers)
{
    Bulletin bulletin = sampleBulletin();
    bulletin.membersPapers = std::move(papers);
    return bulletin;
}

void TestRoomPapers::keep(qint64 file, const QByteArray& bytes)
{
    const QMutexLocker lock(&m_room->file->mutex);
    m_room->file->papers.insert(KeptFileId(file), bytes);
}

void TestRoomPapers::pagesListThem()
{
    PhoneClient member = m_room->member("AAAA1111");
    const QString agenda = member.get("/").text();
    QVERIFY(agenda.contains(u"<h2>Tài liệu</h2>"_s));
    QVERIFY(agenda.contains(u"Dự thảo báo cáo"_s));
    QVERIFY(agenda.contains(u"PDF, 19 byte"_s) || agenda.contains(u"PDF, "_s));
    // What is with a proposal stands on its page.
    QVERIFY(!agenda.contains(u"Thuyết minh"_s));
    const QString proposal = member.get("/entry/p5").text();
    QVERIFY(proposal.contains(u"Thuyết minh dự toán"_s));
    QVERIFY(!proposal.contains(u"Dự thảo báo cáo"_s));
    // The link is what is asked for.
    const QRegularExpression link(u"href=\"(/paper/[^\"]+)\""_s);
    const Answer got = member.get(link.match(agenda).captured(1).toLatin1());
    QCOMPARE(got.status, 200);
    QCOMPARE(got.body, QByteArray("%PDF-1.7 báo cáo"));
    member.languages = "en";
    QVERIFY(member.get("/").text().contains(u"<h2>Papers</h2>"_s));
    // Where there are many, the agenda still begins on the first screen.
    QList<BulletinPaper> many(6, m_report);
    m_room->show(shown(many));
    const QString folded = member.get("/").text();
    QVERIFY(folded.contains(u"<details"_s) && folded.contains(u"Papers (6)"_s));
    // An item with nothing but a paper has a page for it.
    Bulletin bulletin = shown({m_report});
    bulletin.membersPapers.first().entry.item = AgendaItemId(1);
    m_room->show(bulletin);
    QVERIFY(member.get("/").text().contains(u"href=\"/entry/i1\""_s));
    QVERIFY(member.get("/entry/i1").text().contains(u"Dự thảo báo cáo"_s));
}

void TestRoomPapers::guestsGetTheirsAlone()
{
    PhoneClient guest = m_room->phone();
    QVERIFY(guest.get("/").text().contains(u"Dự thảo báo cáo"_s));
    QVERIFY(!guest.get("/entry/p5").text().contains(u"Thuyết minh"_s));
    QCOMPARE(guest.get(pathTo(m_report)).status, 200);
    // A key that a member has passed on is of no use, and a guess says nothing.
    const Answer refused = guest.get(pathTo(m_private));
    QCOMPARE(refused.status, 403);
    QVERIFY(!refused.body.contains("PK"));
    QVERIFY(refused.text().contains(u"href=\"/sign-in\""_s));
    const Answer guessed = guest.get("/paper/cccc/x.xlsx");
    QCOMPARE(guessed.status, 403);
    QCOMPARE(guessed.body.size(), refused.body.size());
    QCOMPARE(m_room->member("AAAA1111").get("/paper/cccc/x.xlsx").status, 404);
    // Once guests may not read it any more, they do not get it, though it is ready.
    m_room->show(shown({m_report, m_private}));
    QCOMPARE(guest.get(pathTo(m_report)).status, 403);
}

void TestRoomPapers::whoIsSignedOutGetsThemNoMore()
{
    PhoneClient member = m_room->member("AAAA1111");
    QCOMPARE(member.get(pathTo(m_private)).status, 200);
    {
        const QMutexLocker lock(&m_room->file->mutex);
        m_room->file->seats[u"AAAA1111"_s].token.clear();
    }
    m_room->server.seatsChanged();
    QTRY_COMPARE(member.get(pathTo(m_private)).status, 403);
}

void TestRoomPapers::theyAreSentUnderTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("diacritics") << u"Đề án số hóa.pdf"_s << QByteArray("De an so hoa.pdf")
                                << QByteArray(
                                       "%C4%90%E1%BB%81%20%C3%A1n%20s%E1%BB%91%20h%C3%B3a.pdf");
    QTest::newRow("quotes") << u"\"A\" và 'B'.pdf"_s << QByteArray("_A_ va 'B'.pdf")
                            << QByteArray("%22A%22%20v%C3%A0%20%27B%27.pdf");
    QTest::newRow("a second header")
        << u"a\r\nSet-Cookie: x=1.pdf"_s << QByteArray("a__Set-Cookie: x=1.pdf")
        << QByteArray("a%0D%0ASet-Cookie%3A%20x%3D1.pdf");
    QTest::newRow("a path") << u"../../etc/passwd.pdf"_s << QByteArray(".._.._etc_passwd.pdf")
                            << QByteArray("..%2F..%2Fetc%2Fpasswd.pdf");
}

void TestRoomPapers::theyAreSentUnderTheirNames()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, plain);
    QFETCH(const QByteArray, whole);
    m_report.fileName = name;
    m_room->show(shown({m_report}));
    const Answer got = m_room->member("AAAA1111").get(pathTo(m_report));
    QCOMPARE(got.status, 200);
    QCOMPARE(got.headers["content-disposition"],
             "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + whole);
    QVERIFY(!got.headers.contains("set-cookie"));
}

void TestRoomPapers::onlyWhatIsHarmlessIsShown()
{
    PhoneClient member = m_room->member("AAAA1111");
    const Answer shownOne = member.get(pathTo(m_report));
    QCOMPARE(shownOne.headers["content-type"], QByteArray("application/pdf"));
    const Answer saved = member.get(pathTo(m_private));
    QVERIFY(saved.headers["content-type"].startsWith("application/vnd.openxmlformats"));
    QVERIFY(saved.headers["content-disposition"].startsWith("attachment;"));
    QVERIFY(saved.headers["content-security-policy"].contains("sandbox"));
    for (const Answer& answer : {shownOne, saved}) {
        QCOMPARE(answer.headers["x-content-type-options"], QByteArray("nosniff"));
        QCOMPARE(answer.headers["cache-control"], QByteArray("no-store"));
        QVERIFY(answer.headers["content-security-policy"].startsWith("default-src 'none'"));
        QVERIFY(!answer.headers["content-security-policy"].contains("script-src"));
    }
    // Whatever somebody has brought into the file under a name of its own.
    BulletinPaper page = paper(2, "dddd", u"trang"_s, u"html"_s);
    page.size = m_private.size;
    m_room->show(shown({page}));
    const Answer strange = member.get(pathTo(page));
    QCOMPARE(strange.headers["content-type"], QByteArray("application/octet-stream"));
    QVERIFY(strange.headers["content-disposition"].startsWith("attachment;"));
}

void TestRoomPapers::partsOfThem_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("body");
    const QByteArray all = "0123456789";
    QTest::newRow("all") << QByteArray() << 200 << QByteArray() << all;
    QTest::newRow("some") << QByteArray("bytes=2-4") << 206 << QByteArray("bytes 2-4/10")
                          << QByteArray("234");
    QTest::newRow("from") << QByteArray("bytes=7-") << 206 << QByteArray("bytes 7-9/10")
                          << QByteArray("789");
    QTest::newRow("the end") << QByteArray("bytes=-3") << 206 << QByteArray("bytes 7-9/10")
                             << QByteArray("789");
    QTest::newRow("beyond") << QByteArray("bytes=8-99") << 206 << QByteArray("bytes 8-9/10")
                            << QByteArray("89");
    QTest::newRow("outside") << QByteArray("bytes=10-") << 416 << QByteArray("bytes */10")
                             << QByteArray();
    QTest::newRow("nothing of it")
        << QByteArray("bytes=-0") << 416 << QByteArray("bytes */10") << QByteArray();
    QTest::newRow("backwards") << QByteArray("bytes=5-2") << 200 << QByteArray() << all;
    QTest::newRow("several") << QByteArray("bytes=0-1,3-4") << 200 << QByteArray() << all;
    QTest::newRow("rubbish") << QByteArray("bytes=a-b") << 200 << QByteArray() << all;
    QTest::newRow("huge") << QByteArray("bytes=0-99999999999999999999") << 200 << QByteArray()
                          << all;
}

void TestRoomPapers::partsOfThem()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const int, status);
    QFETCH(const QByteArray, range);
    QFETCH(const QByteArray, body);
    keep(3, "0123456789");
    BulletinPaper figures = paper(3, "eeee", u"Số"_s, u"pdf"_s);
    figures.size = 10;
    m_room->show(shown({figures}));
    PhoneClient member = m_room->member("AAAA1111");
    PhoneClient::Headers headers;
    if (!asked.isEmpty())
        headers.append(std::pair("Range", asked));
    const Answer got = member.get(pathTo(figures), headers);
    QCOMPARE(got.status, status);
    QCOMPARE(got.headers["content-range"], range);
    QCOMPARE(got.body, body);
    QCOMPARE(got.headers["accept-ranges"], QByteArray("bytes"));
}

void TestRoomPapers::whatIsNotThereIsNotSent()
{
    PhoneClient member = m_room->member("AAAA1111");
    for (const char* path : {"/paper/", "/paper/aaaa/../../bbbb", "/paper//aaaa", "/paper/%61aaa/x",
                             "/paper/AAAA/x", "/papers/aaaa/x"}) {
        const Answer got = member.get(path);
        QVERIFY2(got.status == 404
                     || (QByteArray(path).startsWith("/paper/aaaa") && got.status == 200),
                 path);
        QVERIFY2(!got.body.contains("PK"), path);
    }
    QCOMPARE(member.post(pathTo(m_report), {{u"token"_s, member.formToken("/")}}).status, 404);
}

void TestRoomPapers::largeOnesArriveWhole()
{
    QByteArray bytes(20'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 7 % 251);
    keep(4, bytes);
    BulletinPaper large = paper(4, "ffff", u"Lớn"_s, u"pdf"_s);
    large.size = bytes.size();
    m_room->show(shown({large}));
    const Answer got = m_room->member("AAAA1111").get(pathTo(large));
    QCOMPARE(got.status, 200);
    QCOMPARE(got.headers["content-length"].toLongLong(), bytes.size());
    QVERIFY(got.body == bytes);
}

void TestRoomPapers::aPaperIsReadOnceForAll()
{
    PhoneClient member = m_room->member("AAAA1111");
    for (int i = 0; i < 5; ++i)
        QCOMPARE(member.get(pathTo(m_report)).status, 200);
    const QMutexLocker lock(&m_room->file->mutex);
    QCOMPARE(m_room->file->piecesRead, 1);
}

void TestRoomPapers::readersMayAskForManyParts()
{
    const QByteArray bytes(300'000, 'x');
    keep(4, bytes);
    BulletinPaper large = paper(4, "ffff", u"Lớn"_s, u"pdf"_s);
    large.size = bytes.size();
    m_room->show(shown({large}));
    PhoneClient member = m_room->member("AAAA1111");
    QByteArray read;
    for (int i = 0; i < 300; ++i) {
        const Answer part =
            member.get(pathTo(large), {{"Range", "bytes=" + QByteArray::number(i * 1000) + '-'
                                                     + QByteArray::number(i * 1000 + 999)}});
        QCOMPARE(part.status, 206);
        read += part.body;
    }
    QVERIFY(read == bytes);
    // And go on voting and reading the agenda.
    QCOMPARE(member.get("/").status, 200);
}

void TestRoomPapers::manyAtOnce()
{
    // More papers than are copied at the same time, asked for by all phones at once.
    constexpr int papers = 20;
    QList<BulletinPaper> all;
    for (int i = 0; i < papers; ++i) {
        const QByteArray bytes(200'000 + i, char('a' + i));
        keep(100 + i, bytes);
        all.append(paper(100 + i, "k" + QByteArray::number(i), u"Tài liệu %1"_s.arg(i), u"pdf"_s));
        all.last().size = bytes.size();
    }
    m_room->show(shown(all));
    PhoneClient member = m_room->member("AAAA1111");
    std::vector<std::unique_ptr<PhoneListener>> phones;
    for (int i = 0; i < papers; ++i)
        phones.push_back(
            std::make_unique<PhoneListener>(m_room->server.url(), member, pathTo(all[i])));
    for (int i = 0; i < papers; ++i)
        QVERIFY(phones[size_t(i)]->hears(QByteArray(200'000 + i, char('a' + i))));
}

void TestRoomPapers::votesGoOnMeanwhile()
{
    const QByteArray bytes(10'000'000, 'x');
    keep(4, bytes);
    BulletinPaper large = paper(4, "ffff", u"Lớn"_s, u"pdf"_s);
    large.size = bytes.size();
    BulletinPoll poll = samplePoll();
    m_room->openPoll(poll);
    Bulletin bulletin = shown({large});
    bulletin.poll = poll;
    m_room->show(bulletin);
    PhoneClient reader = m_room->member("AAAA1111");
    PhoneClient voter = m_room->member("BBBB2222");
    // Asks and takes nothing of it.
    const PhoneListener slow(m_room->server.url(), reader, pathTo(large));
    QCOMPARE(voter.submit("/", "/vote", {{u"poll"_s, u"7"_s}, {u"c"_s, u"0"_s}}).status, 200);
    QCOMPARE(m_room->file->ballotOf(2), BallotChoice{0});
}

void TestRoomPapers::nobodyTakesAllPlaces()
{
    BallotWriter writer(std::make_unique<FakeDesk>(m_room->file), m_room->clock, [](PhoneDesk&) {});
    PaperShelf shelf(writer);
    std::vector<std::shared_ptr<void>> taken;
    while (auto pass = shelf.admit(u"10.0.0.1"_s))
        taken.push_back(std::move(pass));
    QVERIFY(taken.size() >= 4 && taken.size() < PaperShelf::mostSent);
    // Others find room, and who is done makes it.
    QVERIFY(shelf.admit(u"10.0.0.2"_s));
    taken.resize(10);
    QVERIFY(shelf.admit(u"10.0.0.1"_s));
}

void TestRoomPapers::madePapers()
{
    BulletinPaper programme = paper(0, "prog1", u"Chương trình"_s, u"pdf"_s);
    programme.size = 9;
    m_room->server.give("prog1", "%PDF-one.");
    m_room->show(shown({programme}));
    PhoneClient member = m_room->member("AAAA1111");
    QCOMPARE(member.get(pathTo(programme)).body, QByteArray("%PDF-one."));
    // As it is now, under another address; the one before is gone.
    BulletinPaper next = programme;
    next.key = "prog2";
    m_room->server.give("prog2", "%PDF-two.");
    m_room->show(shown({next}));
    QCOMPARE(member.get(pathTo(next)).body, QByteArray("%PDF-two."));
    QCOMPARE(member.get(pathTo(programme)).status, 404);
}

void TestRoomPapers::otherPapersAreToldAtOnce()
{
    const PhoneClient member = m_room->member("AAAA1111");
    PhoneListener listener(m_room->server.url(), member);
    QVERIFY(listener.hears("\"papers\""));
    const QRegularExpression told(u"\"papers\":\"([0-9a-f]+)\""_s);
    const QString before = told.match(QString::fromUtf8(listener.heard())).captured(1);
    QVERIFY(!before.isEmpty());
    listener.forget();
    m_room->show(shown({m_report}));
    QVERIFY(listener.hears("\"papers\""));
    QVERIFY(told.match(QString::fromUtf8(listener.heard())).captured(1) != before);
}

void TestRoomPapers::ofWhatCannotBeReadIsSaidSo()
{
    PhoneClient member = m_room->member("AAAA1111");
    {
        const QMutexLocker lock(&m_room->file->mutex);
        m_room->file->diskFails = true;
    }
    QCOMPARE(member.get(pathTo(m_report)).status, 503);
    {
        const QMutexLocker lock(&m_room->file->mutex);
        m_room->file->diskFails = false;
    }
    QCOMPARE(member.get(pathTo(m_report)).status, 200);
    // One that is shorter than it was said to be is not sent as if it were whole.
    m_private.size += 1;
    m_private.key = "eeee";
    m_room->show(shown({m_private}));
    QCOMPARE(member.get(pathTo(m_private)).status, 503);
}

QTEST_GUILESS_MAIN(TestRoomPapers)
#include "tst_roompapers.moc"
