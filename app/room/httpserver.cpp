// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/httpserver.h"

#include "room/httpexchange.h"

#include <QFile>

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

namespace nghisu {

namespace {

// Of each connection, for its headers and what goes out. What does not fit is refused.
constexpr size_t memoryOfConnection = 8 * 1024;
constexpr unsigned backlog = 4096;
// Files that the program needs besides.
constexpr int otherFiles = 200;
// After so many milliseconds a phone that does not say that it has got anything is gone.
constexpr int deadAfter = 60'000;

// As many connections as are asked for, or as the system allows.
int connectionsFor(int wanted)
{
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    limit.rlim_cur =
        std::max(limit.rlim_cur, std::min(limit.rlim_max, rlim_t(wanted + otherFiles)));
    setrlimit(RLIMIT_NOFILE, &limit);
    return int(std::min(limit.rlim_cur, rlim_t(wanted + otherFiles))) - otherFiles;
}

Result<QByteArray> fileOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, file.errorString()};
    return file.readAll();
}

QString addressOf(const sockaddr* address)
{
    if (address == nullptr || address->sa_family != AF_INET)
        return {};
    char text[INET_ADDRSTRLEN] = {};
    const auto* four = reinterpret_cast<const sockaddr_in*>(address);
    inet_ntop(AF_INET, &four->sin_addr, text, sizeof text);
    return QString::fromLatin1(text);
}

}  // namespace

// What the library calls, in its thread.
struct HttpCallbacks {
    static HttpServer& server(void* own) { return *static_cast<HttpServer*>(own); }

    static MHD_Result mayConnect(void* own, const sockaddr* address, socklen_t)
    {
        return server(own).m_connections->mayOpen(addressOf(address)) ? MHD_YES : MHD_NO;
    }
    static void connected(void* own, MHD_Connection* connection, void** context,
                          MHD_ConnectionNotificationCode code)
    {
        HttpServer& self = server(own);
        if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
            self.m_connections->close(static_cast<PhoneConnection*>(*context));
            return;
        }
        const int socket =
            int(MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd);
        const sockaddr* address =
            MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS)->client_addr;
#ifdef TCP_USER_TIMEOUT
        setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &deadAfter, sizeof deadAfter);
#endif
        *context = self.m_connections->open(socket, addressOf(address), self.m_clock.ticks());
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
    static size_t unescape(void*, MHD_Connection*, char* text)
    {
        return strlen(text);
    }
};

HttpServer::HttpServer(RequestHandler& handler, const Clock& clock)
    : m_handler(handler), m_clock(clock), m_woken(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
}

HttpServer::~HttpServer()
{
    stop();
    close(m_woken);
}

Result<void> HttpServer::start(const RoomSettings& settings)
{
    m_settings = settings;
    const QString place = settings.address + u':' + QString::number(settings.port);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(settings.port);
    if (inet_pton(AF_INET, qPrintable(settings.address), &address.sin_addr) != 1)
        return Error{ErrorCode::AddressInUse, place};

    unsigned flags = MHD_USE_EPOLL | MHD_USE_SUSPEND_RESUME;
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

    const int most = connectionsFor(settings.connections);
    m_connections = std::make_unique<Connections>(most);
    m_refusing = false;
    m_daemon =
        MHD_start_daemon(flags, 0, &HttpCallbacks::mayConnect, this, &HttpCallbacks::answer, this,
                         MHD_OPTION_SOCK_ADDR, reinterpret_cast<sockaddr*>(&address),   //
                         MHD_OPTION_CONNECTION_LIMIT, unsigned(most),                   //
                         MHD_OPTION_CONNECTION_MEMORY_LIMIT, memoryOfConnection,        //
                         MHD_OPTION_LISTEN_BACKLOG_SIZE, backlog,                       //
                         MHD_OPTION_STRICT_FOR_CLIENT, 1,                               //
                         MHD_OPTION_UNESCAPE_CALLBACK, &HttpCallbacks::unescape, this,  //
                         MHD_OPTION_NOTIFY_CONNECTION, &HttpCallbacks::connected, this,
                         MHD_OPTION_NOTIFY_COMPLETED, &HttpCallbacks::completed, this,  //
                         MHD_OPTION_ARRAY, secrets.data(), MHD_OPTION_END);
    if (m_daemon == nullptr)
        return Error{ErrorCode::AddressInUse, place, QString::fromLocal8Bit(strerror(errno))};
    m_port = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
    m_stopping = false;
    m_thread = std::thread([this] { run(); });
    return {};
}

// The library's own thread waits a second time where exactly as many phones speak in one moment as it
// looks at in one go (0.9.75), and those are not heard until somebody else speaks. Ours never lets it
// wait.
void HttpServer::run()
{
    const int speaks = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
    std::array<pollfd, 2> happens = {{{speaks, POLLIN, 0}, {m_woken, POLLIN, 0}}};
    constexpr MHD_UNSIGNED_LONG_LONG most = 50;  // milliseconds
    while (!m_stopping) {
        MHD_UNSIGNED_LONG_LONG wait = most;
        if (MHD_get_timeout(m_daemon, &wait) != MHD_YES)
            wait = most;
        poll(happens.data(), happens.size(), int(std::min(wait, most)));
        resumeAll();
        MHD_run(m_daemon);
    }
    resumeAll();
    MHD_run(m_daemon);
}

// Whoever goes on is told to the thread in one go: the library looks through all that wait each time
// that it is told of one.
void HttpServer::resume(MHD_Connection* connection)
{
    const QMutexLocker lock(&m_resumeMutex);
    m_toResume.append(connection);
    if (m_toResume.size() == 1)
        eventfd_write(m_woken, 1);
}

void HttpServer::resumeAll()
{
    QList<MHD_Connection*> now;
    {
        const QMutexLocker lock(&m_resumeMutex);
        now.swap(m_toResume);
        eventfd_t ignored = 0;
        eventfd_read(m_woken, &ignored);
    }
    for (MHD_Connection* connection : std::as_const(now))
        MHD_resume_connection(connection);
}

void HttpServer::stop()
{
    if (m_daemon == nullptr)
        return;
    constexpr auto step = 5ms;
    for (auto waited = 0ms; m_waitedFor > 0 && waited < 1s; waited += step)
        std::this_thread::sleep_for(step);
    m_stopping = true;
    m_thread.join();
    MHD_stop_daemon(m_daemon);
    m_daemon = nullptr;
}

void HttpServer::breakOff() const
{
    if (m_connections)
        m_connections->breakOff(m_clock.ticks(), m_settings.requestTime);
}

}  // namespace nghisu
