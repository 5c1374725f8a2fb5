// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/roomslides.h"
#include "domain/course.h"

#include <QWidget>

class QAction;
class QScrollArea;
class QStackedWidget;

namespace nghisu {

class ClockLabel;
class CountView;
class Desk;
class DiscussionEdit;
class Label;
class MotionsView;
class PollPanel;
class PollSubject;
class RollCallView;
class RoomConductor;
class RoomState;
class ShortcutButton;
class StateMark;

/// What is on now, and the one next thing to do: the item with its notes, the vote while it is
/// counted, its result.
class RoomStage final : public QWidget {
    Q_OBJECT

public:
    RoomStage(Desk& desk, RoomState& state, RoomConductor& conductor, QWidget* parent = nullptr);

    /// Where the open vote is, for the projector.
    VoteAsked asked() const;
    /// F9: opens a vote on what is on, or closes the one that is open.
    void onVoteKey();
    /// F4: takes down a change of the words of what is on.
    void moveChange();
    /// What is next to type in has the focus.
    void focusWork();
    /// Stores what was typed; false where something is left.
    bool storePending();
    void tick();

signals:
    /// Another option is asked for, another name called.
    void askedChanged();
    void attendanceRequested();
    void voteDialogRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Phase { Closed, Waiting, Item, Counting, Calling, Result };

    void layOut();
    void retranslate();
    void refresh();
    Phase phaseNow() const;
    void showSubject(const CourseEntry& entry);
    void showHead(Phase phase);
    void showButtons(Phase phase);
    void goOn();
    void closeVote();
    void openVote();
    QString nextWords() const;

    Desk& m_desk;
    RoomState& m_state;
    RoomConductor& m_conductor;
    Phase m_phase = Phase::Waiting;
    PollId m_shown;
    CourseEntry m_subjectOf;
    StateMark* m_mark = nullptr;
    Label* m_way = nullptr;
    ClockLabel* m_clock = nullptr;
    PollSubject* m_subject = nullptr;
    PollPanel* m_result = nullptr;
    QWidget* m_inset = nullptr;
    CountView* m_count = nullptr;
    RollCallView* m_roll = nullptr;
    DiscussionEdit* m_discussion = nullptr;
    MotionsView* m_motions = nullptr;
    Label* m_hint = nullptr;
    QScrollArea* m_area = nullptr;
    ShortcutButton* m_primary = nullptr;
    ShortcutButton* m_second = nullptr;
    ShortcutButton* m_third = nullptr;
};

}  // namespace nghisu
