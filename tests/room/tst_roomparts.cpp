// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedesk.h"
#include "room/codeguard.h"
#include "room/connections.h"
#include "room/errands.h"
#include "room/pageform.h"
#include "room/pagetemplate.h"
#include "room/request.h"
#include "room/requestmeter.h"
#include "room/whoisthere.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// What the room's server reads and counts by.
class TestRoomParts : public QObject {
    Q_OBJECT

private slots:
    void forms_data();
    void forms();
    void numbersOfForms();
    void cookies();
    void tokens();
    void languages_data();
    void languages();
    void templates();
    void pagesWithPlacesLeft();
    void guessingWaitsLonger();
    void guessingIsForgiven();
    void guessersLeaveOthersAlone();
    void guessersTogetherAreSlow();
    void membersBehindOneAddress();
    void memoryOfGuessersIsBounded();
    void requestsAreMeasured();
    void connectionsAreShared();
    void phonesThatAskAreForgotten();
    void errandsAreDoneHoweverFullTheLineIs();
};

void TestRoomParts::forms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("a=b&c=d") << true << u"b"_s;
    QTest::newRow("empty") << QByteArray() << true << QString();
    QTest::newRow("no value") << QByteArray("a") << true << QString();
    QTest::newRow("letters") << QByteArray("a=Ph%E1%BA%A1m+%C4%90%E1%BB%A9c") << true
                             << u"Phạm Đức"_s;
    QTest::newRow("first of two") << QByteArray("a=1&a=2") << true << u"1"_s;
    QTest::newRow("equals") << QByteArray("a=b=c&&") << true << u"b=c"_s;
    QTest::newRow("cut") << QByteArray("a=%E1%B") << false << QString();
    QTest::newRow("no figures") << QByteArray("a=%GG") << false << QString();
    QTest::newRow("no UTF-8") << QByteArray("a=%FF%FE") << false << QString();
    QTest::newRow("overlong") << QByteArray("a=%C0%AF") << false << QString();
    QTest::newRow("zero") << QByteArray("a=b%00c") << false << QString();
    QTest::newRow("too many") << QByteArray("a=b&").repeated(300) << false << QString();
}

void TestRoomParts::forms()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, value);
    const auto form = FormFields::read(body);
    QTEST(form.has_value(), "whole");
    if (form)
        QCOMPARE(form->value(u"a"_s), value);
}

void TestRoomParts::numbersOfForms()
{
    const auto form = FormFields::read("c=0&c=12&x=y&n=-1&m=1e3&l=12345&e=");
    QCOMPARE(form->numbers(u"c"_s), QList<int>({0, 12}));
    QCOMPARE(form->numbers(u"none"_s), QList<int>());
    for (const QString& name : {u"x"_s, u"n"_s, u"m"_s, u"l"_s, u"e"_s})
        QVERIFY2(!form->numbers(name), qPrintable(name));
}

void TestRoomParts::cookies()
{
    QCOMPARE(cookieOf("a=1; nghisu=xyz; b=2", "nghisu"), "xyz");
    QCOMPARE(cookieOf("nghisu=1; nghisu=2", "nghisu"), "1");
    QCOMPARE(cookieOf("xnghisu=1", "nghisu"), "");
    QCOMPARE(cookieOf("nghisu-language=en", "nghisu"), "");
    QCOMPARE(cookieOf("nghisu", "nghisu"), "");
}

void TestRoomParts::tokens()
{
    const QByteArray token = QByteArray::fromHex("00ff10203040506070a0b0c0d0e0f0fe");
    QCOMPARE(tokenOf(letteredToken(token)), token);
    for (const QByteArray& letters :
         {QByteArray(), QByteArray(22, '*'), QByteArray(21, 'A'), QByteArray(23, 'A'),
          // The same bytes in another spelling.
          QByteArray("AAAAAAAAAAAAAAAAAAAAAB")})
        QVERIFY2(!tokenOf(letters), letters.constData());
}

void TestRoomParts::languages_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QByteArray() << u"vi"_s;
    QTest::newRow("Vietnamese") << QByteArray("vi-VN,vi;q=0.9,en;q=0.8") << u"vi"_s;
    QTest::newRow("English") << QByteArray("en-US,en;q=0.9") << u"en"_s;
    QTest::newRow("both alike") << QByteArray("en,vi") << u"vi"_s;
    QTest::newRow("English before") << QByteArray("fr, en;q=0.7, vi;q=0.3") << u"en"_s;
    QTest::newRow("another") << QByteArray("fr") << u"vi"_s;
    QTest::newRow("nonsense") << QByteArray(";;q=,,=;-") << u"vi"_s;
}

void TestRoomParts::languages()
{
    QFETCH(QByteArray, header);
    QTEST(languageOf(header), "language");
}

void TestRoomParts::templates()
{
    const PageTemplate page = PageTemplate::parse(
        u"{{w.hi}} {{a}}{{html}}{{#list}}[{{a}}{{b}}]{{/list}}{{^list}}none{{/list}}{{#yes}}y{{/yes}}"
        "{{^yes}}n{{/yes}}"_s);
    const QHash<QString, QString> words{{u"w.hi"_s, u"<Hi>"_s}};
    PageFields fields;
    fields.set(u"a"_s, u"<&\">"_s).set(u"html"_s, Html{u"<b>"_s}).set(u"yes"_s, true);
    QCOMPARE(page.fill(fields, words).text, u"&lt;Hi&gt; &lt;&amp;&quot;&gt;<b>noney"_s);
    // What stands around a list is seen in it, and its own before that.
    fields.set(u"list"_s, {PageFields().set(u"b"_s, u"1"_s), PageFields().set(u"a"_s, u"2"_s)});
    fields.set(u"a"_s, u"x"_s).set(u"yes"_s, false);
    QCOMPARE(page.fill(fields, words).text, u"&lt;Hi&gt; x<b>[x1][2]n"_s);
}

void TestRoomParts::pagesWithPlacesLeft()
{
    const PageTemplate inner = PageTemplate::parse(u"[{{token}}]"_s);
    const PageTemplate outer =
        PageTemplate::parse(u"é{{#name}}{{name}}{{/name}}: {{inner}}{{inner}}{{name}}"_s);
    PageFields fields;
    fields.set(u"name"_s, Own::Name)
        .set(u"inner"_s, inner.fill(PageFields().set(u"token"_s, Own::FormToken), {}));
    const PageForm form(outer.fill(fields, {}));
    OwnTexts own;
    own.set(Own::Name, u"<Ê>&\""_s).set(Own::FormToken, u"1"_s);
    QCOMPARE(QString::fromUtf8(form.filled(own)),
             u"é&lt;Ê&gt;&amp;&quot;: [1][1]&lt;Ê&gt;&amp;&quot;"_s);
    own.set(Own::Name, QString());
    QCOMPARE(QString::fromUtf8(form.filled(own)), u"é: [1][1]"_s);
}

void TestRoomParts::guessingWaitsLonger()
{
    CodeGuard guard;
    qint64 now = 0;
    int tries = 0;
    int longest = 0;
    while (now < 600'000) {
        const int wait = guard.secondsUntilTry(u"a"_s, now);
        if (wait == 0) {
            guard.failed(u"a"_s, now);
            ++tries;
        } else {
            longest = std::max(longest, wait);
            now += wait * qint64{1000};
        }
    }
    // In ten minutes a person finds out the right code, and a machine no more than a person; others at
    // the same address are not kept for longer than they have patience.
    QVERIFY2(tries < 40, qPrintable(QString::number(tries)));
    QCOMPARE(longest, 30);
}

void TestRoomParts::guessingIsForgiven()
{
    CodeGuard guard;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(guard.secondsUntilTry(u"a"_s, 0), 0);
        guard.failed(u"a"_s, 0);
    }
    QVERIFY(guard.secondsUntilTry(u"a"_s, 0) > 0);
    QCOMPARE(guard.secondsUntilTry(u"a"_s, 300'000), 0);
}

void TestRoomParts::guessersLeaveOthersAlone()
{
    CodeGuard guard;
    int tries = 0;
    // A thousand devices of one who guesses.
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 1000; ++i) {
            const QString device = QString::number(i);
            if (guard.secondsUntilTry(device, round) != 0)
                continue;
            guard.failed(device, round);
            ++tries;
        }
    }
    QVERIFY2(tries <= 1000 + 200, qPrintable(QString::number(tries)));
    QCOMPARE(guard.secondsUntilTry(u"a member"_s, 20), 0);
}

// A room behind one address: its slips of the hand add up, and so do those who got in.
// Not even with as many devices as there are addresses.
void TestRoomParts::guessersTogetherAreSlow()
{
    CodeGuard guard;
    for (int i = 0; i < 1000; ++i) {
        const QString device = QString::number(i);
        QCOMPARE(guard.secondsUntilTry(device, 0), 0);
        guard.failed(device, 0);
    }
    int tries = 0;
    for (qint64 now = 0; now < 600'000; now += 100) {
        for (int i = 0; i < 1000; ++i) {
            const QString device = QString::number(i);
            if (guard.secondsUntilTry(device, now) != 0)
                continue;
            guard.failed(device, now);
            ++tries;
        }
    }
    QVERIFY2(tries <= 700, qPrintable(QString::number(tries)));
}

void TestRoomParts::membersBehindOneAddress()
{
    CodeGuard guard;
    for (int person = 1; person <= 200; ++person) {
        const qint64 now = person * qint64{100};
        QCOMPARE(guard.secondsUntilTry(u"a"_s, now), 0);
        if (person % 4 == 0)
            guard.failed(u"a"_s, now);
        else
            guard.succeeded(u"a"_s, PersonId(person));
    }
}

void TestRoomParts::memoryOfGuessersIsBounded()
{
    CodeGuard guard;
    for (int i = 0; i < 100'000; ++i) {
        const QString device = QString::number(i);
        if (guard.secondsUntilTry(device, i) == 0)
            guard.failed(device, i);
    }
    QVERIFY(guard.devices() <= 20'000);
}

void TestRoomParts::requestsAreMeasured()
{
    RequestMeter meter(10, 2);
    const auto taken = [&](const QByteArray& who, qint64 now) {
        int count = 0;
        for (; count < 100 && meter.take(who, now); ++count) {
        }
        return count;
    };
    QCOMPARE(taken("a", 0), 10);
    QCOMPARE(taken("b", 0), 10);
    QCOMPARE(taken("a", 1000), 2);
    QCOMPARE(taken("a", 60'000), 10);
}

// One that takes all that it gets leaves room for the others.
void TestRoomParts::connectionsAreShared()
{
    Connections connections(1000);
    int greedy = 0;
    while (connections.mayOpen(u"greedy"_s)) {
        connections.open(-1, u"greedy"_s, 0);
        ++greedy;
    }
    QVERIFY2(greedy >= 500 && greedy < 800, qPrintable(QString::number(greedy)));
    int others = 0;
    for (int device = 0; device < 50; ++device) {
        for (int i = 0; i < 4 && connections.mayOpen(QString::number(device)); ++i, ++others)
            connections.open(-1, QString::number(device), 0);
    }
    QCOMPARE(others, 200);
    QCOMPARE(connections.count(), greedy + others);
    while (connections.mayOpen(u"last"_s))
        connections.open(-1, u"last"_s, 0);
    QVERIFY(connections.count() <= 1000);
}

void TestRoomParts::phonesThatAskAreForgotten()
{
    WhoIsThere there;
    there.asked("a", {}, 0);
    there.asked("b", PersonId(1), 10'000);
    there.forget(20'000);
    QCOMPARE(there.count().guests, 1);
    there.asked("a", {}, 20'000);
    there.forget(45'000);
    QCOMPARE(there.count().members, 0);
    QCOMPARE(there.count().phones, 1);
    // What listens stays, and goes when it ends.
    there.asked("a", {}, 60'000);
    there.beginListening("a", {});
    there.forget(100'000);
    QCOMPARE(there.count().phones, 1);
    // Another page is asked for before the one that was left is known to be.
    there.asked("a", {}, 100'000);
    there.endListening("a", {}, 100'000);
    QCOMPARE(there.count().phones, 1);
    there.beginListening("a", {});
    there.endListening("a", {}, 100'000);
    QCOMPARE(there.count().phones, 0);
    // A member on two phones is one; marks that are made up do not grow for ever.
    there.beginListening("c", PersonId(2));
    there.beginListening("d", PersonId(2));
    QCOMPARE(there.count().members, 1);
    for (int i = 0; i < 50'000; ++i)
        there.asked(QByteArray::number(i), {}, 100'000);
    QVERIFY(there.count().phones <= 20'000);
}

// A code that is revoked must not keep its seat because too much was asked at that moment.
void TestRoomParts::errandsAreDoneHoweverFullTheLineIs()
{
    const SystemClock clock;
    QSemaphore gate;
    std::atomic<int> done = 0;
    std::atomic<int> earlier = 0;
    std::atomic<Errands*> known = nullptr;
    BallotWriter writer(std::make_unique<room::FakeDesk>(std::make_shared<room::FakeFile>()), clock,
                        [&](PhoneDesk& desk) {
                            if (Errands* own = known)
                                own->doAll(desk);
                        });
    Errands errands(writer);
    known = &errands;
    std::atomic<bool> begun = false;
    QVERIFY(writer.ask(BallotWriter::From::Known, [&](PhoneDesk&) {
        begun = true;
        gate.acquire();
    }));
    QTRY_VERIFY(begun);
    while (writer.ask(BallotWriter::From::Known, [](PhoneDesk&) {})) {
    }
    errands.ask(Errands::Kind::Seats, [&](PhoneDesk&) { ++earlier; });
    errands.ask(Errands::Kind::Seats, [&](PhoneDesk&) { ++done; });
    gate.release();
    QTRY_COMPARE(done.load(), 1);
    QCOMPARE(earlier.load(), 0);
    writer.stop();
}

QTEST_GUILESS_MAIN(TestRoomParts)
#include "tst_roomparts.moc"
