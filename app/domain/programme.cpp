// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme.h"

#include "domain/agenda.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr qint64 minutesOfDay = qint64{24} * 60;

// How long things take in a meeting of half a day, in minutes.
constexpr qint64 forOpening = 10;
constexpr qint64 forIntroduction = 5;
constexpr qint64 forReport = 20;
constexpr qint64 forProposal = 5;
constexpr qint64 leastDebate = 15;
constexpr qint64 longestDebate = 120;
constexpr qint64 forVote = 5;
constexpr qint64 longestVotes = 60;
constexpr qint64 forConclusion = 15;
constexpr qint64 forClosing = 5;
const QTime usualBeginning(8, 0);

/// Minutes, of a moment since midnight of the day that the meeting begins on.
using Minute = std::optional<qint64>;

Minute minuteOf(QTime time)
{
    return time.isValid() ? Minute(QTime(0, 0).secsTo(time) / 60) : std::nullopt;
}

QTime timeOf(Minute minute)
{
    if (!minute)
        return {};
    const auto ofDay = static_cast<int>(*minute % minutesOfDay);
    return {ofDay / 60, ofDay % 60};
}

/// How long it is said to take; a file may say anything.
Minute lengthOf(const AgendaItem& item)
{
    return item.minutes ? Minute(std::clamp(*item.minutes, qint64{0}, longestItem)) : std::nullopt;
}

/// Where an item ends that has not said how long it takes: where the next one is said to begin.
Minute beginningAfter(const QList<AgendaItem>& programme, qsizetype item, qint64 start)
{
    if (item + 1 >= programme.size())
        return std::nullopt;
    const Minute next = minuteOf(programme[item + 1].start);
    return next && *next > start ? next : std::nullopt;
}

/// "Lê Ngọc Lan, Thư ký", as far as it is known.
QString named(const QString& name, const QString& office, const QString& otherwise)
{
    if (name.isEmpty())
        return office.isEmpty() ? otherwise : office;
    return office.isEmpty() ? name : name + u", " + office;
}

AgendaItem item(const QString& title, qint64 minutes, const QString& performer)
{
    AgendaItem made;
    made.title = title;
    made.minutes = minutes;
    made.performer = performer;
    return made;
}

qint64 debateOf(qint64 proposals)
{
    return std::clamp(proposals * forProposal, leastDebate, longestDebate);
}

bool isDebated(const AgendaEntry& entry)
{
    return entry.proposal.kind == ProposalKind::Proposal
        && entry.proposal.state != ProposalState::Withdrawn;
}

/// The debate of each part of the list that has a heading of its own, or of all at once.
QList<AgendaItem> debates(const QList<AgendaEntry>& entries, const ProgrammeWords& words,
                          const QString& performer)
{
    struct Part {
        ProposalId id;
        QString heading;
        qint64 proposals = 0;
    };
    QList<Part> parts;
    qint64 before = 0;  // that stand below no heading
    for (const AgendaEntry& entry : entries) {
        if (entry.proposal.kind == ProposalKind::Heading && entry.depth == 0)
            parts.append({entry.proposal.id, entry.proposal.text.simplified(), 0});
        else if (isDebated(entry))
            ++(parts.isEmpty() ? before : parts.last().proposals);
    }
    parts.removeIf([](const Part& part) { return part.proposals == 0; });
    QList<AgendaItem> items;
    const auto debate = [&](const QString& title, qint64 proposals, ProposalId heading) {
        AgendaItem made = item(title, debateOf(proposals), performer);
        made.debates = true;
        made.heading = heading;
        items.append(made);
    };
    if (before > 0)
        debate(words.debate, before, {});
    for (const Part& part : std::as_const(parts))
        debate(words.debateUnder.arg(part.heading), part.proposals, part.id);
    return items;
}

qint64 votesIn(const MeetingRecord& record)
{
    const auto asked = [](const QList<Poll>& polls) {
        return std::count_if(polls.begin(), polls.end(),
                             [](const Poll& poll) { return poll.stands(); });
    };
    qint64 votes = asked(record.freePolls);
    for (const AgendaEntry& entry : record.entries)
        votes += asked(entry.polls);
    return votes;
}

}  // namespace

Schedule scheduleOf(const QList<AgendaItem>& programme)
{
    Schedule schedule;
    Minute follows;   // where an item begins that does not say so
    Minute earliest;  // what came before is not over until then
    for (qsizetype i = 0; i < programme.size(); ++i) {
        const AgendaItem& item = programme[i];
        const Minute length = lengthOf(item);
        const Minute said = minuteOf(item.start);
        const Minute start = said ? said : follows;
        Minute end;
        if (start)
            end = length ? Minute(*start + *length) : beginningAfter(programme, i, *start);
        ItemTime time{timeOf(start), timeOf(end)};
        if (said && earliest && (follows || *said < *earliest))
            time.gap = *said - *earliest;
        schedule.times.append(time);
        schedule.minutes += start && end ? *end - *start : length.value_or(0);
        schedule.end = timeOf(end ? end : start);
        follows = end;
        earliest = end ? end : start;
    }
    return schedule;
}

QList<AgendaItem> programmeFor(const MeetingRecord& record, const ProgrammeWords& words)
{
    const Council& council = record.council;
    const QString chair = named(council.signerName, council.signerTitle, words.chair);
    const QString secretary = named(council.secretaryName, {}, words.secretary);
    QList<AgendaItem> items{item(words.opening, forOpening, chair),
                            item(words.introduction, forIntroduction, secretary)};
    items.first().start = usualBeginning;
    const QList<AgendaItem> debated = debates(record.entries, words, words.members);
    if (!debated.isEmpty())
        items.append(item(words.report, forReport, secretary));
    items += debated;
    if (const qint64 votes = votesIn(record); votes > 0)
        items.append(item(words.votes, std::min(votes * forVote, longestVotes), words.members));
    items.append(item(words.conclusion, forConclusion, chair));
    items.append(item(words.closing, forClosing, chair));
    return items;
}

}  // namespace nghisu
