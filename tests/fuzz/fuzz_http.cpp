// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneroom.h"
#include "room/httpserver.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace nghisu;

namespace {

struct Server {
    Server()
    {
        RoomSettings settings;
        settings.port = 0;
        fuzz::require(http.start(settings).has_value());
    }
    ~Server()
    {
        http.refuseAll();
        room.writer.stop();
        room.hub.stop();
        http.stop();
    }
    fuzz::PhoneRoom room;
    HttpServer http{room.routes, room.clock};
};

int connected(quint16 port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    fuzz::require(connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
    return fd;
}

// All that comes back until the server has nothing more to say. A phone that listens stays: it is left
// when it has heard how things stand.
QByteArray answerTo(quint16 port, const QByteArray& bytes)
{
    const int fd = connected(port);
    QByteArray answer;
    std::array<char, 65536> some;
    qsizetype sent = 0;
    pollfd ready = {fd, POLLIN | POLLOUT, 0};
    while (poll(&ready, 1, 10'000) > 0) {
        if (sent < bytes.size()) {
            const ssize_t now = send(fd, bytes.constData() + sent, size_t(bytes.size() - sent),
                                     MSG_NOSIGNAL | MSG_DONTWAIT);
            sent = now < 0 && errno != EAGAIN ? bytes.size() : sent + std::max<ssize_t>(now, 0);
        }
        if (sent == bytes.size() && ready.events != POLLIN) {
            shutdown(fd, SHUT_WR);
            ready.events = POLLIN;
        }
        if ((ready.revents & ~POLLOUT) == 0)
            continue;
        const ssize_t got = recv(fd, some.data(), some.size(), 0);
        if (got <= 0)
            break;
        answer.append(some.data(), got);
        if (answer.contains("event: state") && answer.contains("text/event-stream"))
            break;
    }
    close(fd);
    return answer;
}

// Streams notice that nobody listens when they are told something.
void awaitSilence(Server& server)
{
    while (server.http.connections() > 0) {
        server.room.hub.beat(-1, std::numeric_limits<qint64>::max());
        std::this_thread::yield();
    }
}

}  // namespace

// Bytes as they may come over the network, to the server as it is. Whatever they are, it says something
// that is HTTP or nothing, and serves the next.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Server server;
    static unsigned inputs = 0;
    server.room.begin();
    const QByteArray answer = answerTo(server.http.port(), fuzz::bytesOf(data, size));
    fuzz::require(answer.isEmpty() || answer.startsWith("HTTP/1.1 "));
    fuzz::require(answer.count("<script") <= answer.count("</html>"));
    awaitSilence(server);
    if (++inputs % 256 == 0) {
        const QByteArray next =
            answerTo(server.http.port(), "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        fuzz::require(next.startsWith("HTTP/1.1 200 ") && next.contains("</html>"));
    }
    return 0;
}
