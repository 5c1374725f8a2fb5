// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

namespace nghisu {

class Intake;

/// Makes a proposal of a passage of the source, whatever it belonged to: proposals are cut around
/// it, what is left of a left-out passage or of a poll stays left out. Nothing of the source
/// vanishes. False, changing nothing, for a passage without words.
bool makeProposalOf(DraftDocument& draft, Span passage, const Intake& intake);

}  // namespace nghisu
