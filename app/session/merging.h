// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

#include <QList>

namespace nghisu {

class CouncilFile;
struct Repositories;

/// Makes one proposal of several that ask alike: `kept` stays, with its place, number and text (or
/// `text` where one is given), and says of each of the others who proposed it, in which document, and
/// in which words. Bodies, tags, notes and attachments are united; what stands below the others hangs
/// on it. Both texts stay in the history. Refused (HeldByBallots) where one of the others was voted on.
Result<void> mergeProposals(CouncilFile& file, ProposalId kept, const QList<ProposalId>& others,
                            const QString& text = {});

/// Says that two proposals that look alike are not.
Result<void> declareNotAlike(CouncilFile& file, ProposalId first, ProposalId second);

/// For use inside perform(): adds the origins of `from`, with its text, to those of `to`.
Result<void> keepOrigins(Repositories& repositories, const Proposal& to, const Proposal& from);
/// The same for the bodies: those that `to` has not yet, as co-ordinating where it has a lead.
Result<void> uniteAssignments(Repositories& repositories, Proposal& to, const Proposal& from);
/// The same for what stands below: it comes to stand below `to`, at the end.
Result<void> adoptChildren(Repositories& repositories, const Proposal& to, const Proposal& from);

}  // namespace nghisu
