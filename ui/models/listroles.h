// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/proposalroles.h"

namespace nghisu {

/// What views of a list that may be grouped ask for besides ProposalRole. A row is an entry or the title
/// of a group, which has no more than its words, TextRole, and these.
enum ListRole : int {
    GroupRole = Qt::UserRole + 51,  ///< bool: a title over the rows below it, no entry
    GroupKeyRole,                   ///< QString: the group that a row stands under
    CountRole,                      ///< int: of a title, how many entries stand below it
    CutRole,                        ///< bool: waits to be pasted elsewhere, drawn faint
    UrgentRole,                     ///< bool
    ProposingBodyRole,              ///< QString, all senders in a line
    ShortNameRole,                  ///< QString, may be empty
};

}  // namespace nghisu
