// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/httpfile.h"

#include <algorithm>

namespace nghisu {

namespace {

// Bytes that are read in one go, for which each phone that takes a paper needs room.
constexpr size_t block = 32 * 1024;
// Bytes a second below which nobody is waited for.
constexpr qint64 slowest = 32 * 1024;

using Body = std::shared_ptr<const FileBody>;

ssize_t readBody(void* own, uint64_t at, char* to, size_t most)
{
    const FileBody& body = **static_cast<Body*>(own);
    const qint64 left = body.count - qint64(at);
    const qint64 got =
        left > 0 ? body.file->read(body.from + qint64(at), to, std::min(left, qint64(most))) : 0;
    // What has been promised is not there: the phone is to notice.
    return got > 0 ? ssize_t(got) : ssize_t(MHD_CONTENT_READER_END_WITH_ERROR);
}

}  // namespace

MHD_Response* fileResponse(const std::shared_ptr<const FileBody>& body)
{
    return MHD_create_response_from_callback(uint64_t(body->count), block, &readBody,
                                             new Body(body),
                                             [](void* own) { delete static_cast<Body*>(own); });
}

qint64 timeFor(const FileBody& body)
{
    return body.count / slowest * 1000;
}

}  // namespace nghisu
