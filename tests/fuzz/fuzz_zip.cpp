// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "intake/sourcewalk.h"

using namespace nghisu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    SourceWalk walk(fuzz::bytesOf(data, size), QString(), {fuzz::limits(), {}});
    for (int parts = 0; walk.next(); ++parts)
        fuzz::require(parts < 100'000);
    return 0;
}
