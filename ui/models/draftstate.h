// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "intake/correcting.h"
#include "models/proposalroles.h"

#include <QList>
#include <QSet>
#include <QString>

namespace nghisu {

/// A draft with what its reviewer has chosen so far.
struct DraftState {
    DraftDocument draft;
    QSet<qsizetype> notTaken = {};  ///< keys of rows
    QSet<qsizetype> byHand = {};    ///< keys of rows whose bodies were chosen by the reviewer
    bool encodingSure = true;       ///< the letters are right, or were said to be
};

/// A review as it can be laid aside and taken up again: how it stands, and what can be undone.
struct DraftReview {
    DraftState now;
    QList<DraftState> undo = {};
    QList<DraftState> redo = {};
};

/// A row of a review: a proposal, or a poll behind all of them.
struct DraftRow {
    DraftRowKind kind = DraftRowKind::Proposal;
    DraftPath path = {};  ///< of a proposal
    qsizetype poll = -1;
    qsizetype key = 0;    ///< the place in the source; negative for polls
    QString number = {};  ///< that it would have; none where it is not taken in

    bool operator==(const DraftRow&) const = default;
};

QList<DraftRow> rowsOf(const DraftState& state);

/// What is to be taken in: what is not checked is among what was left out.
DraftDocument takenOf(const DraftState& state);

/// How many proposals and polls are checked.
int takenCount(const DraftState& state, DraftRowKind kind);

/// How much of what is checked nobody has looked at that should be. An encoding that is not sure
/// counts as one.
int doubtCount(const DraftState& state);

}  // namespace nghisu
