// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <atomic>

namespace nghisu {

/// What reading a source may cost at most. Sources come from outside: a small file may unpack to
/// more than the memory holds. Whatever goes beyond is refused with a sentence.
struct ReadLimits {
    qint64 file = 64LL * 1024 * 1024;       ///< bytes of a file as it comes
    qint64 document = 128LL * 1024 * 1024;  ///< bytes of one document's parts, unpacked
    qint64 unpacked = 256LL * 1024 * 1024;  ///< bytes that one archive or mail may hold in all
    qsizetype letters = 16'000'000;         ///< UTF-16 units of one text: eight thousand pages
    int parts = 2000;                       ///< files in a folder, an archive or a mail
    int depth = 2;                          ///< archives in archives
    int pages = 10'000;
    int nesting = 512;                            ///< elements or groups in each other
    const std::atomic_bool* cancelled = nullptr;  ///< looked at now and then

    bool isCancelled() const
    {
        return cancelled != nullptr && cancelled->load(std::memory_order_relaxed);
    }
};

}  // namespace nghisu
