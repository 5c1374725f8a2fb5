// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/phoneroom.h"
#include "chair/roomslides.h"

#include <QDateTime>
#include <QTimer>

#include <memory>
#include <optional>

namespace nghisu {

class Desk;
class RoomState;
struct ChangeEvent;

/// The phones of the room as the desk has to do with them: they are served when the secretary says so,
/// shown what changes, and no longer served once the meeting is closed or another one is looked at.
class PhonesConductor final : public QObject {
    Q_OBJECT

public:
    /// \param room who serves them; null where nobody can
    PhonesConductor(Desk& desk, RoomState& state, std::unique_ptr<PhoneRoom> room, QWidget* window);
    ~PhonesConductor() override;

    /// Whether they can be served now, or are.
    bool isOffered() const;
    bool isOn() const { return m_room && m_room->isOn(); }
    /// \pre isOffered()
    PhoneRoom& room() const { return *m_room; }
    /// For the projector; none while they are not served.
    std::optional<PhonesOpen> open() const;
    /// They have been served for some minutes and none has come: the network may keep them apart.
    bool isSilent() const;

    /// Whether it could be started; else the desk has said why.
    bool start(const PhoneService& service);
    void stop();
    /// The dialog with all about them.
    void ask();

signals:
    /// Started, stopped, or others are there.
    void changed();

private:
    void onRoomChanged();
    void onFileChanged(const ChangeEvent& event);
    void show();

    Desk& m_desk;
    RoomState& m_state;
    std::unique_ptr<PhoneRoom> m_room;
    QWidget* m_window;
    QTimer m_showing;
    QDateTime m_startedAt;
    bool m_wasOn = false;
    bool m_came = false;  ///< a phone did, since they are served
};

}  // namespace nghisu
