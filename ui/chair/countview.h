// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"

#include <QWidget>

class QLineEdit;

namespace nghisu {

class Desk;
class Label;
class RoomState;
class VerdictLine;
class VoteOptions;

/// Where an open vote is counted by hand: hands that go up, or ballots on paper with how many were
/// given out, came back and are invalid. Says at every moment whether the figures add up and what
/// the vote would come to.
class CountView final : public QWidget {
    Q_OBJECT

public:
    CountView(Desk& desk, RoomState& state, QWidget* parent = nullptr);

    void begin(const Poll& poll);
    PollFigures figures() const;
    /// Why it cannot be closed as it stands, in words; empty where it can.
    QString refusal() const;
    /// The option that is being asked for: the first without a figure, or the last.
    int asked() const;
    void focusNext();
    void retranslate();
    /// Attendance may have changed.
    void refresh();

signals:
    void edited();
    /// Enter in the last field.
    void finished();

private:
    std::optional<qint64> present() const;
    Poll counted() const;
    void showSum();

    Desk& m_desk;
    RoomState& m_state;
    Poll m_poll;
    QWidget* m_paper = nullptr;
    QList<Label*> m_captions;
    QLineEdit* m_issued = nullptr;
    QLineEdit* m_collected = nullptr;
    QLineEdit* m_invalid = nullptr;
    QLineEdit* m_committee = nullptr;
    VoteOptions* m_options = nullptr;
    VerdictLine* m_sum = nullptr;
    Label* m_ifClosed = nullptr;
    VerdictLine* m_verdict = nullptr;
};

}  // namespace nghisu
