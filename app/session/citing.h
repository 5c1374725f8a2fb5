// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

namespace nghisu {

class CouncilFile;
struct Repositories;

/// Names a legal text that a proposal rests on and its words do not. Nothing where it is named already.
Result<void> addCitation(CouncilFile& file, ProposalId proposal, const QString& canonical);
/// Takes back one that was named by hand; those that the text names go with the text.
Result<void> removeCitation(CouncilFile& file, ProposalId proposal, const QString& canonical);

/// For use inside perform(): brings the citations of a proposal into step with its text. Those named
/// by hand stay, unless the text names them now.
Result<void> followText(Repositories& repositories, const Proposal& proposal);

}  // namespace nghisu
