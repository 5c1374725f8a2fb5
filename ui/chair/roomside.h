// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/roomslides.h"

#include <QWidget>

class QButtonGroup;

namespace nghisu {

class Desk;
class Label;
class PhonesConductor;
class PhonesSection;
class PresenceDots;
class RoomConductor;
class RoomState;
class ShortcutButton;
class SlideView;
class SpeakersView;
class StateMark;

/// Beside the stage: what the room sees and may see, who is there, and what comes next.
class RoomSide final : public QWidget {
    Q_OBJECT

public:
    RoomSide(Desk& desk, RoomState& state, RoomConductor& conductor, PhonesConductor& phones,
             QWidget* parent = nullptr);

    void setSlide(const Slide& slide);
    SlideView& preview() { return *m_preview; }
    SpeakersView& speakers() { return *m_speakers; }
    void setView(RoomView view);
    /// \param screen the size of the screen that is projected on; empty while none is
    void setProjecting(bool on, const QSize& screen);
    /// Time has passed.
    void tick();
    void retranslate();

signals:
    void viewChosen(nghisu::RoomView view);
    void projectorToggled();
    void projectorLightChosen(bool light);
    void pageTurned(int steps);
    void attendanceRequested();
    void nextRequested();

private:
    void layOut();
    void refresh();
    void showPresence();
    void showNext();
    void showPages();
    void showLight();
    void showPhones();
    QString absentWords() const;

    Desk& m_desk;
    RoomState& m_state;
    PhonesConductor& m_phones;
    bool m_projecting = false;
    QSize m_screen;
    Label* m_title = nullptr;
    Label* m_where = nullptr;
    SlideView* m_preview = nullptr;
    QButtonGroup* m_views = nullptr;
    ShortcutButton* m_project = nullptr;
    ShortcutButton* m_light = nullptr;
    ShortcutButton* m_earlier = nullptr;
    ShortcutButton* m_later = nullptr;
    Label* m_page = nullptr;
    Label* m_present = nullptr;
    StateMark* m_quorum = nullptr;
    PresenceDots* m_dots = nullptr;
    Label* m_absent = nullptr;
    ShortcutButton* m_attendance = nullptr;
    PhonesSection* m_phonesPart = nullptr;
    SpeakersView* m_speakers = nullptr;
    QWidget* m_nextPart = nullptr;
    Label* m_nextCaption = nullptr;
    Label* m_nextTitle = nullptr;
    ShortcutButton* m_next = nullptr;
};

}  // namespace nghisu
