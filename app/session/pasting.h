// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"
#include "session/listediting.h"

#include <QList>

namespace nghisu {

class CouncilFile;

/// An entry of another council's list, with its depth among those that come with it: 0 at the top.
struct PastedEntry {
    Proposal proposal;
    int depth = 0;
};

/// Puts entries of another file into a list, as drafts and in one step: texts, names and tags as they
/// were there. Bodies are those of this file's directory by name; one that it does not know is named
/// as a group would be. Files and letters stay behind. The topmost, in order.
Result<QList<ProposalId>> pasteEntries(CouncilFile& file, MeetingId meeting,
                                       const QList<PastedEntry>& entries, ListPlace target);

}  // namespace nghisu
