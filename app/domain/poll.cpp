// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poll.h"

namespace nghisu {

Counts Poll::counts() const
{
    Counts counts;
    for (const PollOption& option : options) {
        counts.meanings.append(option.meaning);
        counts.votes.append(option.votes);
    }
    static_cast<Turnout&>(counts) = *this;
    counts.votesOnOne = ballot.votesOnOne();
    return counts;
}

Counts Poll::counts(const PollFigures& figuresThen) const
{
    Counts then = counts();
    then.votes = figuresThen.votes;
    static_cast<Turnout&>(then) = figuresThen;
    return then;
}

QList<ProposalId> Poll::subjects() const
{
    QList<ProposalId> all;
    if (proposal.isValid())
        all.append(proposal);
    return all + together;
}

}  // namespace nghisu
