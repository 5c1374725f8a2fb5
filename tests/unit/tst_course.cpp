// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/steadyclock.h"
#include "domain/agenda.h"
#include "domain/course.h"
#include "domain/lastmoment.h"
#include "support/testclock.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;

QDateTime at(int hour, int minute)
{
    return QDateTime(QDate(2017, 11, 24), QTime(hour, minute), Qt::UTC);
}

CourseEntry item(int id)
{
    return {AgendaItemId(id), {}};
}

CourseEntry proposal(int id)
{
    return {{}, ProposalId(id)};
}

CourseEvent happened(CourseKind kind, const QDateTime& when, const CourseEntry& entry = {})
{
    return {{}, kind, entry, when};
}

MeetingRecord record()
{
    MeetingRecord record;
    record.meeting.day = QDate(2017, 11, 24);
    const auto add = [&](int id, const QString& title, qint64 minutes, bool debates) {
        AgendaItem item;
        item.id = AgendaItemId(id);
        item.title = title;
        item.minutes = minutes;
        item.debates = debates;
        if (id == 1)
            item.start = QTime(8, 0);
        record.programme.append(item);
    };
    add(1, u"Khai mạc"_s, 10, false);
    add(2, u"Thảo luận"_s, 60, true);
    add(3, u"Bế mạc"_s, 5, false);
    for (int id = 1; id <= 4; ++id) {
        AgendaEntry entry;
        entry.proposal.id = ProposalId(id);
        entry.number = QString::number(id);
        entry.proposal.shortName = u"Việc %1"_s.arg(id);
        entry.proposal.state = id == 4 ? ProposalState::Withdrawn : ProposalState::Draft;
        record.entries.append(entry);
    }
    return record;
}

}  // namespace

class TestCourse : public QObject {
    Q_OBJECT

private slots:
    void followsTheMeeting()
    {
        QList<CourseEvent> events{happened(CourseKind::Opened, at(8, 0)),
                                  happened(CourseKind::Begun, at(8, 2), item(1)),
                                  happened(CourseKind::Begun, at(8, 12), proposal(1))};
        Course course = courseOf(events);
        QCOMPARE(course.state, CourseState::Open);
        QCOMPARE(course.current, QList{proposal(1)});
        QCOMPARE(course.of(item(1)).state, EntryState::Done);
        QCOMPARE(course.of(item(1)).spent, 10 * Minute);
        QCOMPARE(course.of(proposal(1)).spentAt(at(8, 20)), 8 * Minute);

        // A pause stops the clock; what is debated together runs together.
        events << happened(CourseKind::Joined, at(8, 20), proposal(2))
               << happened(CourseKind::Paused, at(8, 30))
               << happened(CourseKind::Resumed, at(8, 45))
               << happened(CourseKind::Closed, at(9, 0));
        course = courseOf(events);
        QCOMPARE(course.state, CourseState::Closed);
        QCOMPARE(course.closedAt, at(9, 0));
        QVERIFY(course.current.isEmpty());
        QCOMPARE(course.of(proposal(1)).spent, 33 * Minute);
        QCOMPARE(course.of(proposal(2)).spent, 25 * Minute);
        QCOMPARE(course.of(proposal(2)).ended, at(9, 0));
    }

    void leavesBreaksOutOfATime()
    {
        QList<CourseEvent> events{happened(CourseKind::Opened, at(8, 0)),
                                  happened(CourseKind::Paused, at(9, 0)),
                                  happened(CourseKind::Resumed, at(9, 15))};
        Course course = courseOf(events);
        QCOMPARE(course.runningTime(at(8, 30), at(8, 50)), 20 * Minute);
        QCOMPARE(course.runningTime(at(8, 50), at(9, 20)), 15 * Minute);
        QCOMPARE(course.runningTime(at(9, 5), at(9, 10)), 0);
        QCOMPARE(course.runningTime(at(9, 10), at(9, 40)), 25 * Minute);
        // A break that goes on; one that the end of the meeting ends.
        events << happened(CourseKind::Paused, at(9, 30));
        QCOMPARE(courseOf(events).runningTime(at(9, 20), at(10, 0)), 10 * Minute);
        events << happened(CourseKind::Closed, at(9, 45));
        course = courseOf(events);
        QCOMPARE(course.runningTime(at(9, 20), at(9, 50)), 15 * Minute);
        QCOMPARE(course.runningTime(at(9, 50), at(9, 20)), 0);
    }

    void takesUpAgainWhatWasPutOff()
    {
        const Course course = courseOf({happened(CourseKind::Opened, at(8, 0)),
                                        happened(CourseKind::Begun, at(8, 0), proposal(1)),
                                        happened(CourseKind::Postponed, at(8, 5), proposal(1)),
                                        happened(CourseKind::Skipped, at(8, 5), proposal(2)),
                                        happened(CourseKind::Begun, at(9, 0), proposal(1))});
        QCOMPARE(course.current, QList{proposal(1)});
        QCOMPARE(course.of(proposal(1)).began, at(8, 0));
        QCOMPARE(course.of(proposal(1)).spentAt(at(9, 1)), 6 * Minute);
        QCOMPARE(course.of(proposal(2)).state, EntryState::Skipped);
    }

    void passesOverWhatMeansNothing()
    {
        const Course course = courseOf(
            {happened(CourseKind::Begun, at(8, 0), proposal(1)),
             happened(CourseKind::Paused, at(8, 1)), happened(CourseKind::Resumed, at(8, 2)),
             happened(CourseKind::Opened, at(8, 3)), happened(CourseKind::Begun, at(8, 4)),
             happened(CourseKind::Opened, at(8, 5))});
        QCOMPARE(course.state, CourseState::Open);
        QCOMPARE(course.openedAt, at(8, 3));
        QVERIFY(course.current.isEmpty());
    }

    void putsProposalsWhereTheyAreDebated()
    {
        const QList<PlanLine> plan = planOf(record());
        QStringList lines;
        for (const PlanLine& line : plan)
            lines.append(u"%1%2%3"_s.arg(QString(line.depth, u'>'), line.number, line.title));
        QCOMPARE(lines, (QStringList{u"Khai mạc"_s, u"Thảo luận"_s, u">1Việc 1"_s, u">2Việc 2"_s,
                                     u">3Việc 3"_s, u"Bế mạc"_s}));
        QCOMPARE(plan[1].start, QDateTime(QDate(2017, 11, 24), QTime(8, 10)));
        QCOMPARE(plannedEnd(plan), QDateTime(QDate(2017, 11, 24), QTime(9, 15)));
    }

    void putsProposalsBelowTheItemOfTheirHeading()
    {
        MeetingRecord two = record();
        AgendaEntry heading;
        heading.proposal.id = ProposalId(9);
        heading.proposal.kind = ProposalKind::Heading;
        two.entries.insert(1, heading);
        two.entries[2].depth = two.entries[3].depth = 1;
        two.programme[0].debates = true;  // all that no other item debates
        two.programme[1].heading = ProposalId(9);
        QList<CourseEntry> order;
        for (const PlanLine& line : planOf(two))
            order.append(line.entry);
        QCOMPARE(order, (QList{item(1), proposal(1), item(2), proposal(2), proposal(3), item(3)}));
        // What no item debates comes last.
        two.programme[0].debates = false;
        QCOMPARE(planOf(two).last().entry, proposal(1));
        QCOMPARE(planOf(two).last().depth, 0);
    }

    void knowsWhatIsNextAndWhenItEnds()
    {
        const QList<PlanLine> plan = planOf(record());
        QList<CourseEvent> events{happened(CourseKind::Opened, at(8, 0))};
        QCOMPARE(nextOf(plan, courseOf(events)), item(1));
        QCOMPARE(predictedEnd(plan, courseOf(events), at(8, 0)), at(9, 15).toLocalTime());
        events << happened(CourseKind::Begun, at(8, 0), item(1))
               << happened(CourseKind::Begun, at(8, 20), proposal(2));
        QCOMPARE(nextOf(plan, courseOf(events)), proposal(3));
        // Three proposals share an hour: two of them are to come, and what is on has run half.
        QCOMPARE(predictedEnd(plan, courseOf(events), at(8, 30)), at(9, 25).toLocalTime());
        events << happened(CourseKind::Skipped, at(8, 30), item(3))
               << happened(CourseKind::Begun, at(8, 30), proposal(3));
        // Nothing is left after it; what was passed over comes before the end.
        QCOMPARE(nextOf(plan, courseOf(events)), item(2));
        QVERIFY(!predictedEnd(plan, courseOf({}), at(8, 0)).isValid());
    }

    // Somebody sets the computer's clock back in the middle of an item, and closes its lid.
    void theClockOfTheRoomGoesOn()
    {
        constexpr int minute = 60;
        TestClock wall(at(9, 0));
        const SteadyClock clock(wall);
        wall.advance(10 * minute);
        QCOMPARE(clock.now(), at(9, 10));
        wall.set(-60 * minute);
        QCOMPARE(clock.now(), at(9, 10));
        wall.advance(5 * minute);
        QCOMPARE(clock.now(), at(9, 15));
        // Asleep it has gone on, though nobody asked meanwhile.
        wall.advance(45 * minute);
        QCOMPARE(clock.now(), at(10, 0));
        // Set right again: it is as late as the room has it.
        wall.set(60 * minute);
        QCOMPARE(clock.now(), at(10, 0));
        wall.set(20 * minute);
        QCOMPARE(clock.now(), at(10, 20));
        // The file tells of a later moment than this computer knows of.
        SteadyClock late(wall);
        late.startFrom(at(11, 0));
        wall.advance(minute);
        QCOMPARE(late.now(), at(11, 1));
    }

    // A computer that starts again with its clock at some day years ago.
    void theRecordTellsWhatMomentHasBeen()
    {
        QVERIFY(!lastMomentOf({}, {}, {}).isValid());
        RoomRecord room;
        room.events = {happened(CourseKind::Opened, at(8, 0))};
        QCOMPARE(lastMomentOf(room, {}, {}), at(8, 0));
        AttendanceEvent arrived;
        arrived.at = at(8, 5);
        QCOMPARE(lastMomentOf(room, {arrived}, {}), at(8, 5));
        Poll poll;
        poll.openedAt = at(8, 10);
        QCOMPARE(lastMomentOf(room, {arrived}, {poll}), at(8, 10));
        poll.closedAt = at(8, 12);
        poll.annulledAt = at(8, 13);
        QCOMPARE(lastMomentOf(room, {arrived}, {poll}), at(8, 13));
        PollFigures again;
        again.at = at(8, 20);
        poll.figures = {again};
        QCOMPARE(lastMomentOf(room, {arrived}, {poll}), at(8, 20));
        Speech speech;
        speech.askedAt = at(8, 21);
        room.speeches = {speech};
        QCOMPARE(lastMomentOf(room, {arrived}, {poll}), at(8, 21));
        room.speeches[0].beganAt = at(8, 25);
        QCOMPARE(lastMomentOf(room, {arrived}, {poll}), at(8, 25));
        room.speeches[0].endedAt = at(8, 30);
        QCOMPARE(lastMomentOf(room, {arrived}, {poll}), at(8, 30));
        Motion motion;
        motion.at = at(8, 40);
        room.motions = {motion};
        QCOMPARE(lastMomentOf(room, {arrived}, {poll}), at(8, 40));
    }
};

QTEST_APPLESS_MAIN(TestCourse)
#include "tst_course.moc"
