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
    counts.members = members;
    counts.present = present;
    return counts;
}

Counts Poll::counts(const PollFigures& figuresThen) const
{
    Counts then = counts();
    then.votes = figuresThen.votes;
    then.members = figuresThen.members;
    then.present = figuresThen.present;
    return then;
}

}  // namespace nghisu
