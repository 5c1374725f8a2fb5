// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/sockets.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

#include <array>
#include <memory>

namespace nghisu::sockets {

std::optional<Place> placeOf(const QString& address, quint16 port)
{
    addrinfo wanted = {};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE;
    addrinfo* found = nullptr;
    if (address.isEmpty()
        || getaddrinfo(qPrintable(address), qPrintable(QString::number(port)), &wanted, &found)
               != 0)
        return std::nullopt;
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> own(found, &freeaddrinfo);
    return Place{{reinterpret_cast<const char*>(found->ai_addr), qsizetype(found->ai_addrlen)},
                 found->ai_family == AF_INET6};
}

QString textOf(const sockaddr* address)
{
    if (address == nullptr || (address->sa_family != AF_INET && address->sa_family != AF_INET6))
        return {};
    const size_t size = address->sa_family == AF_INET6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
    std::array<char, NI_MAXHOST> text = {};
    if (getnameinfo(address, socklen_t(size), text.data(), text.size(), nullptr, 0, NI_NUMERICHOST)
        != 0)
        return {};
    return QString::fromLatin1(text.data());
}

}  // namespace nghisu::sockets
