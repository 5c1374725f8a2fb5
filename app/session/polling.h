// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/poll.h"

namespace nghisu {

class CouncilFile;

// A vote while it is held: prepared, opened, cast or counted, closed, announced. Only preparing can be
// undone; from the opening on everything is kept, and nothing before it can be undone any more.
// However ballots come in, by name, from paper or from elsewhere, they are kept by the same functions.

/// Keeps a question to be put to the room later. Ids, state and figures of `poll` are ignored. Errors
/// of checkForm; EmptyText (question or option), WeightsNeedNames (weights in a secret vote or where
/// ballots have no names).
Result<PollId> preparePoll(CouncilFile& file, const Poll& poll);
/// Puts other terms in the place of those of a prepared poll; it has a new id then. The errors of
/// preparePoll; PollNotPrepared once it was opened.
Result<PollId> changePreparedPoll(CouncilFile& file, PollId id, const Poll& poll);
/// Takes back what was prepared. PollNotPrepared once it was opened.
Result<void> removePreparedPoll(CouncilFile& file, PollId poll);
/// The same question again, prepared, with `revoteOf` set; in an election the candidates and seats of
/// a second round where there is one.
Poll revoteOf(const Poll& poll);

/// Opens it: PollNotPrepared, AnotherPollOpen (detail: its question), NobodyPresent where attendance
/// was taken and nobody who may vote is there.
Result<void> openPoll(CouncilFile& file, PollId poll, const QDateTime& at);

/// Keeps what somebody says when called by name; durable when it returns. Who has voted corrects it.
/// The errors of checkChoice; PollNotOpen, MayNotVote (detail: the name), NotPresent (the same, where
/// attendance was taken).
Result<void> castByName(CouncilFile& file, PollId poll, PersonId person, const BallotChoice& choice,
                        const QDateTime& at);
/// Keeps ballots without names, typed from paper or brought in. The errors of checkChoice (nothing is
/// kept then); PollNotOpen.
Result<void> castBallots(CouncilFile& file, PollId poll, const QList<BallotChoice>& choices);

/// What the figures of an open poll are now: where ballots are kept one by one, those they come to,
/// else `counted`; and who could vote, from attendance where it was taken and `counted` does not say.
Result<PollFigures> figuresNow(const CouncilFile& file, PollId poll, const PollFigures& counted);

/// Closes it with the figures that figuresNow() makes of `counted`, and announces the result: one
/// step. The errors of checkCounts; PollNotOpen; BallotsNeeded (a ranking without ballots);
/// VotesDoNotFitBallots (others were kept one by one than came back and are valid);
/// CastingVoteNotAsked (the chair's side was given, and no tie needs it).
Result<void> closePoll(CouncilFile& file, PollId poll, const PollFigures& counted,
                       const QDateTime& at);
/// The same ballots counted a second time: new figures beside the first. The errors of checkCounts.
Result<void> recountPoll(CouncilFile& file, PollId poll, const PollFigures& counted,
                         const QDateTime& at);

}  // namespace nghisu
