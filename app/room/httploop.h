// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct MHD_Connection;
struct MHD_Daemon;

namespace nghisu {

/// Lets the library work, in a thread of its own, as the system does it best: httploop_epoll.cpp for
/// Linux, httploop_library.cpp for every other.
class HttpLoop {
public:
    HttpLoop();
    ~HttpLoop();
    HttpLoop(const HttpLoop&) = delete;
    HttpLoop& operator=(const HttpLoop&) = delete;

    /// What the library is to be started with.
    static unsigned flags();
    void begin(MHD_Daemon* daemon);
    /// Lets a connection that waits go on; in any thread, until end().
    void resume(MHD_Connection* connection);
    /// Lets go on whoever is to, and ends; the library is to be stopped then. Nothing where it did not
    /// begin.
    void end();

private:
    struct Own;
    std::unique_ptr<Own> m_own;
};

}  // namespace nghisu
