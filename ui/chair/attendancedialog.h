// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/attendancemodel.h"
#include "session/attending.h"
#include "theme/tokens.h"
#include "widgets/dialog.h"

class QListView;

namespace nghisu {

class Label;
class RoomConductor;
class SearchField;
class StateMark;

/// Takes the attendance: type a few letters of a name, Enter, and they are there; or scan a card,
/// which types its figures and Enter. A scanner knows nothing of the focus: figures go to the field
/// from wherever they are typed. Every keystroke is in the file at once, so the dialog has nothing to
/// accept and nothing to lose.
class AttendanceDialog final : public Dialog {
    Q_OBJECT

public:
    AttendanceDialog(Desk& desk, RoomState& state, RoomConductor& conductor, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Takes a figure into the field, wherever it was typed.
    bool takeFigure(QKeyEvent* event);
    void takeCode(const QString& code);
    /// Whoever is there already stays so.
    void welcome(PersonId id);
    /// What came of a card, until something is done by hand.
    void say(Token color, const QString& words);
    void sayHint();
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
    Label* m_said = nullptr;
    Label* m_count = nullptr;
    StateMark* m_quorum = nullptr;
};

}  // namespace nghisu
