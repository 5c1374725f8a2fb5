// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debate.h"
#include "session/attending.h"

#include <QObject>

class QWidget;

namespace nghisu {

class Desk;
class RoomState;

/// What the chair does at the desk, each with one call: it is done in the file, or the desk says why
/// it cannot be.
class RoomConductor final : public QObject {
    Q_OBJECT

public:
    /// \param window over which is asked what must be asked
    RoomConductor(Desk& desk, RoomState& state, QWidget* window);

    void openMeeting();
    /// Asks once.
    void closeMeeting();
    void togglePause();

    void begin(const CourseEntry& entry);
    /// To the next entry of the plan.
    void goOn();
    void join(const CourseEntry& entry);
    void settle(const CourseEntry& entry, CourseKind kind);

    void attend(const QList<PersonId>& people, const Arrival& arrival);
    /// \param mover somebody of the council's list, or a name; may be empty
    /// \return whether it was taken down
    bool moveChange(ProposalId proposal, const QString& mover, const QString& after);
    /// Asks before one is adopted whose proposal reads otherwise by now.
    void settleMotion(const Motion& motion, MotionState state);

    /// Somebody of the council's list, or a name; on what is on now.
    void askToSpeak(const QString& name);
    void giveWord(SpeechId speech);
    void endSpeech();
    void withdrawSpeech(SpeechId speech);

    /// What was marked last of somebody was a mistake.
    void takeBackAttendance(PersonId person);

private:
    PersonId personCalled(const QString& name) const;

    Desk& m_desk;
    RoomState& m_state;
    QWidget* m_window;
};

}  // namespace nghisu
