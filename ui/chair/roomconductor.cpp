// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomconductor.h"

#include "chair/roomstate.h"
#include "dialogs/annuldialog.h"
#include "domain/pollresult.h"
#include "session/conducting.h"
#include "session/councilfile.h"
#include "session/moving.h"
#include "session/polling.h"
#include "session/speaking.h"
#include "session/voting.h"
#include "shell/desk.h"
#include "widgets/dialog.h"
#include "words/words.h"

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

Poll RoomConductor::usualPoll() const
{
    const CourseEntry entry = m_state.current();
    // What is asked stands in the record and on paper, in the language of the council.
    const Words words(m_state.council().language);
    Poll poll;
    poll.meeting = m_state.meetingId();
    poll.proposal = entry.proposal;
    poll.item = entry.item;
    for (const CourseEntry& other : m_state.course().current) {
        if (other.proposal.isValid() && other != entry)
            poll.together.append(other.proposal);
    }
    poll.question = m_state.titleOf(entry);
    poll.rule = m_state.council().rule;
    poll.options = standardOptions(words.optionMeaning(OptionMeaning::For),
                                   words.optionMeaning(OptionMeaning::Against),
                                   words.optionMeaning(OptionMeaning::Abstain));
    return poll;
}

PollId RoomConductor::openVote(const Poll& poll)
{
    const auto prepared = preparePoll(*m_state.file(), poll);
    if (!prepared) {
        m_desk.report(prepared.error());
        return {};
    }
    if (const auto opened = openPoll(*m_state.file(), *prepared, m_state.now()); !opened) {
        // What could not be opened is not left lying about.
        if (const auto removed = removePreparedPoll(*m_state.file(), *prepared); !removed)
            m_desk.report(removed.error());
        m_desk.report(opened.error());
        return {};
    }
    emit voteOpened(*prepared);
    return *prepared;
}

bool RoomConductor::closeVote(const PollFigures& counted, const QString& warning)
{
    const Poll* open = m_state.openPoll();
    if (!open)
        return false;
    const PollId id = open->id;
    PollFigures known = counted;
    // Who is there stands at the desk already; in a large council it is long to read.
    if (m_state.isAttendanceTaken() && !open->weighted) {
        known.members = known.members.value_or(m_state.heads().members);
        known.entitled = known.entitled.value_or(m_state.heads().entitled);
        known.present = known.present.value_or(m_state.heads().present);
    }
    const auto figures = figuresNow(*m_state.file(), id, known);
    if (!figures) {
        m_desk.report(figures.error());
        return false;
    }
    Poll closing = *open;
    static_cast<Turnout&>(closing) = *figures;
    for (qsizetype i = 0; i < closing.options.size(); ++i)
        closing.options[i].votes = figures->votes.value(i);
    closing.state = PollState::Closed;
    if (const auto checked = checkCounts(closing.counts()); !checked) {
        m_desk.report(checked.error());
        return false;
    }
    // As they stand in the question.
    PollFigures kept = *figures;
    const Verdict verdict = resultOf(closing).verdict;
    const QString words = m_desk.words().verdict(verdict);
    Question question;
    question.sentence = words.isEmpty() ? tr("An opinion, without a decision.") : words;
    if (!warning.isEmpty())
        question.sentence += u'\n' + warning;
    question.safe = tr("Go on counting");
    question.destructive = false;
    if (verdict.outcome == Outcome::Tied) {
        question.title = verdict.rule.tie == TieMode::CastingVote
                           ? tr("A tie. What is the chair's casting vote?")
                           : tr("A tie. On which side is the chair?");
        question.action = tr("Chair for");
        question.other = tr("Chair against");
        const Choice choice = choose(m_desk.theme(), m_window, question);
        if (choice == Choice::Safe)
            return false;
        kept.chair = choice == Choice::Action ? OptionMeaning::For : OptionMeaning::Against;
    } else {
        question.title = tr("Close the vote and announce the result?");
        question.action = tr("Close and announce");
        if (!ask(m_desk.theme(), m_window, question))
            return false;
    }
    if (const auto closed = closePoll(*m_state.file(), id, kept, m_state.now()); !closed) {
        m_desk.report(closed.error());
        return false;
    }
    emit voteClosed(id);
    return true;
}

void RoomConductor::annulVote(const Poll& poll)
{
    const PollId id = poll.id;
    AnnulDialog dialog(m_desk.theme(), poll.question, m_window);
    // What was typed stays where it could not be kept.
    while (dialog.exec() == QDialog::Accepted) {
        const auto annulled = nghisu::annulVote(*m_state.file(), id, dialog.reason());
        if (annulled)
            return;
        m_desk.report(annulled.error());
    }
}

void RoomConductor::voteAgain(const Poll& poll)
{
    openVote(revoteOf(poll));
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
