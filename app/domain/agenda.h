// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance.h"
#include "domain/council.h"
#include "domain/debate.h"
#include "domain/handout.h"
#include "domain/paper.h"
#include "domain/poll.h"
#include "domain/programme.h"
#include "domain/proposal.h"
#include "domain/publishedballot.h"

#include <QHash>
#include <QList>

namespace nghisu {

/// One line of a list as it is shown and printed: the proposal, its number and its votes.
struct AgendaEntry {
    Proposal proposal;
    QString number;  ///< "1", "2", "1.1"; empty for a heading without one
    int depth = 0;
    QList<Poll> polls;  ///< of this proposal, oldest first
};

/// All that a document about one meeting is made from. Read at one moment, so that its figures
/// agree with each other.
struct MeetingRecord {
    Council council;
    Meeting meeting;
    QList<AgendaEntry> entries;         ///< in the order of the list
    QList<Poll> freePolls;              ///< of no proposal
    QList<Person> people;               ///< in protocol order
    QList<AgendaItem> programme;        ///< what happens when, in order
    QList<AttendanceEvent> attendance;  ///< who came and went, in order
    RoomRecord room;                    ///< what was on, who spoke, what was concluded
    /// Of verifiable polls that were closed: their ballots, by their receipts.
    QHash<PollId, QList<PublishedBallot>> published;
    QHash<QString, PaperOptions> papers;  ///< by the keys of documents
    PaperOptions paper;                   ///< of the document that is being made
    QHash<QString, PaperOutput> outputs;  ///< by the keys of documents that were printed or saved
    QList<Handout> handouts;              ///< what is handed out to phones, in order
};

}  // namespace nghisu
