// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "intake/directory.h"
#include "intake/intake.h"
#include "support/textdrafts.h"

using namespace nghisu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // The whole way from a text to its draft: nothing of it may be lost.
    static const Intake intake(standardDirectory());
    const auto draft = intake.readText(QString::fromUtf8(fuzz::bytesOf(data, size)), {}, {});
    fuzz::require(draft && brokenPromises(*draft).isEmpty());
    return 0;
}
