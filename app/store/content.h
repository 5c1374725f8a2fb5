// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>

namespace nghisu {

class Connection;

/// Files that are kept in the council's file, byte for byte. The same bytes are kept once, and never
/// change.
namespace content {

using ContentId = Id<struct ContentTag>;

/// None for no bytes.
Result<ContentId> keep(Connection& connection, const QByteArray& bytes);
Result<QByteArray> bytesOf(Connection& connection, ContentId id);

}  // namespace content

}  // namespace nghisu
