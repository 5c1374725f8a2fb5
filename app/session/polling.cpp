// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/polling.h"

#include "domain/attendance.h"
#include "domain/pollresult.h"
#include "session/pollsteps.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Result<Poll> preparedPoll(const CouncilFile& file, PollId id)
{
    NGHISU_TRY_VALUE(Poll poll, file.read().polls.find(id));
    if (!isPrepared(poll))
        return Error{ErrorCode::PollNotPrepared, poll.question};
    return poll;
}

// Paper is counted by sums, unless its ballots are typed one by one.
Result<bool> isCountedByBallots(const CouncilFile& file, const Poll& poll)
{
    if (poll.method == PollMethod::RollCall || poll.method == PollMethod::Phone
        || poll.ballot.needsBallots())
        return true;
    NGHISU_TRY_VALUE(const qint64 kept, file.read().ballots.cast(poll.id));
    return kept > 0;
}

// Whether as many ballots were typed as came back and are valid.
Result<void> checkBallots(const CouncilFile& file, const Poll& poll, const PollFigures& figures)
{
    if (poll.method != PollMethod::Paper)
        return {};
    NGHISU_TRY_VALUE(const qint64 kept, file.read().ballots.cast(poll.id));
    const std::optional<qint64> valid = figures.valid();
    if (kept > 0 && valid && *valid != kept)
        return Error{ErrorCode::VotesDoNotFitBallots, u"%1/%2"_s.arg(kept).arg(*valid)};
    return {};
}

// The poll as it can be kept.
Result<Poll> checked(Poll poll)
{
    if (poll.question.trimmed().isEmpty())
        return Error{ErrorCode::EmptyText, {}};
    for (const PollOption& option : poll.options) {
        if (option.text.trimmed().isEmpty())
            return Error{ErrorCode::EmptyText, {}};
    }
    const bool hasNames = poll.method == PollMethod::RollCall || poll.method == PollMethod::Phone;
    if (poll.weighted && (poll.secret || !hasNames))
        return Error{ErrorCode::WeightsNeedNames, poll.question};
    NGHISU_TRY(checkForm(poll.ballot, poll.options.size()));
    poll.question = poll.question.trimmed();
    const bool byPhone = poll.method == PollMethod::Phone;
    poll.changeable = poll.changeable && byPhone && !poll.secret;
    poll.verifiable = poll.verifiable && byPhone && poll.secret;
    return poll;
}

Result<std::optional<Headcount>> headcountFor(const CouncilFile& file, const Poll& poll)
{
    NGHISU_TRY_VALUE(const auto events, file.read().attendance.ofMeeting(poll.meeting));
    if (events.isEmpty())
        return std::optional<Headcount>();
    NGHISU_TRY_VALUE(const QList<Person> people, file.read().council.people());
    return std::optional(headcount(people, attendanceNow(events),
                                   poll.weighted ? CountOf::Weights : CountOf::Heads));
}

// Where it is known who voted, as many ballots were given out and came back.
void addSheets(PollFigures& figures, const SealedCount& count)
{
    if (count.voters == 0)
        return;
    figures.issued = count.voters;
    figures.collected = count.voters;
    figures.invalid = figures.invalid.value_or(0);
    if (figures.present)
        figures.present = std::max(*figures.present, count.voters);
}

Poll withFigures(const Poll& poll, const PollFigures& figures)
{
    Poll counted = poll;
    static_cast<Turnout&>(counted) = static_cast<const Turnout&>(figures);
    for (qsizetype i = 0; i < counted.options.size(); ++i)
        counted.options[i].votes = figures.votes.value(i);
    return counted;
}

Result<PollFigures> figuresOf(const CouncilFile& file, const Poll& poll, const PollFigures& counted)
{
    PollFigures figures = counted;
    if (!figures.members || !figures.entitled || !figures.present) {
        NGHISU_TRY_VALUE(const std::optional<Headcount> count, headcountFor(file, poll));
        if (count) {
            figures.members = figures.members.value_or(count->members);
            figures.entitled = figures.entitled.value_or(count->entitled);
            figures.present = figures.present.value_or(count->present);
        }
    }
    NGHISU_TRY_VALUE(const bool byBallots, isCountedByBallots(file, poll));
    if (!byBallots)
        return figures;
    QList<Ballot> ballots = poll.ballots;
    if (!poll.ballot.needsBallots()) {
        NGHISU_TRY_VALUE(ballots, file.read().ballots.counting(poll.id));
    }
    figures.votes = votesOf(poll.ballot, poll.options.size(), ballots);
    // Who voted was there, though they may have left since.
    qint64 voted = 0;
    for (const Ballot& ballot : std::as_const(ballots))
        voted += ballot.weight;
    if (figures.present)
        figures.present = std::max(*figures.present, voted);
    NGHISU_TRY_VALUE(const SealedCount count, file.read().sealed.count(poll.id));
    addSheets(figures, count);
    return figures;
}

// Whether the rule leaves these figures to the chair.
bool isForChair(const Poll& poll, const PollFigures& figures)
{
    Poll counted = withFigures(poll, figures);
    counted.chair.reset();
    counted.state = PollState::Closed;
    return resultOf(counted).verdict.outcome == Outcome::Tied;
}

// Whether a poll can be closed with these.
Result<void> checkFigures(const CouncilFile& file, const Poll& poll, const PollFigures& figures)
{
    if (poll.ballot.needsBallots() && poll.ballots.isEmpty())
        return Error{ErrorCode::BallotsNeeded, poll.question};
    NGHISU_TRY_VALUE(const SealedCount sheets, file.read().sealed.count(poll.id));
    const qint64 valid = sheets.voters - figures.invalid.value_or(0);
    if (sheets.voters > 0 && sheets.ballots != valid) {
        return Error{ErrorCode::VotesDoNotFitBallots, u"%1/%2"_s.arg(sheets.ballots).arg(valid)};
    }
    NGHISU_TRY(checkCounts(withFigures(poll, figures).counts()));
    NGHISU_TRY(checkBallots(file, poll, figures));
    if (figures.chair && !isForChair(poll, figures))
        return Error{ErrorCode::CastingVoteNotAsked, poll.question};
    return {};
}

}  // namespace

Result<PollId> preparePoll(CouncilFile& file, const Poll& poll)
{
    NGHISU_TRY_VALUE(const Poll asked, checked(poll));
    return file.perform(u"poll.prepare"_s, named(asked), [&](Repositories& repositories) {
        return repositories.polls.insert(asked);
    });
}

Result<PollId> changePreparedPoll(CouncilFile& file, PollId id, const Poll& poll)
{
    NGHISU_TRY(preparedPoll(file, id));
    NGHISU_TRY_VALUE(const Poll asked, checked(poll));
    return file.perform(u"poll.change"_s, named(asked),
                        [&](Repositories& repositories) -> Result<PollId> {
                            NGHISU_TRY(repositories.polls.remove(id));
                            return repositories.polls.insert(asked);
                        });
}

Result<void> removePreparedPoll(CouncilFile& file, PollId id)
{
    NGHISU_TRY_VALUE(const Poll poll, preparedPoll(file, id));
    return file.perform(u"poll.remove"_s, named(poll),
                        [&](Repositories& repositories) { return repositories.polls.remove(id); });
}

Poll revoteOf(const Poll& poll)
{
    Poll again = poll;
    if (const PollResult result = resultOf(poll); result.election) {
        const QList<int> standing = result.election->secondRound(poll.options.size());
        if (standing.size() > 1) {
            again.options.clear();
            for (const int place : standing)
                again.options.append(poll.options[place]);
            again.ballot.most = result.election->seatsLeft;
        }
    }
    static_cast<Turnout&>(again) = {};
    for (PollOption& option : again.options)
        option.votes = 0;
    again.id = {};
    again.revoteOf = poll.id;
    again.state = PollState::Prepared;
    again.figures.clear();
    again.ballots.clear();
    return again;
}

Result<void> openPoll(CouncilFile& file, PollId id, const QDateTime& at)
{
    NGHISU_TRY_VALUE(const Poll poll, preparedPoll(file, id));
    NGHISU_TRY_VALUE(const QList<Poll> polls, file.read().polls.ofMeeting(poll.meeting));
    for (const Poll& other : polls) {
        if (other.state == PollState::Open)
            return Error{ErrorCode::AnotherPollOpen, other.question};
    }
    NGHISU_TRY_VALUE(const std::optional<Headcount> count, headcountFor(file, poll));
    if (count && count->present == 0)
        return Error{ErrorCode::NobodyPresent, poll.question};
    return file.perform(
        u"poll.open"_s, named(poll),
        [&](Repositories& repositories) {
            return repositories.polls.addEvent(id, PollState::Open, at, file.author(), {});
        },
        kept());
}

Result<PollFigures> figuresNow(const CouncilFile& file, PollId id, const PollFigures& counted)
{
    NGHISU_TRY_VALUE(const Poll poll, file.read().polls.find(id));
    return figuresOf(file, poll, counted);
}

Result<void> closePoll(CouncilFile& file, PollId id, const PollFigures& counted,
                       const QDateTime& at)
{
    NGHISU_TRY_VALUE(const Poll asked, openedPoll(file, id));
    const auto closed = file.perform(
        u"poll.close"_s, named(asked),
        [&](Repositories& repositories) -> Result<void> {
            // Read while nobody else can write: what a phone was told is kept, is counted.
            NGHISU_TRY_VALUE(const Poll poll, openedPoll(file, id));
            NGHISU_TRY_VALUE(PollFigures figures, figuresOf(file, poll, counted));
            NGHISU_TRY(checkFigures(file, poll, figures));
            figures.at = at;
            figures.author = file.author();
            NGHISU_TRY(repositories.polls.addFigures(id, figures));
            for (const PollState state : {PollState::Closed, PollState::Announced})
                NGHISU_TRY(repositories.polls.addEvent(id, state, at, file.author(), {}));
            return repositories.sealed.unseal(id);
        },
        kept());
    if (closed && asked.secret)
        file.foldLog();
    return closed;
}

Result<void> recountPoll(CouncilFile& file, PollId id, const PollFigures& counted,
                         const QDateTime& at)
{
    NGHISU_TRY_VALUE(const Poll poll, file.read().polls.find(id));
    if (!poll.stands() || !poll.closedAt.isValid())
        return Error{ErrorCode::PollStillOpen, poll.question};
    PollFigures figures = counted;
    figures.recount = true;
    figures.at = at;
    figures.author = file.author();
    NGHISU_TRY(checkCounts(withFigures(poll, figures).counts()));
    return file.perform(
        u"poll.recount"_s, named(poll),
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY(repositories.polls.addFigures(id, figures));
            return repositories.polls.addEvent(id, PollState::Announced, at, file.author(), {});
        },
        kept());
}

}  // namespace nghisu
