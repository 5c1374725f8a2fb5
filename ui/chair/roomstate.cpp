// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomstate.h"

#include "domain/lastmoment.h"
#include "domain/pollresult.h"
#include "panels/usualvote.h"
#include "session/councilfile.h"
#include "shell/desk.h"

#include <algorithm>

namespace nghisu {

namespace {

template <typename T>
void take(T& into, Result<T> read, Desk& desk)
{
    if (read)
        into = std::move(read).value();
    else
        desk.report(read.error());
}

}  // namespace

RoomState::RoomState(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &Desk::fileChanged, this, &RoomState::onFileChanged);
    connect(&desk, &Desk::meetingChanged, this, &RoomState::readAll);
    connect(&desk, &Desk::changed, this, &RoomState::readAgain);
    onFileChanged();
}

RoomState::~RoomState() = default;

void RoomState::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        readAll();
}

CouncilFile* RoomState::file() const
{
    return m_desk.file();
}

bool RoomState::isWritable() const
{
    return file() && !file()->isReadOnly() && meetingId().isValid();
}

void RoomState::onFileChanged()
{
    if (file())
        m_clock = std::make_unique<SteadyClock>(file()->clock());
    readAll();
}

void RoomState::readAll()
{
    m_stale = false;
    m_record = {};
    m_polls.clear();
    if (file() && m_desk.meeting().isValid()) {
        take(m_record, file()->record(m_desk.meeting()), m_desk);
        take(m_polls, file()->read().polls.ofMeeting(m_desk.meeting()), m_desk);
    }
    const QDateTime last = lastMomentOf(m_record.room, m_record.attendance, m_polls);
    if (last.isValid())
        m_clock->startFrom(last);
    // Of a roll call that is on, names were called since.
    if (const Poll* open = openPoll()) {
        QList<OpenBallot> ballots;
        take(ballots, file()->read().ballots.open(open->id), m_desk);
        for (const OpenBallot& ballot : std::as_const(ballots))
            m_clock->startFrom(ballot.at);
    }
    derive();
    emit changed();
}

void RoomState::readAgain(const ChangeEvent& event)
{
    if (!m_watched) {
        m_stale = true;
        return;
    }
    const MeetingId id = meetingId();
    if (!file() || !id.isValid()) {
        readAll();
        return;
    }
    const Repositories& read = file()->read();
    if (event.order || event.programme || event.meetings || event.council
        || !event.proposals.isEmpty())
        take(m_record, file()->record(id), m_desk);
    if (event.people)
        take(m_record.people, read.council.people(), m_desk);
    if (event.attendance)
        take(m_record.attendance, read.attendance.ofMeeting(id), m_desk);
    if (event.course)
        take(m_record.room, read.room.record(id), m_desk);
    if (event.polls)
        take(m_polls, read.polls.ofMeeting(id), m_desk);
    derive();
    emit changed();
}

void RoomState::derive()
{
    m_results.clear();
    m_places.clear();
    for (qsizetype i = 0; i < m_record.entries.size(); ++i)
        m_places.insert(m_record.entries[i].proposal.id, i);
    m_plan = planOf(m_record);
    m_course = courseOf(m_record.room.events);
    m_attendance = attendanceNow(m_record.attendance);
    m_heads = headcount(m_record.people, m_attendance);
}

bool RoomState::isOpen() const
{
    return m_course.state == CourseState::Open || m_course.state == CourseState::Paused;
}

CourseEntry RoomState::current() const
{
    return m_course.current.isEmpty() ? CourseEntry() : m_course.current.last();
}

const PlanLine* RoomState::lineOf(const CourseEntry& entry) const
{
    const auto line = std::find_if(m_plan.begin(), m_plan.end(),
                                   [&](const PlanLine& one) { return one.entry == entry; });
    return line == m_plan.end() ? nullptr : &*line;
}

const Proposal* RoomState::proposalOf(const CourseEntry& entry) const
{
    const auto place = m_places.find(entry.proposal);
    return place == m_places.end() ? nullptr : &m_record.entries[*place].proposal;
}

QString RoomState::titleOf(const CourseEntry& entry) const
{
    if (const Proposal* proposal = proposalOf(entry))
        return nghisu::titleOf(*proposal);
    const PlanLine* line = lineOf(entry);
    return line ? line->title : QString();
}

const Person* RoomState::person(PersonId id) const
{
    const auto found = std::find_if(m_record.people.begin(), m_record.people.end(),
                                    [&](const Person& one) { return one.id == id; });
    return found == m_record.people.end() ? nullptr : &*found;
}

QList<Person> RoomState::voters() const
{
    QList<Person> voters;
    std::copy_if(m_record.people.begin(), m_record.people.end(), std::back_inserter(voters),
                 [](const Person& one) { return one.kind == PersonKind::Member && one.voting; });
    return voters;
}

const Speech* RoomState::speaking() const
{
    const QList<Speech>& speeches = m_record.room.speeches;
    const auto on = std::find_if(speeches.begin(), speeches.end(),
                                 [](const Speech& speech) { return speech.isOn(); });
    return on == speeches.end() ? nullptr : &*on;
}

QString RoomState::nameOf(const Speech& speech) const
{
    const Person* known = person(speech.person);
    return known ? known->name : speech.name;
}

qint64 RoomState::spokenAt(const Speech& speech, const QDateTime& now) const
{
    return m_course.runningTime(speech.beganAt, speech.endedAt.isValid() ? speech.endedAt : now);
}

QList<Motion> RoomState::motionsOf(ProposalId proposal) const
{
    QList<Motion> motions;
    std::copy_if(m_record.room.motions.begin(), m_record.room.motions.end(),
                 std::back_inserter(motions),
                 [&](const Motion& motion) { return motion.proposal == proposal; });
    return motions;
}

Discussion RoomState::discussionOf(const CourseEntry& entry) const
{
    for (const Discussion& discussion : m_record.room.discussions) {
        if (discussion.entry == entry)
            return discussion;
    }
    return {entry, {}, {}};
}

PollResult RoomState::resultOf(const Poll& poll) const
{
    auto known = m_results.find(poll.id);
    if (known == m_results.end())
        known = m_results.insert(poll.id, nghisu::resultOf(poll));
    return *known;
}

const Poll* RoomState::openPoll() const
{
    const auto open = std::find_if(m_polls.begin(), m_polls.end(),
                                   [](const Poll& poll) { return poll.state == PollState::Open; });
    return open == m_polls.end() ? nullptr : &*open;
}

const Poll* RoomState::lastPollOf(const CourseEntry& entry) const
{
    const auto held = std::find_if(m_polls.rbegin(), m_polls.rend(), [&](const Poll& poll) {
        return isOn(poll, entry) && poll.stands() && poll.state != PollState::Prepared;
    });
    return held == m_polls.rend() ? nullptr : &*held;
}

const Poll* RoomState::resultShown() const
{
    const CourseEntry entry = current();
    const QDateTime began = m_course.of(entry).began;
    const Poll* shown = nullptr;
    for (const Poll& poll : m_polls) {
        const bool here = entry.isValid() && (isOn(poll, entry) || isFree(poll));
        if (here && poll.stands() && isClosed(poll) && poll.closedAt >= began
            && (!shown || poll.closedAt >= shown->closedAt))
            shown = &poll;
    }
    return shown;
}

bool isOn(const Poll& poll, const CourseEntry& entry)
{
    return entry.proposal.isValid() ? poll.subjects().contains(entry.proposal)
                                    : entry.item.isValid() && poll.item == entry.item;
}

bool isFree(const Poll& poll)
{
    return !poll.proposal.isValid() && !poll.item.isValid();
}

}  // namespace nghisu
