// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/course.h"

#include <QObject>

#include <memory>

class QTemporaryDir;
class QWidget;

namespace nghisu {

class Desk;

/// What can be done with whole meetings, each with its dialog or its toast.
class MeetingCommands final : public QObject {
    Q_OBJECT

public:
    MeetingCommands(Desk& desk, QWidget* window);
    ~MeetingCommands() override;

    /// Asks, makes it and goes to it.
    void add() { addFrom({}); }
    /// The same, from the meeting that is looked at.
    void addFromCurrent();
    void edit();
    /// Puts the meeting away, or takes it back.
    void toggleArchived();
    /// Asks for a title, and keeps the meeting's numbering, programme and headings under it.
    void makeTemplate();
    /// The papers that are handed out in it; new ones are with an entry, or with the whole of it.
    void handOut(const CourseEntry& entry);
    /// Takes the meeting with its proposals out; undo brings both back.
    void remove();

private:
    void addFrom(MeetingId source);

    Desk& m_desk;
    QWidget* m_window;
    std::unique_ptr<QTemporaryDir>
        m_copies;  ///< of papers that were opened, until the window closes
};

}  // namespace nghisu
