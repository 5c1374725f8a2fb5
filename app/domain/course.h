// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace nghisu {

struct MeetingRecord;

/// What a meeting is at: an item of its programme or a proposal of its list; neither for the meeting
/// itself.
struct CourseEntry {
    AgendaItemId item;
    ProposalId proposal;

    bool operator==(const CourseEntry&) const = default;
    bool isValid() const { return item.isValid() || proposal.isValid(); }
    friend size_t qHash(const CourseEntry& entry, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, entry.item, entry.proposal);
    }
};

enum class CourseKind {
    Opened,  ///< the meeting; again after it was closed by mistake
    Paused,
    Resumed,
    Closed,
    Begun,   ///< an entry; what was on before is done
    Joined,  ///< an entry is debated together with what is on
    Done,    ///< an entry, and nothing else is begun
    Skipped,
    Postponed,
};

/// Something that happened in the course of a meeting.
struct CourseEvent {
    CourseEventId id;
    CourseKind kind = CourseKind::Opened;
    CourseEntry entry;  ///< none for the meeting itself
    QDateTime at;       ///< UTC

    bool operator==(const CourseEvent&) const = default;
};

enum class EntryState { Planned, Running, Done, Skipped, Postponed };

/// How far an entry is.
struct EntryCourse {
    EntryState state = EntryState::Planned;
    QDateTime began;   ///< UTC, the first time
    QDateTime ended;   ///< UTC, the last time; invalid while it runs
    qint64 spent = 0;  ///< milliseconds, without pauses, up to `asOf` where it runs
    QDateTime asOf;    ///< UTC, since when it has been running on; invalid where the clock stands

    bool operator==(const EntryCourse&) const = default;
    /// Milliseconds at a moment.
    qint64 spentAt(const QDateTime& now) const;
};

enum class CourseState { NotOpened, Open, Paused, Closed };

/// A break of a meeting; UTC.
struct Break {
    QDateTime from;
    QDateTime until;

    bool operator==(const Break&) const = default;
};

/// A meeting as its events tell it.
struct Course {
    CourseState state = CourseState::NotOpened;
    QDateTime openedAt;          ///< UTC, the first time
    QDateTime closedAt;          ///< UTC, the last time; invalid while open
    QDateTime pausedAt;          ///< UTC; invalid unless paused
    QList<Break> breaks;         ///< that are over
    QList<CourseEntry> current;  ///< what is on; several where they are debated together
    QHash<CourseEntry, EntryCourse> entries;  ///< of all of which anything was said

    bool operator==(const Course&) const = default;
    EntryCourse of(const CourseEntry& entry) const { return entries.value(entry); }
    /// How long the meeting ran from one moment to another: without its breaks; milliseconds, 0 where
    /// `until` is earlier.
    qint64 runningTime(const QDateTime& from, const QDateTime& until) const;
};

/// Events in the order in which they were written. Those that mean nothing where they stand (a pause
/// of a meeting that is not open) are passed over: what was written by hand elsewhere must not make a
/// meeting unreadable.
Course courseOf(const QList<CourseEvent>& events);

/// A line of the plan of a meeting: its programme with the proposals where they are debated.
struct PlanLine {
    CourseEntry entry;
    int depth = 0;                  ///< 1 below the item that debates it
    QString number;                 ///< of a proposal
    QString title;                  ///< of an item, or the short name of a proposal; may be empty
    QDateTime start;                ///< local, as planned; invalid where it is not known
    std::optional<qint64> minutes;  ///< planned; none where nobody has said

    bool operator==(const PlanLine&) const = default;
};

/// The programme, with the proposals below the item that debates them; those that no item debates
/// come last. Headings of the list are no lines.
QList<PlanLine> planOf(const MeetingRecord& record);

/// What comes after the entries that are on: the first after the last of them that is still planned,
/// or was put back and is not done; none where all is done.
CourseEntry nextOf(const QList<PlanLine>& plan, const Course& course);

/// When the meeting will end, if what is left takes as long as planned; local time. An item whose
/// proposals have no time of their own shares its own among them. Invalid where nothing is planned
/// or the meeting is not open.
QDateTime predictedEnd(const QList<PlanLine>& plan, const Course& course, const QDateTime& now);
/// When it was to end by the plan; local, invalid where that is not known.
QDateTime plannedEnd(const QList<PlanLine>& plan);

}  // namespace nghisu
