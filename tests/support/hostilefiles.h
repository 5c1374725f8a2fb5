// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>

namespace nghisu::support {

/// A file that somebody may send who means no good, and the reason for which it is refused.
struct HostileFile {
    const char* name;
    QByteArray content;
    ErrorCode code;
};

QList<HostileFile> hostileFiles();

}  // namespace nghisu::support
