// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <utility>
#include <variant>

namespace nghisu {

class LiveStream;
struct FileBody;

/// What a phone gets.
struct Reply {
    int status = 200;
    QByteArray type = QByteArrayLiteral("text/html; charset=utf-8");
    QByteArray body;
    QByteArray location;    ///< of a redirection
    QByteArray setCookie;   ///< whole, with its attributes
    QByteArray retryAfter;  ///< seconds; empty where there is nothing to wait for
    bool last = false;      ///< the connection ends with it
    bool kept = false;      ///< the browser may keep it: its address changes when it does
    std::shared_ptr<const FileBody> file = nullptr;  ///< in place of the body
};

class HttpOutcome;

/// An outcome that waits for what somebody else has (room/await.h).
class Awaited {
public:
    using Ready = std::function<void()>;

    virtual ~Awaited() = default;
    /// Asks for it. What is given is called once, in any thread, when it is there or will not come.
    virtual void ask(Ready ready) = 0;
    /// What becomes of the request with it; called where requests are handled, once.
    virtual HttpOutcome outcome() = 0;
};

/// What becomes of a request: an answer now; one that waits; or words for as long as the phone
/// listens.
class HttpOutcome {
public:
    HttpOutcome(Reply reply) : m_what(std::move(reply)) {}
    HttpOutcome(std::unique_ptr<Awaited> awaited) : m_what(std::move(awaited)) {}
    HttpOutcome(std::shared_ptr<LiveStream> stream) : m_what(std::move(stream)) {}

    /// Each is nothing where it is another.
    Reply* reply() { return std::get_if<Reply>(&m_what); }
    std::unique_ptr<Awaited> takeAwaited()
    {
        auto* awaited = std::get_if<std::unique_ptr<Awaited>>(&m_what);
        return awaited == nullptr ? nullptr : std::move(*awaited);
    }
    std::shared_ptr<LiveStream> stream() const
    {
        const auto* stream = std::get_if<std::shared_ptr<LiveStream>>(&m_what);
        return stream == nullptr ? nullptr : *stream;
    }

private:
    std::variant<Reply, std::unique_ptr<Awaited>, std::shared_ptr<LiveStream>> m_what;
};

struct Request;

/// Who says what becomes of requests; called in one thread.
class RequestHandler {
public:
    virtual ~RequestHandler() = default;
    virtual HttpOutcome handle(Request request) = 0;
    /// Where the server itself refuses: too large, a method that is not known, too busy.
    virtual Reply refusal(int status) = 0;
};

}  // namespace nghisu
