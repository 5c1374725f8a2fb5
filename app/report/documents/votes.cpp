// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/votes.h"

#include "domain/pollresult.h"
#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

#include <algorithm>
#include <functional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool hasResult(const Poll& poll)
{
    return poll.state == PollState::Closed || poll.state == PollState::Announced
        || poll.state == PollState::Annulled;
}

void append(QList<Poll>& polls, const QList<Poll>& more, ProposalId proposal)
{
    for (const Poll& poll : more) {
        // What was shared stands with the proposal on which it was put.
        if (hasResult(poll) && !(proposal.isValid() && poll.together.contains(proposal)))
            polls.append(poll);
    }
}

}  // namespace

QList<Poll> decidedPolls(const MeetingRecord& record)
{
    QList<Poll> polls;
    for (const AgendaEntry& entry : record.entries)
        append(polls, entry.polls, entry.proposal.id);
    append(polls, record.freePolls, {});
    return polls;
}

void shareVotes(MeetingRecord& record)
{
    QHash<ProposalId, QList<Poll>> shared;
    for (const AgendaEntry& entry : std::as_const(record.entries)) {
        for (const Poll& poll : entry.polls) {
            for (const ProposalId other : poll.together)
                shared[other].append(poll);
        }
    }
    if (shared.isEmpty())
        return;
    for (AgendaEntry& entry : record.entries) {
        const auto found = shared.constFind(entry.proposal.id);
        if (found == shared.cend())
            continue;
        entry.polls += *found;
        std::stable_sort(entry.polls.begin(), entry.polls.end(),
                         [](const Poll& a, const Poll& b) { return a.id < b.id; });
    }
}

bool isDecision(const Poll& poll)
{
    return hasResult(poll) && poll.state != PollState::Annulled
        && poll.method != PollMethod::Quoted;
}

QList<Poll> decisions(const MeetingRecord& record)
{
    QList<Poll> polls = decidedPolls(record);
    polls.removeIf(std::not_fn(isDecision));
    return polls;
}

std::optional<Poll> decisionOn(const AgendaEntry& entry)
{
    for (auto poll = entry.polls.crbegin(); poll != entry.polls.crend(); ++poll) {
        if (isDecision(*poll))
            return *poll;
    }
    return std::nullopt;
}

bool isPassed(const AgendaEntry& entry)
{
    const std::optional<Poll> poll = decisionOn(entry);
    return poll && checkCounts(poll->counts())
        && resultOf(*poll).verdict.outcome == Outcome::Passed;
}

bool isCarried(const AgendaEntry& entry)
{
    return entry.proposal.state != ProposalState::Withdrawn && isPassed(entry);
}

QStringList numbersOf(const QList<ProposalId>& proposals, const MeetingRecord& record)
{
    QStringList numbers;
    for (const AgendaEntry& entry : record.entries) {
        const QString number = printableLine(entry.number);
        if (!number.isEmpty() && entry.proposal.id.isValid()
            && proposals.contains(entry.proposal.id))
            numbers.append(number);
    }
    return numbers;
}

QString figureText(std::optional<qint64> value)
{
    return value ? QString::number(*value) : u"…"_s;
}

NumberedItem questionItem(const Poll& poll, const QString& number)
{
    NumberedItem item;
    item.number = numberLabel(number);
    Paragraph question = bodyText(orDots(poll.question));
    question.runs.first().bold = true;
    question.spaceBefore = 12;
    question.keepWithNext = true;
    item.paragraphs = {question};
    return item;
}

QString annulmentText(const Poll& poll, const Words& words)
{
    if (poll.state != PollState::Annulled)
        return {};
    const QString reason = withoutStop(poll.annulReason);
    const QString author = printableLine(poll.annulledBy);
    if (!poll.annulledAt.isValid()) {
        return say(words, QT_TRANSLATE_NOOP("Document", "This vote was annulled: %1.")).arg(reason);
    }
    const QString day = words.documentDate(poll.annulledAt.toLocalTime().date());
    if (author.isEmpty()) {
        return say(words, QT_TRANSLATE_NOOP("Document", "This vote was annulled on %1: %2."))
            .arg(day, reason);
    }
    return say(words, QT_TRANSLATE_NOOP("Document", "This vote was annulled on %1 by %2: %3."))
        .arg(day, author, reason);
}

}  // namespace nghisu
