// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/httpexchange.h"

#include "room/httpfile.h"

namespace nghisu {

namespace {

// A ballot that ranks a hundred options has about 700 bytes.
constexpr qsizetype largestBody = 8 * 1024;

struct Header {
    const char* name;
    const char* value;
};

// What every answer says: nothing of another server, no script in the page, no frame around it, and
// no word to others about who was here.
constexpr auto policyOfPages =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
constexpr Header always[] = {
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
};

void addHeader(MHD_Response* response, const char* name, const QByteArray& value)
{
    if (!value.isEmpty())
        MHD_add_response_header(response, name, value.constData());
}

// The library has taken apart what follows "?".
MHD_Result addArgument(void* query, MHD_ValueKind, const char* name, const char* value)
{
    QByteArray& own = *static_cast<QByteArray*>(query);
    own += own.isEmpty() ? "" : "&";
    own += name;
    if (value != nullptr)
        own += QByteArray("=") + value;
    return MHD_YES;
}

// The headers that are looked at, and where they go.
struct Wanted {
    QByteArrayView name;
    QByteArray Request::*field;
};
constexpr Wanted wanted[] = {
    {"Host", &Request::host},
    {"Origin", &Request::origin},
    {"Referer", &Request::referer},
    {"Sec-Fetch-Site", &Request::site},
    {"Cookie", &Request::cookie},
    {"Accept-Language", &Request::languages},
    {"Last-Event-ID", &Request::lastEvent},
    {"Range", &Request::range},
};

// Of several of one name the first is taken; two hosts are none (RFC 9112, 3.2).
MHD_Result takeHeader(void* exchange, MHD_ValueKind, const char* name, const char* value)
{
    auto& own = *static_cast<HttpExchange*>(exchange);
    const QByteArrayView sent(name);
    for (const Wanted& header : wanted) {
        if (sent.size() != header.name.size()
            || sent.compare(header.name, Qt::CaseInsensitive) != 0)
            continue;
        QByteArray& field = own.request.*header.field;
        if (field.isNull())
            field = value == nullptr ? "" : value;
        else if (header.field == &Request::host)
            own.refused = MHD_HTTP_BAD_REQUEST;
    }
    return MHD_YES;
}

void addSecurity(MHD_Response* response, const char* policy)
{
    MHD_add_response_header(response, "Content-Security-Policy", policy);
    for (const Header& header : always)
        MHD_add_response_header(response, header.name, header.value);
}

}  // namespace

// A phone that listens.
class StreamPeer final : public LivePeer {
public:
    StreamPeer(HttpServer& server, std::shared_ptr<LiveStream> stream, MHD_Connection* connection,
               sockets::Socket socket)
        : m_server(server), m_stream(std::move(stream)), m_connection(connection), m_socket(socket)
    {
        m_stream->begin(this);
    }
    void pause() override { MHD_suspend_connection(m_connection); }
    void resume() override { m_server.m_loop.resume(m_connection); }
    void breakOff() override { sockets::shutDown(m_socket); }

    static ssize_t read(void* peer, uint64_t, char* to, size_t most)
    {
        const qint64 got = static_cast<StreamPeer*>(peer)->m_stream->read(to, qint64(most));
        return got < 0 ? ssize_t(MHD_CONTENT_READER_END_OF_STREAM) : ssize_t(got);
    }
    static void end(void* peer) { delete static_cast<StreamPeer*>(peer); }

private:
    HttpServer& m_server;
    std::shared_ptr<LiveStream> m_stream;
    MHD_Connection* m_connection;
    sockets::Socket m_socket;
};

MHD_Result HttpExchange::begin(const char* method, const char* url)
{
    const QByteArrayView verb(method);
    if (verb == "POST")
        request.method = Request::Method::Post;
    else if (verb != "GET" && verb != "HEAD")
        refused = MHD_HTTP_METHOD_NOT_ALLOWED;
    MHD_get_connection_values(connection, MHD_HEADER_KIND, &takeHeader, this);
    const QByteArrayView length =
        MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Content-Length");
    if (length.toLongLong() > largestBody)
        refused = MHD_HTTP_CONTENT_TOO_LARGE;
    request.path = url;
    MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, &addArgument, &request.query);
    request.device = phone->device;
    server.m_connections->begin(phone, server.m_clock.ticks());
    // Nobody waits for the rest of what is refused anyway.
    return refused != 0 ? queue(server.m_handler.refusal(refused)) : MHD_YES;
}

void HttpExchange::take(const char* data, size_t size)
{
    if (request.body.size() + qsizetype(size) > largestBody)
        refused = MHD_HTTP_CONTENT_TOO_LARGE;
    else
        request.body.append(data, qsizetype(size));
}

MHD_Result HttpExchange::finish()
{
    if (awaited) {
        server.m_connections->setWaiting(phone, false, server.m_clock.ticks());
        return queue(std::exchange(awaited, nullptr)->outcome());
    }
    if (server.m_refusing)
        refused = MHD_HTTP_SERVICE_UNAVAILABLE;
    if (refused != 0)
        return queue(server.m_handler.refusal(refused));
    return queue(server.m_handler.handle(std::move(request)));
}

MHD_Result HttpExchange::queue(HttpOutcome outcome)
{
    if (Reply* reply = outcome.reply())
        return queue(std::move(*reply));
    if (const auto stream = outcome.stream())
        return queue(stream);
    return wait(outcome.takeAwaited());
}

MHD_Result HttpExchange::wait(std::unique_ptr<Awaited> outcome)
{
    server.m_connections->setWaiting(phone, true, server.m_clock.ticks());
    if (!std::exchange(waitedFor, true))
        ++server.m_waitedFor;
    awaited = std::move(outcome);
    // Before it is asked for: it may be there before this returns.
    MHD_suspend_connection(connection);
    awaited->ask([this] { server.m_loop.resume(connection); });
    return MHD_YES;
}

MHD_Result HttpExchange::queue(Reply reply)
{
    if (reply.file)
        return queueFile(reply);
    auto* body = new QByteArray(std::move(reply.body));
    MHD_Response* response = MHD_create_response_from_buffer_with_free_callback_cls(
        size_t(body->size()), const_cast<char*>(body->constData()),
        [](void* own) { delete static_cast<QByteArray*>(own); }, body);
    return queue(reply, response, policyOfPages);
}

MHD_Result HttpExchange::queueFile(const Reply& reply)
{
    // It lasts; nobody waits for its end.
    if (std::exchange(waitedFor, false))
        --server.m_waitedFor;
    const FileBody& body = *reply.file;
    MHD_Response* response = fileResponse(reply.file);
    addHeader(response, "Content-Disposition", body.disposition);
    addHeader(response, "Content-Range", body.range);
    MHD_add_response_header(response, "Accept-Ranges", "bytes");
    server.m_connections->allow(phone, timeFor(body));
    return queue(reply, response, body.policy.constData());
}

MHD_Result HttpExchange::queue(const Reply& reply, MHD_Response* response, const char* policy)
{
    addSecurity(response, policy);
    addHeader(response, "Content-Type", reply.type);
    addHeader(response, "Location", reply.location);
    addHeader(response, "Set-Cookie", reply.setCookie);
    addHeader(response, "Retry-After", reply.retryAfter);
    if (reply.last)
        MHD_add_response_header(response, "Connection", "close");
    if (reply.status == MHD_HTTP_METHOD_NOT_ALLOWED)
        MHD_add_response_header(response, "Allow", "GET, HEAD, POST");
    MHD_add_response_header(response, "Cache-Control",
                            reply.kept ? "public, max-age=86400, immutable" : "no-store");
    const MHD_Result queued = MHD_queue_response(connection, unsigned(reply.status), response);
    MHD_destroy_response(response);
    return queued;
}

MHD_Result HttpExchange::queue(const std::shared_ptr<LiveStream>& stream)
{
    // It lasts; nobody waits for its end.
    if (std::exchange(waitedFor, false))
        --server.m_waitedFor;
    auto* peer = new StreamPeer(server, stream, connection, phone->socket);
    // The block is what is read at a time where the phone speaks HTTP/1.0 only.
    MHD_Response* response = MHD_create_response_from_callback(
        MHD_SIZE_UNKNOWN, 512, &StreamPeer::read, peer, &StreamPeer::end);
    addSecurity(response, policyOfPages);
    MHD_add_response_header(response, "Content-Type", "text/event-stream");
    MHD_add_response_header(response, "Cache-Control", "no-store");
    server.m_connections->setWaiting(phone, true, server.m_clock.ticks());
    const MHD_Result queued = MHD_queue_response(connection, MHD_HTTP_OK, response);
    MHD_destroy_response(response);
    return queued;
}

}  // namespace nghisu
