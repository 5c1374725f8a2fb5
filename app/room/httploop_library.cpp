// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/httploop.h"

#include <microhttpd.h>

namespace nghisu {

// The library's own thread, which waits for sockets as the system lets it. It takes whom to resume from
// any thread.
struct HttpLoop::Own {};

HttpLoop::HttpLoop() = default;

HttpLoop::~HttpLoop() = default;

unsigned HttpLoop::flags()
{
    return MHD_USE_AUTO_INTERNAL_THREAD | MHD_USE_SUSPEND_RESUME;
}

void HttpLoop::begin(MHD_Daemon*) {}

void HttpLoop::resume(MHD_Connection* connection)
{
    MHD_resume_connection(connection);
}

void HttpLoop::end() {}

}  // namespace nghisu
