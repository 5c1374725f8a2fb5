// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debate.h"
#include "domain/poll.h"

#include <QObject>

class QWidget;

namespace nghisu {

class Desk;
class RoomState;

/// Votes as the chair holds them at the desk, each act with one call: it is done in the file, or the
/// desk says why it cannot be.
class VoteConductor final : public QObject {
    Q_OBJECT

public:
    /// \param window over which is asked what must be asked
    VoteConductor(Desk& desk, RoomState& state, QWidget* window);

    /// A vote on what is on, as it is usual in the council: for, against, abstain, by its rule.
    Poll usual() const;
    /// Votes that were prepared for what is on, and those of the meeting for nothing of its plan.
    QList<Poll> preparedForCurrent() const;
    QList<Poll> preparedForMeeting() const;

    /// F9: opens what was prepared for what is on if that is one vote, else the usual one.
    void openNext();
    /// Prepares and opens it in one go; none where it could not be.
    PollId open(const Poll& poll);
    void openPrepared(PollId poll);
    /// Asks how it is to be held, and whether to open it or to prepare it for later.
    void askHow(const Poll& poll);
    /// Asks how the vote on a change that was moved is to be held. It decides nothing of the proposal
    /// itself.
    void askHow(const Motion& motion);
    void changePrepared(PollId poll);
    void removePrepared(PollId poll);

    /// Closes what is open with these figures: asks once with the outcome in the question, unless
    /// nobody is to see it before, and for the chair's side where a tie needs it. Whether it was
    /// closed.
    /// \param warning what whoever closes it should know first, as a sentence; may be empty
    bool close(const PollFigures& counted, const QString& warning = {});
    /// Asks for the reason.
    void annul(const Poll& poll);
    /// The same question again, or a second round.
    void again(const Poll& poll);
    /// The same ballots counted a second time.
    void countAgain(const Poll& poll);

private:
    Desk& m_desk;
    RoomState& m_state;
    QWidget* m_window;
};

}  // namespace nghisu
