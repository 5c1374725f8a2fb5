// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

#include <QList>

namespace nghisu {

class CouncilFile;

/// What a secretary does to the list. Each is one step that can be undone. Texts are normalised
/// (NFC, no control characters); citations follow the text by themselves.

/// Where an entry goes: under `parent` (none: top level), after `after` (none: first).
struct ListPlace {
    ProposalId parent;
    ProposalId after;
};

/// At the end of the top level.
Result<ListPlace> endOfList(const CouncilFile& file, MeetingId meeting);

Result<ProposalId> addProposal(CouncilFile& file, MeetingId meeting, ListPlace place,
                               const QString& text, ProposalKind kind = ProposalKind::Proposal);
/// Joins further typing in the same text into one step.
Result<void> editText(CouncilFile& file, ProposalId id, const QString& text);
Result<void> editShortName(CouncilFile& file, ProposalId id, const QString& shortName);
Result<void> editNote(CouncilFile& file, ProposalId id, const QString& note);
Result<void> editProposingBody(CouncilFile& file, ProposalId id, const QString& name);

/// Removes them with all below them. Refused (HeldByBallots) where one of them was voted on.
Result<void> removeProposals(CouncilFile& file, const QList<ProposalId>& ids);

/// Moves them, in their order, to one place; InvalidMove into one of themselves.
Result<void> moveProposals(CouncilFile& file, const QList<ProposalId>& ids, ListPlace target);
/// One place up or down among their neighbours; at either end nothing happens.
Result<void> moveProposalsBy(CouncilFile& file, const QList<ProposalId>& ids, int steps);

/// Two proposals out of one: the second begins at `position` of the text (UTF-16 units) and keeps
/// the assignments, citations and origin.
Result<ProposalId> splitProposal(CouncilFile& file, ProposalId id, qsizetype position);
/// One proposal out of several neighbours: texts as paragraphs, bodies united.
Result<void> joinProposals(CouncilFile& file, const QList<ProposalId>& ids);
Result<ProposalId> duplicateProposal(CouncilFile& file, ProposalId id);

/// Freezes the numbers: what comes later is 8a, 8b, and removed numbers are not used again.
Result<int> issueList(CouncilFile& file, MeetingId meeting);

}  // namespace nghisu
