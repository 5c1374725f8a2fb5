// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomstage.h"

#include "chair/clocklabel.h"
#include "chair/countview.h"
#include "chair/discussionedit.h"
#include "chair/motionsview.h"
#include "chair/rollcallview.h"
#include "chair/roomconductor.h"
#include "chair/roomstate.h"
#include "panels/pollpanel.h"
#include "panels/pollsubject.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 28;       // from the edges of the middle column
constexpr int RightSide = 40;  // where the gutter is not mirrored
constexpr int ContentWidth = 720;

}  // namespace

RoomStage::RoomStage(Desk& desk, RoomState& state, RoomConductor& conductor, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(state), m_conductor(conductor)
{
    layOut();
    connect(&state, &RoomState::changed, this, &RoomStage::refresh);
    connect(m_count, &CountView::edited, this, &RoomStage::askedChanged);
    connect(m_count, &CountView::finished, m_primary, qOverload<>(&QWidget::setFocus));
    connect(m_roll, &RollCallView::edited, this, &RoomStage::askedChanged);
    connect(m_roll, &RollCallView::finished, m_primary, qOverload<>(&QWidget::setFocus));
    connect(m_motions, &MotionsView::projectedChanged, this, &RoomStage::askedChanged);
    connect(m_primary, &QAbstractButton::clicked, this, [this] {
        switch (m_phase) {
        case Phase::Closed:
        case Phase::Waiting:
            m_conductor.openMeeting();
            break;
        case Phase::Item:
            if (m_state.current().proposal.isValid())
                openVote();
            else
                goOn();
            break;
        case Phase::Counting:
        case Phase::Calling:
            closeVote();
            break;
        case Phase::Result:
            goOn();
            break;
        }
    });
    connect(m_second, &QAbstractButton::clicked, this, [this] {
        switch (m_phase) {
        case Phase::Closed:
            break;
        case Phase::Waiting:
            emit attendanceRequested();
            break;
        case Phase::Item:
            emit voteDialogRequested();
            break;
        case Phase::Counting:
        case Phase::Calling:
            if (const Poll* open = m_state.openPoll())
                m_conductor.annulVote(*open);
            break;
        case Phase::Result:
            if (const Poll* held = m_state.lastPollOf(m_state.current()))
                m_conductor.voteAgain(*held);
            break;
        }
    });
    connect(m_third, &QAbstractButton::clicked, this, [this] {
        if (const Poll* held = m_state.lastPollOf(m_state.current()))
            m_conductor.annulVote(*held);
    });
    retranslate();
}

void RoomStage::layOut()
{
    const Theme& theme = m_desk.theme();
    auto* sheet = new QWidget(this);
    m_mark = new StateMark(theme, sheet);
    m_mark->setLarge(true);
    m_mark->setObjectName(u"roomMark"_s);
    m_way = new Label(theme, FontRole::Body, Token::Ink2, sheet);
    m_clock = new ClockLabel(theme, FontRole::Body, Token::Ink2, sheet);
    m_subject = new PollSubject(m_desk, sheet);
    m_result = new PollPanel(m_desk, sheet);
    m_result->setObjectName(u"roomResult"_s);
    m_result->setInset(true);
    m_inset = new QWidget(sheet);
    m_count = new CountView(m_desk, m_state, m_inset);
    m_roll = new RollCallView(m_desk, m_state, m_inset);
    m_discussion = new DiscussionEdit(m_desk, m_state, m_inset);
    m_motions = new MotionsView(m_desk, m_state, m_conductor, m_inset);
    m_hint = new Label(theme, FontRole::Body, Token::Ink2, m_inset);
    m_hint->setWordWrap(true);

    const auto button = [&](const QString& name, ButtonKind kind) {
        auto* made = new ShortcutButton(theme, kind, {}, this);
        made->setObjectName(name);
        return made;
    };
    m_primary = button(u"roomPrimary"_s, ButtonKind::Primary);
    m_primary->setLarge(true);
    m_primary->setAutoDefault(true);
    m_second = button(u"roomSecond"_s, ButtonKind::Quiet);
    m_third = button(u"roomThird"_s, ButtonKind::Quiet);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(m_subject->gutter(), 0, 0, 0);
    head->setSpacing(12);
    head->addWidget(m_mark);
    head->addWidget(m_way);
    head->addStretch(1);
    head->addWidget(m_clock);

    auto* inset = new QVBoxLayout(m_inset);
    inset->setContentsMargins(m_subject->gutter(), 0, 0, 0);
    inset->setSpacing(12);
    inset->addWidget(m_hint);
    inset->addWidget(m_count);
    inset->addWidget(m_roll, 1);
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
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(sheet);
    // Paper, as the rest of the page; the area would fill both with the colour of the desk.
    m_area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::NoFocus);

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(Side + m_subject->gutter(), 8, RightSide, 20);
    buttons->setSpacing(12);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_second);
    buttons->addWidget(m_third);
    buttons->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_area, 1);
    whole->addLayout(buttons);
}

RoomStage::Phase RoomStage::phaseNow() const
{
    if (const Poll* open = m_state.openPoll())
        return open->method == PollMethod::RollCall ? Phase::Calling : Phase::Counting;
    if (m_state.course().state == CourseState::Closed)
        return Phase::Closed;
    const CourseEntry entry = m_state.current();
    if (!m_state.isOpen() || !entry.isValid())
        return Phase::Waiting;
    const Poll* held = m_state.lastPollOf(entry);
    return held && held->closedAt >= m_state.course().of(entry).began ? Phase::Result : Phase::Item;
}

void RoomStage::refresh()
{
    const Phase phase = phaseNow();
    const Poll* open = m_state.openPoll();
    const CourseEntry entry = m_state.current();
    const bool counting = phase == Phase::Counting || phase == Phase::Calling;
    m_subject->setVisible(phase != Phase::Result);
    m_result->setVisible(phase == Phase::Result);
    m_count->setVisible(phase == Phase::Counting);
    m_roll->setVisible(phase == Phase::Calling);
    m_discussion->setVisible(phase == Phase::Item || phase == Phase::Result);
    m_motions->show(phase == Phase::Item ? entry : CourseEntry());
    if (phase == Phase::Result)
        m_result->showPoll(*m_state.lastPollOf(entry));
    else
        showSubject(open && open->proposal.isValid() ? CourseEntry{{}, open->proposal} : entry);
    const bool began = counting && open->id != m_shown;
    if (began && phase == Phase::Counting)
        m_count->begin(*open);
    else if (began)
        m_roll->begin(*open);
    else if (phase == Phase::Counting)
        m_count->refresh();
    m_shown = counting ? open->id : PollId();
    m_discussion->show(entry);
    const bool turned = phase != m_phase || began;
    m_phase = phase;
    showHead(phase);
    showButtons(phase);
    tick();
    // Fields that a layout has just taken in are shown, and can have the focus, a moment later.
    if (turned && isVisible())
        QMetaObject::invokeMethod(this, &RoomStage::focusWork, Qt::QueuedConnection);
    emit askedChanged();
}

void RoomStage::showSubject(const CourseEntry& entry)
{
    m_subjectOf = entry;
    if (entry.proposal.isValid() && m_state.proposalOf(entry))
        m_subject->showProposal(entry.proposal);
    else if (entry.isValid())
        m_subject->showQuestion(m_state.titleOf(entry));
    else
        m_subject->showQuestion(m_state.meeting().title);
}

void RoomStage::showHead(Phase phase)
{
    m_way->clear();
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
    case Phase::Counting:
    case Phase::Calling: {
        const Poll& open = *m_state.openPoll();
        m_mark->setSign(IconName::Running, Token::Accent, tr("Voting"));
        const QString method = m_desk.words().method(open.method);
        m_way->setText(open.secret ? tr("%1, secret").arg(method) : tr("%1, open").arg(method));
        break;
    }
    case Phase::Result:
        m_mark->setSign(IconName::Check, Token::Ok, tr("Result announced"));
        break;
    }
    m_hint->setVisible(phase == Phase::Waiting || phase == Phase::Closed);
    m_hint->setText(
        phase == Phase::Closed ? tr("The minutes can be printed from the documents of the meeting.")
        : m_state.plan().isEmpty() ? tr("This meeting has neither a programme nor proposals yet.")
        : m_state.isAttendanceTaken()
            ? tr("%n member(s) present.", nullptr, int(m_state.heads().present))
            : tr("Take the attendance first, so that quorum and votes can be reckoned."));
}

QString RoomStage::nextWords() const
{
    const CourseEntry next = m_state.next();
    if (!next.isValid())
        return {};
    const PlanLine* line = m_state.lineOf(next);
    if (next.proposal.isValid() && line)
        return tr("Go to proposal %1").arg(line->number);
    return tr("Go on");
}

void RoomStage::showButtons(Phase phase)
{
    const bool writable = m_state.isWritable();
    const QString next = nextWords();
    const bool votable = m_state.current().proposal.isValid();
    QString primary;
    QString second;
    QString third;
    QKeySequence keys;
    switch (phase) {
    case Phase::Closed:
        primary = tr("Open the meeting again");
        break;
    case Phase::Waiting:
        primary = tr("Open the meeting");
        second = tr("Take the attendance");
        break;
    case Phase::Item:
        primary = votable ? tr("Open the vote") : next;
        keys = votable ? QKeySequence(Qt::Key_F9) : QKeySequence(Qt::Key_PageDown);
        second = votable ? tr("Another way of voting…") : tr("Vote on a question…");
        break;
    case Phase::Counting:
    case Phase::Calling:
        primary = tr("Close and announce the result");
        keys = QKeySequence(Qt::Key_F9);
        second = tr("Annul this vote…");
        break;
    case Phase::Result:
        primary = next;
        keys = QKeySequence(Qt::Key_PageDown);
        second = tr("Vote again");
        third = tr("Annul this vote…");
        break;
    }
    const auto show = [writable](ShortcutButton* button, const QString& words,
                                 const QKeySequence& shown) {
        button->setText(words);
        button->setKeys(words.isEmpty() ? QKeySequence() : shown, true);
        button->setVisible(!words.isEmpty());
        button->setEnabled(writable);
    };
    show(m_primary, primary, keys);
    show(m_second, second, {});
    show(m_third, third, {});
}

VoteAsked RoomStage::asked() const
{
    VoteAsked asked;
    if (m_phase == Phase::Item)
        asked.motion = m_motions->projected();
    if (m_phase == Phase::Counting)
        asked.option = m_count->asked();
    if (m_phase == Phase::Calling) {
        asked.called = m_roll->called();
        asked.calledNext = m_roll->calledNext();
        asked.cast = m_roll->model().cast();
        asked.expected = m_roll->model().rowCount();
    }
    return asked;
}

void RoomStage::openVote()
{
    if (storePending())
        m_conductor.openVote(m_conductor.usualPoll());
}

void RoomStage::closeVote()
{
    if (m_phase == Phase::Counting) {
        if (const QString why = m_count->refusal(); !why.isEmpty()) {
            m_desk.notify(why);
            m_count->focusNext();
            return;
        }
        m_conductor.closeVote(m_count->figures());
    } else {
        m_conductor.closeVote(m_roll->model().figures(), m_roll->model().missingWords());
    }
}

void RoomStage::onVoteKey()
{
    if (!m_state.isWritable())
        return;
    if (m_phase == Phase::Counting || m_phase == Phase::Calling)
        closeVote();
    else if (m_phase == Phase::Item && m_state.current().proposal.isValid())
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
    switch (m_phase) {
    case Phase::Counting:
        m_count->focusNext();
        break;
    case Phase::Calling:
        m_roll->focusList();
        break;
    default:
        m_primary->setFocus();
    }
}

bool RoomStage::storePending()
{
    return m_discussion->flush();
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
    m_count->retranslate();
    m_roll->retranslate();
    m_discussion->retranslate();
    m_motions->retranslate();
    refresh();
}

}  // namespace nghisu
