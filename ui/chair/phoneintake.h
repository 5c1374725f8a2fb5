// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"

#include <QTimer>
#include <QWidget>

namespace nghisu {

class Bar;
class Desk;
class Label;
class PhonesConductor;
class RoomState;
class ShortcutButton;
class VerdictLine;
class WordPicker;

/// How far a vote by phone is: how many of how many have voted, whether phones are served at all, and
/// in a secret one who takes a paper because they have no phone. Never what it comes to.
class PhoneIntake final : public QWidget {
    Q_OBJECT

public:
    PhoneIntake(Desk& desk, RoomState& state, PhonesConductor& phones, QWidget* parent = nullptr);

    void begin(const Poll& poll);
    int cast() const { return m_cast; }
    int expected() const { return m_expected; }
    /// How many have not voted, as a sentence; empty where all have.
    QString missingWords() const;
    void retranslate();

signals:
    void counted();

private:
    void refresh();
    Result<int> countVoted() const;
    void givePaper(const QString& name);
    QStringList namesOfVoters() const;

    Desk& m_desk;
    RoomState& m_state;
    PhonesConductor& m_phones;
    Poll m_poll;
    int m_cast = 0;
    int m_expected = 0;
    QTimer m_counting;
    VerdictLine* m_progress = nullptr;
    Bar* m_bar = nullptr;
    Label* m_off = nullptr;
    ShortcutButton* m_open = nullptr;
    WordPicker* m_paper = nullptr;
    Label* m_given = nullptr;
};

}  // namespace nghisu
