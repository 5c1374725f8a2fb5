// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "chair/servedroom.h"
#include "room/phoneclient.h"
#include "session/filekeeper.h"
#include "session/handingout.h"
#include "session/phoning.h"
#include "session/programmeediting.h"
#include "ui/fakescreens.h"
#include "ui/roomfixture.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <future>

using namespace nghisu;
using room::PhoneClient;

/// Papers from the council's file to a phone, with the program's own server between.
class TestServedPapers : public RoomTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aPaperThatIsHandedOutIsRead();
    void guestsReadWhatTheyMay();
    void documentsAreAlwaysAsTheyAreNow();

private:
    template <typename Ask>
    room::Answer from(Ask ask)
    {
        auto answer = std::async(std::launch::async, ask);
        while (answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            QTest::qWait(5);
        return answer.get();
    }
    Handout handOutFile(const QByteArray& bytes);
    PhoneClient member();
    /// The address of the first paper on a page; empty where there is none.
    QByteArray paperOn(PhoneClient& phone, const QByteArray& page);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ServedRoom* m_phones = nullptr;
};

void TestServedPapers::init()
{
    begin();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    auto served = std::make_unique<ServedRoom>(m_fixture->desk(), *m_settings);
    m_phones = served.get();
    m_room = std::make_unique<RoomDesk>(
        m_fixture->desk(), std::make_unique<test::FakeScreens>(u"desk"_s), std::move(served));
    m_room->show();
    must(issueCodes(m_fixture->file(), m_fixture->meeting(), m_room->state().now()));
    PhoneService service;
    service.address = u"127.0.0.1"_s;
    service.port = 0;
    must(m_phones->start(service));
}

void TestServedPapers::cleanup()
{
    end();
    m_settings.reset();
    m_folder.reset();
}

Handout TestServedPapers::handOutFile(const QByteArray& bytes)
{
    const QString path = m_folder->filePath(u"bao cao.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Not written.");
    file.close();
    Handout handout;
    handout.title = u"Dự thảo báo cáo"_s;
    handout.fileName = u"bao cao.pdf"_s;
    handout.file = must(FileKeeper(m_fixture->file()).keep(path));
    must(handOut(m_fixture->file(), m_fixture->meeting(), {handout}));
    return must(handoutsOf(m_fixture->file(), m_fixture->meeting())).last();
}

PhoneClient TestServedPapers::member()
{
    PhoneClient phone(m_phones->url());
    const QString code =
        must(memberSlips(m_fixture->file(), m_fixture->meeting())).constFirst().code;
    from([&] { return phone.submit("/sign-in", "/sign-in", {{u"code"_s, code}}); });
    return phone;
}

QByteArray TestServedPapers::paperOn(PhoneClient& phone, const QByteArray& page)
{
    static const QRegularExpression link(u"href=\"(/paper/[^\"]+)\""_s);
    return link.match(from([&] { return phone.get(page); }).text()).captured(1).toLatin1();
}

void TestServedPapers::aPaperThatIsHandedOutIsRead()
{
    PhoneClient phone = member();
    QCOMPARE(paperOn(phone, "/"), QByteArray());
    // While the meeting is served.
    const QByteArray bytes = "%PDF-1.7\n" + QByteArray(1'500'000, 'x');
    Handout handout = handOutFile(bytes);
    QByteArray path;
    QTRY_VERIFY(!(path = paperOn(phone, "/")).isEmpty());
    QVERIFY(from([&] { return phone.get(path); }).body == bytes);
    handout.entry.proposal = m_proposals[1];
    must(editHandouts(m_fixture->file(), {handout}));
    const QByteArray page = "/entry/p" + QByteArray::number(m_proposals[1].value());
    QTRY_COMPARE(paperOn(phone, page), path);
    // Taken back, it is gone from the room, wherever its address is kept.
    must(takeBackHandouts(m_fixture->file(), m_fixture->meeting(), {handout.id}));
    QTRY_COMPARE(from([&] { return phone.get(path); }).status, 404);
}

void TestServedPapers::guestsReadWhatTheyMay()
{
    PhoneClient guest(m_phones->url());
    Handout handout = handOutFile("%PDF-1.7");
    PhoneRules rules = must(m_phones->rules());
    rules.documents = true;
    must(m_phones->setRules(rules));
    PhoneClient phone = member();
    QByteArray path;
    QTRY_VERIFY(!(path = paperOn(phone, "/")).isEmpty());
    QCOMPARE(from([&] { return guest.get(path); }).status, 403);
    handout.guests = true;
    must(editHandouts(m_fixture->file(), {handout}));
    QTRY_COMPARE(paperOn(guest, "/"), path);
    QCOMPARE(from([&] { return guest.get(path); }).status, 200);
    rules.documents = false;
    must(m_phones->setRules(rules));
    QTRY_COMPARE(from([&] { return guest.get(path); }).status, 403);
}

void TestServedPapers::documentsAreAlwaysAsTheyAreNow()
{
    Handout programme;
    programme.title = u"Chương trình họp"_s;
    programme.document = u"programme"_s;
    must(handOut(m_fixture->file(), m_fixture->meeting(), {programme}));
    PhoneClient phone = member();
    QByteArray path;
    QTRY_VERIFY_WITH_TIMEOUT(!(path = paperOn(phone, "/")).isEmpty(), 20'000);
    const room::Answer first = from([&] { return phone.get(path); });
    QVERIFY(first.body.startsWith("%PDF-"));
    AgendaItem item;
    item.title = u"Bế mạc"_s;
    must(addItem(m_fixture->file(), m_fixture->meeting(), item));
    QByteArray next;
    QTRY_VERIFY_WITH_TIMEOUT(!(next = paperOn(phone, "/")).isEmpty() && next != path, 20'000);
    QVERIFY(from([&] { return phone.get(next); }).body != first.body);
    // What it does not say changes nothing.
    must(handOut(m_fixture->file(), m_fixture->meeting(), {handOutFile("%PDF-1.7 b")}));
    QTest::qWait(3000);
    QCOMPARE(from([&] { return phone.get(next); }).status, 200);
}

QTEST_MAIN(TestServedPapers)
#include "tst_servedpapers.moc"
