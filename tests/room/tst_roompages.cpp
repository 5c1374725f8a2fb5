// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace nghisu;
using namespace nghisu::room;
using namespace Qt::StringLiterals;

/// What phones are shown, in both languages and without a script.
class TestRoomPages : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void agendaForGuestsAndMembers();
    void languages();
    void proposal();
    void resultOfProposal();
    void announcedResult();
    void guestsMayNotSeeResults();
    void ballotOfEachKind_data();
    void ballotOfEachKind();
    void whoMayVoteIsTold();
    void scriptInTexts();
    void everyPageInBothLanguages_data();
    void everyPageInBothLanguages();
    void headers();
    void oldPhonesUnderstandIt_data();
    void oldPhonesUnderstandIt();
    void partsAreNamedByTheirVersion();

private:
    std::unique_ptr<RoomFixture> m_room;
};

void TestRoomPages::init()
{
    m_room = std::make_unique<RoomFixture>();
    QVERIFY(m_room->start());
    m_room->show(sampleBulletin());
}

void TestRoomPages::cleanup()
{
    m_room.reset();
}

void TestRoomPages::agendaForGuestsAndMembers()
{
    const Answer guest = m_room->phone().get("/");
    QCOMPARE(guest.status, 200);
    QVERIFY(guest.text().contains(u"Chương trình họp"_s));
    QVERIFY(guest.text().contains(u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s));
    QVERIFY(guest.text().contains(u"Văn bản ký số thay giấy"_s));
    QVERIFY(guest.text().contains(u"href=\"/sign-in\""_s));
    // The one that is on is said to be, to who hears the page as well.
    const QRegularExpression current(u"<li class=\"row current deep\" aria-current=\"true\">"_s);
    QCOMPARE(guest.text().count(current), 1);

    const Answer member = m_room->member("AAAA1111").get("/");
    QVERIFY(member.text().contains(u"Trần Thị Bình"_s));
    QVERIFY(member.text().contains(u"Sở TT&amp;TT"_s));
    QVERIFY(!member.text().contains(u"href=\"/sign-in\""_s));
    QTRY_COMPARE(m_room->server.presence().agendaOpened >= 2, true);
}

void TestRoomPages::languages()
{
    PhoneClient phone = m_room->phone();
    phone.languages = "en-GB,en;q=0.8,vi;q=0.2";
    QVERIFY(phone.get("/").text().contains(u"<h1>Agenda</h1>"_s));
    // The switch is kept.
    QVERIFY(phone.get("/?lang=vi").text().contains(u"<html lang=\"vi\">"_s));
    QVERIFY(phone.get("/").text().contains(u"<h1>Chương trình họp</h1>"_s));
    QVERIFY(phone.get("/sign-in?lang=en").text().contains(u"<html lang=\"en\">"_s));
}

void TestRoomPages::proposal()
{
    QVERIFY(!m_room->phone().get("/entry/p6").text().contains(u"Đề nghị Bộ Thông tin"_s));
    const Answer page = m_room->member("AAAA1111").get("/entry/p6");
    QCOMPARE(page.status, 200);
    QVERIFY(page.text().contains(u"Đề nghị Bộ Thông tin và Truyền thông xem xét"_s));
    QVERIFY(page.text().contains(u"Bộ Thông tin và Truyền thông (chủ trì)"_s));
    QVERIFY(page.text().contains(u"href=\"#top\""_s));
    QCOMPARE(m_room->phone().get("/entry/p99").status, 404);
    QCOMPARE(m_room->phone().get("/entry/").status, 404);
}

void TestRoomPages::resultOfProposal()
{
    const QString page = m_room->phone().get("/entry/p5").text();
    QVERIFY(page.contains(u"Thông qua: 18/25 thành viên tán thành, cần quá 2/3 (ít nhất 17)."_s));
    QVERIFY(page.contains(u"<td>18</td><td>72 %</td>"_s));

    // While it is the news of the room, too, it stands there once.
    Bulletin bulletin = sampleBulletin();
    bulletin.announced = bulletin.guests[3].results.last();
    m_room->show(bulletin);
    QCOMPARE(m_room->phone().get("/entry/p5").text().count(u"18/25"_s), 1);
}

void TestRoomPages::announcedResult()
{
    Bulletin bulletin = sampleBulletin();
    bulletin.announced = bulletin.members[3].results.first();
    bulletin.announced->receipts = {u"K7M2 Tán thành"_s};
    m_room->show(bulletin);
    for (const QByteArray path : {"/", "/vote"}) {
        const QString page = m_room->member("BBBB2222").get(path).text();
        QVERIFY2(page.contains(u"18/25 thành viên"_s), path.constData());
        QVERIFY2(page.contains(u"K7M2 Tán thành"_s), path.constData());
        m_room->file->seats[u"BBBB2222"_s].token.clear();
    }
}

void TestRoomPages::guestsMayNotSeeResults()
{
    Bulletin bulletin = sampleBulletin();
    bulletin.announced = bulletin.members[3].results.first();
    bulletin.guestsSeeResults = false;
    bulletin.guests[3].results.clear();
    m_room->show(bulletin);
    for (const QByteArray path : {"/", "/vote", "/entry/p5"})
        QVERIFY2(!m_room->phone().get(path).text().contains(u"18/25"_s), path.constData());
    PhoneListener listener(m_room->server.url(), m_room->phone());
    QVERIFY(listener.hears("event: state"));
    QVERIFY(!listener.heard().contains("18/25"));
}

void TestRoomPages::ballotOfEachKind_data()
{
    QTest::addColumn<PollKind>("kind");
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("striking");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("how");
    QTest::newRow("decision") << PollKind::Decision << 1 << false
                              << u"<input type=\"radio\" name=\"c\" value=\"0\" required>"_s
                              << u"Chọn một"_s;
    QTest::newRow("one of several")
        << PollKind::Choice << 1 << false
        << u"<input type=\"radio\" name=\"c\" value=\"3\" required>"_s << u"Chọn một"_s;
    QTest::newRow("some of several")
        << PollKind::Choice << 2 << false << u"<input type=\"checkbox\" name=\"c\" value=\"3\">"_s
        << u"Chọn không quá 2"_s;
    QTest::newRow("election") << PollKind::Election << 2 << false
                              << u"<input type=\"checkbox\" name=\"c\" value=\"1\">"_s
                              << u"Chọn không quá 2"_s;
    QTest::newRow("striking") << PollKind::Election << 2 << true
                              << u"<input type=\"checkbox\" name=\"s\" value=\"1\">"_s
                              << u"Gạch tên"_s;
    QTest::newRow("ranking") << PollKind::Ranking << 1 << false << u"<select name=\"r3\">"_s
                             << u"Ghi 1"_s;
}

void TestRoomPages::ballotOfEachKind()
{
    QFETCH(PollKind, kind);
    QFETCH(int, most);
    QFETCH(bool, striking);
    QFETCH(QString, field);
    QFETCH(QString, how);
    BulletinPoll poll = nghisu::room::samplePoll(kind);
    poll.form.most = most;
    poll.form.striking = striking;
    m_room->openPoll(poll);
    const QString page = m_room->member("AAAA1111").get("/vote").text();
    QVERIFY2(page.contains(field), qPrintable(page));
    QVERIFY2(page.contains(how), qPrintable(page));
    QVERIFY(page.contains(u"Phiếu đã gửi thì không đổi được"_s));
    QCOMPARE(page.count(u"<label class=\"option"_s), poll.options.size());
}

void TestRoomPages::whoMayVoteIsTold()
{
    m_room->openPoll(nghisu::room::samplePoll());
    const QString agenda = m_room->member("AAAA1111").get("/").text();
    QVERIFY(agenda.contains(u"Đang biểu quyết kiến nghị 6"_s));
    QVERIFY(agenda.contains(u"Chạm để bỏ phiếu"_s));
    const QString guest = m_room->phone().get("/vote").text();
    QVERIFY(guest.contains(u"Văn bản ký số thay giấy"_s));
    QVERIFY(guest.contains(u"href=\"/sign-in\""_s));
    QVERIFY(!guest.contains(u"id=\"ballot\""_s));
    const QString without = m_room->member("GGGG9999").get("/vote").text();
    QVERIFY(without.contains(u"Vũ Thu Hà"_s));
    QVERIFY(!without.contains(u"id=\"ballot\""_s));
}

// A text of a stranger is read, and never run.
void TestRoomPages::scriptInTexts()
{
    const QString evil = u"<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{w.top}}"_s;
    Bulletin bulletin = sampleBulletin();
    bulletin.council = bulletin.meeting = bulletin.place = evil;
    bulletin.members[4].title = bulletin.members[4].number = evil;
    bulletin.members[4].paragraphs = bulletin.members[4].bodies = {evil};
    bulletin.guests = bulletin.members;
    bulletin.announced = BulletinResult{PollId(3), evil, {evil}, {1}, {100}, evil, true, {evil}};
    bulletin.members[4].results = {*bulletin.announced};
    m_room->file->seat(u"EEEE5555"_s, 5, evil);
    m_room->show(bulletin);
    PhoneClient phone = m_room->member("EEEE5555");
    QByteArray all;
    for (const QByteArray path : {"/", "/vote", "/entry/p6", "/sign-in", "/c/%3Cscript%3E"})
        all += phone.get(path).body;
    bulletin.poll = nghisu::room::samplePoll();
    bulletin.poll->question = evil;
    bulletin.poll->options = {evil, evil};
    bulletin.poll->paragraphs = {evil};
    m_room->show(bulletin);
    all += phone.get("/vote").body;
    all += phone.submit("/vote", "/sign-in", {{u"code"_s, evil}}).body;
    QVERIFY(all.contains("&lt;script&gt;"));
    QVERIFY(!all.contains("<script>"));
    QVERIFY(!all.contains("<img"));
    QVERIFY(all.contains("{{w.top}}"));
}

void TestRoomPages::everyPageInBothLanguages_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path : {"/", "/vote", "/sign-in", "/entry/p5", "/entry/p6", "/nothing",
                             "//evil.example", "/\\evil.example"})
        QTest::newRow(path) << QByteArray(path);
}

// Whole, named, in its language, with nothing of elsewhere and no script in it.
void TestRoomPages::everyPageInBothLanguages()
{
    QFETCH(QByteArray, path);
    BulletinPoll poll = nghisu::room::samplePoll();
    m_room->openPoll(poll);
    PhoneClient phone = m_room->member("AAAA1111");
    QStringList titles;
    for (const QByteArray language : {"vi", "en"}) {
        phone.languages = language;
        const QString page = phone.get(path).text();
        QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s));
        QVERIFY(page.trimmed().endsWith(u"</html>"_s));
        QVERIFY(page.contains(u"<html lang=\"%1\">"_s.arg(QString::fromLatin1(language))));
        QVERIFY(!page.contains(u"{{"_s));
        QVERIFY(!page.contains(QRegularExpression(u"(src|href|action)=\"(https?:)?//"_s)));
        QVERIFY(!page.contains(QRegularExpression(u" (on[a-z]+|style)=\""_s)));
        QCOMPARE(page.count(u"<h1"_s), 1);
        titles << page.section(u"<title>"_s, 1).section(u"</title>"_s, 0, 0);
        QVERIFY(!titles.last().isEmpty());
    }
}

void TestRoomPages::headers()
{
    for (const QByteArray path : {"/", "/nothing", "/style.css"}) {
        const Answer answer = m_room->phone().get(path);
        const QByteArray policy = answer.headers.value("content-security-policy");
        QVERIFY(policy.contains("default-src 'none'"));
        QVERIFY(!policy.contains("unsafe"));
        QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff");
        QCOMPARE(answer.headers.value("cross-origin-resource-policy"), "same-origin");
        QCOMPARE(answer.headers.value("referrer-policy"), "same-origin");
    }
    QCOMPARE(m_room->phone().get("/").headers.value("cache-control"), "no-store");
    QVERIFY(m_room->phone().get("/style.css").body.contains("prefers-color-scheme: dark"));
}

void TestRoomPages::oldPhonesUnderstandIt_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("young");
    // Selectors, lengths and functions that came to the browsers of phones after 2020.
    QTest::newRow("looks")
        << QByteArray("/style.css")
        << u":(has|is|where)\\(|[0-9](dvh|svh|lvh|cqw|lh)\\b|\\binset\\b|@layer|"
           "@container|@scope|\\b(clamp|min|max|oklch|color-mix)\\(|aspect-ratio|"
           "\\n *&|(margin|padding)-(inline|block)|[^-]gap:|accent-color|text-wrap"_s;
    // Written as before 2015, but for what EventSource and DOMParser are.
    QTest::newRow("script")
        << QByteArray("/phone.js")
        << u"=>|`|\\?\\.[a-z(\\[]|\\?\\?|\\b(const|let|class|async|await)\\b|"
           "\\.\\.\\.|fetch\\(|\\.(at|replaceAll|replaceChildren|append|flat)\\("_s;
}

// A phone of five years ago gets the page as it is meant.
void TestRoomPages::oldPhonesUnderstandIt()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, young);
    QString text = m_room->phone().get(path).text();
    text.remove(QRegularExpression(u"//[^\n]*|'[^'\n]*'|/\\*.*?\\*/"_s,
                                   QRegularExpression::DotMatchesEverythingOption));
    QVERIFY(text.size() > 1000);
    const auto found = QRegularExpression(young).match(text);
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
}

// A browser keeps them for as long as it is told to: another program's must have another address.
void TestRoomPages::partsAreNamedByTheirVersion()
{
    m_room->openPoll(nghisu::room::samplePoll());
    static const QRegularExpression part(
        u"(?:src|href)=\"(/[a-z]+\\.(?:css|js|svg))(\\?[0-9a-f]{8})?[\"#]"_s);
    QSet<QString> asked;
    PhoneClient phone = m_room->member("AAAA1111");
    QString all;
    for (const QByteArray path : {"/", "/vote", "/entry/p5", "/nothing"})
        all += phone.get(path).text();
    for (auto it = part.globalMatch(all); it.hasNext();) {
        const auto found = it.next();
        QVERIFY2(found.hasCaptured(2), qPrintable(found.captured()));
        asked.insert(found.captured(1) + found.captured(2));
    }
    QCOMPARE(asked.size(), 4);
    for (const QString& path : std::as_const(asked)) {
        const Answer answer = m_room->phone().get(path.toLatin1());
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers.value("cache-control").contains("immutable"));
    }
}

QTEST_GUILESS_MAIN(TestRoomPages)
#include "tst_roompages.moc"
