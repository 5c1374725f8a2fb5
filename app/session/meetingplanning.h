// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/council.h"

namespace nghisu {

class CouncilFile;

/// What a new meeting takes over from an earlier one or a template.
struct CarryOver {
    bool programme = true;  ///< its agenda items, planned anew
    bool headings = false;  ///< the headings of its list, without what stands below
    bool unanswered =
        false;  ///< its proposals that somebody has still to answer, with their history
};

/// Makes a meeting from an earlier one (or a template): its numbering and what `carry` says, in one
/// step. A proposal that is carried over is a new one that goes on with the old; the old one stays
/// with its meeting. `meeting.previous` says which; none makes an empty one. EmptyName without a title.
Result<MeetingId> planMeeting(CouncilFile& file, const Meeting& meeting, const CarryOver& carry);

/// How much of a meeting there is to carry over.
struct CarryCounts {
    int programme = 0;
    int headings = 0;
    int unanswered = 0;

    bool operator==(const CarryCounts&) const = default;
};
Result<CarryCounts> carryCounts(const CouncilFile& file, MeetingId from);

/// Carries proposals of another meeting over to the end of a list; those that are there already are
/// passed over. How many came.
Result<int> carryOver(CouncilFile& file, const QList<ProposalId>& proposals, MeetingId to);

Result<void> setArchived(CouncilFile& file, MeetingId meeting, bool archived);
/// Makes a template of a meeting: numbering, programme and headings, no proposals.
Result<MeetingId> makeTemplate(CouncilFile& file, MeetingId meeting, const QString& title);

}  // namespace nghisu
