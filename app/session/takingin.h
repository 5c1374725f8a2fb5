// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/council.h"
#include "domain/draft.h"

#include <QByteArray>
#include <QList>

namespace nghisu {

class CouncilFile;

/// What one intake brought into the file.
struct TakenIn {
    MeetingId meeting;
    SubmissionId submission;
    QList<ProposalId> proposals;  ///< top level, in order
    int polls = 0;
};

/// A draft and the file that it was read from, byte for byte.
struct IntakeSource {
    DraftDocument draft;
    QByteArray content;
};

/// Takes a reviewed draft into a meeting at the end of its list, in one step, with its source text
/// (and `content`, the file byte for byte), what was left out, and its polls as quoted ones.
/// Without a meeting the newest is meant, or a new one named after the source where there is none.
/// A body that misses a name by one letter is not assigned before somebody has said that it was
/// meant.
Result<TakenIn> takeIn(CouncilFile& file, MeetingId meeting, const DraftDocument& draft,
                       const QByteArray& content);
/// The same with several, one after the other, in one step: all of them or none.
Result<QList<TakenIn>> takeInAll(CouncilFile& file, MeetingId meeting,
                                 const QList<IntakeSource>& sources);
/// The same into a meeting that is made for them, in the same step. EmptyName without a title.
Result<QList<TakenIn>> takeAllIntoNewMeeting(CouncilFile& file, const Meeting& made,
                                             const QList<IntakeSource>& sources);

}  // namespace nghisu
