// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/roomserver.h"

#include "room/errands.h"
#include "room/httpserver.h"
#include "room/routes.h"

using namespace std::chrono_literals;

namespace nghisu {

namespace {

constexpr auto reportEvery = 100ms;
// So often at most all phones are told who is there.
constexpr int presenceEverySeconds = 5;

}  // namespace

// All that works while phones are served, in the order in which it needs each other.
struct RoomServer::Running {
    Running(const RoomSettings& roomSettings, std::unique_ptr<PhoneDesk> desk, const Clock& clock)
        : settings(roomSettings), hub(clock),
          writer(std::move(desk), clock, [this](PhoneDesk& own) { everySecond(own); }),
          errands(writer), routes(settings, writer, hub, clock), http(routes, clock)
    {
        ready.store(true);
    }
    ~Running()
    {
        http.refuseAll();
        writer.stop();
        hub.stop();
        http.stop();
    }
    // In the writer's thread.
    void everySecond(PhoneDesk& desk)
    {
        if (!ready)
            return;
        http.breakOff();
        errands.doAll(desk);
        hub.beat(settings.heartbeat, settings.requestTime);
        if (++seconds % presenceEverySeconds == 0)
            routes.tellPresence();
    }

    const RoomSettings settings;
    LiveHub hub;
    std::atomic<bool> ready = false;
    int seconds = 0;
    BallotWriter writer;
    Errands errands;
    Routes routes;
    HttpServer http;
};

RoomServer::RoomServer(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_reporting.setInterval(reportEvery);
    connect(&m_reporting, &QTimer::timeout, this, &RoomServer::report);
}

RoomServer::~RoomServer() = default;

Result<void> RoomServer::start(const RoomSettings& settings, std::unique_ptr<PhoneDesk> desk)
{
    stop();
    auto running = std::make_unique<Running>(settings, std::move(desk), m_clock);
    if (const Result<void> listening = running->http.start(settings); !listening)
        return listening.error();
    running->routes.serveAs(running->http.port());
    m_running = std::move(running);
    m_reported = {};
    m_ballotsReported = 0;
    m_reporting.start();
    emit started();
    return {};
}

void RoomServer::stop()
{
    if (!m_running)
        return;
    m_reporting.stop();
    m_running.reset();
    emit stopped();
}

bool RoomServer::isRunning() const
{
    return m_running != nullptr;
}

QString RoomServer::url() const
{
    return m_running ? m_running->routes.url() : QString();
}

void RoomServer::show(const Bulletin& bulletin)
{
    if (m_running)
        m_running->errands.ask(Errands::Kind::Show,
                               [running = m_running.get(), bulletin](PhoneDesk& desk) {
                                   const PollId before = running->routes.openPoll();
                                   running->routes.show(bulletin);
                                   if (running->routes.openPoll() != before)
                                       running->routes.lookAtVoters(desk);
                               });
}

void RoomServer::give(const QByteArray& key, const QByteArray& bytes)
{
    if (m_running)
        m_running->routes.give(key, bytes);
}

void RoomServer::seatsChanged()
{
    if (!m_running)
        return;
    m_running->errands.ask(Errands::Kind::Seats, [running = m_running.get()](PhoneDesk& desk) {
        running->routes.lookAtSeatsAgain(desk);
    });
}

void RoomServer::votersChanged()
{
    if (!m_running)
        return;
    m_running->errands.ask(Errands::Kind::Voters, [running = m_running.get()](PhoneDesk& desk) {
        running->routes.lookAtVoters(desk);
    });
}

RoomPresence RoomServer::presence() const
{
    if (!m_running)
        return {};
    RoomPresence presence = m_running->hub.presence();
    presence.agendaOpened = m_running->routes.agendaOpened();
    return presence;
}

void RoomServer::report()
{
    if (const RoomPresence now = presence(); now != m_reported) {
        m_reported = now;
        emit presenceChanged(now);
    }
    if (const qint64 kept = m_running->routes.ballotsKept(); kept != m_ballotsReported) {
        m_ballotsReported = kept;
        emit ballotsArrived(m_running->routes.lastPoll());
    }
}

}  // namespace nghisu
