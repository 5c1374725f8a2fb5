// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/phonesconductor.h"

#include "chair/phonesdialog.h"
#include "chair/roomstate.h"
#include "shell/desk.h"

#include <algorithm>
#include <utility>

namespace nghisu {

namespace {

// Several changes in one go are shown as one.
constexpr int ShowAfterMs = 50;
// A cable that is pulled is seen within seconds.
constexpr int LookEveryMs = 2000;
constexpr qint64 SilentSeconds = 180;

bool isAmong(const QList<NetworkAddress>& networks, const QString& address)
{
    return std::any_of(networks.begin(), networks.end(),
                       [&](const NetworkAddress& one) { return one.address == address; });
}

}  // namespace

PhonesConductor::PhonesConductor(Desk& desk, RoomState& state, std::unique_ptr<PhoneRoom> room,
                                 QWidget* window)
    : QObject(window), m_desk(desk), m_state(state), m_room(std::move(room)), m_window(window)
{
    if (!m_room)
        return;
    m_showing.setSingleShot(true);
    m_showing.setInterval(ShowAfterMs);
    m_looking.setInterval(LookEveryMs);
    connect(&m_showing, &QTimer::timeout, this, &PhonesConductor::show);
    connect(&m_looking, &QTimer::timeout, this, &PhonesConductor::lookAtNetworks);
    connect(&desk, &Desk::fileChanged, this, &PhonesConductor::end);
    connect(&desk, &Desk::meetingChanged, this, &PhonesConductor::onMeetingChanged);
    connect(&desk, &Desk::changed, this, &PhonesConductor::onFileChanged);
    connect(m_room.get(), &PhoneRoom::changed, this, &PhonesConductor::onRoomChanged);
    connect(m_room.get(), &PhoneRoom::failed, &desk, &Desk::report);
    // Once the window is whole.
    QMetaObject::invokeMethod(this, &PhonesConductor::follow, Qt::QueuedConnection);
}

PhonesConductor::~PhonesConductor()
{
    end();
}

bool PhonesConductor::isOffered() const
{
    return m_room && m_state.isWritable()
        && (isOn() || m_state.course().state != CourseState::Closed);
}

bool PhonesConductor::isMeetingOpen() const
{
    return m_state.isOpen();
}

bool PhonesConductor::isPlanned() const
{
    return isOffered() && !isMeetingOpen() && m_room->isWithMeeting();
}

std::optional<PhonesOpen> PhonesConductor::open() const
{
    if (!isOn())
        return std::nullopt;
    return PhonesOpen{m_room->url(), m_room->service().network};
}

bool PhonesConductor::isSilent() const
{
    return isOn() && !m_came && m_startedAt.secsTo(m_state.now()) >= SilentSeconds;
}

QString PhonesConductor::howToTest() const
{
    return tr("To test it, join the same Wi-Fi with one phone beside you and open %1. If nothing "
              "comes up, the Wi-Fi may keep devices apart, as those for guests do: use another, or "
              "ask whoever runs it to switch off “client isolation”. Or the firewall of this "
              "computer is in the way, as in Windows: let Nghị Sự through it in this network.")
        .arg(typedAddress(m_room->url()));
}

bool PhonesConductor::start(const PhoneService& service)
{
    if (const auto started = m_room->start(service); !started) {
        m_desk.report(started.error());
        return false;
    }
    m_room->setWithMeeting(true);
    m_networks = m_room->networks();
    m_addressThere = isAmong(m_networks, service.address);
    m_addressLost = false;
    onRoomChanged();
    return true;
}

void PhonesConductor::moveToOtherAddress()
{
    PhoneService service = m_room->service();
    service.address = otherAddress();
    m_room->stop();
    start(service);
    // Also where that failed.
    onRoomChanged();
}

void PhonesConductor::plan(const PhoneService& service, bool with)
{
    m_room->keep(service);
    m_room->setWithMeeting(with);
    emit changed();
}

void PhonesConductor::stop()
{
    if (!m_room)
        return;
    m_room->setWithMeeting(false);
    m_addressLost = false;
    end();
}

void PhonesConductor::end()
{
    if (!isOn())
        return;
    m_room->stop();
    onRoomChanged();
}

void PhonesConductor::ask()
{
    if (isOffered())
        PhonesDialog(m_desk, m_state, *this, m_window).exec();
}

void PhonesConductor::onRoomChanged()
{
    const bool on = isOn();
    if (on && !m_wasOn) {
        m_startedAt = m_state.now();
        m_came = false;
        show();
    }
    if (on) {
        const PhoneCounts counts = m_room->counts();
        m_came = m_came || counts.total() > 0 || counts.agendaOpened > 0;
    }
    m_wasOn = on;
    if (on && m_addressThere && !m_looking.isActive())
        m_looking.start();
    emit changed();
}

void PhonesConductor::onMeetingChanged()
{
    end();
    m_followed = false;
    m_addressLost = false;
    follow();
}

// What the meeting's opening and closing mean to phones.
void PhonesConductor::follow()
{
    const bool open = isOffered() && isMeetingOpen();
    if (!open || std::exchange(m_followed, true)) {
        m_followed = open;
        return;
    }
    if (isOn() || !m_room->isWithMeeting())
        return;
    const PhoneService service = m_room->service();
    m_networks = m_room->networks();
    const bool there = isAmong(m_networks, service.address);
    const auto started = m_room->start(service);
    m_addressThere = started && there;
    m_addressLost = !started && !there;
    if (m_addressLost)
        m_looking.start();
    else if (!started)
        m_desk.report(started.error());
    else
        m_desk.notify(tr("Phones are served under %1.").arg(typedAddress(m_room->url())));
    onRoomChanged();
}

void PhonesConductor::onFileChanged(const ChangeEvent& event)
{
    if (isOn() && m_state.course().state == CourseState::Closed) {
        stop();
        m_desk.notify(tr("The meeting is closed: phones are no longer served."));
    } else if (isOn() && !event.ballots && !m_showing.isActive()) {
        // What ballots come to is nothing that phones see.
        m_showing.start();
    }
    follow();
}

void PhonesConductor::lookAtNetworks()
{
    const QList<NetworkAddress> before = std::exchange(m_networks, m_room->networks());
    if (isOn())
        m_addressLost = !isAmong(m_networks, m_room->service().address);
    else if (!m_addressLost)
        m_looking.stop();
    if (m_networks != before)
        emit changed();
}

void PhonesConductor::show()
{
    if (isOn())
        m_room->show(m_state.record(), m_state.polls());
}

}  // namespace nghisu
