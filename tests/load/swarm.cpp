// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "swarm.h"

#include <QFile>

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace nghisu::load {

namespace {

sockaddr_in addressOf(quint32 host, quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(host);
    address.sin_port = htons(port);
    return address;
}

const sockaddr* generic(const sockaddr_in& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

}  // namespace

Swarm::Swarm(quint16 port) : m_port(port), m_epoll(epoll_create1(EPOLL_CLOEXEC)) {}

Swarm::~Swarm()
{
    for (int i = 0; i < count(); ++i)
        close(i);
    ::close(m_epoll);
}

int Swarm::open(int device)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -1;
    const int yes = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (device > 0) {
        const sockaddr_in from = addressOf(0x7f010000U + quint32(device), 0);
        setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &yes, sizeof yes);
        bind(fd, generic(from), sizeof from);
    }
    const sockaddr_in to = addressOf(INADDR_LOOPBACK, m_port);
    if (connect(fd, generic(to), sizeof to) != 0 && errno != EINPROGRESS) {
        ::close(fd);
        return -1;
    }
    m_wires.append({fd, {}, {}, true});
    watch(count() - 1, EPOLL_CTL_ADD, true);
    return count() - 1;
}

void Swarm::watch(int wire, int operation, bool writing) const
{
    epoll_event event = {};
    event.events = EPOLLIN | (writing ? quint32(EPOLLOUT) : 0U);
    event.data.fd = wire;
    epoll_ctl(m_epoll, operation, m_wires[wire].fd, &event);
}

void Swarm::send(int wire, const QByteArray& bytes)
{
    m_wires[wire].out += bytes;
    flush(wire);
}

void Swarm::flush(int wire)
{
    Wire& own = m_wires[wire];
    if (own.fd < 0)
        return;
    if (!own.out.isEmpty()) {
        const ssize_t sent =
            ::send(own.fd, own.out.constData(), size_t(own.out.size()), MSG_NOSIGNAL);
        if (sent == own.out.size())
            own.out.clear();
        else if (sent > 0)
            own.out.remove(0, sent);
    }
    if (const bool writing = !own.out.isEmpty(); std::exchange(own.writing, writing) != writing)
        watch(wire, EPOLL_CTL_MOD, writing);
}

void Swarm::close(int wire)
{
    Wire& own = m_wires[wire];
    if (own.fd >= 0)
        ::close(own.fd);
    own.fd = -1;
}

void Swarm::read(int wire)
{
    std::array<char, 65536> buffer;
    const ssize_t got = recv(m_wires[wire].fd, buffer.data(), buffer.size(), 0);
    if (got > 0)
        m_wires[wire].in.append(buffer.data(), got);
    else if (got == 0 || (errno != EAGAIN && errno != EINTR))
        close(wire);
}

void Swarm::turn(std::chrono::milliseconds most, const Handler& handler)
{
    std::array<epoll_event, 512> events;
    const int ready = epoll_wait(m_epoll, events.data(), int(events.size()), int(most.count()));
    for (int i = 0; i < ready; ++i) {
        const int wire = events[size_t(i)].data.fd;
        if (!isOpen(wire))
            continue;
        if ((events[size_t(i)].events & EPOLLOUT) != 0)
            flush(wire);
        if ((events[size_t(i)].events & ~quint32(EPOLLOUT)) != 0) {
            read(wire);
            handler(wire);
        }
    }
}

bool Swarm::turnUntil(const std::function<bool()>& holds, std::chrono::milliseconds most,
                      const Handler& handler)
{
    const auto end = std::chrono::steady_clock::now() + most;
    while (!holds()) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            end - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return false;
        turn(std::min(left, std::chrono::milliseconds(20)), handler);
    }
    return true;
}

QByteArray takeAnswer(QByteArray& received)
{
    const qsizetype head = received.indexOf("\r\n\r\n");
    if (head < 0)
        return {};
    const QByteArray fields = received.left(head).toLower();
    qsizetype length = 0;
    if (const qsizetype at = fields.indexOf("content-length:"); at >= 0) {
        const QByteArray value = fields.mid(at + 15, fields.indexOf('\r', at) - at - 15);
        length = value.trimmed().toLongLong();
    }
    if (received.size() < head + 4 + length)
        return {};
    if (received.size() == head + 4 + length)
        return std::exchange(received, {});
    QByteArray answer = received.left(head + 4 + length);
    received.remove(0, answer.size());
    return answer;
}

int statusOf(const QByteArray& answer)
{
    return answer.startsWith("HTTP/1.1 ") ? QByteArrayView(answer).sliced(9).first(3).toInt() : 0;
}

quint64 raiseFileLimit()
{
    rlimit limit = {};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

qint64 processorTime(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // Behind the name, which may hold spaces: the 14th and 15th of all fields (proc(5)).
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const qint64 ticks = fields.value(11).toLongLong() + fields.value(12).toLongLong();
    return ticks * 1000 / sysconf(_SC_CLK_TCK);
}

qint64 ownMemory(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("RssAnon:");
    return text.mid(at + 8, text.indexOf("kB", at) - at - 8).trimmed().toLongLong() * 1024;
}

}  // namespace nghisu::load
