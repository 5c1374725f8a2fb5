// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/readlimits.h"

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <cstdint>

// What libFuzzer calls with each of its inputs.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace nghisu::fuzz {

/// Between the parts of a document in one input: packed inputs would hardly ever stay whole when
/// they are changed, so the target packs them.
inline constexpr char partEnd[] = "\n====\n";

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// The parts of an input; as many as are asked for, empty where it has fewer.
inline QList<QByteArray> partsOf(QByteArray input, qsizetype count)
{
    QList<QByteArray> parts;
    while (parts.size() < count) {
        const qsizetype end = input.indexOf(partEnd);
        parts.append(end < 0 ? input : input.left(end));
        input = end < 0 ? QByteArray() : input.mid(end + qsizetype(sizeof partEnd) - 1);
    }
    return parts;
}

/// Limits as tight as small inputs need, so that going beyond them is tried as well.
inline ReadLimits limits()
{
    ReadLimits made;
    made.document = 4LL * 1024 * 1024;
    made.unpacked = 8LL * 1024 * 1024;
    made.letters = qsizetype(1024) * 1024;
    made.parts = 64;
    made.pages = 50;
    made.nesting = 128;
    return made;
}

/// Ends the program, as a finding, where something that must hold does not.
inline void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

}  // namespace nghisu::fuzz
