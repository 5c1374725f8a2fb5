// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attendance.h"
#include "domain/phonecode.h"
#include "domain/pollresult.h"
#include "session/polling.h"
#include "session/pollsteps.h"
#include "store/randomkey.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

// How ballots come in at the desk, and who cast them.

namespace {

Result<Person> voter(const CouncilFile& file, const Poll& poll, PersonId id)
{
    NGHISU_TRY_VALUE(const Person person, file.read().council.person(id));
    if (person.kind != PersonKind::Member || !person.voting)
        return Error{ErrorCode::MayNotVote, person.name};
    NGHISU_TRY_VALUE(const auto events, file.read().attendance.ofMeeting(poll.meeting));
    if (!events.isEmpty() && !attendanceNow(events).value(id).isPresent())
        return Error{ErrorCode::NotPresent, person.name};
    return person;
}

// As many as members have taken one, who are marked first: a ballot that nobody took is nobody's.
Result<void> sealPapers(Repositories& repositories, PollId id, const QList<BallotChoice>& choices)
{
    NGHISU_TRY_VALUE(const SealedCount before, repositories.sealed.count(id));
    const qint64 typed = before.typed() + choices.size();
    if (typed > before.papers)
        return Error{ErrorCode::CollectedExceedsIssued, u"%1/%2"_s.arg(typed).arg(before.papers)};
    QList<KeyedBallot> ballots;
    for (const BallotChoice& choice : choices)
        ballots.append({randomKey(), choice});
    return repositories.sealed.seal(id, ballots);
}

}  // namespace

Result<void> castByName(CouncilFile& file, PollId id, PersonId person, const BallotChoice& choice,
                        const QDateTime& at, PhoneVote phone)
{
    NGHISU_TRY_VALUE(const Poll poll, openedPoll(file, id));
    const bool replaceable = poll.changeable && phone == PhoneVote::MayBeReplaced;
    Q_ASSERT(!isSecretByPhone(poll));
    if (isSecretByPhone(poll))
        return Error{ErrorCode::Internal, poll.question};
    NGHISU_TRY(checkChoice(poll.ballot, poll.options.size(), choice));
    NGHISU_TRY_VALUE(const Person by, voter(file, poll, person));
    const Ballot ballot{choice, poll.weighted ? by.weight : 1};
    return file.perform(
        u"poll.cast"_s, named(poll),
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY_VALUE(const auto before, repositories.ballots.last(id, person));
            if (before && before->byPhone && !replaceable)
                return Error{ErrorCode::AlreadyVoted, by.name};
            return repositories.ballots.add(id, person, ballot, at);
        },
        keptTogether());
}

Result<void> castBallots(CouncilFile& file, PollId id, const QList<BallotChoice>& choices)
{
    NGHISU_TRY_VALUE(const Poll poll, openedPoll(file, id));
    const bool names = poll.method == PollMethod::Phone && !poll.secret;
    Q_ASSERT(!names);
    if (names)
        return Error{ErrorCode::Internal, poll.question};
    for (const BallotChoice& choice : choices)
        NGHISU_TRY(checkChoice(poll.ballot, poll.options.size(), choice));
    return file.perform(
        u"poll.cast"_s, named(poll),
        [&](Repositories& repositories) {
            return isSecretByPhone(poll) ? sealPapers(repositories, id, choices)
                                         : repositories.ballots.addSecret(id, choices);
        },
        keptTogether());
}

Result<void> takePaper(CouncilFile& file, PollId id, PersonId person)
{
    NGHISU_TRY_VALUE(const Poll poll, openedPoll(file, id));
    Q_ASSERT(isSecretByPhone(poll));
    if (!isSecretByPhone(poll))
        return Error{ErrorCode::Internal, poll.question};
    NGHISU_TRY_VALUE(const Person by, voter(file, poll, person));
    return file.perform(
        u"poll.cast"_s, named(poll),
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY_VALUE(const bool voted, repositories.sealed.hasVoted(id, person));
            if (voted)
                return Error{ErrorCode::AlreadyVoted, by.name};
            return repositories.sealed.addVoters(id, {person}, SealedVotes::From::Paper);
        },
        keptTogether());
}

Result<QList<PersonId>> votersOf(const CouncilFile& file, PollId poll)
{
    NGHISU_TRY_VALUE(QList<PersonId> voters, file.read().sealed.voters(poll));
    NGHISU_TRY_VALUE(const QList<OpenBallot> ballots, file.read().ballots.open(poll));
    for (const OpenBallot& ballot : ballots)
        voters.append(ballot.person);
    return voters;
}

Result<QList<PublishedBallot>> publishedBallots(const CouncilFile& file, PollId id)
{
    NGHISU_TRY_VALUE(const Poll poll, file.read().polls.find(id));
    QList<PublishedBallot> published;
    if (!poll.verifiable || !isClosed(poll))
        return published;
    NGHISU_TRY_VALUE(const QList<KeyedBallot> ballots, file.read().sealed.ballots(id));
    for (const KeyedBallot& ballot : ballots)
        published.append({receiptOf(ballot.key), ballot.choice});
    std::sort(published.begin(), published.end(),
              [](const auto& a, const auto& b) { return a.receipt < b.receipt; });
    return published;
}

}  // namespace nghisu
