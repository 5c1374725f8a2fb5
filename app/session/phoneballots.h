// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonedesk.h"
#include "domain/poll.h"
#include "store/repositories.h"

#include <QHash>
#include <QSet>

namespace nghisu {

/// Ballots from phones that are kept together, for use in one transaction. What may refuse them is looked
/// up for all of them at once, and they are written at once: that is what lets a room of thousands vote
/// within seconds.
class PhoneBallots {
public:
    PhoneBallots(Repositories& repositories, MeetingId meeting, const QDateTime& at)
        : m_repositories(repositories), m_meeting(meeting), m_at(at)
    {
    }

    /// Takes or refuses each; what became of them, in their order. An error is one of the file, which
    /// spoils all. To be called once.
    Result<QList<Result<PhoneReceipt>>> keep(const QList<PhoneBallot>& ballots);

private:
    using Voter = std::optional<PhoneVoter>;
    /// A poll that ballots name, with what has been cast in it.
    struct Asked {
        std::optional<Poll> poll;  ///< none where there is none by phone in the meeting
        QHash<PersonId, BallotChoice> last;
        QSet<PersonId> voted;
        QList<NamedBallot> named;  ///< not written yet, as all below
        QSet<PersonId> naming;     ///< whose they are
        QList<PersonId> sealing;
        QList<KeyedBallot> sealed;
    };
    Result<void> ask(PollId poll, const QList<PhoneBallot>& ballots, const QList<Voter>& voters);
    Result<std::optional<Poll>> pollOf(PollId id) const;
    Result<Result<PhoneReceipt>> outcomeOf(const PhoneBallot& ballot, const Voter& voter);
    /// The reason why somebody may not vote now; none where they may.
    Result<std::optional<ErrorCode>> refusalOf(const PhoneVoter& voter);
    Result<void> readRules();
    Result<Result<PhoneReceipt>> castOpen(Asked& asked, const PhoneVoter& voter,
                                          const BallotChoice& choice);
    static Result<PhoneReceipt> castSecret(Asked& asked, const PhoneVoter& voter,
                                           const BallotChoice& choice);
    Result<void> write(Asked& asked);

    Repositories& m_repositories;
    MeetingId m_meeting;
    QDateTime m_at;
    QHash<PollId, Asked> m_asked;
    std::optional<PhoneRules> m_rules;
    std::optional<bool> m_attendanceTaken;
    QSet<PersonId> m_arrived;
};

}  // namespace nghisu
