// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/spooledfile.h"

#include <memory>
#include <microhttpd.h>

namespace nghisu {

/// A response that sends a part of a file, read as the phone takes it.
MHD_Response* fileResponse(const std::shared_ptr<const FileBody>& body);

/// How long a phone may take for it, milliseconds: a room's Wi-Fi is shared by all.
qint64 timeFor(const FileBody& body);

}  // namespace nghisu
