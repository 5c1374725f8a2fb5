// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/openvote.h"

#include "chair/ballotsview.h"
#include "chair/phoneintake.h"
#include "chair/rollcallview.h"
#include "chair/roomstate.h"
#include "chair/voteconductor.h"
#include "panels/countview.h"
#include "panels/paperfigures.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "theme/theme.h"

#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

OpenVote::OpenVote(Desk& desk, RoomState& state, VoteConductor& votes, PhonesConductor& phones,
                   QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(state), m_votes(votes),
      m_paper(new PaperFigures(desk.theme(), this)),
      m_phones(new PhoneIntake(desk, state, phones, this)),
      m_count(new CountView(desk, *m_paper, this)), m_roll(new RollCallView(desk, state, this)),
      m_ballots(new BallotsView(desk, state, *m_paper, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_paper);
    column->addWidget(m_phones);
    column->addWidget(m_count);
    column->addWidget(m_ballots);
    column->addWidget(m_roll, 1);
    const auto turnTo = [this](Way way) {
        show(way);
        focusWork();
    };
    connect(m_count, &CountView::typingRequested, this, [turnTo] { turnTo(Way::Ballots); });
    connect(m_ballots, &BallotsView::sumsRequested, this, [turnTo] { turnTo(Way::Figures); });
    connect(m_paper, &PaperFigures::finished, this, &OpenVote::focusWork);
    connect(m_count, &CountView::edited, this, &OpenVote::askedChanged);
    connect(m_count, &CountView::finished, this, &OpenVote::finished);
    connect(m_roll, &RollCallView::edited, this, &OpenVote::askedChanged);
    connect(m_phones, &PhoneIntake::counted, this, &OpenVote::askedChanged);
    connect(m_roll, &RollCallView::finished, this, &OpenVote::finished);
}

OpenVote::Way OpenVote::wayOf(const Poll& poll) const
{
    if (poll.method == PollMethod::RollCall)
        return Way::Names;
    if (poll.method == PollMethod::Phone)
        return poll.secret ? Way::Ballots : Way::Names;
    if (poll.method != PollMethod::Paper)
        return Way::Figures;
    const auto kept = m_state.file()->read().ballots.cast(poll.id);
    return poll.ballot.needsBallots() || (kept && *kept > 0) ? Way::Ballots : Way::Figures;
}

Turnout OpenVote::there() const
{
    Turnout turnout;
    turnout.members = m_state.heads().members;
    turnout.entitled = m_state.heads().entitled;
    if (m_state.isAttendanceTaken())
        turnout.present = m_state.heads().present;
    return turnout;
}

bool OpenVote::refresh()
{
    const Poll* open = m_state.openPoll();
    if (!open) {
        m_shown = {};
        return false;
    }
    if (open->id == m_shown) {
        m_count->setThere(there());
        m_ballots->refresh();
        return false;
    }
    m_shown = open->id;
    const bool phone = open->method == PollMethod::Phone;
    if (phone)
        m_phones->begin(*open);
    if (phone || wayOf(*open) == Way::Names)
        m_roll->begin(*open);
    if (phone && open->secret) {
        m_paper->begin({});
        m_ballots->begin(*open);
    } else if (!phone && wayOf(*open) != Way::Names) {
        // As many ballots are given out as people are there, unless somebody says otherwise.
        m_paper->begin(there().present);
        m_count->begin(*open, there());
        m_ballots->begin(*open);
    }
    show(wayOf(*open));
    return true;
}

void OpenVote::show(Way way)
{
    m_way = way;
    const Poll* open = m_state.openPoll();
    const bool paper = open && open->method == PollMethod::Paper;
    m_paper->setVisible(paper);
    m_phones->setVisible(open && open->method == PollMethod::Phone);
    m_count->offerTyping(paper);
    m_count->setVisible(way == Way::Figures);
    m_roll->setVisible(way == Way::Names || (open && open->method == PollMethod::Phone));
    m_ballots->setVisible(way == Way::Ballots);
    emit askedChanged();
}

VoteAsked OpenVote::asked() const
{
    VoteAsked asked;
    if (m_way == Way::Figures)
        asked.option = m_count->asked();
    if (const Poll* open = m_state.openPoll(); open && open->method == PollMethod::Phone) {
        asked.cast = m_phones->cast();
        asked.expected = m_phones->expected();
    } else if (m_way == Way::Names) {
        asked.called = m_roll->called();
        asked.calledNext = m_roll->calledNext();
        asked.cast = m_roll->model().cast();
        asked.expected = m_roll->model().rowCount();
    }
    return asked;
}

void OpenVote::close()
{
    if (m_way == Way::Names) {
        m_votes.close(m_roll->model().figures(), m_roll->model().missingWords());
        return;
    }
    const bool ballots = m_way == Way::Ballots;
    if (const QString why = ballots ? m_ballots->refusal() : m_count->refusal(); !why.isEmpty()) {
        m_desk.notify(why);
        focusWork();
        return;
    }
    const Poll* open = m_state.openPoll();
    const bool phone = open && open->method == PollMethod::Phone;
    m_votes.close(ballots ? m_ballots->figures() : m_count->figures(),
                  phone ? m_phones->missingWords() : QString());
}

void OpenVote::focusWork()
{
    switch (m_way) {
    case Way::Figures:
        m_count->focusNext();
        break;
    case Way::Names:
        m_roll->focusList();
        break;
    case Way::Ballots:
        m_ballots->focusNext();
        break;
    }
}

bool OpenVote::storePending()
{
    return !m_shown.isValid() || m_way != Way::Ballots || m_ballots->keepBundle();
}

void OpenVote::retranslate()
{
    m_paper->retranslate();
    m_phones->retranslate();
    m_count->retranslate();
    m_roll->retranslate();
    m_ballots->retranslate();
}

}  // namespace nghisu
