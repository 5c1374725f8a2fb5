// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/entrylines.h"

#include "domain/course.h"
#include "report/documents/formal.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto between = "; "_L1;

QHash<CourseEntry, QList<CourseEntry>> joinedIn(const QList<CourseEvent>& events)
{
    QHash<CourseEntry, QList<CourseEntry>> joined;
    QList<CourseEntry> on;
    for (const CourseEvent& event : events) {
        if (event.kind == CourseKind::Begun) {
            on = {event.entry};
        } else if (event.kind == CourseKind::Joined && !on.contains(event.entry)) {
            for (const CourseEntry& other : std::as_const(on)) {
                joined[other].append(event.entry);
                joined[event.entry].append(other);
            }
            on.append(event.entry);
        } else if (event.entry.isValid()) {
            on.removeAll(event.entry);
        }
    }
    return joined;
}

const char* motionSource(MotionState state)
{
    switch (state) {
    case MotionState::Adopted:
        return QT_TRANSLATE_NOOP("Document", "Amendment moved by %1 at %2: adopted.");
    case MotionState::Rejected:
        return QT_TRANSLATE_NOOP("Document", "Amendment moved by %1 at %2: not adopted.");
    case MotionState::Withdrawn:
        return QT_TRANSLATE_NOOP("Document", "Amendment moved by %1 at %2: withdrawn.");
    case MotionState::Moved:
        break;
    }
    return QT_TRANSLATE_NOOP("Document", "Amendment moved by %1 at %2: not decided.");
}

}  // namespace

QStringList ledBy(const QString& lead, const QString& text)
{
    QStringList paragraphs = printableParagraphs(text);
    paragraphs.removeAll(QString());
    if (!paragraphs.isEmpty())
        paragraphs.first() = lead.arg(paragraphs.first());
    return paragraphs;
}

EntryLines::EntryLines(const MeetingRecord& record, const Course& course, const Words& words)
    : m_record(record), m_course(course), m_words(words), m_joined(joinedIn(record.room.events))
{
}

QStringList EntryLines::of(const CourseEntry& entry, const QList<Poll>& polls, bool reached) const
{
    QStringList lines{times(entry), joined(entry), speakers(entry)};
    const Discussion discussion = discussionOf(entry);
    if (!discussion.notes.trimmed().isEmpty()) {
        lines +=
            ledBy(say(m_words, QT_TRANSLATE_NOOP("Document", "Discussion: %1")), discussion.notes);
    }
    if (entry.proposal.isValid())
        lines += motions(entry.proposal);
    lines += votes(entry, polls);
    lines.append(fate(entry, reached || !polls.isEmpty()));
    lines += conclusion(entry, std::any_of(polls.begin(), polls.end(), isDecision));
    lines.removeAll(QString());
    return lines;
}

bool EntryLines::isTouched(const CourseEntry& entry) const
{
    const auto isOf = [&](const Speech& speech) {
        return speech.entry == entry && !speech.isWaiting();
    };
    return !discussionOf(entry).isEmpty()
        || std::any_of(m_record.room.speeches.begin(), m_record.room.speeches.end(), isOf)
        || (entry.proposal.isValid() && !motions(entry.proposal).isEmpty());
}

QString EntryLines::times(const CourseEntry& entry) const
{
    const EntryCourse course = m_course.of(entry);
    if (!course.began.isValid())
        return {};
    if (!course.ended.isValid()) {
        return say(m_words, QT_TRANSLATE_NOOP("Document", "Time: from %1."))
            .arg(hourText(course.began, m_words));
    }
    return say(m_words, QT_TRANSLATE_NOOP("Document", "Time: from %1 to %2."))
        .arg(hourText(course.began, m_words), hourText(course.ended, m_words));
}

QString EntryLines::joined(const CourseEntry& entry) const
{
    QStringList others;
    for (const CourseEntry& other : m_joined.value(entry))
        others.append(labelOf(other));
    if (others.isEmpty())
        return {};
    others.removeDuplicates();
    return say(m_words, QT_TRANSLATE_NOOP("Document", "Debated together with: %1."))
        .arg(others.join(between));
}

QString EntryLines::labelOf(const CourseEntry& entry) const
{
    if (entry.proposal.isValid()) {
        return say(m_words, QT_TRANSLATE_NOOP("Document", "proposal %1"))
            .arg(numbersOf({entry.proposal}));
    }
    const auto item = std::find_if(m_record.programme.begin(), m_record.programme.end(),
                                   [&](const AgendaItem& one) { return one.id == entry.item; });
    return item == m_record.programme.end() ? u"…"_s : withoutStop(item->title);
}

QString EntryLines::numbersOf(const QList<ProposalId>& proposals) const
{
    return orDots(nghisu::numbersOf(proposals, m_record).join(", "_L1));
}

QString EntryLines::speakerOf(const Speech& speech) const
{
    const auto person = std::find_if(m_record.people.begin(), m_record.people.end(),
                                     [&](const Person& one) { return one.id == speech.person; });
    if (!speech.person.isValid() || person == m_record.people.end())
        return orDots(speech.name);
    const QString substitute = printableLine(
        attendanceAt(m_record.attendance, speech.beganAt).value(person->id).substitute);
    if (substitute.isEmpty())
        return orDots(person->name);
    return say(m_words, QT_TRANSLATE_NOOP("Document", "%1 for %2"))
        .arg(substitute, orDots(person->name));
}

QString EntryLines::speakers(const CourseEntry& entry) const
{
    QList<Speech> speeches;
    for (const Speech& speech : m_record.room.speeches) {
        if (speech.entry == entry && !speech.isWaiting())
            speeches.append(speech);
    }
    std::stable_sort(speeches.begin(), speeches.end(),
                     [](const Speech& a, const Speech& b) { return a.beganAt < b.beganAt; });
    QStringList speakers;
    QHash<QString, int> times;
    for (const Speech& speech : std::as_const(speeches)) {
        const QString speaker = speakerOf(speech);
        if (++times[speaker] == 1)
            speakers.append(speaker);
    }
    if (speakers.isEmpty())
        return {};
    for (QString& speaker : speakers) {
        if (const int often = times.value(speaker); often > 1) {
            speaker =
                m_words.text("Document", QT_TRANSLATE_N_NOOP("Document", "%1 (%n time(s))"), often)
                    .arg(speaker);
        }
    }
    return say(m_words, QT_TRANSLATE_NOOP("Document", "Speakers: %1.")).arg(speakers.join(between));
}

QStringList EntryLines::motions(ProposalId proposal) const
{
    QStringList lines;
    for (const Motion& motion : m_record.room.motions) {
        if (motion.proposal != proposal)
            continue;
        lines.append(say(m_words, motionSource(motion.state))
                         .arg(orDots(motion.mover), hourText(motion.at, m_words)));
        lines.append(say(m_words, QT_TRANSLATE_NOOP("Document", "Original wording: “%1”."))
                         .arg(withoutStop(motion.before)));
        lines.append(say(m_words, QT_TRANSLATE_NOOP("Document", "Proposed wording: “%1”."))
                         .arg(withoutStop(motion.after)));
    }
    return lines;
}

QStringList EntryLines::votes(const CourseEntry& entry, const QList<Poll>& polls) const
{
    QStringList lines;
    for (const Poll& poll : polls) {
        if (poll.state == PollState::Annulled)
            lines.append(annulmentText(poll, m_words));
        else if (isDecision(poll))
            lines += vote(entry, poll);
    }
    return lines;
}

QStringList EntryLines::vote(const CourseEntry& entry, const Poll& poll) const
{
    const QString verdict = verdictText(poll, m_words);
    if (entry.proposal.isValid() && poll.together.contains(entry.proposal)) {
        return {say(m_words,
                    QT_TRANSLATE_NOOP("Document", "Put to the vote together with proposal %1. %2"))
                    .arg(numbersOf({poll.proposal}), verdict)
                    .trimmed()};
    }
    const QString method = methodText(poll, m_words);
    // What a decision on a proposal asks is the proposal.
    const bool asked = !poll.proposal.isValid() || poll.ballot.kind != PollKind::Decision;
    const QString votes = votesText(poll, countsOf(poll).last().votes);
    QStringList sentences;
    if (votes.isEmpty()) {
        sentences.append(say(m_words, QT_TRANSLATE_NOOP("Document", "Vote on “%1” (%2)."))
                             .arg(withoutStop(poll.question), method));
    } else if (asked) {
        sentences.append(say(m_words, QT_TRANSLATE_NOOP("Document", "Vote on “%1” (%2): %3."))
                             .arg(withoutStop(poll.question), method, votes));
    } else {
        sentences.append(
            say(m_words, QT_TRANSLATE_NOOP("Document", "Vote (%1): %2.")).arg(method, votes));
    }
    if (poll.revoteOf.isValid()) {
        sentences.append(
            say(m_words, QT_TRANSLATE_NOOP("Document", "It was put to the vote again.")));
    }
    if (!poll.together.isEmpty()) {
        sentences.append(
            say(m_words, QT_TRANSLATE_NOOP("Document", "Proposals %1 were decided together."))
                .arg(numbersOf(poll.subjects())));
    }
    if (poll.members || poll.present)
        sentences.append(presenceText(poll, m_words));
    if (poll.issued || poll.collected)
        sentences.append(ballotsText(poll, m_words));
    sentences.append(verdict);
    sentences.removeAll(QString());
    return {sentences.join(u' ')};
}

QString EntryLines::fate(const CourseEntry& entry, bool reached) const
{
    switch (m_course.of(entry).state) {
    case EntryState::Skipped:
        return say(m_words, QT_TRANSLATE_NOOP("Document", "The meeting left this out."));
    case EntryState::Postponed:
        return say(m_words, QT_TRANSLATE_NOOP("Document", "The meeting put this off."));
    case EntryState::Planned:
        return m_course.state == CourseState::Closed && !reached && !isTouched(entry)
                 ? say(m_words, QT_TRANSLATE_NOOP("Document", "The meeting did not come to this."))
                 : QString();
    case EntryState::Running:
    case EntryState::Done:
        break;
    }
    return {};
}

QStringList EntryLines::conclusion(const CourseEntry& entry, bool decided) const
{
    const QString written = discussionOf(entry).conclusion;
    if (!written.trimmed().isEmpty())
        return ledBy(say(m_words, QT_TRANSLATE_NOOP("Document", "Conclusion: %1")), written);
    // To be written in by hand, where something was to be concluded.
    const EntryState state = m_course.of(entry).state;
    const bool dealtWith = state == EntryState::Running || state == EntryState::Done;
    if (!entry.proposal.isValid() || !dealtWith || decided)
        return {};
    return {say(m_words, QT_TRANSLATE_NOOP("Document", "Conclusion: …"))};
}

Discussion EntryLines::discussionOf(const CourseEntry& entry) const
{
    for (const Discussion& discussion : m_record.room.discussions) {
        if (discussion.entry == entry)
            return discussion;
    }
    return {};
}

}  // namespace nghisu
