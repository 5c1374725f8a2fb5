// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nghisu {

/// Whether XML from outside may be given to Qt's reader, which takes ages over tags that no office
/// program writes. The encoding that it declares is left to the reader: bytes are checked only.
bool isPlausibleXml(const QByteArray& content);

}  // namespace nghisu
