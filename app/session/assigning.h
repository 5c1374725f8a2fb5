// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/body.h"
#include "domain/proposal.h"

#include <QList>

namespace nghisu {

class CouncilFile;

/// Gives proposals to bodies. A body stands once with a proposal; a new lead makes the lead before
/// it co-ordinating. All proposals in one step.
Result<void> assignBody(CouncilFile& file, const QList<ProposalId>& proposals, BodyId body,
                        Role role);
/// A group as written ("các Bộ ngành liên quan").
Result<void> assignGroup(CouncilFile& file, const QList<ProposalId>& proposals, const QString& name,
                         Role role);
/// Gives the lead to a body, or to a group as written where there is no body; without either nobody
/// leads. The lead before it goes, with its deadline handed on; one that has answered stays, as
/// co-ordinating. All proposals in one step.
Result<void> replaceLead(CouncilFile& file, const QList<ProposalId>& proposals, BodyId body,
                         const QString& group = {});
Result<void> unassign(CouncilFile& file, ProposalId proposal, AssignmentId assignment);
Result<void> setRole(CouncilFile& file, ProposalId proposal, AssignmentId assignment, Role role);

/// The directory. BodyAssigned (detail: the name) where a body that proposals name is removed.
Result<BodyId> addBody(CouncilFile& file, const Body& body);
Result<void> editBody(CouncilFile& file, const Body& body);
Result<void> removeBody(CouncilFile& file, BodyId id);

}  // namespace nghisu
