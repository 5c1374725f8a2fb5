// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/longmeeting.h"

#include "session/attending.h"
#include "session/conducting.h"
#include "session/counciledit.h"
#include "session/listediting.h"
#include "session/moving.h"
#include "session/programmeediting.h"
#include "session/speaking.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

LongMeeting::LongMeeting(CouncilFile& file, TestClock& clock, MeetingId meeting, quint32 seed,
                         Size size)
    : m_file(&file), m_clock(clock), m_meeting(meeting), m_random(seed), m_allPolls(size.polls)
{
    invite(file, size);
    plan(file, size);
    m_perEntry = size.hours * 3600 / entries();
    m_end = now().addSecs(qint64{size.hours} * 3600);
    must(openMeeting(file, meeting, now()));
    must(attend(file, meeting, m_voters.first(m_voters.size() - 3) + m_others, {}, now()));
}

void LongMeeting::invite(CouncilFile& file, const Size& size)
{
    for (int i = 1; i <= size.members + 6; ++i) {
        Person person;
        person.name = u"Người thứ %1"_s.arg(i);
        person.kind = i > size.members + 3 ? PersonKind::Guest : PersonKind::Member;
        person.voting = i <= size.members;
        person.weight = person.voting ? 1 + i % 4 : 1;
        const PersonId id = must(addPerson(file, person));
        (person.voting ? m_voters : m_others).append(id);
        m_weights.insert(id, person.weight);
    }
}

void LongMeeting::plan(CouncilFile& file, const Size& size)
{
    for (int i = 1; i <= size.items; ++i) {
        AgendaItem item;
        item.title = u"Mục %1"_s.arg(i);
        item.minutes = 2;
        m_entries.append({must(addItem(file, m_meeting, item)), {}});
    }
    for (int i = 1; i <= size.proposals; ++i) {
        const ListPlace end = must(endOfList(file, m_meeting));
        m_entries.append({{}, must(addProposal(file, m_meeting, end, u"Kiến nghị %1"_s.arg(i)))});
    }
}

void LongMeeting::goOn(CouncilFile& file)
{
    m_file = &file;
    const QDateTime began = now();
    const CourseEntry entry = m_entries[m_at++];
    if (chance(4)) {
        must(settleEntry(file, m_meeting, entry,
                         chance(50) ? CourseKind::Skipped : CourseKind::Postponed, now()));
    } else if (m_begun && chance(8)) {
        must(joinEntry(file, m_meeting, entry, now()));
    } else {
        must(beginEntry(file, m_meeting, entry, now()));
        m_begun = true;
    }
    comeAndGo();
    speak(entry);
    note(entry);
    move(entry);
    while (qint64{m_polls} * entries() < m_at * m_allPolls)
        holdPoll(entry);
    if (chance(3))
        rest();
    if (chance(20)) {
        // One key back, and there again.
        note(entry);
        must(file.undo());
        must(file.redo());
    }
    if (const qint64 left = m_perEntry - began.secsTo(now()); left > 0)
        m_clock.advance(int(left));
}

void LongMeeting::close(CouncilFile& file)
{
    if (now() < m_end)
        m_clock.advance(int(now().secsTo(m_end)));
    must(endSpeech(file, m_meeting, now()));
    must(closeMeeting(file, m_meeting, now()));
}

QList<PersonId> LongMeeting::present() const
{
    const auto attendance = attendanceNow(*m_file->read().attendance.ofMeeting(m_meeting));
    QList<PersonId> present;
    for (const PersonId voter : m_voters) {
        if (attendance.value(voter).isPresent())
            present.append(voter);
    }
    return present;
}

void LongMeeting::comeAndGo()
{
    if (!chance(60))
        return;
    pass(1, 20);
    const QList<PersonId> all = m_voters + m_others;
    const PersonId person = all[m_random.bounded(int(all.size()))];
    Arrival arrival;
    const int kind = m_random.bounded(10);
    arrival.kind = kind < 7 ? Coming::Arrived : kind < 9 ? Coming::Away : Coming::Left;
    if (arrival.kind == Coming::Arrived && chance(20)) {
        arrival.substitute = u"Người thay"_s;
        arrival.authority = u"Giấy ủy quyền"_s;
    }
    const int written = must(attend(*m_file, m_meeting, {person}, arrival, now()));
    // A slip is taken back at once.
    if (written > 0 && chance(10))
        must(takeBack(*m_file, m_meeting, person));
    if (present().size() < m_voters.size() / 2)
        must(attend(*m_file, m_meeting, m_voters, {}, now()));
}

void LongMeeting::speak(const CourseEntry& entry)
{
    QList<SpeechId> waiting;
    for (int i = m_random.bounded(3); i > 0; --i) {
        const PersonId person = m_voters[m_random.bounded(int(m_voters.size()))];
        if (const auto asked = askToSpeak(*m_file, m_meeting, entry, person, {}, now()))
            waiting.append(*asked);
    }
    if (waiting.size() > 1 && chance(30))
        must(moveSpeech(*m_file, m_meeting, waiting.last(), -1));
    for (const SpeechId speech : std::as_const(waiting)) {
        if (chance(10)) {
            must(withdrawSpeech(*m_file, speech));
            continue;
        }
        must(giveWord(*m_file, m_meeting, speech, entry, now()));
        pass(10, 40);
        must(endSpeech(*m_file, m_meeting, now()));
    }
}

void LongMeeting::note(const CourseEntry& entry)
{
    must(setDiscussion(*m_file, m_meeting, entry,
                       u"Ý kiến %1: đề nghị làm rõ kinh phí."_s.arg(m_steps),
                       chance(50) ? u"Giao Sở TT&TT hoàn thiện."_s : QString()));
}

void LongMeeting::move(const CourseEntry& entry)
{
    if (!entry.proposal.isValid() || !chance(5))
        return;
    must(moveChange(*m_file, entry.proposal, m_voters.first(), {},
                    u"Kiến nghị sửa %1"_s.arg(m_random.bounded(1000)), now()));
    const Motion motion = m_file->read().room.motions(m_meeting)->last();
    must(settleMotion(*m_file, motion, chance(50) ? MotionState::Adopted : MotionState::Rejected));
}

void LongMeeting::rest()
{
    must(pauseMeeting(*m_file, m_meeting, now()));
    pass(60, 900);
    must(resumeMeeting(*m_file, m_meeting, now()));
}

}  // namespace nghisu
