// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

class QVBoxLayout;

namespace nghisu {

class ClockLabel;
class Desk;
class Label;
class RoomConductor;
class RoomState;
class ShortcutButton;
class WordPicker;
struct Speech;

/// The list of speakers by hand: who has the word and for how long, who waits, and a field in which
/// a few letters put somebody on the list.
class SpeakersView final : public QWidget {
    Q_OBJECT

public:
    SpeakersView(Desk& desk, RoomState& state, RoomConductor& conductor, QWidget* parent = nullptr);

    void focusField();
    void tick();
    void retranslate();
    /// Who spoke how often, and who has not.
    void showSpoken();

private:
    void refresh();
    /// Puts somebody on the list; without a name the first who waits has the word.
    void take(const QString& name);
    void addWaiting(const Speech& speech);
    int timesSpoken(const Speech& speech) const;

    Desk& m_desk;
    RoomState& m_state;
    RoomConductor& m_conductor;
    Label* m_caption = nullptr;
    ShortcutButton* m_spoken = nullptr;
    QWidget* m_speaking = nullptr;
    Label* m_name = nullptr;
    ClockLabel* m_clock = nullptr;
    ShortcutButton* m_end = nullptr;
    QWidget* m_waiting = nullptr;
    QVBoxLayout* m_rows = nullptr;
    WordPicker* m_field = nullptr;
};

}  // namespace nghisu
