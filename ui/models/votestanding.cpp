// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/votestanding.h"

#include "domain/poll.h"
#include "session/voting.h"
#include "words/words.h"

#include <QCoreApplication>

namespace nghisu {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("VoteStanding", source);
}

}  // namespace

VoteStanding voteStanding(const Poll& poll, const Words& words)
{
    VoteStanding standing;
    if (poll.method == PollMethod::Quoted)
        return standing;
    switch (poll.state) {
    case PollState::Prepared:
    case PollState::Annulled:
        return standing;
    case PollState::Open:
        standing.mark = {RowMark::Kind::Running, say(QT_TRANSLATE_NOOP("VoteStanding", "Voting"))};
        return standing;
    case PollState::Closed:
    case PollState::Announced:
        break;
    }

    const Verdict verdict = verdictOf(poll);
    switch (verdict.outcome) {
    case Outcome::None:
        return standing;
    case Outcome::Passed:
        standing.mark = {RowMark::Kind::Passed,
                         say(QT_TRANSLATE_NOOP("VoteStanding", "Passed %1/%2"))
                             .arg(verdict.votesFor)
                             .arg(verdict.base)};
        standing.passed = true;
        break;
    case Outcome::Failed:
        standing.mark = {RowMark::Kind::Failed,
                         say(QT_TRANSLATE_NOOP("VoteStanding", "Not passed %1/%2"))
                             .arg(verdict.votesFor)
                             .arg(verdict.base)};
        break;
    case Outcome::Tied:
    case Outcome::NoQuorum:
        standing.mark = {RowMark::Kind::Failed, words.outcome(verdict.outcome)};
        break;
    }
    standing.decided = true;
    return standing;
}

QHash<ProposalId, VoteStanding> voteStandings(const QList<Poll>& polls, const Words& words)
{
    QHash<ProposalId, VoteStanding> standings;
    for (const Poll& poll : polls) {
        const VoteStanding standing = voteStanding(poll, words);
        if (standing == VoteStanding{})
            continue;
        for (const ProposalId subject : poll.subjects())
            standings.insert(subject, standing);
    }
    return standings;
}

}  // namespace nghisu
