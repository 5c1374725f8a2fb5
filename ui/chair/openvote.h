// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/roomslides.h"
#include "domain/poll.h"

#include <QWidget>

namespace nghisu {

class BallotsView;
class CountView;
class Desk;
class PaperFigures;
class PhoneIntake;
class PhonesConductor;
class RollCallView;
class RoomState;
class VoteConductor;

/// The vote that is open, in the way in which it is counted: figures by hand, names that are called,
/// ballots that are typed one by one; by phone, with names or ballots of those who have none, and who has
/// voted.
class OpenVote final : public QWidget {
    Q_OBJECT

public:
    OpenVote(Desk& desk, RoomState& state, VoteConductor& votes, PhonesConductor& phones,
             QWidget* parent = nullptr);

    /// Shows what is open now; whether that is another vote than before.
    bool refresh();
    /// Where it is, for the projector.
    VoteAsked asked() const;
    /// Closes it, or says why it cannot be closed as it stands.
    void close();
    /// What is next to type in has the focus.
    void focusWork();
    /// Stores what was typed; false where something is left.
    bool storePending();
    void retranslate();

signals:
    /// Another option is asked for, another name called.
    void askedChanged();
    /// Everything has been entered.
    void finished();

private:
    enum class Way { Figures, Names, Ballots };

    void show(Way way);
    Way wayOf(const Poll& poll) const;
    Turnout there() const;

    Desk& m_desk;
    RoomState& m_state;
    VoteConductor& m_votes;
    PollId m_shown;
    Way m_way = Way::Figures;
    PaperFigures* m_paper = nullptr;
    PhoneIntake* m_phones = nullptr;
    CountView* m_count = nullptr;
    RollCallView* m_roll = nullptr;
    BallotsView* m_ballots = nullptr;
};

}  // namespace nghisu
