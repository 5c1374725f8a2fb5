// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraries.h"

#include <QCoreApplication>
#include <QList>
#include <QMutex>
#include <QSet>

#include <cstdio>
#include <microhttpd.h>
#include <poll.h>

#ifdef NGHISU_QTHTTPSERVER
#include <QHttpServer>
#include <QHttpServerResponder>
#include <memory>
#include <vector>
#endif

using namespace Qt::StringLiterals;

namespace nghisu::load {

namespace {

void say(quint16 port)
{
    std::printf("%u\n", unsigned(port));
    std::fflush(stdout);
}

// One of those who wait, and how many bytes they are still to get.
struct Stream {
    MHD_Connection* connection = nullptr;
    qsizetype sent = 0;
    bool suspended = false;
};

struct Streams {
    QMutex mutex;
    QByteArray all;  // what was pushed so far
    QSet<Stream*> open;
};

Streams& streams()
{
    static Streams of;
    return of;
}

ssize_t readStream(void* data, uint64_t, char* buffer, size_t most)
{
    auto* stream = static_cast<Stream*>(data);
    const QMutexLocker lock(&streams().mutex);
    const qsizetype left = streams().all.size() - stream->sent;
    if (left == 0) {
        stream->suspended = true;
        MHD_suspend_connection(stream->connection);
        return 0;
    }
    const qsizetype now = std::min(left, qsizetype(most));
    memcpy(buffer, streams().all.constData() + stream->sent, size_t(now));
    stream->sent += now;
    return now;
}

void endStream(void* data)
{
    auto* stream = static_cast<Stream*>(data);
    const QMutexLocker lock(&streams().mutex);
    streams().open.remove(stream);
    delete stream;
}

void push()
{
    const QMutexLocker lock(&streams().mutex);
    streams().all += pushed();
    for (Stream* stream : std::as_const(streams().open)) {
        if (std::exchange(stream->suspended, false))
            MHD_resume_connection(stream->connection);
    }
}

// An answer as the library wants it.
struct Split {
    QByteArray page;
    QList<std::pair<QByteArray, QByteArray>> fields;

    explicit Split(const Answer& answer) : page(answer.page)
    {
        for (const QByteArray& field : answer.fields) {
            const qsizetype colon = field.indexOf(':');
            fields.append({field.left(colon), field.mid(colon + 1).trimmed()});
        }
    }
};

MHD_Result answer(void* own, MHD_Connection* connection, const char* url, const char*, const char*,
                  const char*, size_t* size, void** state)
{
    static int seen = 0;
    if (*state == nullptr) {
        *state = &seen;
        return MHD_YES;
    }
    if (*size > 0) {
        *size = 0;
        return MHD_YES;
    }
    MHD_Response* response = nullptr;
    if (strcmp(url, "/live") == 0) {
        auto* stream = new Stream{connection};
        const QMutexLocker lock(&streams().mutex);
        stream->sent = streams().all.size();
        streams().open.insert(stream);
        response = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, 2048, readStream, stream,
                                                     endStream);
        MHD_add_response_header(response, "Content-Type", "text/event-stream");
    } else {
        if (strcmp(url, "/push") == 0)
            push();
        auto& answer = *static_cast<Split*>(own);
        response = MHD_create_response_from_buffer(size_t(answer.page.size()), answer.page.data(),
                                                   MHD_RESPMEM_PERSISTENT);
        for (const auto& [name, value] : std::as_const(answer.fields))
            MHD_add_response_header(response, name.constData(), value.constData());
    }
    const MHD_Result queued = MHD_queue_response(connection, 200, response);
    MHD_destroy_response(response);
    return queued;
}

}  // namespace

Answer Answer::like(const QByteArray& sent)
{
    const qsizetype head = sent.indexOf("\r\n\r\n");
    Answer answer;
    answer.fields = sent.left(head).split('\n').mid(1);
    answer.fields.removeIf([](const QByteArray& field) {
        return field.startsWith("Date:") || field.startsWith("Content-Length:")
            || field.startsWith("Connection:");
    });
    answer.page = sent.mid(head + 4);
    return answer;
}

QByteArray pushed()
{
    return "data: " + QByteArray(1000, 'b') + "end\n\n";
}

int serveWithMicrohttpd(const Answer& given)
{
    Split split(given);
    MHD_Daemon* daemon = MHD_start_daemon(
        MHD_USE_EPOLL | MHD_USE_SUSPEND_RESUME, 0, nullptr, nullptr, &answer, &split,
        MHD_OPTION_CONNECTION_LIMIT, 19000U, MHD_OPTION_CONNECTION_MEMORY_LIMIT, size_t(6144),
        MHD_OPTION_CONNECTION_TIMEOUT, 60U, MHD_OPTION_LISTEN_BACKLOG_SIZE, 4096U, MHD_OPTION_END);
    if (daemon == nullptr)
        return 1;
    say(MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port);
    // As our own server does it: see there.
    pollfd happens = {MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd, POLLIN, 0};
    for (;;) {
        MHD_UNSIGNED_LONG_LONG wait = 50;
        MHD_get_timeout(daemon, &wait);
        poll(&happens, 1, int(std::min<MHD_UNSIGNED_LONG_LONG>(wait, 50)));
        MHD_run(daemon);
    }
}

#ifdef NGHISU_QTHTTPSERVER
int serveWithQt(const Answer& answer)
{
    static std::vector<std::unique_ptr<QHttpServerResponder>> live;
    QHttpServer server;
    server.route(u"/live"_s, [](QHttpServerResponder&& responder) {
        responder.writeStatusLine();
        responder.writeHeader("Content-Type", "text/event-stream");
        responder.writeBody("\r\n");
        live.push_back(std::make_unique<QHttpServerResponder>(std::move(responder)));
    });
    server.route(u"/push"_s, [] {
        for (const auto& responder : live)
            responder->writeBody(pushed());
        return QByteArray("done");
    });
    server.route(u"/"_s, [&] { return answer.page; });
    say(server.listen(QHostAddress::LocalHost, 0));
    return QCoreApplication::exec();
}
#else
int serveWithQt(const Answer&)
{
    return 1;
}
#endif

}  // namespace nghisu::load
