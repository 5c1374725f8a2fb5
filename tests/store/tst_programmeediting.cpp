// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/counciledit.h"
#include "session/meetingplanning.h"
#include "session/programmeediting.h"
#include "support/tempcouncil.h"
#include "words/words.h"

#include <QSignalSpy>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

AgendaItem named(const QString& title)
{
    AgendaItem item;
    item.title = title;
    return item;
}

/// The titles of the programme as one word: "abc".
QString order(TempCouncil& council)
{
    QString titles;
    const auto programme = council.file().read().programme.ofMeeting(council.meeting()).value();
    for (const AgendaItem& item : programme)
        titles += item.title;
    return titles;
}

QList<AgendaItemId> fill(TempCouncil& council, const QString& titles)
{
    QList<AgendaItemId> ids;
    for (const QChar title : titles)
        ids.append(addItem(council.file(), council.meeting(), named(title)).value());
    return ids;
}

}  // namespace

/// The programme of a meeting in its file.
class TestProgrammeEditing : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryField();
    void addsWhereItIsAsked();
    void movesAndUndoes();
    void movesToAPlace_data();
    void movesToAPlace();
    void removesSeveralAtOnce();
    void wantsATitle();
    void saysWhatChanged();
    void isDraftedOnce();
    void goesWithTheNextMeeting();
    void goesWithItsMeeting();
};

void TestProgrammeEditing::keepsEveryField()
{
    TempCouncil council;
    AgendaItem item{{}, u"Khai mạc"_s, QTime(8, 30), 15, u"Lê A, Chủ tịch"_s, u"đúng giờ"_s, {}};
    item.id = addItem(council.file(), council.meeting(), item).value();
    council.reopen();
    QList<AgendaItem> stored = council.file().read().programme.ofMeeting(council.meeting()).value();
    QCOMPARE(stored.size(), 1);
    item.orderKey = stored.first().orderKey;
    QVERIFY(stored.first() == item);
    item.start = {};
    item.minutes = std::nullopt;
    item.note.clear();
    QVERIFY(editItem(council.file(), item));
    stored = council.file().read().programme.ofMeeting(council.meeting()).value();
    QVERIFY(stored.first() == item);
    QVERIFY(council.file().undo());
    stored = council.file().read().programme.ofMeeting(council.meeting()).value();
    QCOMPARE(stored.first().minutes, 15);
    QCOMPARE(stored.first().start, QTime(8, 30));
    // The record that documents are made from holds it.
    QCOMPARE(council.file().record(council.meeting()).value().programme.size(), 1);
}

void TestProgrammeEditing::addsWhereItIsAsked()
{
    TempCouncil council;
    const auto ids = fill(council, u"abc"_s);
    QVERIFY(addItem(council.file(), council.meeting(), named(u"x"_s), ids[0]));
    QCOMPARE(order(council), u"axbc"_s);
    // One that is gone meanwhile is no reason to lose what was written.
    QVERIFY(addItem(council.file(), council.meeting(), named(u"y"_s), AgendaItemId(999)));
    QCOMPARE(order(council), u"axbcy"_s);
}

void TestProgrammeEditing::movesAndUndoes()
{
    TempCouncil council;
    const auto ids = fill(council, u"abcd"_s);
    const QStringList before = dump(council.path());
    QVERIFY(moveItems(council.file(), council.meeting(), {ids[1], ids[2]}, 1));
    QCOMPARE(order(council), u"adbc"_s);
    // At an end they stay.
    QVERIFY(moveItems(council.file(), council.meeting(), {ids[1], ids[2]}, 1));
    QCOMPARE(order(council), u"adbc"_s);
    QVERIFY(moveItems(council.file(), council.meeting(), {ids[2]}, -3));
    QCOMPARE(order(council), u"cadb"_s);
    QVERIFY(council.file().undo());
    QVERIFY(council.file().undo());
    QCOMPARE(order(council), u"abcd"_s);
    QCOMPARE(dump(council.path()), before);
    QVERIFY(council.file().redo());
    QCOMPARE(order(council), u"adbc"_s);
}

void TestProgrammeEditing::movesToAPlace_data()
{
    QTest::addColumn<QList<int>>("moved");
    QTest::addColumn<int>("next");
    QTest::addColumn<QString>("expected");
    QTest::newRow("down") << QList<int>{0} << 2 << u"bacd"_s;
    QTest::newRow("up") << QList<int>{3} << 0 << u"dabc"_s;
    QTest::newRow("to the end") << QList<int>{0, 2} << -1 << u"bdac"_s;
    QTest::newRow("before itself") << QList<int>{1} << 1 << u"abcd"_s;
    QTest::newRow("where it stands") << QList<int>{1} << 2 << u"abcd"_s;
    QTest::newRow("those apart join") << QList<int>{0, 3} << 2 << u"badc"_s;
    QTest::newRow("before one of them") << QList<int>{0, 2} << 2 << u"bacd"_s;
}

void TestProgrammeEditing::movesToAPlace()
{
    QFETCH(QList<int>, moved);
    QFETCH(int, next);
    QFETCH(QString, expected);
    TempCouncil council;
    const auto ids = fill(council, u"abcd"_s);
    const int steps = static_cast<int>(council.file().history(99).size());
    QList<AgendaItemId> chosen;
    for (const int one : moved)
        chosen.append(ids[one]);
    QVERIFY(moveItemsBefore(council.file(), council.meeting(), chosen,
                            next < 0 ? AgendaItemId() : ids[next]));
    QCOMPARE(order(council), expected);
    // Nothing moved is no step.
    QCOMPARE(council.file().history(99).size(), expected == u"abcd"_s ? steps : steps + 1);
}

void TestProgrammeEditing::removesSeveralAtOnce()
{
    TempCouncil council;
    const auto ids = fill(council, u"abcd"_s);
    QVERIFY(removeItems(council.file(), council.meeting(), {ids[0], ids[3]}));
    QCOMPARE(order(council), u"bc"_s);
    QVERIFY(council.file().undo());
    QCOMPARE(order(council), u"abcd"_s);
}

void TestProgrammeEditing::wantsATitle()
{
    TempCouncil council;
    const auto added = addItem(council.file(), council.meeting(), named(u" "_s));
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::EmptyName);
    const auto ids = fill(council, u"a"_s);
    AgendaItem item = council.file().read().programme.ofMeeting(council.meeting()).value().first();
    item.title.clear();
    QVERIFY(!editItem(council.file(), item));
    QCOMPARE(order(council), u"a"_s);
}

void TestProgrammeEditing::saysWhatChanged()
{
    TempCouncil council;
    QList<ChangeEvent> events;
    connect(&council.file(), &CouncilFile::changed, this,
            [&](const ChangeEvent& event) { events.append(event); });
    fill(council, u"a"_s);
    QVERIFY(council.file().undo());
    QCOMPARE(events.size(), 2);
    for (const ChangeEvent& event : std::as_const(events))
        QVERIFY(event.programme && !event.meetings && !event.order && !event.people);
    council.add(u"Một kiến nghị"_s);
    QVERIFY(!events.last().programme);
}

void TestProgrammeEditing::isDraftedOnce()
{
    TempCouncil council;
    council.add(u"Một kiến nghị"_s);
    const QStringList before = dump(council.path());
    const ProgrammeWords words = Words(u"vi"_s).programme();
    QCOMPARE(draftProgramme(council.file(), council.meeting(), words).value(), 6);
    const auto programme = council.file().read().programme.ofMeeting(council.meeting()).value();
    QCOMPARE(programme.size(), 6);
    QCOMPARE(programme.last().title, u"Bế mạc"_s);
    QCOMPARE(draftProgramme(council.file(), council.meeting(), words).value(), 0);
    QVERIFY(council.file().undo());
    QCOMPARE(dump(council.path()), before);
}

void TestProgrammeEditing::goesWithTheNextMeeting()
{
    TempCouncil council;
    fill(council, u"abc"_s);
    const auto counts = carryCounts(council.file(), council.meeting()).value();
    QCOMPARE(counts.programme, 3);
    Meeting next;
    next.title = u"Lần sau"_s;
    next.previous = council.meeting();
    const auto made = planMeeting(council.file(), next, {});
    QVERIFY(made.has_value());
    const auto copied = council.file().read().programme.ofMeeting(*made).value();
    QCOMPARE(copied.size(), 3);
    QCOMPARE(copied.last().title, u"c"_s);
    // It is its own: what is changed there stays there.
    QVERIFY(removeItems(council.file(), *made, {copied.first().id}));
    QCOMPARE(order(council), u"abc"_s);
}

void TestProgrammeEditing::goesWithItsMeeting()
{
    TempCouncil council;
    fill(council, u"ab"_s);
    const QStringList before = dump(council.path());
    QVERIFY(removeMeeting(council.file(), council.meeting()));
    QCOMPARE(order(council), QString());
    QVERIFY(council.file().undo());
    QCOMPARE(dump(council.path()), before);
}

QTEST_GUILESS_MAIN(TestProgrammeEditing)
#include "tst_programmeediting.moc"
