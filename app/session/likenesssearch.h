// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/likenessfinder.h"

#include <QSet>

namespace nghisu {

class Clock;

/// What a meeting's proposals are compared with: with one another, or with those of all meetings.
enum class LikenessScope { Meeting, AllMeetings };

/// What asks alike in a meeting, the likeliest first, and what found it, which goes on answering.
struct LikenessFound {
    std::shared_ptr<LikenessFinder> finder;
    QList<Alike> pairs;
    QSet<ProposalPair> notAlike;  ///< was said of these

    /// Without those that were said not to be.
    QList<Alike> standing() const;
};

/// The proposals of a meeting that can be compared: no headings.
Result<QList<ProposalId>> comparable(const CouncilFile& file, MeetingId meeting);

/// Searches a file on disk, through a connection of its own: for a thread beside the window's.
/// Cancelled where `progress` said so; the errors of CouncilFile::open.
Result<LikenessFound> searchAlike(const QString& path, const Clock& clock, MeetingId meeting,
                                  LikenessScope scope,
                                  const LikenessFinder::Progress& progress = {});

}  // namespace nghisu
