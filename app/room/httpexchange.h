// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/httpserver.h"
#include "room/live.h"
#include "room/request.h"

#include <memory>
#include <microhttpd.h>

namespace nghisu {

/// One request and its answer, as the library hands them over piece by piece.
struct HttpExchange {
    HttpServer& server;
    MHD_Connection* connection;
    PhoneConnection* phone;
    Request request;
    int refused = 0;                   ///< the status with which it is refused once it is here
    std::unique_ptr<Awaited> awaited;  ///< what its outcome waits for
    bool waitedFor = false;

    /// The headers are here.
    MHD_Result begin(const char* method, const char* url);
    /// Some of its body is here.
    void take(const char* data, size_t size);
    /// All of it is here, or its outcome is.
    MHD_Result finish();

private:
    MHD_Result queue(HttpOutcome outcome);
    MHD_Result queue(Reply reply);
    MHD_Result queue(const std::shared_ptr<LiveStream>& stream);
    MHD_Result queueFile(const Reply& reply);
    MHD_Result queue(const Reply& reply, MHD_Response* response, const char* policy);
    MHD_Result wait(std::unique_ptr<Awaited> awaited);
};

}  // namespace nghisu
