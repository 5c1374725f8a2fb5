// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/phoneballots.h"

#include "base/try.h"
#include "domain/phonecode.h"
#include "session/phonetoken.h"
#include "store/randomkey.h"

#include <algorithm>
#include <utility>

namespace nghisu {

namespace {

using Kept = Result<PhoneReceipt>;

Kept refusal(ErrorCode code)
{
    return Error{code, {}};
}

}  // namespace

Result<QList<Result<PhoneReceipt>>> PhoneBallots::keep(const QList<PhoneBallot>& ballots)
{
    QList<QByteArray> tokens;
    for (const PhoneBallot& ballot : ballots)
        tokens.append(keptOf(ballot.token));
    NGHISU_TRY_VALUE(const QList<Voter> voters, m_repositories.phones.voters(m_meeting, tokens));
    QList<Kept> outcomes;
    for (qsizetype i = 0; i < ballots.size(); ++i) {
        if (!m_asked.contains(ballots[i].poll))
            NGHISU_TRY(ask(ballots[i].poll, ballots, voters));
        NGHISU_TRY_VALUE(const Kept outcome, outcomeOf(ballots[i], voters[i]));
        outcomes.append(outcome);
    }
    for (Asked& asked : m_asked)
        NGHISU_TRY(write(asked));
    return outcomes;
}

// What is to be known of a poll before ballots in it are taken. Nobody else closes it or votes in it
// before the transaction is over.
Result<void> PhoneBallots::ask(PollId poll, const QList<PhoneBallot>& ballots,
                               const QList<Voter>& voters)
{
    Asked& asked = m_asked[poll];
    NGHISU_TRY_VALUE(asked.poll, pollOf(poll));
    if (!asked.poll)
        return {};
    QList<PersonId> people;
    for (qsizetype i = 0; i < ballots.size(); ++i) {
        if (ballots[i].poll == poll && voters[i])
            people.append(voters[i]->person);
    }
    if (asked.poll->secret) {
        NGHISU_TRY_VALUE(asked.voted, m_repositories.sealed.whoVoted(poll, people));
    } else {
        NGHISU_TRY_VALUE(asked.last, m_repositories.ballots.last(*asked.poll, people));
    }
    return {};
}

Result<std::optional<Poll>> PhoneBallots::pollOf(PollId id) const
{
    auto found = m_repositories.polls.find(id);
    if (!found && found.error().code != ErrorCode::NoSuchPoll)
        return found.error();
    std::optional<Poll> poll;
    if (found && found->meeting == m_meeting && found->method == PollMethod::Phone)
        poll = *std::move(found);
    return poll;
}

Result<Result<PhoneReceipt>> PhoneBallots::outcomeOf(const PhoneBallot& ballot, const Voter& voter)
{
    if (!voter)
        return refusal(ErrorCode::NoSeat);
    Asked& asked = m_asked[ballot.poll];
    const std::optional<Poll>& poll = asked.poll;
    if (!poll || poll->state != PollState::Open)
        return refusal(ErrorCode::PollNotOpen);
    if (const auto checked = checkChoice(poll->ballot, poll->options.size(), ballot.choice);
        !checked)
        return Kept(checked.error());
    NGHISU_TRY_VALUE(const auto refused, refusalOf(*voter));
    if (refused)
        return refusal(*refused);
    return poll->secret ? castSecret(asked, *voter, ballot.choice)
                        : castOpen(asked, *voter, ballot.choice);
}

Result<std::optional<ErrorCode>> PhoneBallots::refusalOf(const PhoneVoter& voter)
{
    using Refusal = std::optional<ErrorCode>;
    if (!voter.entitled)
        return Refusal(ErrorCode::MayNotVote);
    if (voter.attendance && presenceAfter(*voter.attendance) == Presence::Present)
        return Refusal();
    NGHISU_TRY(readRules());
    if (!*m_attendanceTaken)
        return Refusal();
    // Who signed in before that counted comes with the ballot; whom the desk wrote down as gone does not.
    if (!m_rules->checkIn || voter.attendance)
        return Refusal(ErrorCode::NotPresent);
    if (!m_arrived.contains(voter.person))
        NGHISU_TRY(m_repositories.phones.checkIn(m_meeting, voter.person, m_at));
    m_arrived.insert(voter.person);
    return Refusal();
}

// Once in a transaction. A check-in by phone changes nothing of whether attendance is taken: there is
// none where it is not.
Result<void> PhoneBallots::readRules()
{
    if (m_rules)
        return {};
    NGHISU_TRY_VALUE(m_attendanceTaken, m_repositories.attendance.isTaken(m_meeting));
    NGHISU_TRY_VALUE(m_rules, m_repositories.phones.rules(m_meeting));
    return {};
}

Result<Result<PhoneReceipt>> PhoneBallots::castOpen(Asked& asked, const PhoneVoter& voter,
                                                    const BallotChoice& choice)
{
    const auto before = asked.last.constFind(voter.person);
    const bool changed = before != asked.last.cend();
    if (changed && !asked.poll->changeable)
        return refusal(ErrorCode::AlreadyVoted);
    if (changed && *before == choice)
        return Kept(PhoneReceipt{true, {}});
    asked.last.insert(voter.person, choice);
    // What is to be corrected is written before the correction.
    if (asked.naming.contains(voter.person))
        NGHISU_TRY(write(asked));
    asked.naming.insert(voter.person);
    asked.named.append({voter.person, {choice, asked.poll->weighted ? voter.weight : 1}});
    return Kept(PhoneReceipt{changed, {}});
}

Result<PhoneReceipt> PhoneBallots::castSecret(Asked& asked, const PhoneVoter& voter,
                                              const BallotChoice& choice)
{
    if (asked.voted.contains(voter.person))
        return Error{ErrorCode::AlreadyVoted, {}};
    asked.voted.insert(voter.person);
    asked.sealing.append(voter.person);
    const QByteArray key = randomKey();
    asked.sealed.append({key, choice});
    return PhoneReceipt{false, asked.poll->verifiable ? receiptOf(key) : QString()};
}

Result<void> PhoneBallots::write(Asked& asked)
{
    using From = SealedVotes::From;
    if (!asked.named.isEmpty())
        NGHISU_TRY(m_repositories.ballots.add(*asked.poll, std::exchange(asked.named, {}), m_at));
    asked.naming.clear();
    if (asked.sealed.isEmpty())
        return {};
    std::sort(asked.sealing.begin(), asked.sealing.end());
    NGHISU_TRY(m_repositories.sealed.addVoters(asked.poll->id, asked.sealing, From::Phone));
    // By their keys, which is in no order, and voters by their ids: not beside each other, even in one
    // batch.
    return m_repositories.sealed.seal(asked.poll->id, asked.sealed);
}

}  // namespace nghisu
