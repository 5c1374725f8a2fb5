// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/bulletin.h"
#include "domain/phonedesk.h"

#include <memory>

namespace nghisu {
class CouncilFile;
}

namespace nghisu::load {

/// What a member has: the code of the slip, and what the phone keeps that signed in with it.
struct Seat {
    QString code;
    PhoneToken token;  ///< empty where no phone did
};

/// How a vote is held.
enum class Vote { Open, Changeable, Secret };

/// Of how many members more than those who signed in the room knows: they have their codes only.
inline constexpr int latecomers = 20;

/// A council's file with a room full of members in a meeting that is open, and what the desk does there.
/// Who signs in counts as present, so that all that can be looked up for a ballot is.
class LoadCouncil {
public:
    /// Made where there is none: members who have signed in, and the latecomers.
    LoadCouncil(const QString& path, int members);
    ~LoadCouncil();

    const Clock& clock() const { return m_clock; }
    std::unique_ptr<PhoneDesk> desk() const;
    PollId open(Vote vote);
    /// Closes the vote that is on; the figures that were announced.
    QList<qint64> close();
    Bulletin bulletin() const;

    /// Ballots a second that a desk keeps where each has a transaction of its own. The vote that is on
    /// is one that may be changed.
    double oneByOne(qint64 milliseconds) const;

private:
    void make(const QString& path, int members);

    SystemClock m_clock;
    std::unique_ptr<CouncilFile> m_file;
    MeetingId m_meeting;
    PollId m_poll;
};

/// The seats of the file at that place: those who signed in first, then the latecomers.
QList<Seat> seatsOf(const QString& path);

/// What a file says of a vote, by its ballots, read beside whoever writes it.
struct Tally {
    QList<qint64> votes;  ///< one for each option
    qint64 all = 0;
    qint64 again = 0;  ///< ballots of those who had voted before
};
Tally tallyOf(const QString& path, PollId poll);

}  // namespace nghisu::load
