// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/councilfile.h"
#include "support/testclock.h"

#include <QRandomGenerator>

namespace nghisu {

/// A meeting from its opening to its close, by a driven clock: an entry after the other with all that
/// happens in a room: people who come late and leave, speeches, notes, breaks, motions, and polls of
/// all kinds in all ways, with revotes, annulments, corrections and second counts. The same seed gives
/// the same meeting.
class LongMeeting {
public:
    struct Size {
        int items = 10;
        int proposals = 190;
        int polls = 300;
        int members = 16;  ///< with a vote; a few without and guests beside them
        int hours = 8;
    };

    /// Fills a meeting that has nothing yet.
    LongMeeting(CouncilFile& file, TestClock& clock, MeetingId meeting, quint32 seed, Size size);

    int entries() const { return int(m_entries.size()); }
    /// Everything up to the end of the next entry. The file may have been opened anew meanwhile.
    void goOn(CouncilFile& file);
    void close(CouncilFile& file);

    /// What each poll that is closed came to when it was last counted, as it was said in the room.
    const QHash<PollId, QList<qint64>>& said() const { return m_said; }
    /// How many things were done.
    int steps() const { return m_steps; }

private:
    using Weights = QHash<PersonId, qint64>;

    void invite(CouncilFile& file, const Size& size);
    void plan(CouncilFile& file, const Size& size);
    void comeAndGo();
    void speak(const CourseEntry& entry);
    void note(const CourseEntry& entry);
    void move(const CourseEntry& entry);
    void rest();

    void holdPoll(const CourseEntry& entry);
    Poll nextPoll(const CourseEntry& entry);
    Poll poll(const CourseEntry& entry, PollMethod method, PollKind kind = PollKind::Decision);
    PollFigures votesIn(const Poll& poll);
    PollFigures sumsOf(const Poll& poll);
    QList<qint64> castNames(const Poll& poll);
    QList<qint64> castSheets(const Poll& poll);
    BallotChoice anyChoice(const Poll& poll);
    void countAgain(PollId id);
    void record(const CourseEntry& entry);
    QList<PersonId> present() const;

    void pass(int least, int most) { m_clock.advance(m_random.bounded(least, most)); }
    QDateTime now() const { return m_clock.now(); }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <typename T>
    T must(Result<T> result)
    {
        ++m_steps;
        if (!result) {
            qFatal("step %d: error %d, %s, %s", m_steps, int(result.error().code),
                   qPrintable(result.error().detail), qPrintable(result.error().technical));
        }
        if constexpr (!std::is_void_v<T>)
            return *std::move(result);
    }

    CouncilFile* m_file;
    TestClock& m_clock;
    MeetingId m_meeting;
    QRandomGenerator m_random;
    QDateTime m_end;
    int m_perEntry = 0;  ///< seconds
    bool m_begun = false;
    int m_polls = 0;
    int m_allPolls;
    int m_steps = 0;
    qsizetype m_at = 0;
    QList<CourseEntry> m_entries;
    QList<PersonId> m_voters;
    QList<PersonId> m_others;
    Weights m_weights;
    PollId m_lastHeld;
    QHash<PollId, QList<qint64>> m_said;
};

}  // namespace nghisu
