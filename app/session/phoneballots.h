// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonedesk.h"
#include "domain/poll.h"
#include "store/repositories.h"

#include <QHash>

namespace nghisu {

/// Ballots from phones that are kept together, for use in one transaction.
class PhoneBallots {
public:
    PhoneBallots(Repositories& repositories, MeetingId meeting, const QDateTime& at)
        : m_repositories(repositories), m_meeting(meeting), m_at(at)
    {
    }

    /// Takes a ballot or refuses it. An error is one of the file, which spoils all.
    Result<void> add(const PhoneBallot& ballot);
    /// Keeps what lay aside; what became of each ballot, in their order.
    Result<QList<Result<PhoneReceipt>>> finish();

private:
    Result<Result<PhoneReceipt>> outcomeOf(const PhoneBallot& ballot);
    Result<std::optional<Poll>> pollOf(PollId id);
    /// The reason why somebody may not vote now; none where they may.
    Result<std::optional<ErrorCode>> refusalOf(const Person& person);
    Result<Result<PhoneReceipt>> castOpen(const Poll& poll, const Person& person,
                                          const BallotChoice& choice);
    Result<Result<PhoneReceipt>> castSecret(const Poll& poll, const Person& person,
                                            const BallotChoice& choice);

    Repositories& m_repositories;
    MeetingId m_meeting;
    QDateTime m_at;
    QHash<PollId, std::optional<Poll>> m_polls;
    std::optional<PhoneRules> m_rules;
    QHash<PollId, QList<KeyedBallot>> m_secret;
    QList<Result<PhoneReceipt>> m_outcomes;
};

}  // namespace nghisu
