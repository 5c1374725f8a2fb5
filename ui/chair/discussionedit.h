// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debate.h"

#include <QTimer>
#include <QWidget>

namespace nghisu {

class Desk;
class GrowingText;
class Label;
class RoomState;

/// What is said and concluded of what is on: always open, stored while it is typed, and the source of
/// the minutes. What could not be stored stays in the fields.
class DiscussionEdit final : public QWidget {
    Q_OBJECT

public:
    DiscussionEdit(Desk& desk, RoomState& state, QWidget* parent = nullptr);
    ~DiscussionEdit() override;

    /// Shows what is kept of an entry, after storing what was typed of the one before.
    void show(const CourseEntry& entry);
    /// Stores what was typed. False where that failed; it is still there then.
    bool flush();
    void focusNotes();
    void retranslate();

private:
    void onEdited();
    GrowingText* field(const QString& name);

    Desk& m_desk;
    RoomState& m_state;
    CourseEntry m_entry;
    Discussion m_known;
    QTimer m_pause;
    bool m_pending = false;
    Label* m_notesCaption = nullptr;
    GrowingText* m_notes = nullptr;
    Label* m_conclusionCaption = nullptr;
    GrowingText* m_conclusion = nullptr;
};

}  // namespace nghisu
