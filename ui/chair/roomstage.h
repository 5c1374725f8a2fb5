// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/roomslides.h"
#include "domain/course.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>

class QScrollArea;

namespace nghisu {

class ClockLabel;
class Desk;
class DiscussionEdit;
class ElidedLabel;
class FlowLayout;
class Label;
class MotionsView;
class PhonesConductor;
class OpenVote;
class PollPanel;
class PollSubject;
class PreparedVotes;
class RoomConductor;
class RoomState;
class ShortcutButton;
class StateMark;
class VoteConductor;

/// What is on now, and the one next thing to do: the item with its notes, the vote while it is
/// counted, its result.
class RoomStage final : public QWidget {
    Q_OBJECT

public:
    RoomStage(Desk& desk, RoomState& state, RoomConductor& conductor, VoteConductor& votes,
              PhonesConductor& phones, QWidget* parent = nullptr);

    /// Where the open vote is, for the projector.
    VoteAsked asked() const;
    /// F9: opens the vote that was prepared for what is on, or the usual one, or closes the one that
    /// is open.
    void onVoteKey();
    /// F4: takes down a change of the words of what is on.
    void moveChange();
    /// What is next to type in has the focus.
    void focusWork();
    /// Stores what was typed of the discussion; false where something is left.
    bool storePending();
    /// The same of everything, as when the desk is left: ballots that were typed are kept as they are.
    bool leave();
    void tick();

signals:
    /// Another option is asked for, another name called.
    void askedChanged();
    void attendanceRequested();
    void voteDialogRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Phase { Closed, Waiting, Item, Voting, Result };
    /// What a button below the stage does.
    struct Offer {
        QString words;
        std::function<void()> act;
        QKeySequence keys = {};
    };

    void layOut(PhonesConductor& phones);
    void keepFocusInSight();
    void retranslate();
    void refresh();
    Phase phaseNow() const;
    /// A vote on what is on is still to be held.
    bool isVoteDue() const;
    bool isOnePrepared() const;
    void showSubject(const CourseEntry& entry);
    void showHead(Phase phase);
    void showHint(Phase phase);
    QList<Offer> offers(Phase phase);
    QList<Offer> offersOfItem();
    QList<Offer> offersOfResult();
    Offer offerOfNext();
    Offer offerOfVote();
    void showButtons(Phase phase);
    void showKeys();
    void goOn();
    void openVote();

    Desk& m_desk;
    RoomState& m_state;
    RoomConductor& m_conductor;
    VoteConductor& m_votes;
    Phase m_phase = Phase::Waiting;
    StateMark* m_mark = nullptr;
    ElidedLabel* m_way = nullptr;
    ClockLabel* m_clock = nullptr;
    PollSubject* m_subject = nullptr;
    PollPanel* m_result = nullptr;
    QWidget* m_inset = nullptr;
    OpenVote* m_vote = nullptr;
    PreparedVotes* m_prepared = nullptr;
    DiscussionEdit* m_discussion = nullptr;
    MotionsView* m_motions = nullptr;
    Label* m_hint = nullptr;
    QScrollArea* m_area = nullptr;
    QList<ShortcutButton*> m_buttons;
    FlowLayout* m_buttonRow = nullptr;
    QList<Offer> m_offers;
};

}  // namespace nghisu
