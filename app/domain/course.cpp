// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/course.h"

#include <algorithm>
#include <utility>

namespace nghisu {

namespace {

class Telling {
public:
    void add(const CourseEvent& event)
    {
        switch (event.kind) {
        case CourseKind::Opened:
            open(event.at);
            break;
        case CourseKind::Paused:
            pause(event.at);
            break;
        case CourseKind::Resumed:
            resume(event.at);
            break;
        case CourseKind::Closed:
            close(event.at);
            break;
        case CourseKind::Begun:
            endCurrent(EntryState::Done, event.at);
            begin(event);
            break;
        case CourseKind::Joined:
            begin(event);
            break;
        case CourseKind::Done:
            settle(event, EntryState::Done);
            break;
        case CourseKind::Skipped:
            settle(event, EntryState::Skipped);
            break;
        case CourseKind::Postponed:
            settle(event, EntryState::Postponed);
            break;
        }
    }

    Course course;

private:
    void open(const QDateTime& at)
    {
        if (course.state != CourseState::NotOpened && course.state != CourseState::Closed)
            return;
        course.state = CourseState::Open;
        course.closedAt = {};
        if (!course.openedAt.isValid())
            course.openedAt = at;
    }

    void pause(const QDateTime& at)
    {
        if (course.state != CourseState::Open)
            return;
        course.state = CourseState::Paused;
        course.pausedAt = at;
        for (const CourseEntry& entry : std::as_const(course.current))
            stopClock(course.entries[entry], at);
    }

    void resume(const QDateTime& at)
    {
        if (course.state != CourseState::Paused)
            return;
        course.state = CourseState::Open;
        endBreak(at);
        for (const CourseEntry& entry : std::as_const(course.current))
            course.entries[entry].asOf = at;
    }

    void endBreak(const QDateTime& at)
    {
        course.breaks.append({course.pausedAt, at});
        course.pausedAt = {};
    }

    void close(const QDateTime& at)
    {
        if (course.state != CourseState::Open && course.state != CourseState::Paused)
            return;
        endCurrent(EntryState::Done, at);
        course.state = CourseState::Closed;
        if (course.pausedAt.isValid())
            endBreak(at);
        course.closedAt = at;
    }

    void begin(const CourseEvent& event)
    {
        if (course.state == CourseState::NotOpened || course.state == CourseState::Closed
            || !event.entry.isValid() || course.current.contains(event.entry))
            return;
        // Who begins something in a pause has ended the pause.
        resume(event.at);
        EntryCourse& entry = course.entries[event.entry];
        entry.state = EntryState::Running;
        entry.ended = {};
        entry.asOf = event.at;
        if (!entry.began.isValid())
            entry.began = event.at;
        course.current.append(event.entry);
    }

    void settle(const CourseEvent& event, EntryState state)
    {
        if (!event.entry.isValid())
            return;
        if (course.current.contains(event.entry))
            end(event.entry, state, event.at);
        else
            course.entries[event.entry].state = state;
    }

    void endCurrent(EntryState state, const QDateTime& at)
    {
        const QList<CourseEntry> ending = course.current;
        for (const CourseEntry& entry : ending)
            end(entry, state, at);
    }

    void end(const CourseEntry& which, EntryState state, const QDateTime& at)
    {
        EntryCourse& entry = course.entries[which];
        stopClock(entry, at);
        entry.state = state;
        entry.ended = at;
        course.current.removeOne(which);
    }

    static void stopClock(EntryCourse& entry, const QDateTime& at)
    {
        entry.spent = entry.spentAt(at);
        entry.asOf = {};
    }
};

}  // namespace

qint64 EntryCourse::spentAt(const QDateTime& now) const
{
    return spent + (asOf.isValid() ? std::max<qint64>(0, asOf.msecsTo(now)) : 0);
}

qint64 Course::runningTime(const QDateTime& from, const QDateTime& until) const
{
    qint64 time = from.msecsTo(until);
    const auto without = [&](const QDateTime& begin, const QDateTime& end) {
        time -= std::max<qint64>(0, std::max(begin, from).msecsTo(std::min(end, until)));
    };
    for (const Break& one : breaks)
        without(one.from, one.until);
    if (pausedAt.isValid())
        without(pausedAt, until);
    return std::max<qint64>(0, time);
}

Course courseOf(const QList<CourseEvent>& events)
{
    Telling telling;
    for (const CourseEvent& event : events)
        telling.add(event);
    return telling.course;
}

}  // namespace nghisu
