// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/phoneballots.h"

#include "base/try.h"
#include "domain/phonecode.h"
#include "session/phonetoken.h"
#include "store/randomkey.h"

namespace nghisu {

namespace {

using Kept = Result<PhoneReceipt>;

Kept refusal(ErrorCode code)
{
    return Error{code, {}};
}

}  // namespace

Result<void> PhoneBallots::add(const PhoneBallot& ballot)
{
    NGHISU_TRY_VALUE(const Kept outcome, outcomeOf(ballot));
    m_outcomes.append(outcome);
    return {};
}

Result<Result<PhoneReceipt>> PhoneBallots::outcomeOf(const PhoneBallot& ballot)
{
    NGHISU_TRY_VALUE(const auto seat, m_repositories.phones.seat(m_meeting, keptOf(ballot.token)));
    if (!seat)
        return refusal(ErrorCode::NoSeat);
    NGHISU_TRY_VALUE(const std::optional<Poll> poll, pollOf(ballot.poll));
    if (!poll || poll->state != PollState::Open)
        return refusal(ErrorCode::PollNotOpen);
    if (const auto checked = checkChoice(poll->ballot, poll->options.size(), ballot.choice);
        !checked)
        return Kept(checked.error());
    NGHISU_TRY_VALUE(const Person person, m_repositories.council.person(seat->person));
    NGHISU_TRY_VALUE(const auto refused, refusalOf(person));
    if (refused)
        return refusal(*refused);
    return poll->secret ? castSecret(*poll, person, ballot.choice)
                        : castOpen(*poll, person, ballot.choice);
}

// Read once in a transaction: nobody else closes it meanwhile.
Result<std::optional<Poll>> PhoneBallots::pollOf(PollId id)
{
    if (const auto known = m_polls.constFind(id); known != m_polls.constEnd())
        return *known;
    std::optional<Poll> poll;
    auto found = m_repositories.polls.find(id);
    if (!found && found.error().code != ErrorCode::NoSuchPoll)
        return found.error();
    if (found && found->meeting == m_meeting && found->method == PollMethod::Phone)
        poll = *std::move(found);
    m_polls.insert(id, poll);
    return poll;
}

Result<std::optional<ErrorCode>> PhoneBallots::refusalOf(const Person& person)
{
    using Refusal = std::optional<ErrorCode>;
    if (person.kind != PersonKind::Member || !person.voting)
        return Refusal(ErrorCode::MayNotVote);
    NGHISU_TRY_VALUE(const bool taken, m_repositories.attendance.isTaken(m_meeting));
    if (!taken)
        return Refusal();
    NGHISU_TRY_VALUE(const auto events, m_repositories.attendance.of(m_meeting, person.id));
    if (attendanceNow(events).value(person.id).isPresent())
        return Refusal();
    if (!m_rules) {
        NGHISU_TRY_VALUE(m_rules, m_repositories.phones.rules(m_meeting));
    }
    // Who signed in before that counted comes with the ballot; whom the desk wrote down as gone does not.
    if (!m_rules->checkIn || !events.isEmpty())
        return Refusal(ErrorCode::NotPresent);
    NGHISU_TRY(m_repositories.phones.checkIn(m_meeting, person.id, m_at));
    return Refusal();
}

Result<Result<PhoneReceipt>> PhoneBallots::castOpen(const Poll& poll, const Person& person,
                                                    const BallotChoice& choice)
{
    NGHISU_TRY_VALUE(const auto before, m_repositories.ballots.last(poll.id, person.id));
    if (before && !poll.changeable)
        return refusal(ErrorCode::AlreadyVoted);
    const Ballot ballot{choice, poll.weighted ? person.weight : 1};
    const bool same = before && before->choice == choice;
    if (!same)
        NGHISU_TRY(m_repositories.ballots.add(poll.id, person.id, ballot, m_at, true));
    return Kept(PhoneReceipt{before.has_value(), {}});
}

Result<Result<PhoneReceipt>> PhoneBallots::castSecret(const Poll& poll, const Person& person,
                                                      const BallotChoice& choice)
{
    NGHISU_TRY_VALUE(const bool voted, m_repositories.sealed.hasVoted(poll.id, person.id));
    if (voted)
        return refusal(ErrorCode::AlreadyVoted);
    NGHISU_TRY(m_repositories.sealed.addVoter(poll.id, person.id, SealedVotes::From::Phone));
    const QByteArray key = randomKey();
    m_secret[poll.id].append({key, choice});
    return Kept(PhoneReceipt{false, poll.verifiable ? receiptOf(key) : QString()});
}

Result<QList<Result<PhoneReceipt>>> PhoneBallots::finish()
{
    // By their keys, which is in no order: not beside who cast them, even in one batch.
    for (auto ballots = m_secret.cbegin(); ballots != m_secret.cend(); ++ballots) {
        NGHISU_TRY(m_repositories.sealed.seal(ballots.key(), *ballots));
    }
    return m_outcomes;
}

}  // namespace nghisu
