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

/// The number that an entry has in its list now; empty where it has none.
QString numberOf(const CouncilFile& file, ProposalId id);

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

/// Raises them a level: they come to stand behind what they stood under. At the top nothing happens.
Result<void> promoteProposals(CouncilFile& file, const QList<ProposalId>& ids);
/// Lowers them a level: they come to stand at the end of what stands before them. InvalidMove where
/// nothing does.
Result<void> demoteProposals(CouncilFile& file, const QList<ProposalId>& ids);

/// Moves them with all below them into the list of another meeting, at a place of it. Refused
/// (HeldByBallots) where one of them was voted on. Numbers that were issued stay behind.
Result<void> moveToMeeting(CouncilFile& file, const QList<ProposalId>& ids, MeetingId meeting,
                           ListPlace target);
/// Copies them with all below them to a place of a meeting's list, as drafts. The copies of the
/// topmost, in order.
Result<QList<ProposalId>> copyProposals(CouncilFile& file, const QList<ProposalId>& ids,
                                        MeetingId meeting, ListPlace target);

/// Two proposals out of one: the second begins at `position` of the text (UTF-16 units) and keeps
/// the assignments, citations and origin.
Result<ProposalId> splitProposal(CouncilFile& file, ProposalId id, qsizetype position);
/// One proposal out of several neighbours: texts as paragraphs, bodies united.
Result<void> joinProposals(CouncilFile& file, const QList<ProposalId>& ids);
Result<ProposalId> duplicateProposal(CouncilFile& file, ProposalId id);

}  // namespace nghisu
