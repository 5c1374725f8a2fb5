// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attendance.h"

#include <algorithm>

namespace nghisu {

Presence presenceAfter(Coming kind)
{
    switch (kind) {
    case Coming::Arrived:
        return Presence::Present;
    case Coming::Away:
        return Presence::Away;
    case Coming::Left:
        return Presence::Left;
    case Coming::Excused:
        return Presence::Excused;
    }
    return Presence::Absent;
}

namespace {

void apply(Attendee& attendee, const AttendanceEvent& event)
{
    attendee.presence = presenceAfter(event.kind);
    attendee.since = event.at;
    attendee.note = event.note;
    if (event.kind != Coming::Arrived)
        return;
    if (!attendee.firstArrival.isValid())
        attendee.firstArrival = event.at;
    attendee.substitute = event.substitute;
    attendee.authority = event.authority;
}

bool overlaps(const Stay& stay, const QDateTime& from, const QDateTime& until)
{
    return (!until.isValid() || stay.from <= until) && (!stay.until.isValid() || stay.until > from);
}

}  // namespace

QHash<PersonId, Attendee> attendanceAt(const QList<AttendanceEvent>& events, const QDateTime& at)
{
    QHash<PersonId, Attendee> attendance;
    for (const AttendanceEvent& event : events) {
        if (event.at <= at)
            apply(attendance[event.person], event);
    }
    return attendance;
}

QHash<PersonId, Attendee> attendanceNow(const QList<AttendanceEvent>& events)
{
    QHash<PersonId, Attendee> attendance;
    for (const AttendanceEvent& event : events)
        apply(attendance[event.person], event);
    return attendance;
}

QList<Stay> staysOf(const QList<AttendanceEvent>& events, PersonId person)
{
    QList<Stay> stays;
    bool inside = false;
    for (const AttendanceEvent& event : events) {
        if (event.person != person)
            continue;
        if (event.kind == Coming::Arrived && !inside)
            stays.append({event.at, {}});
        else if (event.kind != Coming::Arrived && inside)
            stays.last().until = event.at;
        inside = event.kind == Coming::Arrived;
    }
    return stays;
}

QList<PersonId> presentDuring(const QList<AttendanceEvent>& events, const QDateTime& from,
                              const QDateTime& until)
{
    QList<PersonId> asked;
    QList<PersonId> present;
    for (const AttendanceEvent& event : events) {
        if (asked.contains(event.person))
            continue;
        asked.append(event.person);
        const QList<Stay> stays = staysOf(events, event.person);
        if (std::any_of(stays.begin(), stays.end(),
                        [&](const Stay& stay) { return overlaps(stay, from, until); }))
            present.append(event.person);
    }
    return present;
}

Headcount headcount(const QList<Person>& people, const QHash<PersonId, Attendee>& attendance,
                    CountOf what)
{
    Headcount count;
    for (const Person& person : people) {
        const bool present = attendance.value(person.id).isPresent();
        const qint64 size = what == CountOf::Weights ? person.weight : 1;
        const bool member = person.kind == PersonKind::Member;
        if (member)
            count.members += size;
        if (member && person.voting) {
            count.entitled += size;
            count.present += present ? size : 0;
        } else {
            count.guests += present ? 1 : 0;
        }
    }
    return count;
}

QuorumStanding quorumStanding(const DecisionRule& rule, const Headcount& count)
{
    QuorumStanding standing;
    standing.present = count.present;
    standing.whole = rule.quorumBase == Base::Entitled ? count.entitled : count.members;
    standing.fraction = rule.quorum;
    standing.asked = rule.quorum.isSet();
    if (standing.asked)
        standing.needed = votesNeeded(rule.quorum, Comparison::AtLeast, standing.whole);
    return standing;
}

}  // namespace nghisu
