// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace nghisu {

class Desk;

/// What can be done with whole meetings, each with its dialog or its toast.
class MeetingCommands final : public QObject {
    Q_OBJECT

public:
    MeetingCommands(Desk& desk, QWidget* window);

    /// Asks, makes it and goes to it.
    void add();
    void edit();
    /// Takes the meeting with its proposals out; undo brings both back.
    void remove();

private:
    Desk& m_desk;
    QWidget* m_window;
};

}  // namespace nghisu
