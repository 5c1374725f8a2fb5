// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attendance.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute)
{
    return QDateTime(QDate(2017, 11, 24), QTime(hour, minute), Qt::UTC);
}

AttendanceEvent came(int person, Coming kind, const QDateTime& when)
{
    AttendanceEvent event;
    event.person = PersonId(person);
    event.kind = kind;
    event.at = when;
    return event;
}

Person person(int id, bool voting = true, qint64 weight = 1)
{
    Person person;
    person.id = PersonId(id);
    person.voting = voting;
    person.weight = weight;
    return person;
}

// One comes late, one leaves early, one is out for a while, one sent a substitute.
QList<AttendanceEvent> morning()
{
    AttendanceEvent substituted = came(4, Coming::Arrived, at(8, 0));
    substituted.substitute = u"Trần Thị Bình"_s;
    substituted.authority = u"Giấy ủy quyền số 12"_s;
    return {came(5, Coming::Excused, at(7, 0)),  came(1, Coming::Arrived, at(8, 0)),
            came(2, Coming::Arrived, at(8, 0)),  substituted,
            came(3, Coming::Arrived, at(8, 40)), came(2, Coming::Away, at(9, 0)),
            came(2, Coming::Arrived, at(9, 20)), came(1, Coming::Left, at(10, 0))};
}

}  // namespace

class TestAttendance : public QObject {
    Q_OBJECT

private slots:
    void tellsWhoIsThereAtAnyMoment()
    {
        const auto early = attendanceAt(morning(), at(8, 30));
        QVERIFY(early[PersonId(1)].isPresent());
        QVERIFY(!early.contains(PersonId(3)));
        QCOMPARE(early[PersonId(5)].presence, Presence::Excused);
        QCOMPARE(early[PersonId(4)].substitute, u"Trần Thị Bình"_s);

        QCOMPARE(attendanceAt(morning(), at(9, 0))[PersonId(2)].presence, Presence::Away);
        const auto now = attendanceNow(morning());
        QVERIFY(now[PersonId(2)].isPresent());
        QCOMPARE(now[PersonId(2)].firstArrival, at(8, 0));
        QCOMPARE(now[PersonId(1)].presence, Presence::Left);
        QCOMPARE(now[PersonId(1)].since, at(10, 0));
    }

    void tellsWhoWasThereForAnItem()
    {
        const QList<AttendanceEvent> events = morning();
        // From 9.05 to 9.15 the second was out.
        QCOMPARE(presentDuring(events, at(9, 5), at(9, 15)),
                 (QList<PersonId>{PersonId(1), PersonId(4), PersonId(3)}));
        // Who comes in the middle was there.
        QVERIFY(presentDuring(events, at(9, 5), at(9, 20)).contains(PersonId(2)));
        QVERIFY(!presentDuring(events, at(10, 0), at(11, 0)).contains(PersonId(1)));
        QCOMPARE(staysOf(events, PersonId(2)),
                 (QList<Stay>{{at(8, 0), at(9, 0)}, {at(9, 20), {}}}));
    }

    void headsAndWeightsAreNeverMixed()
    {
        QList<Person> people{person(1, true, 5), person(2, true, 3), person(3, true, 1),
                             person(4, false, 7)};
        Person guest = person(5);
        guest.kind = PersonKind::Guest;
        people.append(guest);
        const auto present =
            attendanceNow({came(1, Coming::Arrived, at(8, 0)), came(3, Coming::Arrived, at(8, 0)),
                           came(4, Coming::Arrived, at(8, 0)), came(5, Coming::Arrived, at(8, 0))});
        QCOMPARE(headcount(people, present), (Headcount{4, 3, 2, 2}));
        QCOMPARE(headcount(people, present, CountOf::Weights), (Headcount{16, 9, 6, 2}));
    }

    void saysWhetherTheRoomMayDecide()
    {
        DecisionRule rule;  // two thirds of all members
        QuorumStanding standing = quorumStanding(rule, {25, 25, 17, 0});
        QCOMPARE(standing.needed, 17);
        QVERIFY(standing.isMet());
        QVERIFY(!quorumStanding(rule, {25, 25, 16, 0}).isMet());
        rule.quorumBase = Base::Entitled;
        QCOMPARE(quorumStanding(rule, {25, 24, 16, 0}).needed, 16);
        rule.quorum = {};
        standing = quorumStanding(rule, {25, 25, 0, 0});
        QVERIFY(!standing.asked && standing.isMet());
    }
};

QTEST_APPLESS_MAIN(TestAttendance)
#include "tst_attendance.moc"
