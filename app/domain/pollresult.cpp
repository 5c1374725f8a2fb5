// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollresult.h"

namespace nghisu {

bool PollResult::isTied() const
{
    if (election)
        return !election->tied.isEmpty();
    if (schulze)
        return !schulze->places.isEmpty() && schulze->places.first().size() > 1;
    if (runoff)
        return runoff->winner < 0 && !runoff->tied.isEmpty();
    return verdict.outcome == Outcome::Tied;
}

bool isPrepared(const Poll& poll)
{
    return poll.state == PollState::Prepared && poll.method != PollMethod::Quoted;
}

bool isClosed(const Poll& poll)
{
    return poll.state == PollState::Closed || poll.state == PollState::Announced;
}

PollResult resultOf(const Poll& poll)
{
    PollResult result;
    const Counts counts = poll.counts();
    result.votes = counts.votes;
    result.percents = percentages(counts.votes);
    result.total = counts.total();
    if (!poll.stands() || !isClosed(poll))
        return result;
    switch (poll.ballot.kind) {
    case PollKind::Decision:
        result.verdict = decide(poll.rule, counts);
        break;
    case PollKind::Choice:
        break;
    case PollKind::Election:
        result.election = elect(poll.ballot.most, poll.rule, counts);
        break;
    case PollKind::Ranking:
        if (poll.ballot.counting == RankCounting::Schulze)
            result.schulze = schulze(poll.options.size(), poll.ballots);
        else
            result.runoff = instantRunoff(poll.options.size(), poll.ballots);
        break;
    }
    return result;
}

}  // namespace nghisu
