// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/attendancemodel.h"
#include "session/attending.h"
#include "widgets/dialog.h"

class QListView;

namespace nghisu {

class Label;
class RoomConductor;
class SearchField;
class StateMark;

/// Takes the attendance: type a few letters of a name, Enter, and they are there. Every keystroke is
/// in the file at once, so the dialog has nothing to accept and nothing to lose.
class AttendanceDialog final : public Dialog {
    Q_OBJECT

public:
    AttendanceDialog(Desk& desk, RoomState& state, RoomConductor& conductor, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mark(Coming kind);
    void togglePresence();
    void markAll();
    void takeSubstitute();
    void refresh();
    QList<PersonId> selection() const;

    Desk& m_desk;
    RoomState& m_state;
    RoomConductor& m_conductor;
    AttendanceModel m_model;
    SearchField* m_search = nullptr;
    QListView* m_list = nullptr;
    Label* m_count = nullptr;
    StateMark* m_quorum = nullptr;
};

}  // namespace nghisu
