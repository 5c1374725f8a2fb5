// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"

#include <QWidget>

class QVBoxLayout;

namespace nghisu {

class Desk;
class Label;
class VoteConductor;

/// The votes that were prepared for what is on, and those of the meeting for nothing of its plan: each
/// with a button that opens it, and ways to change it and take it back.
class PreparedVotes final : public QWidget {
    Q_OBJECT

public:
    PreparedVotes(Desk& desk, VoteConductor& votes, QWidget* parent = nullptr);

    /// \param canOpen whether a vote can be opened now
    void refresh(bool canOpen);
    bool isEmpty() const { return m_shown.isEmpty(); }

private:
    void addVote(const Poll& poll, bool canOpen);

    Desk& m_desk;
    VoteConductor& m_votes;
    Label* m_caption = nullptr;
    QVBoxLayout* m_column = nullptr;
    QList<Poll> m_shown;
    bool m_canOpen = false;
    QString m_language;
};

}  // namespace nghisu
