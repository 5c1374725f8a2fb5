// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/conducting.h"

#include "base/try.h"
#include "domain/names.h"
#include "session/councilfile.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct Standing {
    Course course;
    QDateTime last;  // of its events; invalid where there is none
};

Result<Standing> standingOf(const CouncilFile& file, MeetingId meeting)
{
    NGHISU_TRY_VALUE(const QList<CourseEvent> events, file.read().room.events(meeting));
    Standing standing{courseOf(events), {}};
    for (const CourseEvent& event : events)
        standing.last = standing.last.isValid() ? std::max(standing.last, event.at) : event.at;
    return standing;
}

bool isOpen(const Course& course)
{
    return course.state == CourseState::Open || course.state == CourseState::Paused;
}

Result<void> refuseOpenPoll(const CouncilFile& file, MeetingId meeting)
{
    NGHISU_TRY_VALUE(const QList<Poll> polls, file.read().polls.ofMeeting(meeting));
    for (const Poll& poll : polls) {
        if (poll.state == PollState::Open)
            return Error{ErrorCode::PollStillOpen, poll.question};
    }
    return {};
}

// What an entry is called in the history.
Result<QString> titleOf(const CouncilFile& file, MeetingId meeting, const CourseEntry& entry)
{
    if (entry.proposal.isValid()) {
        NGHISU_TRY_VALUE(const QList<Proposal> found, file.read().proposals.load({entry.proposal}));
        if (found.isEmpty())
            return Error{ErrorCode::NoSuchProposal, QString::number(entry.proposal.value())};
        const Proposal& proposal = found.first();
        return proposal.shortName.isEmpty() ? proposal.text.section(u'\n', 0, 0).left(80)
                                            : proposal.shortName;
    }
    NGHISU_TRY_VALUE(const auto programme, file.read().programme.ofMeeting(meeting));
    const auto item = std::find_if(programme.begin(), programme.end(),
                                   [&](const AgendaItem& one) { return one.id == entry.item; });
    return item == programme.end() ? QString() : item->title;
}

Result<void> write(CouncilFile& file, MeetingId meeting, const Standing& standing, CourseKind kind,
                   const CourseEntry& entry, const QDateTime& at)
{
    QVariantMap args;
    if (entry.isValid()) {
        NGHISU_TRY_VALUE(const QString title, titleOf(file, meeting, entry));
        args.insert(u"title"_s, title);
    }
    const QDateTime moment = standing.last.isValid() ? std::max(standing.last, at) : at;
    return file.perform(
        u"course."_s + names::of(names::CourseKinds, kind), args,
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY(repositories.room.insert(meeting, {{}, kind, entry, moment}));
            return {};
        });
}

}  // namespace

Result<void> openMeeting(CouncilFile& file, MeetingId meeting, const QDateTime& at)
{
    NGHISU_TRY_VALUE(const Standing standing, standingOf(file, meeting));
    if (isOpen(standing.course))
        return {};
    return write(file, meeting, standing, CourseKind::Opened, {}, at);
}

Result<void> pauseMeeting(CouncilFile& file, MeetingId meeting, const QDateTime& at)
{
    NGHISU_TRY_VALUE(const Standing standing, standingOf(file, meeting));
    if (!isOpen(standing.course))
        return Error{ErrorCode::MeetingNotOpen, {}};
    if (standing.course.state == CourseState::Paused)
        return {};
    return write(file, meeting, standing, CourseKind::Paused, {}, at);
}

Result<void> resumeMeeting(CouncilFile& file, MeetingId meeting, const QDateTime& at)
{
    NGHISU_TRY_VALUE(const Standing standing, standingOf(file, meeting));
    if (!isOpen(standing.course))
        return Error{ErrorCode::MeetingNotOpen, {}};
    if (standing.course.state == CourseState::Open)
        return {};
    return write(file, meeting, standing, CourseKind::Resumed, {}, at);
}

Result<void> closeMeeting(CouncilFile& file, MeetingId meeting, const QDateTime& at)
{
    NGHISU_TRY_VALUE(const Standing standing, standingOf(file, meeting));
    if (!isOpen(standing.course))
        return Error{ErrorCode::MeetingNotOpen, {}};
    NGHISU_TRY(refuseOpenPoll(file, meeting));
    return write(file, meeting, standing, CourseKind::Closed, {}, at);
}

Result<void> beginEntry(CouncilFile& file, MeetingId meeting, const CourseEntry& entry,
                        const QDateTime& at)
{
    NGHISU_TRY_VALUE(const Standing standing, standingOf(file, meeting));
    if (!isOpen(standing.course))
        return Error{ErrorCode::MeetingNotOpen, {}};
    if (standing.course.current == QList{entry})
        return {};
    NGHISU_TRY(refuseOpenPoll(file, meeting));
    return write(file, meeting, standing, CourseKind::Begun, entry, at);
}

Result<void> joinEntry(CouncilFile& file, MeetingId meeting, const CourseEntry& entry,
                       const QDateTime& at)
{
    NGHISU_TRY_VALUE(const Standing standing, standingOf(file, meeting));
    if (standing.course.current.isEmpty())
        return Error{ErrorCode::EntryNotRunning, {}};
    if (standing.course.current.contains(entry))
        return {};
    return write(file, meeting, standing, CourseKind::Joined, entry, at);
}

Result<void> settleEntry(CouncilFile& file, MeetingId meeting, const CourseEntry& entry,
                         CourseKind kind, const QDateTime& at)
{
    Q_ASSERT(kind == CourseKind::Done || kind == CourseKind::Skipped
             || kind == CourseKind::Postponed);
    NGHISU_TRY_VALUE(const Standing standing, standingOf(file, meeting));
    if (!isOpen(standing.course))
        return Error{ErrorCode::MeetingNotOpen, {}};
    if (standing.course.current.contains(entry))
        NGHISU_TRY(refuseOpenPoll(file, meeting));
    return write(file, meeting, standing, kind, entry, at);
}

Result<void> setDiscussion(CouncilFile& file, MeetingId meeting, const CourseEntry& entry,
                           const QString& notes, const QString& conclusion)
{
    NGHISU_TRY_VALUE(const QString title, titleOf(file, meeting, entry));
    StepOptions options;
    options.joinTyping = true;
    return file.perform(
        u"course.note"_s, {{u"title"_s, title}},
        [&](Repositories& repositories) {
            return repositories.room.set(meeting, {entry, notes, conclusion});
        },
        options);
}

}  // namespace nghisu
