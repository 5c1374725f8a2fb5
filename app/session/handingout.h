// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/handout.h"

#include <QList>

namespace nghisu {

class CouncilFile;

// The papers that are handed out to the phones of a meeting. Each of these is a step that can be undone:
// the files themselves stay in the council's file for as long as undo may need them.

/// In their order.
Result<QList<Handout>> handoutsOf(const CouncilFile& file, MeetingId meeting);

/// Hands out papers, behind those that are there. Their files were kept by FileKeeper. EmptyName.
Result<void> handOut(CouncilFile& file, MeetingId meeting, QList<Handout> handouts);
/// Titles, entries and who may read them, in one step. EmptyName; NoSuchProposal where it is gone.
Result<void> editHandouts(CouncilFile& file, QList<Handout> handouts);
Result<void> takeBackHandouts(CouncilFile& file, MeetingId meeting, const QList<HandoutId>& ids);
/// So many places down, or up where it is less than 0, as far as there are any.
Result<void> moveHandouts(CouncilFile& file, MeetingId meeting, const QList<HandoutId>& ids,
                          int steps);

}  // namespace nghisu
