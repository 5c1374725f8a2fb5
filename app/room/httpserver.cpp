// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/httpserver.h"

#include "room/httpexchange.h"
#include "room/ownaddress.h"
#include "room/sockets.h"

#include <QFile>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>

using namespace std::chrono_literals;

namespace nghisu {

namespace {

// Of each connection, for its headers and what goes out. What does not fit is refused.
constexpr size_t memoryOfConnection = 8 * 1024;
constexpr unsigned backlog = 4096;
// After so many milliseconds a phone that does not say that it has got anything is gone.
constexpr int deadAfter = 60'000;

Result<QByteArray> fileOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, file.errorString()};
    return file.readAll();
}

}  // namespace

// What the library calls, in its thread.
struct HttpCallbacks {
    static HttpServer& server(void* own) { return *static_cast<HttpServer*>(own); }

    static MHD_Result mayConnect(void* own, const sockaddr* address, socklen_t)
    {
        return server(own).m_connections->mayOpen(sockets::textOf(address)) ? MHD_YES : MHD_NO;
    }
    static void connected(void* own, MHD_Connection* connection, void** context,
                          MHD_ConnectionNotificationCode code)
    {
        HttpServer& self = server(own);
        if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
            self.m_connections->close(static_cast<PhoneConnection*>(*context));
            return;
        }
        const sockets::Socket socket =
            MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
        const sockaddr* address =
            MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS)->client_addr;
        sockets::giveUpAfter(socket, deadAfter);
        *context = self.m_connections->open(socket, sockets::textOf(address), self.m_clock.ticks());
    }
    static MHD_Result answer(void* own, MHD_Connection* connection, const char* url,
                             const char* method, const char*, const char* data, size_t* size,
                             void** state)
    {
        auto* exchange = static_cast<HttpExchange*>(*state);
        if (exchange == nullptr) {
            auto* phone = static_cast<PhoneConnection*>(
                MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT)
                    ->socket_context);
            exchange = new HttpExchange{server(own), connection, phone, {}, 0, {}, false};
            *state = exchange;
            return exchange->begin(method, url);
        }
        if (*size > 0) {
            exchange->take(data, *size);
            *size = 0;
            return MHD_YES;
        }
        return exchange->finish();
    }
    static void completed(void* own, MHD_Connection*, void** state, MHD_RequestTerminationCode)
    {
        auto* exchange = static_cast<HttpExchange*>(*state);
        if (exchange == nullptr)
            return;
        HttpServer& self = server(own);
        self.m_connections->begin(exchange->phone, self.m_clock.ticks());
        if (exchange->waitedFor)
            --self.m_waitedFor;
        delete exchange;
        *state = nullptr;
    }
    // Paths are compared as they were sent: there is one way to write each.
    static size_t unescape(void*, MHD_Connection*, char* text) { return strlen(text); }
};

HttpServer::HttpServer(RequestHandler& handler, const Clock& clock)
    : m_handler(handler), m_clock(clock)
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<void> HttpServer::start(const RoomSettings& settings)
{
    m_settings = settings;
    const QString where = hostOf(settings.address) + u':' + QString::number(settings.port);
    const auto place = sockets::placeOf(settings.address, settings.port);
    if (!place)
        return Error{ErrorCode::AddressInUse, where};

    unsigned flags = HttpLoop::flags() | (place->six ? unsigned(MHD_USE_IPv6) : 0U);
    QList<MHD_OptionItem> secrets;
    if (settings.secure()) {
        Result<QByteArray> certificate = fileOf(settings.certificateFile);
        if (!certificate)
            return certificate.error();
        Result<QByteArray> key = fileOf(settings.keyFile);
        if (!key)
            return key.error();
        m_certificate = *std::move(certificate);
        m_key = *std::move(key);
        flags |= MHD_USE_TLS;
        secrets = {{MHD_OPTION_HTTPS_MEM_CERT, 0, m_certificate.data()},
                   {MHD_OPTION_HTTPS_MEM_KEY, 0, m_key.data()}};
    }
    secrets.append({MHD_OPTION_END, 0, nullptr});

    if (settings.secure()) {
        // Without an address there is only the certificate that can be wrong.
        MHD_Daemon* trial = MHD_start_daemon(MHD_USE_TLS | MHD_USE_NO_LISTEN_SOCKET, 0, nullptr,
                                             nullptr, &HttpCallbacks::answer, this,
                                             MHD_OPTION_ARRAY, secrets.data(), MHD_OPTION_END);
        if (trial == nullptr)
            return Error{ErrorCode::CertificateUnfit, settings.certificateFile};
        MHD_stop_daemon(trial);
    }

    const int most = sockets::connectionsFor(settings.connections);
    m_connections = std::make_unique<Connections>(most);
    m_refusing = false;
    m_daemon = MHD_start_daemon(flags, 0, &HttpCallbacks::mayConnect, this, &HttpCallbacks::answer,
                                this, MHD_OPTION_SOCK_ADDR, place->address(),                  //
                                MHD_OPTION_CONNECTION_LIMIT, unsigned(most),                   //
                                MHD_OPTION_CONNECTION_MEMORY_LIMIT, memoryOfConnection,        //
                                MHD_OPTION_LISTEN_BACKLOG_SIZE, backlog,                       //
                                MHD_OPTION_STRICT_FOR_CLIENT, 1,                               //
                                MHD_OPTION_UNESCAPE_CALLBACK, &HttpCallbacks::unescape, this,  //
                                MHD_OPTION_NOTIFY_CONNECTION, &HttpCallbacks::connected, this,
                                MHD_OPTION_NOTIFY_COMPLETED, &HttpCallbacks::completed, this,  //
                                MHD_OPTION_ARRAY, secrets.data(), MHD_OPTION_END);
    if (m_daemon == nullptr)
        return Error{ErrorCode::AddressInUse, where, QString::fromLocal8Bit(strerror(errno))};
    m_port = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
    m_loop.begin(m_daemon);
    return {};
}

void HttpServer::stop()
{
    if (m_daemon == nullptr)
        return;
    const auto latest = std::chrono::steady_clock::now() + std::chrono::seconds(1);
    while (m_waitedFor > 0 && std::chrono::steady_clock::now() < latest)
        std::this_thread::sleep_for(5ms);
    m_loop.end();
    MHD_stop_daemon(m_daemon);
    m_daemon = nullptr;
}

void HttpServer::breakOff() const
{
    if (m_connections)
        m_connections->breakOff(m_clock.ticks(), m_settings.requestTime);
}

}  // namespace nghisu
