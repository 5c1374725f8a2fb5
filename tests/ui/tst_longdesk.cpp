// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomdesk.h"
#include "session/attending.h"
#include "session/councilfile.h"
#include "support/councilconnection.h"
#include "support/longmeeting.h"
#include "support/memory.h"
#include "ui/fakescreens.h"
#include "ui/proposalsfixture.h"

#include <QApplication>
#include <QPushButton>
#include <QScreen>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// A desk and a projector that look on for four hours.
class TestLongDesk : public QObject {
    Q_OBJECT

private slots:
    void keepsUpWithTheMeeting();
};

void TestLongDesk::keepsUpWithTheMeeting()
{
    constexpr quint32 seed = 11;
    qInfo("seed %u", seed);
    ProposalsFixture fixture;
    doNotSync();
    LongMeeting::Size size;
    size.items = 6;
    size.proposals = 84;
    size.polls = 130;
    size.members = 12;
    size.hours = 4;
    LongMeeting meeting(fixture.file(), fixture.clock(), fixture.meeting(), seed, size);
    auto screens = std::make_unique<test::FakeScreens>(QGuiApplication::primaryScreen()->name());
    screens->plug(test::projectorScreen, QRect(1366, 0, 1280, 720));
    RoomDesk room(fixture.desk(), std::move(screens));
    room.resize(1366, 720);
    room.show();
    room.findChild<QPushButton*>(u"projectorToggle"_s)->click();
    QVERIFY(room.projector().isOpen());

    const RoomState& state = room.state();
    double afterAThird = 0;
    for (int i = 1; i <= meeting.entries(); ++i) {
        meeting.goOn(fixture.file());
        QCoreApplication::processEvents();
        // What it read again step by step is what it would read now.
        const Repositories& read = fixture.file().read();
        QVERIFY(state.course() == courseOf(must(read.room.events(fixture.meeting()))));
        QVERIFY(state.polls() == must(read.polls.ofMeeting(fixture.meeting())));
        QVERIFY(state.speeches() == must(read.room.speeches(fixture.meeting())));
        QVERIFY(state.heads() == must(headcountNow(fixture.file(), fixture.meeting())));
        QVERIFY(state.now() == fixture.clock().now());
        // And the room sees it.
        const Slide& slide = room.projector().view().slide();
        if (state.course().state == CourseState::Paused)
            QVERIFY(std::holds_alternative<BreakSlide>(slide));
        else if (const Poll* poll = state.lastPollOf(state.current());
                 poll && poll->closedAt >= state.course().of(state.current()).began)
            QVERIFY(std::holds_alternative<ResultSlide>(slide));
        else
            QVERIFY(std::holds_alternative<ItemSlide>(slide));
        if (i == meeting.entries() / 3)
            afterAThird = support::megabytesWithoutPages();
    }
    meeting.close(fixture.file());
    QCoreApplication::processEvents();
    QVERIFY(std::holds_alternative<WelcomeSlide>(room.projector().view().slide()));

    // The record itself grows, and the pages of it that are kept; nothing else does.
    if (afterAThird <= 0)
        QSKIP("The system does not say what is in use.");
    const double atTheEnd = support::megabytesWithoutPages();
    qInfo("%.2f MB after a third, %.2f MB at the end", afterAThird, atTheEnd);
    QVERIFY(atTheEnd - afterAThird < 4);
}

QTEST_MAIN(TestLongDesk)
#include "tst_longdesk.moc"
