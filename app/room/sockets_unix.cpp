// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/sockets.h"

#include <algorithm>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace nghisu::sockets {

void shutDown(Socket socket)
{
    shutdown(socket, SHUT_RDWR);
}

void giveUpAfter([[maybe_unused]] Socket socket, [[maybe_unused]] int milliseconds)
{
#ifdef TCP_USER_TIMEOUT
    setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &milliseconds, sizeof milliseconds);
#endif
}

int connectionsFor(int wanted)
{
    constexpr int others = 200;
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    const auto all = rlim_t(wanted + others);
    limit.rlim_cur = std::max(limit.rlim_cur, std::min(limit.rlim_max, all));
    setrlimit(RLIMIT_NOFILE, &limit);
    return int(std::min(limit.rlim_cur, all)) - others;
}

}  // namespace nghisu::sockets
