// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomdesk.h"

#include "chair/attendancedialog.h"
#include "chair/clocklabel.h"
#include "chair/pacing.h"
#include "chair/planmodel.h"
#include "chair/roomside.h"
#include "chair/roomstage.h"
#include "chair/speakersview.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/shortcutbutton.h"
#include "words/words.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QScreen>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int TickMs = 250;
constexpr qint64 MinuteMs = 60'000;

}  // namespace

RoomDesk::RoomDesk(Desk& desk, QWidget* parent)
    : RoomDesk(desk, std::make_unique<SystemScreens>(), {}, parent)
{
}

RoomDesk::RoomDesk(Desk& desk, std::unique_ptr<Screens> screens, std::unique_ptr<PhoneRoom> phones,
                   QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(desk), m_conductor(desk, m_state, this),
      m_votes(desk, m_state, this), m_phones(desk, m_state, std::move(phones), this),
      m_screens(std::move(screens)),
      m_projector(std::make_unique<ProjectorWindow>(desk.theme(), *m_screens))
{
    setObjectName(u"roomDesk"_s);
    makeActions();
    layOut();
    connect(&m_state, &RoomState::changed, this, &RoomDesk::refresh);
    connect(m_stage, &RoomStage::askedChanged, this, &RoomDesk::showSlide);
    connect(m_stage, &RoomStage::attendanceRequested, this, &RoomDesk::takeAttendance);
    connect(m_stage, &RoomStage::voteDialogRequested, this, &RoomDesk::askAnotherWay);
    connect(m_side, &RoomSide::viewChosen, this, &RoomDesk::setView);
    connect(m_side, &RoomSide::projectorToggled, this, &RoomDesk::toggleProjector);
    connect(m_side, &RoomSide::projectorLightChosen, this, &RoomDesk::projectorLightChosen);
    connect(m_side, &RoomSide::pageTurned, this, &RoomDesk::turnPage);
    connect(m_side, &RoomSide::attendanceRequested, this, &RoomDesk::takeAttendance);
    connect(m_side, &RoomSide::nextRequested, m_nextKey, &QAction::trigger);
    connect(&m_phones, &PhonesConductor::changed, this, &RoomDesk::onPhonesChanged);
    connect(m_projector.get(), &ProjectorWindow::screenLost, this, [this] {
        watch();
        m_desk.notify(tr("The projector is no longer connected. The meeting goes on here."));
        refresh();
    });
    connect(m_projector.get(), &ProjectorWindow::closeRequested, this,
            [this] { m_desk.notify(tr("The projector stays on. Switch it off at the desk.")); });
    connect(m_projector.get(), &ProjectorWindow::screenAdded, this, &RoomDesk::onScreenAdded);
    connect(&m_ticks, &QTimer::timeout, this, &RoomDesk::tick);
    m_ticks.start(TickMs);
    setView(RoomView::Current);
    retranslate();
}

RoomDesk::~RoomDesk()
{
    // What they tell while they come to an end is shown nowhere any more.
    m_phones.disconnect(this);
    m_phones.stop();
}

void RoomDesk::makeActions()
{
    const auto action = [this](const QString& name, IconName sign, const QKeySequence& keys) {
        auto* made = new QAction(icon(m_desk.theme(), sign), QString(), this);
        made->setObjectName(name);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        return made;
    };
    m_voteKey = action(u"roomVote"_s, IconName::Poll, Qt::Key_F9);
    m_nextKey = action(u"roomNextEntry"_s, IconName::Forward, Qt::Key_PageDown);
    m_pauseKey = action(u"roomPause"_s, IconName::Pause, Qt::Key_F6);
    m_attendanceKey = action(u"roomTakeAttendance"_s, IconName::Members, Qt::Key_F7);
    m_blackKey = action(u"roomBlack"_s, IconName::Projector, Qt::Key_B);
    m_speakersKey = action(u"roomSpeakers"_s, IconName::Person, Qt::Key_F8);
    m_phonesKey = action(u"roomPhones"_s, IconName::Phone, Qt::Key_F2);
    connect(m_phonesKey, &QAction::triggered, &m_phones, &PhonesConductor::ask);
    m_planKey = action(u"roomPlanKey"_s, IconName::Agenda, Qt::Key_F3);
    connect(m_planKey, &QAction::triggered, this, &RoomDesk::showPlan);
    m_motionKey = action(u"roomMotion"_s, IconName::Edit, Qt::Key_F4);
    connect(m_motionKey, &QAction::triggered, this, [this] { m_stage->moveChange(); });
    connect(m_speakersKey, &QAction::triggered, this, [this] { m_side->speakers().focusField(); });
    connect(m_voteKey, &QAction::triggered, this, [this] { m_stage->onVoteKey(); });
    connect(m_nextKey, &QAction::triggered, this, [this] {
        if (!m_state.isWritable() || !m_stage->storePending())
            return;
        if (m_state.isOpen())
            m_conductor.goOn();
        else
            m_conductor.openMeeting();
    });
    connect(m_pauseKey, &QAction::triggered, this, [this] { m_conductor.togglePause(); });
    connect(m_attendanceKey, &QAction::triggered, this, &RoomDesk::takeAttendance);
    connect(m_blackKey, &QAction::triggered, this,
            [this] { setView(m_view == RoomView::Black ? m_beforeBlack : RoomView::Black); });
}

void RoomDesk::setView(RoomView view)
{
    if (view == RoomView::Black && m_view != RoomView::Black)
        m_beforeBlack = m_view;
    m_view = view;
    m_side->setView(view);
    showSlide();
}

void RoomDesk::watch()
{
    m_state.setWatched(isVisible() || m_projector->isOpen() || m_phones.isOn());
}

void RoomDesk::onPhonesChanged()
{
    watch();
    if (m_view == RoomView::Phones && !m_phones.isOn())
        setView(RoomView::Current);
    if (m_beforeBlack == RoomView::Phones && !m_phones.isOn())
        m_beforeBlack = RoomView::Current;
    showSlide();
}

void RoomDesk::showSlide()
{
    const Words words(m_state.council().language);
    const Slide slide =
        slideOf(m_state, {m_view, m_phones.open()}, m_stage->asked(), m_state.now(), words);
    m_side->setSlide(slide);
    m_projector->view().setSlide(slide);
}

void RoomDesk::turnPage(int steps)
{
    m_side->preview().setPage(m_side->preview().page() + steps);
    m_projector->view().setPage(m_side->preview().page());
}

QString RoomDesk::deskScreen() const
{
    return screen() ? screen()->name() : QString();
}

void RoomDesk::toggleProjector()
{
    if (m_projector->isOpen()) {
        m_wanted = false;
        m_projector->retire();
        watch();
    } else {
        openProjector(true);
    }
    refresh();
}

void RoomDesk::openProjector(bool asked)
{
    const auto place = m_screens->other(deskScreen());
    if (!place) {
        if (asked) {
            m_desk.notify(tr("There is no second screen. Connect the projector, and let the system "
                             "extend the desktop to it."));
        }
        m_wanted = m_wanted || asked;
        return;
    }
    m_wanted = true;
    m_projector->open(*place);
    watch();
    m_side->setProjecting(true, place->geometry.size());
    showSlide();
    activateWindow();
}

void RoomDesk::onScreenAdded(const QString& /*name*/)
{
    // Whoever wanted it on before the cable came out wants it still.
    if (m_wanted && !m_projector->isOpen())
        openProjector(false);
    refresh();
}

void RoomDesk::takeAttendance()
{
    if (!m_state.meetingId().isValid() || !m_stage->storePending())
        return;
    if (m_state.people().isEmpty()) {
        m_desk.notify(tr("There are no members yet. Add them under Members."));
        return;
    }
    AttendanceDialog(m_desk, m_state, m_conductor, this).exec();
    m_stage->focusWork();
}

void RoomDesk::askAnotherWay()
{
    if (!m_stage->storePending())
        return;
    m_votes.askHow(m_votes.usual());
    m_stage->focusWork();
}

void RoomDesk::showPlan()
{
    if (m_planButton->isVisible()) {
        m_planAsked = !m_planAsked;
        arrange();
    }
    if (m_left->isVisible())
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_stage->focusWork();
}

void RoomDesk::showPlanMenu(const QPoint& at)
{
    const CourseEntry entry = m_plan->entryAt(m_list->indexAt(at).row());
    if (!entry.isValid() || !m_state.isWritable() || !m_state.isOpen())
        return;
    QMenu menu(this);
    const auto add = [&](const QString& name, const QString& words, bool enabled, auto act) {
        QAction* action = menu.addAction(words, this, act);
        action->setObjectName(name);
        action->setEnabled(enabled);
    };
    const bool on = m_state.course().current.contains(entry);
    add(u"planBegin"_s, tr("Take it up now"), !on, [&] { m_conductor.begin(entry); });
    add(u"planJoin"_s, tr("Debate it together with what is on"), !on && m_state.current().isValid(),
        [&] { m_conductor.join(entry); });
    menu.addSeparator();
    add(u"planDone"_s, tr("It is done"), true,
        [&] { m_conductor.settle(entry, CourseKind::Done); });
    add(u"planSkip"_s, tr("Leave it out"), true,
        [&] { m_conductor.settle(entry, CourseKind::Skipped); });
    add(u"planPostpone"_s, tr("Put it off"), true,
        [&] { m_conductor.settle(entry, CourseKind::Postponed); });
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

bool RoomDesk::storePending()
{
    return m_stage->leave();
}

void RoomDesk::refresh()
{
    // Who looks for the code has found it when a vote begins, and the room must see that.
    const Poll* poll = m_state.openPoll();
    if (poll && poll->id != m_pollShown && m_view == RoomView::Phones)
        setView(RoomView::Current);
    m_pollShown = poll ? poll->id : PollId();
    const Meeting& meeting = m_state.meeting();
    m_meeting->setText(meeting.day.isValid() ? tr("%1, %2").arg(
                           meeting.label(), meeting.day.toString(u"dd/MM/yyyy"_s))
                                             : meeting.label());
    const bool open = m_state.isOpen();
    const bool paused = m_state.course().state == CourseState::Paused;
    // Its button follows the action.
    m_pauseKey->setVisible(open);
    m_pauseKey->setEnabled(open && m_state.isWritable());
    m_pauseKey->setText(paused ? tr("Resume the meeting") : tr("Break"));
    m_close->setVisible(open);
    m_close->setEnabled(m_state.isWritable() && !m_state.openPoll());
    m_voteKey->setEnabled(m_state.isWritable() && m_state.isOpen());
    m_nextKey->setEnabled(m_state.isWritable());
    m_phonesKey->setEnabled(m_phones.isOffered());
    if (const int row = m_plan->rowOf(m_state.current()); row >= 0)
        m_list->scrollTo(m_plan->index(row));
    const QString& screen = m_projector->screenName();
    const auto place = m_screens->called(screen);
    m_side->setProjecting(m_projector->isOpen(), place ? place->geometry.size() : QSize());
    if (open)
        m_sleep.hold();
    else
        m_sleep.release();
    showTimes();
    showSlide();
}

void RoomDesk::showTimes()
{
    const QDateTime now = m_state.now();
    m_clock->setTime(now.toLocalTime().toString(u"HH:mm"_s));
    const CourseEntry entry = m_state.current();
    const PlanLine* line = m_state.lineOf(entry);
    const qint64 spentMs = m_state.course().of(entry).spentAt(now);
    const qint64 spent = spentMs / MinuteMs;
    const bool numbered = entry.proposal.isValid() && line;
    QString words;
    if (entry.isValid() && m_state.isOpen()) {
        const QString name = numbered ? tr("Proposal %1").arg(line->number) : tr("This item");
        words = line && line->minutes
                  ? tr("%1: %2 min, planned %3").arg(name).arg(spent).arg(*line->minutes)
                  : tr("%1: %2 min").arg(name).arg(spent);
    }
    m_item->setText(words);
    const SlideClock pace = pacedClock(spentMs, line ? line->minutes.value_or(0) : 0);
    m_item->setColor(colorOf(pace.pace, Token::Ink2));

    const QDateTime end = predictedEnd(m_state.plan(), m_state.course(), now);
    m_endCaption->setVisible(end.isValid());
    m_end->setTime(end.isValid() ? end.toString(u"HH:mm"_s) : QString());
    const QDateTime planned = plannedEnd(m_state.plan());
    // A meeting that is held on another day than planned is neither late nor early.
    const bool sameDay = end.isValid() && planned.isValid() && planned.date() == end.date();
    const qint64 late = sameDay ? planned.secsTo(end) / 60 : 0;
    m_late->setVisible(late != 0);
    m_late->setColor(late > 0 ? Token::Warn : Token::Ink3);
    m_late->setText(late > 0 ? tr("%n minute(s) behind the programme", nullptr, int(late))
                             : tr("%n minute(s) ahead of the programme", nullptr, int(-late)));
}

void RoomDesk::tick()
{
    if (!m_state.meetingId().isValid() || (!isVisible() && !m_projector->isOpen()))
        return;
    m_stage->tick();
    m_side->tick();
    showTimes();
    showSlide();
}

void RoomDesk::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    watch();
    refresh();
    // After the window has put the focus where it is on other pages.
    QMetaObject::invokeMethod(m_stage, &RoomStage::focusWork, Qt::QueuedConnection);
}

void RoomDesk::hideEvent(QHideEvent* event)
{
    m_stage->leave();
    watch();
    QWidget::hideEvent(event);
}

void RoomDesk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RoomDesk::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RoomDesk::retranslate()
{
    m_title->setText(tr("Conduct the meeting"));
    m_back->setAccessibleName(tr("Back to the preparation"));
    m_back->setToolTip(m_back->accessibleName());
    m_close->setText(tr("Close the meeting…"));
    m_planCaption->setText(tr("Programme"));
    m_list->setAccessibleName(tr("Programme of the meeting"));
    m_endCaption->setText(tr("Ends about"));
    m_voteKey->setText(tr("Open or close the vote"));
    m_nextKey->setText(tr("Go on to the next item"));
    m_attendanceKey->setText(tr("Attendance"));
    m_blackKey->setText(tr("Black projector"));
    m_speakersKey->setText(tr("Speakers"));
    m_phonesKey->setText(tr("Phones"));
    m_planKey->setText(tr("Programme"));
    m_motionKey->setText(tr("Move a change of the words"));
    m_side->retranslate();
    refresh();
}

}  // namespace nghisu
