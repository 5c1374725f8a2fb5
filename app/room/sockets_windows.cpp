// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/sockets.h"

#include <winsock2.h>

namespace nghisu::sockets {

void shutDown(Socket socket)
{
    shutdown(socket, SD_BOTH);
}

// TCP_MAXRT says it in seconds, and only from a certain Windows 10 on: the library's own limit is
// enough.
void giveUpAfter(Socket, int) {}

int connectionsFor(int wanted)
{
    return wanted;
}

}  // namespace nghisu::sockets
