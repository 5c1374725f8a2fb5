// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nghisu {

class Desk;
class Label;
class PhonesConductor;
class ShortcutButton;
class StateMark;

/// Beside the stage: whether phones are served, under what address, and who is there on one.
class PhonesSection final : public QWidget {
    Q_OBJECT

public:
    PhonesSection(Desk& desk, PhonesConductor& phones, QWidget* parent = nullptr);

    void refresh();
    /// Time has passed.
    void tick();
    void retranslate();

private:
    QString countWords() const;
    void showState();
    void showLost();

    Desk& m_desk;
    PhonesConductor& m_phones;
    Label* m_title = nullptr;
    StateMark* m_state = nullptr;
    Label* m_address = nullptr;
    Label* m_counts = nullptr;
    Label* m_silent = nullptr;
    Label* m_lost = nullptr;
    ShortcutButton* m_move = nullptr;
    ShortcutButton* m_open = nullptr;
    ShortcutButton* m_stop = nullptr;
};

}  // namespace nghisu
