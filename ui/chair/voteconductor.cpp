// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/voteconductor.h"

#include "chair/roomstate.h"
#include "dialogs/annuldialog.h"
#include "dialogs/polldialog.h"
#include "dialogs/recountdialog.h"
#include "domain/pollresult.h"
#include "panels/usualvote.h"
#include "report/documents/votes.h"
#include "session/councilfile.h"
#include "session/polling.h"
#include "session/voting.h"
#include "shell/desk.h"
#include "words/words.h"

#include <QWidget>

#include <algorithm>

namespace nghisu {

VoteConductor::VoteConductor(Desk& desk, RoomState& state, QWidget* window)
    : QObject(window), m_desk(desk), m_state(state), m_window(window)
{
}

Poll VoteConductor::usual() const
{
    const CourseEntry entry = m_state.current();
    Poll poll = usualPoll(m_desk);
    poll.proposal = entry.proposal;
    poll.item = entry.item;
    for (const CourseEntry& other : m_state.course().current) {
        if (other.proposal.isValid() && other != entry)
            poll.together.append(other.proposal);
    }
    poll.question = m_state.titleOf(entry);
    return poll;
}

QList<Poll> VoteConductor::preparedForCurrent() const
{
    const CourseEntry entry = m_state.current();
    QList<Poll> prepared;
    if (entry.isValid()) {
        std::copy_if(m_state.polls().begin(), m_state.polls().end(), std::back_inserter(prepared),
                     [&](const Poll& poll) { return isPrepared(poll) && isOn(poll, entry); });
    }
    return prepared;
}

QList<Poll> VoteConductor::preparedForMeeting() const
{
    QList<Poll> prepared;
    std::copy_if(m_state.polls().begin(), m_state.polls().end(), std::back_inserter(prepared),
                 [](const Poll& poll) { return isPrepared(poll) && isFree(poll); });
    return prepared;
}

void VoteConductor::openNext()
{
    if (const QList<Poll> prepared = preparedForCurrent(); prepared.size() == 1)
        openPrepared(prepared.first().id);
    else
        open(usual());
}

PollId VoteConductor::open(const Poll& poll)
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
    return *prepared;
}

void VoteConductor::openPrepared(PollId poll)
{
    if (const auto opened = openPoll(*m_state.file(), poll, m_state.now()); !opened)
        m_desk.report(opened.error());
}

void VoteConductor::askHow(const Poll& poll)
{
    PollDialog dialog(m_desk, poll, PollDialog::Purpose::Hold, m_window);
    while (const int answer = dialog.exec()) {
        const bool done = answer == PollDialog::Prepared ? dialog.prepare().isValid()
                                                         : open(dialog.poll()).isValid();
        if (done)
            return;
    }
}

void VoteConductor::askHow(const Motion& motion)
{
    const PlanLine* line = m_state.lineOf({{}, motion.proposal});
    const QString number = line ? line->number : QString();
    // What is asked stands in the record, in its language.
    const Words words(m_state.council().language);
    Poll poll = usualPoll(m_desk);
    poll.question =
        motion.mover.isEmpty()
            ? words.text("Room", QT_TRANSLATE_NOOP("Room", "Adopt the change to proposal %1"))
                  .arg(number)
            : words
                  .text("Room",
                        QT_TRANSLATE_NOOP("Room", "Adopt the change to proposal %1 moved by %2"))
                  .arg(number, motion.mover);
    askHow(poll);
}

void VoteConductor::changePrepared(PollId poll)
{
    changePreparedVote(m_desk, poll, m_window);
}

void VoteConductor::removePrepared(PollId poll)
{
    removePreparedVote(m_desk, poll);
}

bool VoteConductor::close(const PollFigures& counted, const QString& warning)
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
    static_cast<Turnout&>(closing) = static_cast<const Turnout&>(*figures);
    for (qsizetype i = 0; i < closing.options.size(); ++i)
        closing.options[i].votes = figures->votes.value(i);
    closing.state = PollState::Closed;
    // Ballots are kept without the desk reading everything again.
    if (closing.ballot.needsBallots())
        closing.ballots = m_state.file()->read().ballots.counting(id).value_or(QList<Ballot>());
    if (const auto checked = checkCounts(closing.counts()); !checked) {
        m_desk.report(checked.error());
        return false;
    }
    // As they stand in the question.
    PollFigures kept = *figures;
    const PollResult result = resultOf(closing);
    const Verdict& verdict = result.verdict;
    const bool tied = verdict.outcome == Outcome::Tied;
    const QString words = verdictText(closing, result, m_desk.words());
    Question question;
    // Whoever closes a tie that the chair decides must know of it, hidden or not.
    // While phones can still vote, what a secret vote comes to is nobody's to see.
    const bool unseen = open->hidden || (open->method == PollMethod::Phone && open->secret);
    question.sentence = unseen && !tied ? tr("The result shows once the vote is closed.")
                      : words.isEmpty() ? tr("An opinion, without a decision.")
                                        : words;
    if (!warning.isEmpty())
        question.sentence += u'\n' + warning;
    question.safe = tr("Go on counting");
    question.destructive = false;
    if (tied) {
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
    return true;
}

void VoteConductor::annul(const Poll& poll)
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

void VoteConductor::again(const Poll& poll)
{
    askHow(revoteOf(poll));
}

void VoteConductor::countAgain(const Poll& poll)
{
    nghisu::countAgain(m_desk, poll, m_state.now(), m_window);
}

}  // namespace nghisu
