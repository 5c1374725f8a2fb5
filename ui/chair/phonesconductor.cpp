// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/phonesconductor.h"

#include "chair/phonesdialog.h"
#include "chair/roomstate.h"
#include "shell/desk.h"

namespace nghisu {

namespace {

// Several changes in one go are shown as one.
constexpr int ShowAfterMs = 50;
constexpr qint64 SilentSeconds = 180;

}  // namespace

PhonesConductor::PhonesConductor(Desk& desk, RoomState& state, std::unique_ptr<PhoneRoom> room,
                                 QWidget* window)
    : QObject(window), m_desk(desk), m_state(state), m_room(std::move(room)), m_window(window)
{
    if (!m_room)
        return;
    m_showing.setSingleShot(true);
    m_showing.setInterval(ShowAfterMs);
    connect(&m_showing, &QTimer::timeout, this, &PhonesConductor::show);
    connect(&desk, &Desk::fileChanged, this, &PhonesConductor::stop);
    connect(&desk, &Desk::meetingChanged, this, &PhonesConductor::stop);
    connect(&desk, &Desk::changed, this, &PhonesConductor::onFileChanged);
    connect(m_room.get(), &PhoneRoom::changed, this, &PhonesConductor::onRoomChanged);
    connect(m_room.get(), &PhoneRoom::failed, &desk, &Desk::report);
}

PhonesConductor::~PhonesConductor()
{
    if (isOn())
        m_room->stop();
}

bool PhonesConductor::isOffered() const
{
    return m_room && m_state.isWritable()
        && (isOn() || m_state.course().state != CourseState::Closed);
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

bool PhonesConductor::start(const PhoneService& service)
{
    if (const auto started = m_room->start(service); !started) {
        m_desk.report(started.error());
        return false;
    }
    onRoomChanged();
    return true;
}

void PhonesConductor::stop()
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
    emit changed();
}

void PhonesConductor::onFileChanged(const ChangeEvent& event)
{
    if (!isOn())
        return;
    if (m_state.course().state == CourseState::Closed) {
        stop();
        m_desk.notify(tr("The meeting is closed: phones are no longer served."));
    } else if (!event.ballots && !m_showing.isActive()) {
        // What ballots come to is nothing that phones see.
        m_showing.start();
    }
}

void PhonesConductor::show()
{
    if (isOn())
        m_room->show(m_state.record(), m_state.polls());
}

}  // namespace nghisu
