// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/httploop.h"

#include <QList>
#include <QMutex>

#include <array>
#include <atomic>
#include <microhttpd.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>

namespace nghisu {

// The library's own thread waits a second time where exactly as many phones speak in one moment as it
// looks at in one go (0.9.75), and those are not heard until somebody else speaks. Ours never lets it
// wait.
struct HttpLoop::Own {
    MHD_Daemon* daemon = nullptr;
    std::thread thread;
    const int woken = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    QMutex mutex;
    QList<MHD_Connection*> toResume;
    std::atomic<bool> ending = false;

    Own() = default;
    ~Own() { close(woken); }
    Own(const Own&) = delete;
    Own& operator=(const Own&) = delete;

    void run()
    {
        const int speaks = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
        std::array<pollfd, 2> happens = {{{speaks, POLLIN, 0}, {woken, POLLIN, 0}}};
        constexpr MHD_UNSIGNED_LONG_LONG most = 50;  // milliseconds
        while (!ending) {
            MHD_UNSIGNED_LONG_LONG wait = most;
            if (MHD_get_timeout(daemon, &wait) != MHD_YES)
                wait = most;
            poll(happens.data(), happens.size(), int(std::min(wait, most)));
            resumeAll();
            MHD_run(daemon);
        }
        resumeAll();
        MHD_run(daemon);
    }
    void resumeAll()
    {
        QList<MHD_Connection*> now;
        {
            const QMutexLocker lock(&mutex);
            now.swap(toResume);
            eventfd_t ignored = 0;
            eventfd_read(woken, &ignored);
        }
        for (MHD_Connection* connection : std::as_const(now))
            MHD_resume_connection(connection);
    }
};

HttpLoop::HttpLoop() : m_own(std::make_unique<Own>()) {}

HttpLoop::~HttpLoop()
{
    end();
}

unsigned HttpLoop::flags()
{
    return MHD_USE_EPOLL | MHD_USE_SUSPEND_RESUME;
}

void HttpLoop::begin(MHD_Daemon* daemon)
{
    m_own->daemon = daemon;
    m_own->ending = false;
    m_own->thread = std::thread([own = m_own.get()] { own->run(); });
}

// Whoever goes on is told to the thread in one go: the library looks through all that wait each time
// that it is told of one.
void HttpLoop::resume(MHD_Connection* connection)
{
    const QMutexLocker lock(&m_own->mutex);
    m_own->toResume.append(connection);
    if (m_own->toResume.size() == 1)
        eventfd_write(m_own->woken, 1);
}

void HttpLoop::end()
{
    if (!m_own->thread.joinable())
        return;
    m_own->ending = true;
    m_own->thread.join();
}

}  // namespace nghisu
