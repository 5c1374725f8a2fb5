// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draft.h"

namespace nghisu {

// Outside their classes, where a proposal that holds proposals is complete.
bool DraftProposal::operator==(const DraftProposal& other) const = default;
bool DraftDocument::operator==(const DraftDocument& other) const = default;

}  // namespace nghisu
