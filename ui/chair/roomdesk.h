// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/phonesconductor.h"
#include "chair/roomconductor.h"
#include "chair/roomslides.h"
#include "chair/roomstate.h"
#include "chair/voteconductor.h"
#include "projector/projectorwindow.h"
#include "projector/sleepguard.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QListView;

namespace nghisu {

class ClockLabel;
class Desk;
class ElidedLabel;
class FittingArea;
class Label;
class PlanModel;
class RoomSide;
class RoomStage;
class ShortcutButton;

/// The desk from which a meeting is led (F5): the plan, what is on with the one next thing to do, and
/// what the room sees. It feeds the projector.
class RoomDesk final : public QWidget {
    Q_OBJECT

public:
    explicit RoomDesk(Desk& desk, QWidget* parent = nullptr);
    /// \param screens those of a test
    /// \param phones who serves the phones of the room; null where nobody can
    RoomDesk(Desk& desk, std::unique_ptr<Screens> screens, std::unique_ptr<PhoneRoom> phones = {},
             QWidget* parent = nullptr);
    ~RoomDesk() override;

    RoomState& state() { return m_state; }
    ProjectorWindow& projector() { return *m_projector; }
    RoomView view() const { return m_view; }
    /// As narrow as the narrowest window: the plan yields, then words in the bar.
    QSize minimumSizeHint() const override;
    /// What was typed is stored; false where something is left.
    bool storePending();

signals:
    void backRequested();
    /// The projector is to be light, for a bright room, or dark again.
    void projectorLightChosen(bool light);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    /// Gives what is on the width that it needs; the plan yields first.
    void arrange();
    void makeActions();
    void retranslate();
    void refresh();
    void tick();
    void showSlide();
    void setView(RoomView view);
    /// What happens is read while somebody sees it: at the desk, on the projector, on phones.
    void watch();
    void onPhonesChanged();
    void turnPage(int steps);
    void toggleProjector();
    void openProjector(bool asked);
    void onScreenAdded(const QString& name);
    void takeAttendance();
    void askAnotherWay();
    /// Goes to the plan; where there is no room for it, it takes the place of the side until it is
    /// asked for again.
    void showPlan();
    void showPlanMenu(const QPoint& at);
    QString deskScreen() const;
    void showTimes();

    Desk& m_desk;
    RoomState m_state;
    RoomConductor m_conductor;
    VoteConductor m_votes;
    PhonesConductor m_phones;
    std::unique_ptr<Screens> m_screens;
    std::unique_ptr<ProjectorWindow> m_projector;
    SleepGuard m_sleep;
    QTimer m_ticks;
    RoomView m_view = RoomView::Current;
    PollId m_pollShown;  ///< that is open
    RoomView m_beforeBlack = RoomView::Current;
    bool m_wanted = false;  ///< the projector, though its screen may be gone
    PlanModel* m_plan = nullptr;

    ShortcutButton* m_back = nullptr;
    Label* m_title = nullptr;
    ElidedLabel* m_meeting = nullptr;
    ElidedLabel* m_item = nullptr;
    ShortcutButton* m_pause = nullptr;
    ShortcutButton* m_close = nullptr;
    ClockLabel* m_clock = nullptr;
    QWidget* m_left = nullptr;
    QWidget* m_leftEdge = nullptr;
    ShortcutButton* m_planButton = nullptr;
    bool m_planAsked = false;  ///< in place of the side, where there is no room for both
    Label* m_planCaption = nullptr;
    QListView* m_list = nullptr;
    Label* m_endCaption = nullptr;
    ClockLabel* m_end = nullptr;
    Label* m_late = nullptr;
    RoomStage* m_stage = nullptr;
    RoomSide* m_side = nullptr;
    FittingArea* m_sideArea = nullptr;
    QAction* m_voteKey = nullptr;
    QAction* m_nextKey = nullptr;
    QAction* m_pauseKey = nullptr;
    QAction* m_attendanceKey = nullptr;
    QAction* m_blackKey = nullptr;
    QAction* m_phonesKey = nullptr;
    QAction* m_speakersKey = nullptr;
    QAction* m_motionKey = nullptr;
    QAction* m_planKey = nullptr;
};

}  // namespace nghisu
