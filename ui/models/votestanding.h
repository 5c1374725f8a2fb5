// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "models/proposalroles.h"

#include <QHash>
#include <QList>

namespace nghisu {

class Words;
struct Poll;

/// How the room stands to a proposal, as its row says it.
struct VoteStanding {
    RowMark mark;          ///< none while nothing is decided
    bool decided = false;  ///< a vote of this council was counted
    bool passed = false;

    bool operator==(const VoteStanding&) const = default;
};

/// What a poll says of its proposal. A poll quoted from a document is no decision of this council,
/// and an annulled one says nothing.
VoteStanding voteStanding(const Poll& poll, const Words& words);

/// What the polls of a meeting, oldest first, say of its proposals: the last that counts stands.
QHash<ProposalId, VoteStanding> voteStandings(const QList<Poll>& polls, const Words& words);

}  // namespace nghisu
