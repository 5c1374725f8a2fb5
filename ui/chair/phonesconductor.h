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

/// The phones of the room as the desk has to do with them. They are served while the meeting is open, and
/// only then: from its opening on where the secretary has said so before, or from when they say so; shown
/// what changes; and no longer served once the meeting is closed or another one is looked at. After the
/// program came to an end in an open meeting, they are served again when it is looked at again.
class PhonesConductor final : public QObject {
    Q_OBJECT

public:
    /// \param room who serves them; null where nobody can
    PhonesConductor(Desk& desk, RoomState& state, std::unique_ptr<PhoneRoom> room, QWidget* window);
    ~PhonesConductor() override;

    /// Whether they can be served in this meeting, now or once it is open.
    bool isOffered() const;
    /// Whether that is now; nothing listens otherwise.
    bool isMeetingOpen() const;
    /// Whether they will be once it is open.
    bool isPlanned() const;
    bool isOn() const { return m_room && m_room->isOn(); }
    /// \pre isOffered()
    PhoneRoom& room() const { return *m_room; }
    /// For the projector; none while they are not served.
    std::optional<PhonesOpen> open() const;
    /// They have been served for some minutes and none has come: the network may keep them apart.
    bool isSilent() const;
    /// How to find out whether the network lets phones through, in words; the address is served.
    QString howToTest() const;
    /// Whether the computer no longer has the address under which they are served, or were to be.
    bool isAddressLost() const { return m_addressLost; }
    /// The address that it has instead; empty where it is in no network.
    QString otherAddress() const { return m_networks.value(0).address; }

    /// Whether it could be started; else the desk has said why.
    /// \pre isMeetingOpen()
    bool start(const PhoneService& service);
    /// Serves them under the address that the computer has now.
    void moveToOtherAddress();
    /// Has them served, or not, from when the meeting is opened on.
    void plan(const PhoneService& service, bool with);
    /// For this meeting, until the secretary says so again.
    void stop();
    /// The dialog with all about them.
    void ask();

signals:
    /// Started, stopped, or others are there.
    void changed();

private:
    void onRoomChanged();
    void onFileChanged(const ChangeEvent& event);
    void onMeetingChanged();
    void follow();
    void end();
    void lookAtNetworks();
    void show();

    Desk& m_desk;
    RoomState& m_state;
    std::unique_ptr<PhoneRoom> m_room;
    QWidget* m_window;
    QTimer m_showing;
    QTimer m_looking;
    bool m_followed = false;           ///< what the meeting's opening brings with it was done
    QList<NetworkAddress> m_networks;  ///< as they were last
    bool m_addressThere = false;       ///< of what is served, it was one of this computer's
    bool m_addressLost = false;
    QDateTime m_startedAt;
    bool m_wasOn = false;
    bool m_came = false;  ///< a phone did, since they are served
};

}  // namespace nghisu
