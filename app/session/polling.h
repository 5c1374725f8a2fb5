// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/poll.h"
#include "domain/publishedballot.h"

namespace nghisu {

class CouncilFile;

// A vote while it is held: prepared, opened, cast or counted, closed, announced. Only preparing can be
// undone; from the opening on everything is kept, and nothing before it can be undone any more.
// However ballots come in, by name or from paper, they are kept by the same functions; those from phones
// by session/phonedesk.h.

/// Keeps a question to be put to the room later. Ids, state and figures of `poll` are ignored, and what
/// its method or secrecy rules out: only open polls by phone are changeable, only secret ones verifiable.
/// Errors of checkForm; EmptyText (question or option), WeightsNeedNames (weights in a secret vote or where
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

/// Whether what was sent from a phone may be replaced at the desk, in a poll that is changeable.
enum class PhoneVote { Stands, MayBeReplaced };
/// Keeps what somebody says when called by name; durable when it returns. Who has voted corrects it.
/// The errors of checkChoice; PollNotOpen, MayNotVote (detail: the name), NotPresent (the same, where
/// attendance was taken). In a poll by phone, for a member without one: AlreadyVoted (detail: the name)
/// where they voted by phone, and that stands or the poll is not changeable.
/// \pre not a secret poll by phone
Result<void> castByName(CouncilFile& file, PollId poll, PersonId person, const BallotChoice& choice,
                        const QDateTime& at, PhoneVote phone = PhoneVote::Stands);
/// Keeps ballots without names, typed from paper or brought in. The errors of checkChoice (nothing is
/// kept then); PollNotOpen; in a secret poll by phone CollectedExceedsIssued (detail "typed/taken")
/// where more are typed than members have taken a paper.
/// \pre not an open poll by phone, whose ballots have names
Result<void> castBallots(CouncilFile& file, PollId poll, const QList<BallotChoice>& choices);
/// Marks that a member without a phone takes a paper in a secret poll by phone: from then on they have
/// voted. What is on the paper is typed with castBallots() later. The errors of castByName().
/// \pre a secret poll by phone
Result<void> takePaper(CouncilFile& file, PollId poll, PersonId person);
/// Who has voted so far, or has taken a paper; of a roll call and of a poll by phone, secret or not.
Result<QList<PersonId>> votersOf(const CouncilFile& file, PollId poll);

/// What the figures of an open poll are now: where ballots are kept one by one, those they come to,
/// else `counted`; and who could vote, from attendance where it was taken and `counted` does not say.
/// Of a secret poll by phone, ballots given out and come back are those who voted. To be shown only when
/// it is to be closed: a count that grows by one tells how somebody voted.
Result<PollFigures> figuresNow(const CouncilFile& file, PollId poll, const PollFigures& counted);

/// Closes it with the figures that figuresNow() makes of `counted`, and announces the result: one
/// step. What phones sent until then is counted, and what comes after is refused. In a secret poll by phone
/// the ballots, with those that `counted` says are invalid, are as many as who has voted; on paper those
/// that were kept one by one as many as came back and are valid (VotesDoNotFitBallots). The errors of
/// checkCounts; PollNotOpen; BallotsNeeded (a ranking without ballots);
/// CastingVoteNotAsked (the chair's side was given, and no tie needs it).
Result<void> closePoll(CouncilFile& file, PollId poll, const PollFigures& counted,
                       const QDateTime& at);
/// The same ballots counted a second time: new figures beside the first. The errors of checkCounts.
Result<void> recountPoll(CouncilFile& file, PollId poll, const PollFigures& counted,
                         const QDateTime& at);

/// The ballots of a verifiable poll that was closed, by their receipts; empty for every other.
Result<QList<PublishedBallot>> publishedBallots(const CouncilFile& file, PollId poll);

}  // namespace nghisu
