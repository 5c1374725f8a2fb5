// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace nghisu {

enum class Coming {
    Arrived,  ///< or came back
    Away,     ///< out of the room for a while, expected back
    Left,     ///< for good
    Excused,  ///< said beforehand that they cannot come
};

/// Somebody came or went.
struct AttendanceEvent {
    AttendanceId id;
    PersonId person;
    Coming kind = Coming::Arrived;
    QDateTime at;        ///< UTC
    QString substitute;  ///< who came in the person's place; empty where the person came
    QString authority;   ///< what authorises the substitute: "Giấy ủy quyền số 12/UQ-STTTT"
    QString note;        ///< of an excuse: why

    bool operator==(const AttendanceEvent&) const = default;
};

enum class Presence { Absent, Excused, Present, Away, Left };
/// How somebody stands of whom that was said last.
Presence presenceAfter(Coming kind);

/// How somebody stands at one moment.
struct Attendee {
    Presence presence = Presence::Absent;
    QDateTime firstArrival;  ///< UTC; invalid before
    QDateTime since;         ///< UTC, of the presence; invalid where nothing was said
    QString substitute;
    QString authority;
    QString note;

    bool operator==(const Attendee&) const = default;
    bool isPresent() const { return presence == Presence::Present; }
};

/// Everybody of whom anything was said, as they stood at a moment (UTC; an event at that very moment
/// has happened). Events are in the order in which they were written.
QHash<PersonId, Attendee> attendanceAt(const QList<AttendanceEvent>& events, const QDateTime& at);
/// As they stand after all events.
QHash<PersonId, Attendee> attendanceNow(const QList<AttendanceEvent>& events);

/// A time during which somebody was in the room; `until` is invalid while they are.
struct Stay {
    QDateTime from;
    QDateTime until;

    bool operator==(const Stay&) const = default;
};
QList<Stay> staysOf(const QList<AttendanceEvent>& events, PersonId person);
/// Who was in the room at any moment from `from` to `until` (open end where that is invalid).
QList<PersonId> presentDuring(const QList<AttendanceEvent>& events, const QDateTime& from,
                              const QDateTime& until);

/// Heads, or weights: the two are never mixed in one headcount.
struct Headcount {
    qint64 members = 0;   ///< all members
    qint64 entitled = 0;  ///< of them, those who may vote
    qint64 present = 0;   ///< of those who may vote
    qint64 guests = 0;    ///< present guests and members without a vote; always heads

    bool operator==(const Headcount&) const = default;
};
enum class CountOf { Heads, Weights };
/// A member counts as present where a substitute is.
Headcount headcount(const QList<Person>& people, const QHash<PersonId, Attendee>& attendance,
                    CountOf what = CountOf::Heads);

/// How the room stands to the quorum of a rule.
struct QuorumStanding {
    bool asked = false;  ///< the rule has a quorum
    qint64 whole = 0;
    qint64 present = 0;
    qint64 needed = 0;
    Fraction fraction;

    bool operator==(const QuorumStanding&) const = default;
    bool isMet() const { return present >= needed; }
};
/// The quorum's base is the members, or those entitled to vote; other bases of a quorum are of a vote
/// that is not yet held, and stand for the members here.
QuorumStanding quorumStanding(const DecisionRule& rule, const Headcount& count);

}  // namespace nghisu
