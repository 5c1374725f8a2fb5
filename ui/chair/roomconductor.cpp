// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomconductor.h"

#include "chair/roomstate.h"
#include "session/conducting.h"
#include "session/councilfile.h"
#include "session/moving.h"
#include "session/speaking.h"
#include "shell/desk.h"
#include "widgets/dialog.h"

#include <QWidget>

namespace nghisu {

RoomConductor::RoomConductor(Desk& desk, RoomState& state, QWidget* window)
    : QObject(window), m_desk(desk), m_state(state), m_window(window)
{
}

void RoomConductor::openMeeting()
{
    const auto opened = nghisu::openMeeting(*m_state.file(), m_state.meetingId(), m_state.now());
    if (!opened) {
        m_desk.report(opened.error());
        return;
    }
    if (!m_state.current().isValid())
        goOn();
}

void RoomConductor::closeMeeting()
{
    Question question;
    question.title = tr("Close the meeting?");
    question.sentence = tr("If that was a mistake, it can be opened again.");
    question.safe = tr("Go on with the meeting");
    question.action = tr("Close the meeting");
    question.destructive = false;
    if (!ask(m_desk.theme(), m_window, question))
        return;
    if (auto closed = nghisu::closeMeeting(*m_state.file(), m_state.meetingId(), m_state.now());
        !closed)
        m_desk.report(closed.error());
}

void RoomConductor::togglePause()
{
    const bool paused = m_state.course().state == CourseState::Paused;
    const auto turned = paused ? resumeMeeting(*m_state.file(), m_state.meetingId(), m_state.now())
                               : pauseMeeting(*m_state.file(), m_state.meetingId(), m_state.now());
    if (!turned)
        m_desk.report(turned.error());
}

void RoomConductor::begin(const CourseEntry& entry)
{
    const auto begun = beginEntry(*m_state.file(), m_state.meetingId(), entry, m_state.now());
    if (!begun)
        m_desk.report(begun.error());
}

void RoomConductor::goOn()
{
    if (const CourseEntry next = m_state.next(); next.isValid())
        begin(next);
}

void RoomConductor::join(const CourseEntry& entry)
{
    const auto joined = joinEntry(*m_state.file(), m_state.meetingId(), entry, m_state.now());
    if (!joined)
        m_desk.report(joined.error());
}

void RoomConductor::settle(const CourseEntry& entry, CourseKind kind)
{
    const auto settled =
        settleEntry(*m_state.file(), m_state.meetingId(), entry, kind, m_state.now());
    if (!settled)
        m_desk.report(settled.error());
}

void RoomConductor::attend(const QList<PersonId>& people, const Arrival& arrival)
{
    const auto written =
        nghisu::attend(*m_state.file(), m_state.meetingId(), people, arrival, m_state.now());
    if (!written)
        m_desk.report(written.error());
}

PersonId RoomConductor::personCalled(const QString& name) const
{
    for (const Person& person : m_state.people()) {
        if (person.name == name)
            return person.id;
    }
    return {};
}

bool RoomConductor::moveChange(ProposalId proposal, const QString& mover, const QString& after)
{
    const auto moved = nghisu::moveChange(*m_state.file(), proposal, personCalled(mover), mover,
                                          after, m_state.now());
    if (!moved)
        m_desk.report(moved.error());
    return moved.has_value();
}

void RoomConductor::settleMotion(const Motion& motion, MotionState state)
{
    const Proposal* proposal = m_state.proposalOf({{}, motion.proposal});
    if (state == MotionState::Adopted && proposal && proposal->text != motion.before) {
        Question question;
        question.title = tr("Adopt the words as they were moved?");
        question.sentence = tr("The proposal was changed after this was moved. What was changed "
                               "since then is no longer in it afterwards.");
        question.safe = tr("Leave it as it is");
        question.action = tr("Adopt");
        if (!ask(m_desk.theme(), m_window, question))
            return;
    }
    if (auto settled = nghisu::settleMotion(*m_state.file(), motion, state); !settled)
        m_desk.report(settled.error());
}

void RoomConductor::askToSpeak(const QString& name)
{
    const auto asked = nghisu::askToSpeak(*m_state.file(), m_state.meetingId(), m_state.current(),
                                          personCalled(name), name, m_state.now());
    if (!asked)
        m_desk.report(asked.error());
}

void RoomConductor::giveWord(SpeechId speech)
{
    const auto given = nghisu::giveWord(*m_state.file(), m_state.meetingId(), speech,
                                        m_state.current(), m_state.now());
    if (!given)
        m_desk.report(given.error());
}

void RoomConductor::endSpeech()
{
    const auto ended = nghisu::endSpeech(*m_state.file(), m_state.meetingId(), m_state.now());
    if (!ended)
        m_desk.report(ended.error());
}

void RoomConductor::withdrawSpeech(SpeechId speech)
{
    if (const auto withdrawn = nghisu::withdrawSpeech(*m_state.file(), speech); !withdrawn)
        m_desk.report(withdrawn.error());
}

void RoomConductor::takeBackAttendance(PersonId person)
{
    if (const auto taken = takeBack(*m_state.file(), m_state.meetingId(), person); !taken)
        m_desk.report(taken.error());
}

}  // namespace nghisu
