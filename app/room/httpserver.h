// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "room/connections.h"
#include "room/httploop.h"
#include "room/reply.h"
#include "room/roomsettings.h"

#include <QByteArray>

#include <atomic>
#include <memory>

namespace nghisu {

/// Speaks HTTP with phones, in a thread of its own, by GNU libmicrohttpd. Knows nothing of a room:
/// what becomes of a request its handler says.
class HttpServer {
public:
    /// \param handler, clock must outlive this
    HttpServer(RequestHandler& handler, const Clock& clock);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// AddressInUse, CertificateUnfit, FileUnreadable.
    Result<void> start(const RoomSettings& settings);
    /// Answers nobody any more who is not answered yet at once. After this nothing waits for an
    /// outcome that did not before.
    void refuseAll() { m_refusing = true; }
    /// Lets answers that were waited for reach their phones; a phone that does not take its own holds
    /// this up no longer than a second.
    /// \pre every outcome that was to come has come, and every stream is at its end
    void stop();

    quint16 port() const { return m_port; }
    int connections() const { return m_connections ? m_connections->count() : 0; }
    /// Breaks off what takes too long; to be called every second, in any thread.
    void breakOff() const;

private:
    friend struct HttpExchange;
    friend struct HttpCallbacks;
    friend class StreamPeer;
    RequestHandler& m_handler;
    const Clock& m_clock;
    RoomSettings m_settings;
    std::unique_ptr<Connections> m_connections;
    MHD_Daemon* m_daemon = nullptr;
    HttpLoop m_loop;
    QByteArray m_certificate;
    QByteArray m_key;
    quint16 m_port = 0;
    std::atomic<bool> m_refusing = false;
    std::atomic<int> m_waitedFor = 0;  // requests whose answer took time and has not left yet
};

}  // namespace nghisu
