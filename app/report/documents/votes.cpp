// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/votes.h"

#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

#include <functional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool hasResult(const Poll& poll)
{
    return poll.state == PollState::Closed || poll.state == PollState::Announced
        || poll.state == PollState::Annulled;
}

QString percentText(int percent)
{
    return u"%1 %"_s.arg(percent);
}

}  // namespace

QList<Poll> decidedPolls(const MeetingRecord& record)
{
    QList<Poll> polls;
    for (const AgendaEntry& entry : record.entries) {
        for (const Poll& poll : entry.polls) {
            if (hasResult(poll))
                polls.append(poll);
        }
    }
    for (const Poll& poll : record.freePolls) {
        if (hasResult(poll))
            polls.append(poll);
    }
    return polls;
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
        && decide(poll->rule, poll->counts()).outcome == Outcome::Passed;
}

bool isCarried(const AgendaEntry& entry)
{
    return entry.proposal.state != ProposalState::Withdrawn && isPassed(entry);
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

QString verdictText(const Poll& poll, const Words& words)
{
    if (!isDecision(poll) || !checkCounts(poll.counts()))
        return {};
    return words.verdict(decide(poll.rule, poll.counts()));
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

Table countTable(const Poll& poll, const Words& words)
{
    Table table;
    table.keepTogether = true;
    table.columns = {
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "No.")), 8, Align::Centre},
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "Option")), 56, Align::Left},
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "Number of votes")), 18,
         Align::Centre},
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "Percentage")), 18, Align::Centre},
    };
    const Counts counts = poll.counts();
    const QList<int> percents = percentages(counts.votes);
    for (qsizetype i = 0; i < poll.options.size(); ++i) {
        table.rows.append({cellText(QString::number(i + 1), Align::Centre),
                           cellText(poll.options[i].text),
                           cellText(QString::number(poll.options[i].votes), Align::Centre),
                           cellText(percentText(percents[i]), Align::Centre)});
    }
    const bool any = counts.total() > 0;
    table.rows.append({TableCell{Paragraph{{}, Align::Centre, 13}},
                       cellText(words.text("Document", QT_TRANSLATE_NOOP("Document", "Total")),
                                Align::Left, true),
                       cellText(QString::number(counts.total()), Align::Centre, true),
                       cellText(percentText(any ? 100 : 0), Align::Centre, true)});
    return table;
}

}  // namespace nghisu
