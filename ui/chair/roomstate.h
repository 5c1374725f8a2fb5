// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/steadyclock.h"
#include "domain/agenda.h"
#include "domain/pollresult.h"
#include "session/changeevent.h"

#include <QObject>

#include <memory>

namespace nghisu {

class CouncilFile;
class Desk;

/// Whether a vote is on an entry of the plan; whether it is on nothing of it.
bool isOn(const Poll& poll, const CourseEntry& entry);
bool isFree(const Poll& poll);

/// The meeting that is looked at as it stands now, for the desk and the projector. After a change it
/// reads again only what that touched: a roll call at ten names a second must not read the list.
class RoomState final : public QObject {
    Q_OBJECT

public:
    explicit RoomState(Desk& desk, QObject* parent = nullptr);
    ~RoomState() override;

    /// While nobody looks, changes are not read; they are when somebody looks again.
    void setWatched(bool watched);

    CouncilFile* file() const;
    bool isWritable() const;
    MeetingId meetingId() const { return m_record.meeting.id; }
    const MeetingRecord& record() const { return m_record; }
    const Council& council() const { return m_record.council; }
    const Meeting& meeting() const { return m_record.meeting; }
    const QList<PlanLine>& plan() const { return m_plan; }
    const Course& course() const { return m_course; }
    bool isOpen() const;

    /// What is on: the entry that was begun last, with those debated together with it before it.
    CourseEntry current() const;
    CourseEntry next() const { return nextOf(m_plan, m_course); }
    /// The plan's line of an entry; null where it is gone.
    const PlanLine* lineOf(const CourseEntry& entry) const;
    /// What an entry is called: its title or short name, else the beginning of its text.
    QString titleOf(const CourseEntry& entry) const;
    /// The proposal with its words and bodies; none for an item or one that is gone.
    const Proposal* proposalOf(const CourseEntry& entry) const;

    const QList<Person>& people() const { return m_record.people; }
    /// Null where the person is gone.
    const Person* person(PersonId id) const;
    /// Those who may vote, by protocol.
    QList<Person> voters() const;
    bool isAttendanceTaken() const { return !m_record.attendance.isEmpty(); }
    const QList<AttendanceEvent>& attendanceEvents() const { return m_record.attendance; }
    const QHash<PersonId, Attendee>& attendance() const { return m_attendance; }
    const Headcount& heads() const { return m_heads; }
    /// By the council's rule.
    QuorumStanding quorum() const { return quorumStanding(m_record.council.rule, m_heads); }

    const QList<Speech>& speeches() const { return m_record.room.speeches; }
    /// Who has the word; null where nobody has.
    const Speech* speaking() const;
    QString nameOf(const Speech& speech) const;
    /// How long it has lasted at a moment, or did when it ended; without breaks, milliseconds.
    qint64 spokenAt(const Speech& speech, const QDateTime& now) const;
    Discussion discussionOf(const CourseEntry& entry) const;
    /// In the order in which they were moved.
    QList<Motion> motionsOf(ProposalId proposal) const;

    const QList<Poll>& polls() const { return m_polls; }
    /// Null where none is open.
    const Poll* openPoll() const;
    /// The last that was held on an entry and not annulled; null where there is none.
    const Poll* lastPollOf(const CourseEntry& entry) const;
    /// The one whose result stays in sight until the meeting goes on: the last that was closed since
    /// what is on was begun, on that or on nothing of the plan; null where there is none.
    const Poll* resultShown() const;

    /// What one of them came to. Reckoned once: a ranking of ten thousand ballots takes its time, and
    /// the room asks several times a second.
    PollResult resultOf(const Poll& poll) const;

    /// The clock of the room, UTC: it never goes back.
    QDateTime now() const { return m_clock->now(); }

signals:
    void changed();

private:
    void onFileChanged();
    void readAll();
    void readAgain(const ChangeEvent& event);
    void derive();

    Desk& m_desk;
    bool m_watched = true;
    bool m_stale = false;
    std::unique_ptr<SteadyClock> m_clock;  ///< as long as the file is open
    MeetingRecord m_record;
    QList<PlanLine> m_plan;
    QHash<ProposalId, qsizetype> m_places;  ///< of proposals among the entries
    QHash<PersonId, Attendee> m_attendance;
    Headcount m_heads;
    Course m_course;
    QList<Poll> m_polls;
    mutable QHash<PollId, PollResult> m_results;  ///< of polls that were asked for
};

}  // namespace nghisu
