// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/poll.h"

namespace nghisu {

class CouncilFile;

/// A vote as it is entered: counts by hand, of a proposal or a free question.
struct VoteEntry : Turnout {
    MeetingId meeting;    ///< none: one of today is made for it
    ProposalId proposal;  ///< none for a free question
    QString question;
    PollMethod method = PollMethod::ShowOfHands;
    DecisionRule rule;
    BallotForm ballot;
    bool secret = false;
    QList<PollOption> options;  ///< ids ignored
    QStringList committee;      ///< who counted the ballots
};

/// For, against, abstain, with no votes yet; texts in the language of `forText` and its fellows.
QList<PollOption> standardOptions(const QString& forText, const QString& againstText,
                                  const QString& abstainText);

/// Checks a vote without keeping it: the errors of checkForm and checkCounts, and EmptyText.
Result<void> checkVote(const VoteEntry& entry);
/// What the counts of an entry come to under its rule.
Verdict verdictOf(const VoteEntry& entry);
Verdict verdictOf(const Poll& poll);

/// Keeps a vote that was held: poll, options, opening, counts, closing, announcement. A vote is
/// never undone.
Result<PollId> recordVote(CouncilFile& file, const VoteEntry& entry);
/// New counts that stand in place of the old, both kept, with the reason where one is given.
Result<void> correctVote(CouncilFile& file, PollId poll, const VoteEntry& entry,
                         const QString& reason = {});
/// Declares a vote void, with the reason; it stays in the record.
Result<void> annulVote(CouncilFile& file, PollId poll, const QString& reason);

}  // namespace nghisu
