// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomstage.h"

#include "chair/clocklabel.h"
#include "chair/discussionedit.h"
#include "chair/motionsview.h"
#include "chair/openvote.h"
#include "chair/preparedvotes.h"
#include "chair/roomconductor.h"
#include "chair/roomstate.h"
#include "chair/voteconductor.h"
#include "dialogs/recountdialog.h"
#include "domain/pollresult.h"
#include "models/pollterms.h"
#include "panels/pollpanel.h"
#include "panels/pollsubject.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"
#include "words/words.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 28;       // from the edges of the middle column
constexpr int RightSide = 40;  // where the gutter is not mirrored
constexpr int ContentWidth = 720;
constexpr int ButtonGap = 12;
constexpr int SightMargin = 64;  // around what has the focus, so that what is said of it shows

}  // namespace

RoomStage::RoomStage(Desk& desk, RoomState& state, RoomConductor& conductor, VoteConductor& votes,
                     PhonesConductor& phones, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(state), m_conductor(conductor), m_votes(votes)
{
    layOut(phones);
    connect(&state, &RoomState::changed, this, &RoomStage::refresh);
    connect(m_motions, &MotionsView::projectedChanged, this, &RoomStage::askedChanged);
    connect(m_vote, &OpenVote::askedChanged, this, &RoomStage::askedChanged);
    connect(m_vote, &OpenVote::finished, m_buttons.first(), qOverload<>(&QWidget::setFocus));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        connect(m_buttons[i], &QAbstractButton::clicked, this, [this, i] {
            // What it does may offer something else instead.
            if (const auto act = m_offers.value(i).act)
                act();
        });
    }
    connect(qApp, &QApplication::focusChanged, this, &RoomStage::keepFocusInSight,
            Qt::QueuedConnection);
    retranslate();
}

// Qt scrolls to what Tab reaches, and not to what is given the focus.
void RoomStage::keepFocusInSight()
{
    QWidget* now = QApplication::focusWidget();
    if (now && m_area->widget()->isAncestorOf(now))
        m_area->ensureWidgetVisible(now, 0, SightMargin);
}

void RoomStage::layOut(PhonesConductor& phones)
{
    const Theme& theme = m_desk.theme();
    auto* sheet = new QWidget(this);
    m_mark = new StateMark(theme, sheet);
    m_mark->setLarge(true);
    m_mark->setObjectName(u"roomMark"_s);
    m_way = new ElidedLabel(theme, FontRole::Body, Token::Ink2, sheet);
    m_clock = new ClockLabel(theme, FontRole::Body, Token::Ink2, sheet);
    m_subject = new PollSubject(m_desk, sheet);
    m_result = new PollPanel(m_desk, sheet);
    m_result->setObjectName(u"roomResult"_s);
    m_result->setInset(true);
    m_inset = new QWidget(sheet);
    m_vote = new OpenVote(m_desk, m_state, m_votes, phones, m_inset);
    m_prepared = new PreparedVotes(m_desk, m_votes, m_inset);
    m_discussion = new DiscussionEdit(m_desk, m_state, m_inset);
    m_motions = new MotionsView(m_desk, m_state, m_conductor, m_votes, m_inset);
    m_hint = new Label(theme, FontRole::Body, Token::Ink2, m_inset);
    m_hint->setObjectName(u"roomHint"_s);
    m_hint->setWordWrap(true);

    for (const QString& name :
         {u"roomPrimary"_s, u"roomSecond"_s, u"roomThird"_s, u"roomFourth"_s}) {
        const ButtonKind kind = m_buttons.isEmpty() ? ButtonKind::Primary : ButtonKind::Quiet;
        m_buttons.append(new ShortcutButton(theme, kind, {}, this));
        m_buttons.last()->setObjectName(name);
    }
    m_buttons.first()->setLarge(true);
    m_buttons.first()->setAutoDefault(true);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(m_subject->gutter(), 0, 0, 0);
    head->setSpacing(12);
    head->addWidget(m_mark);
    head->addWidget(m_way, 1);
    head->addWidget(m_clock);

    auto* inset = new QVBoxLayout(m_inset);
    inset->setContentsMargins(m_subject->gutter(), 0, 0, 0);
    inset->setSpacing(12);
    inset->addWidget(m_hint);
    inset->addWidget(m_vote, 1);
    inset->addWidget(m_prepared);
    inset->addWidget(m_discussion);
    inset->addWidget(m_motions);
    inset->addStretch(0);

    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(Side, 20, RightSide, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_subject);
    column->addWidget(m_result);
    column->addSpacing(4);
    column->addWidget(m_inset, 1);
    sheet->setMaximumWidth(ContentWidth + Side + RightSide);

    m_area = new QScrollArea(this);
    m_area->setObjectName(u"roomSheet"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(sheet);
    // Paper, as the rest of the page; the area would fill both with the colour of the desk.
    m_area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::NoFocus);

    // In a further line where there is no room for their words.
    m_buttonRow = new FlowLayout(nullptr, ButtonGap, 4);
    m_buttonRow->setContentsMargins(Side + m_subject->gutter(), 8, RightSide, 20);
    for (ShortcutButton* button : std::as_const(m_buttons))
        m_buttonRow->addWidget(button);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_area, 1);
    whole->addLayout(m_buttonRow);
}

RoomStage::Phase RoomStage::phaseNow() const
{
    if (m_state.openPoll())
        return Phase::Voting;
    if (m_state.course().state == CourseState::Closed)
        return Phase::Closed;
    if (!m_state.isOpen() || !m_state.current().isValid())
        return Phase::Waiting;
    return m_state.resultShown() ? Phase::Result : Phase::Item;
}

bool RoomStage::isVoteDue() const
{
    const Poll* held = m_state.resultShown();
    return m_state.current().proposal.isValid() && (!held || isFree(*held));
}

bool RoomStage::isOnePrepared() const
{
    return m_votes.preparedForCurrent().size() == 1;
}

void RoomStage::refresh()
{
    const Phase phase = phaseNow();
    const Poll* open = m_state.openPoll();
    const CourseEntry entry = m_state.current();
    m_subject->setVisible(phase != Phase::Result);
    m_result->setVisible(phase == Phase::Result);
    m_vote->setVisible(phase == Phase::Voting);
    m_discussion->setVisible(phase == Phase::Item || phase == Phase::Result);
    // A vote on one of them leaves open what becomes of it.
    const Poll* shown = phase == Phase::Result ? m_state.resultShown() : nullptr;
    m_motions->show(phase == Phase::Item || (shown && isFree(*shown)) ? entry : CourseEntry());
    if (shown)
        m_result->showPoll(*shown);
    else if (open && isFree(*open))
        m_subject->showQuestion(open->question);
    else
        showSubject(open && open->proposal.isValid() ? CourseEntry{{}, open->proposal} : entry);
    const bool began = m_vote->refresh();
    m_prepared->refresh(m_state.isWritable() && m_state.isOpen());
    m_prepared->setVisible(phase != Phase::Voting && phase != Phase::Closed
                           && !m_prepared->isEmpty());
    m_discussion->show(entry);
    const bool turned = phase != m_phase || began;
    m_phase = phase;
    showHead(phase);
    showHint(phase);
    showButtons(phase);
    tick();
    if (turned)
        m_area->verticalScrollBar()->setValue(0);
    // Fields that a layout has just taken in are shown, and can have the focus, a moment later.
    if (turned && isVisible())
        QMetaObject::invokeMethod(this, &RoomStage::focusWork, Qt::QueuedConnection);
    emit askedChanged();
}

void RoomStage::showSubject(const CourseEntry& entry)
{
    if (entry.proposal.isValid() && m_state.proposalOf(entry))
        m_subject->showProposal(entry.proposal);
    else if (entry.isValid())
        m_subject->showQuestion(m_state.titleOf(entry));
    else
        m_subject->showQuestion(m_state.meeting().title);
}

void RoomStage::showHead(Phase phase)
{
    m_way->setText({});
    switch (phase) {
    case Phase::Closed:
        m_mark->setSign(IconName::Check, Token::Ok, tr("The meeting is closed"));
        break;
    case Phase::Waiting:
        m_mark->setSign(IconName::Pending, Token::Ink3,
                        m_state.isOpen() ? tr("Nothing is on") : tr("Not opened yet"));
        break;
    case Phase::Item:
        m_mark->setSign(IconName::Running, Token::Accent,
                        m_state.course().state == CourseState::Paused ? tr("Break") : tr("On now"));
        break;
    case Phase::Voting:
        m_mark->setSign(IconName::Running, Token::Accent, tr("Voting"));
        m_way->setText(pollTerms(*m_state.openPoll(), m_desk.words()));
        break;
    case Phase::Result:
        m_mark->setSign(IconName::Check, Token::Ok, tr("Result announced"));
        break;
    }
}

void RoomStage::showHint(Phase phase)
{
    QString hint;
    if (phase == Phase::Closed) {
        hint = tr("The minutes can be printed from the documents of the meeting.");
    } else if (phase == Phase::Waiting && m_state.plan().isEmpty()) {
        hint = tr("This meeting has neither a programme nor proposals yet.");
    } else if (phase == Phase::Waiting) {
        hint = m_state.voters().isEmpty()
                 ? tr("This council has no members yet. Add them under “Members”.")
             : m_state.isAttendanceTaken()
                 ? tr("%n member(s) present.", nullptr, int(m_state.heads().present))
                 : tr("Take the attendance first, so that quorum and votes can be reckoned.");
    } else if (phase == Phase::Voting) {
        // What is asked may be something else than the proposal itself.
        if (const QString& question = m_state.openPoll()->question; question != m_subject->title())
            hint = question;
    } else if (phase == Phase::Item && isVoteDue() && !m_votes.usual().together.isEmpty()) {
        QStringList numbers;
        for (const PlanLine& line : m_state.plan()) {
            if (line.entry.proposal.isValid() && m_state.course().current.contains(line.entry))
                numbers.append(line.number);
        }
        hint = tr("One vote decides on proposals %1 together. One of them is taken out under "
                  "“Another way of voting”.")
                   .arg(numbers.join(u", "_s));
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

RoomStage::Offer RoomStage::offerOfNext()
{
    const CourseEntry next = m_state.next();
    if (!next.isValid())
        return {};
    const PlanLine* line = m_state.lineOf(next);
    const bool numbered = next.proposal.isValid() && line;
    return {numbered ? tr("Go to proposal %1").arg(line->number) : tr("Go on"), [this] { goOn(); },
            QKeySequence(Qt::Key_PageDown)};
}

RoomStage::Offer RoomStage::offerOfVote()
{
    return {isOnePrepared() ? tr("Open the prepared vote") : tr("Open the vote"),
            [this] { openVote(); }, QKeySequence(Qt::Key_F9)};
}

QList<RoomStage::Offer> RoomStage::offersOfItem()
{
    const Offer another{isVoteDue() ? tr("Another way of voting…") : tr("Vote on a question…"),
                        [this] { emit voteDialogRequested(); }};
    if (isVoteDue())
        return {offerOfVote(), another};
    if (isOnePrepared())
        return {offerOfVote(), another, offerOfNext()};
    return {offerOfNext(), another};
}

QList<RoomStage::Offer> RoomStage::offersOfResult()
{
    const Poll held = *m_state.resultShown();
    const PollResult result =
        held.ballot.kind == PollKind::Election ? resultOf(held) : PollResult();
    const bool second =
        result.election && result.election->secondRound(held.options.size()).size() > 1;
    QList<Offer> offers{isVoteDue() || isOnePrepared() ? offerOfVote() : offerOfNext()};
    // What is prepared is most likely that.
    if (!isOnePrepared()) {
        offers.append({second ? tr("Second round…") : tr("Vote again…"),
                       [this, held] { m_votes.again(held); }});
    }
    const bool paper = canCountAgain(held);
    if (paper)
        offers.append({tr("Second count…"), [this, held] { m_votes.countAgain(held); }});
    offers.append(
        {paper ? tr("Annul…") : tr("Annul this vote…"), [this, held] { m_votes.annul(held); }});
    return offers;
}

QList<RoomStage::Offer> RoomStage::offers(Phase phase)
{
    switch (phase) {
    case Phase::Closed:
        return {{tr("Open the meeting again"), [this] { m_conductor.openMeeting(); }}};
    case Phase::Waiting:
        return {{tr("Open the meeting"), [this] { m_conductor.openMeeting(); }},
                {tr("Take the attendance"), [this] { emit attendanceRequested(); }}};
    case Phase::Item:
        return offersOfItem();
    case Phase::Voting:
        return {{tr("Close and announce the result"), [this] { m_vote->close(); },
                 QKeySequence(Qt::Key_F9)},
                {tr("Annul this vote…"), [this] {
                     if (const Poll* open = m_state.openPoll())
                         m_votes.annul(*open);
                 }}};
    case Phase::Result:
        return offersOfResult();
    }
    Q_UNREACHABLE();
}

void RoomStage::showButtons(Phase phase)
{
    m_offers = offers(phase);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const Offer offer = m_offers.value(i);
        m_buttons[i]->setText(offer.words);
        m_buttons[i]->setVisible(!offer.words.isEmpty());
        m_buttons[i]->setEnabled(m_state.isWritable());
    }
    showKeys();
}

// Where not all buttons stand in one line, what their keys take is missed more than the keys.
void RoomStage::showKeys()
{
    const QMargins margins = m_buttonRow->contentsMargins();
    int room = width() - margins.left() - margins.right() + ButtonGap;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setKeys(m_offers.value(i).keys, true);
        if (!m_offers.value(i).words.isEmpty())
            room -= m_buttons[i]->sizeHint().width() + ButtonGap;
    }
    for (ShortcutButton* button : std::as_const(m_buttons)) {
        if (room < 0)
            button->setKeys({}, true);
    }
}

void RoomStage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showKeys();
}

VoteAsked RoomStage::asked() const
{
    if (m_phase == Phase::Voting)
        return m_vote->asked();
    VoteAsked asked;
    if (m_phase == Phase::Item)
        asked.motion = m_motions->projected();
    return asked;
}

void RoomStage::openVote()
{
    if (storePending())
        m_votes.openNext();
}

void RoomStage::onVoteKey()
{
    if (!m_state.isWritable())
        return;
    if (m_phase == Phase::Voting)
        m_vote->close();
    else if ((m_phase == Phase::Item || m_phase == Phase::Result)
             && (isVoteDue() || isOnePrepared()))
        openVote();
    else if (m_phase == Phase::Item)
        emit voteDialogRequested();
}

void RoomStage::goOn()
{
    if (storePending())
        m_conductor.goOn();
}

void RoomStage::moveChange()
{
    if (m_phase == Phase::Item && storePending())
        m_motions->moveChange();
}

void RoomStage::focusWork()
{
    if (m_phase == Phase::Voting)
        m_vote->focusWork();
    else
        m_buttons.first()->setFocus();
}

bool RoomStage::storePending()
{
    return m_discussion->flush();
}

bool RoomStage::leave()
{
    return m_vote->storePending() && storePending();
}

void RoomStage::tick()
{
    const QDateTime now = m_state.now();
    if (const Poll* open = m_state.openPoll())
        m_clock->setTime(elapsedText(std::max<qint64>(0, open->openedAt.msecsTo(now))));
    else if (m_phase == Phase::Item)
        m_clock->setTime(elapsedText(m_state.course().of(m_state.current()).spentAt(now)));
    else
        m_clock->setTime({});
}

void RoomStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RoomStage::retranslate()
{
    m_vote->retranslate();
    m_discussion->retranslate();
    m_motions->retranslate();
    refresh();
}

}  // namespace nghisu
