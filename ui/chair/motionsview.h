// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debate.h"

#include <QWidget>

class QVBoxLayout;

namespace nghisu {

class Desk;
class RoomConductor;
class RoomState;
class ShortcutButton;
class VoteConductor;

/// The changes of its words that were moved while a proposal is on: who moved them, what they change,
/// what became of them. The room can be shown one of them.
class MotionsView final : public QWidget {
    Q_OBJECT

public:
    MotionsView(Desk& desk, RoomState& state, RoomConductor& conductor, VoteConductor& votes,
                QWidget* parent = nullptr);

    /// The motions on a proposal; hidden where `entry` is none.
    void show(const CourseEntry& entry);
    /// The motion that the room is to see; none where it sees the proposal as it stands.
    MotionId projected() const { return m_projected; }
    /// Asks what is moved, with the words as they are now.
    void moveChange();
    void retranslate();

signals:
    void projectedChanged();

private:
    void refill();
    void addMotion(const Motion& motion);
    void addWays(const Motion& motion, QWidget* row);
    void setProjected(MotionId motion);

    Desk& m_desk;
    RoomState& m_state;
    RoomConductor& m_conductor;
    VoteConductor& m_votes;
    ProposalId m_proposal;
    QList<Motion> m_motions;
    MotionId m_projected;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_rows = nullptr;
    ShortcutButton* m_move = nullptr;
};

}  // namespace nghisu
