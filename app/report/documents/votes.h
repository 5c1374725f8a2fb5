// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;
struct PollResult;

// What documents say of votes: everywhere the same figures, from one place.

/// The votes whose result is known (closed, announced or annulled), first those on proposals in
/// the order of the list, then the free questions.
QList<Poll> decidedPolls(const MeetingRecord& record);

/// Puts a vote on several proposals (en bloc) to each of them: what was decided on one was decided on
/// all. decidedPolls still has it once.
void shareVotes(MeetingRecord& record);

/// Whether the council decided by it: not annulled, and not quoted from elsewhere.
bool isDecision(const Poll& poll);

/// The decisions among decidedPolls.
QList<Poll> decisions(const MeetingRecord& record);

/// The last decision on a proposal; none where the council made none.
std::optional<Poll> decisionOn(const AgendaEntry& entry);
/// Whether the last decision on it passed it.
bool isPassed(const AgendaEntry& entry);
/// Whether it was passed and not withdrawn since.
bool isCarried(const AgendaEntry& entry);

/// The numbers of proposals, in the order of the list; those without one are not among them.
QStringList numbersOf(const QList<ProposalId>& proposals, const MeetingRecord& record);

/// A figure that was recorded, or "…".
QString figureText(std::optional<qint64> value);

/// The question of a vote with its number, kept with what follows.
NumberedItem questionItem(const Poll& poll, const QString& number);

/// What a vote came to, in sentences: the verdict of a decision, who was elected, the order of a
/// ranking. Empty where there is nothing to be said, as of one that only asks who wants what.
QString verdictText(const Poll& poll, const Words& words);
/// The same where the result is known already: a ranking of many ballots takes its time.
QString verdictText(const Poll& poll, const PollResult& result, const Words& words);

/// The votes that each option has: "Tán thành 18; Không tán thành 5". Empty for a ranking, whose
/// ballots say more than that.
QString votesText(const Poll& poll, const QList<qint64>& votes);

/// What a ballot says, in the words of the options: "Tán thành"; a ranking in its order.
QString choiceText(const Poll& poll, const BallotChoice& choice, const Words& words);

/// How it was held: "giơ tay", "bỏ phiếu kín".
QString methodText(const Poll& poll, const Words& words);

/// How many members there were and how many were present; by weight where ballots have one.
QString presenceText(const Poll& poll, const Words& words);

/// Ballots issued, collected, valid and invalid; "…" for what is not known.
QString ballotsText(const Turnout& turnout, const Words& words);

/// The counts of the same ballots, the first to the last, each as it was corrected. One where they
/// were counted once.
QList<PollFigures> countsOf(const Poll& poll);

/// That a vote was annulled: when, by whom and why; empty where it was not.
QString annulmentText(const Poll& poll, const Words& words);

/// Each option with its votes in every count; where a ballot holds one vote, with its part of them and
/// the sum; of an election, with who was elected. A ranking has its order, or its rounds.
Table countTable(const Poll& poll, const Words& words);
Table countTable(const Poll& poll, const PollResult& result, const Words& words);

/// What an election came to for one candidate: "Elected", "Equal votes"; empty where it is neither.
QString electedText(const PollResult& result, int place, const Words& words);

/// Whether an option's part of all votes says something: only where each ballot holds one vote.
bool hasPercentages(const Poll& poll);

}  // namespace nghisu
