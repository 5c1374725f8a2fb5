// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda.h"
#include "domain/course.h"

#include <QHash>

#include <algorithm>

namespace nghisu {

namespace {

constexpr qint64 MinuteMs = 60'000;

/// Which item debates each proposal; those that none does are not in it.
using Debates = QHash<ProposalId, AgendaItemId>;

bool isDebated(const AgendaEntry& entry)
{
    return entry.proposal.kind == ProposalKind::Proposal
        && entry.proposal.state != ProposalState::Withdrawn;
}

void claimBelow(const AgendaItem& item, const QList<AgendaEntry>& entries, Debates& debates)
{
    constexpr int outside = -1;
    int headingDepth = outside;
    for (const AgendaEntry& entry : entries) {
        if (entry.depth <= headingDepth)
            headingDepth = outside;
        if (entry.proposal.id == item.heading)
            headingDepth = entry.depth;
        if (headingDepth != outside && isDebated(entry) && !debates.contains(entry.proposal.id))
            debates.insert(entry.proposal.id, item.id);
    }
}

Debates debatesOf(const MeetingRecord& record)
{
    Debates debates;
    AgendaItemId ofAll;
    for (const AgendaItem& item : record.programme) {
        if (item.debates && item.heading.isValid())
            claimBelow(item, record.entries, debates);
        else if (item.debates && !ofAll.isValid())
            ofAll = item.id;
    }
    if (!ofAll.isValid())
        return debates;
    for (const AgendaEntry& entry : record.entries) {
        if (isDebated(entry) && !debates.contains(entry.proposal.id))
            debates.insert(entry.proposal.id, ofAll);
    }
    return debates;
}

// The proposals that an item debates, or that none does.
QList<PlanLine> proposalsOf(AgendaItemId item, const MeetingRecord& record, const Debates& debates)
{
    QList<PlanLine> lines;
    for (const AgendaEntry& entry : record.entries) {
        if (!isDebated(entry) || debates.value(entry.proposal.id) != item)
            continue;
        lines.append({{{}, entry.proposal.id},
                      item.isValid() ? 1 : 0,
                      entry.number,
                      entry.proposal.shortName,
                      {},
                      {}});
    }
    return lines;
}

// An item and the proposals below it, as one stretch of time.
struct Stretch {
    qsizetype first = 0;
    qsizetype count = 1;
};

QList<Stretch> stretchesOf(const QList<PlanLine>& plan)
{
    QList<Stretch> stretches;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        if (plan[i].depth == 0 || stretches.isEmpty())
            stretches.append({i, 1});
        else
            ++stretches.last().count;
    }
    return stretches;
}

// Milliseconds that are still to come of an item and what is debated in it.
qint64 leftOf(const QList<PlanLine>& plan, const Stretch& stretch, const Course& course,
              const QDateTime& now)
{
    const PlanLine& item = plan[stretch.first];
    const qint64 planned = item.minutes.value_or(0) * MinuteMs;
    const EntryCourse own = course.of(item.entry);
    const qsizetype parts = stretch.count - 1;
    if (parts == 0) {
        if (own.state == EntryState::Running)
            return std::max<qint64>(0, planned - own.spentAt(now));
        return own.state == EntryState::Planned ? planned : 0;
    }
    if (own.state == EntryState::Skipped || own.state == EntryState::Postponed)
        return 0;
    qint64 left = 0;
    for (qsizetype i = stretch.first + 1; i < stretch.first + stretch.count; ++i) {
        const EntryCourse part = course.of(plan[i].entry);
        const qint64 share = planned / parts;
        if (part.state == EntryState::Running)
            left += std::max<qint64>(0, share - part.spentAt(now));
        else if (part.state == EntryState::Planned)
            left += share;
    }
    return left;
}

}  // namespace

QList<PlanLine> planOf(const MeetingRecord& record)
{
    QList<PlanLine> plan;
    const Debates debates = debatesOf(record);
    const Schedule schedule = scheduleOf(record.programme);
    for (qsizetype i = 0; i < record.programme.size(); ++i) {
        const AgendaItem& item = record.programme[i];
        const ItemTime& time = schedule.times[i];
        PlanLine line{{item.id, {}}, 0, {}, item.title, {}, item.minutes};
        if (time.start.isValid() && record.meeting.day.isValid())
            line.start = QDateTime(record.meeting.day, time.start);
        if (!line.minutes && time.start.isValid() && time.end.isValid())
            line.minutes = time.start.secsTo(time.end) / 60;
        plan.append(line);
        if (item.debates)
            plan += proposalsOf(item.id, record, debates);
    }
    return plan + proposalsOf({}, record, debates);
}

CourseEntry nextOf(const QList<PlanLine>& plan, const Course& course)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        if (course.current.contains(plan[i].entry))
            from = i + 1;
    }
    const auto planned = [&](const PlanLine& line) {
        return course.of(line.entry).state == EntryState::Planned;
    };
    auto next = std::find_if(plan.begin() + from, plan.end(), planned);
    if (next == plan.end())
        next = std::find_if(plan.begin(), plan.begin() + from, planned);
    return next == plan.end() ? CourseEntry{} : next->entry;
}

QDateTime predictedEnd(const QList<PlanLine>& plan, const Course& course, const QDateTime& now)
{
    if (course.state != CourseState::Open && course.state != CourseState::Paused)
        return {};
    qint64 left = 0;
    bool known = false;
    for (const Stretch& stretch : stretchesOf(plan)) {
        known = known || plan[stretch.first].minutes.has_value();
        left += leftOf(plan, stretch, course, now);
    }
    return known ? now.toLocalTime().addMSecs(left) : QDateTime();
}

QDateTime plannedEnd(const QList<PlanLine>& plan)
{
    QDateTime end;
    for (const PlanLine& line : plan) {
        if (line.start.isValid())
            end = line.start.addSecs(line.minutes.value_or(0) * 60);
    }
    return end;
}

}  // namespace nghisu
