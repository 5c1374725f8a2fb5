// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <utility>

namespace nghisu {

class LiveStream;
struct FileBody;

/// What a phone gets.
struct Reply {
    int status = 200;
    QByteArray type = "text/html; charset=utf-8";
    QByteArray body;
    QByteArray location;    ///< of a redirection
    QByteArray setCookie;   ///< whole, with its attributes
    QByteArray retryAfter;  ///< seconds; empty where there is nothing to wait for
    bool last = false;      ///< the connection ends with it
    bool kept = false;      ///< the browser may keep it: its address changes when it does
    std::shared_ptr<const FileBody> file = nullptr;  ///< in place of the body
};

/// What becomes of a request: an answer now; one that somebody else will have; or words for as long
/// as the phone listens.
class HttpOutcome {
public:
    /// Says later what becomes of it, in any thread, once. What is given makes the outcome where
    /// requests are handled, so that whoever calls need not.
    using Resume = std::function<void(std::function<HttpOutcome()>)>;
    using Later = std::function<void(const Resume&)>;

    HttpOutcome(Reply reply) : m_reply(std::move(reply)) {}
    HttpOutcome(Later later) : m_later(std::move(later)) {}
    HttpOutcome(std::shared_ptr<LiveStream> stream) : m_stream(std::move(stream)) {}

    const Reply& reply() const { return m_reply; }
    const Later& later() const { return m_later; }
    const std::shared_ptr<LiveStream>& stream() const { return m_stream; }

private:
    Reply m_reply;
    Later m_later;
    std::shared_ptr<LiveStream> m_stream;
};

struct Request;

/// Who says what becomes of requests; called in one thread.
class RequestHandler {
public:
    virtual ~RequestHandler() = default;
    virtual HttpOutcome handle(const Request& request) = 0;
    /// Where the server itself refuses: too large, a method that is not known, too busy.
    virtual Reply refusal(int status) = 0;
};

}  // namespace nghisu
