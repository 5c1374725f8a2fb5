// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace nghisu {

/// A part of a file, bytes.
struct ByteRange {
    qint64 from = 0;
    qint64 count = 0;

    bool operator==(const ByteRange&) const = default;
};

/// What a Range header (RFC 9110, 14.2) asks of a file of that size: the whole where it asks for nothing
/// that is understood, or for several parts; nothing where it asks for what is not there.
/// \pre size > 0
std::optional<ByteRange> byteRange(const QByteArray& header, qint64 size);

}  // namespace nghisu
