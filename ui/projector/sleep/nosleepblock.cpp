// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/sleepblock.h"

namespace nghisu {

// macOS would be asked with IOPMAssertionCreateWithName; the program isn't built there yet.
std::unique_ptr<SleepBlock> systemSleepBlock()
{
    return nullptr;
}

}  // namespace nghisu
