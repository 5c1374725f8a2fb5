// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/voting.h"

#include "base/try.h"
#include "domain/pollresult.h"
#include "session/councilfile.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Poll pollOf(const VoteEntry& entry)
{
    Poll poll;
    poll.meeting = entry.meeting;
    poll.proposal = entry.proposal;
    poll.question = entry.question.trimmed();
    poll.method = entry.method;
    poll.ballot = entry.ballot;
    poll.secret = entry.secret;
    poll.rule = entry.rule;
    poll.options = entry.options;
    poll.committee = entry.committee;
    static_cast<Turnout&>(poll) = entry;
    return poll;
}

PollFigures figuresOf(const Poll& poll, const CouncilFile& file, const QDateTime& at)
{
    PollFigures figures;
    static_cast<Turnout&>(figures) = poll;
    figures.votes = poll.counts().votes;
    figures.committee = poll.committee;
    figures.at = at;
    figures.author = file.author();
    return figures;
}

// Now, though the computer's clock was set back since the vote was held.
QDateTime momentAfter(const Poll& held, const CouncilFile& file)
{
    QDateTime moment = file.clock().now();
    for (const QDateTime& before : {held.openedAt, held.closedAt}) {
        if (before.isValid())
            moment = std::max(moment, before);
    }
    for (const PollFigures& figures : held.figures)
        moment = std::max(moment, figures.at);
    return moment;
}

}  // namespace

QList<PollOption> standardOptions(const QString& forText, const QString& againstText,
                                  const QString& abstainText)
{
    return {{{}, forText, OptionMeaning::For, 0},
            {{}, againstText, OptionMeaning::Against, 0},
            {{}, abstainText, OptionMeaning::Abstain, 0}};
}

Result<void> checkVote(const VoteEntry& entry)
{
    if (entry.question.trimmed().isEmpty())
        return Error{ErrorCode::EmptyText, {}};
    for (const PollOption& option : entry.options) {
        if (option.text.trimmed().isEmpty())
            return Error{ErrorCode::EmptyText, {}};
    }
    NGHISU_TRY(checkForm(entry.ballot, entry.options.size()));
    return checkCounts(pollOf(entry).counts());
}

Verdict verdictOf(const VoteEntry& entry)
{
    Poll poll = pollOf(entry);
    poll.state = PollState::Closed;
    return verdictOf(poll);
}

Verdict verdictOf(const Poll& poll)
{
    return resultOf(poll).verdict;
}

Result<PollId> recordVote(CouncilFile& file, const VoteEntry& entry)
{
    NGHISU_TRY(checkVote(entry));
    Poll poll = pollOf(entry);
    StepOptions options;
    options.barrier = true;
    return file.perform(
        u"poll.record"_s, {{u"question"_s, poll.question}},
        [&](Repositories& repositories) -> Result<PollId> {
            const QDateTime now = file.clock().now();
            if (!poll.meeting.isValid()) {
                Meeting today;
                today.day = now.toLocalTime().date();
                today.title = today.day.toString(u"dd/MM/yyyy"_s);
                NGHISU_TRY_VALUE(poll.meeting, repositories.council.insertMeeting(today));
            }
            NGHISU_TRY_VALUE(const PollId id, repositories.polls.insert(poll));
            const auto event = [&](PollState state) {
                return repositories.polls.addEvent(id, state, now, file.author(), {});
            };
            NGHISU_TRY(event(PollState::Open));
            NGHISU_TRY(repositories.polls.addFigures(id, figuresOf(poll, file, now)));
            NGHISU_TRY(event(PollState::Closed));
            NGHISU_TRY(event(PollState::Announced));
            return id;
        },
        options);
}

Result<void> correctVote(CouncilFile& file, PollId poll, const VoteEntry& entry,
                         const QString& reason)
{
    NGHISU_TRY_VALUE(const Poll held, file.read().polls.find(poll));
    if (!held.stands() || !isClosed(held))
        return Error{ErrorCode::PollNotOpen, held.question};
    if (held.options.size() != entry.options.size())
        return Error{ErrorCode::NoOptions, held.question};
    Poll corrected = held;
    static_cast<Turnout&>(corrected) = entry;
    corrected.committee = entry.committee;
    for (qsizetype i = 0; i < corrected.options.size(); ++i)
        corrected.options[i].votes = entry.options[i].votes;
    NGHISU_TRY(checkCounts(corrected.counts()));
    StepOptions options;
    options.barrier = true;
    return file.perform(
        u"poll.correct"_s, {{u"question"_s, held.question}},
        [&](Repositories& repositories) -> Result<void> {
            const QDateTime now = momentAfter(held, file);
            NGHISU_TRY(repositories.polls.addFigures(poll, figuresOf(corrected, file, now)));
            return repositories.polls.addEvent(poll, PollState::Announced, now, file.author(),
                                               reason.simplified());
        },
        options);
}

Result<void> annulVote(CouncilFile& file, PollId poll, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::EmptyText, {}};
    NGHISU_TRY_VALUE(const Poll held, file.read().polls.find(poll));
    if (!held.stands() || held.state == PollState::Prepared)
        return Error{ErrorCode::PollNotOpen, held.question};
    StepOptions options;
    options.barrier = true;
    const auto annulled = file.perform(
        u"poll.annul"_s, {{u"question"_s, held.question}},
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY(repositories.polls.addEvent(poll, PollState::Annulled,
                                                   momentAfter(held, file), file.author(),
                                                   reason.trimmed()));
            return repositories.sealed.unseal(poll);
        },
        options);
    if (annulled && held.secret)
        file.foldLog();
    return annulled;
}

}  // namespace nghisu
