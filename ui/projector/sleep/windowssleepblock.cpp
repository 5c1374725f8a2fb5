// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/sleepblock.h"

#include <qt_windows.h>

namespace nghisu {

namespace {

class WindowsSleepBlock final : public SleepBlock {
public:
    void hold(const QString&) override
    {
        SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED);
    }
    void release() override { SetThreadExecutionState(ES_CONTINUOUS); }
};

}  // namespace

std::unique_ptr<SleepBlock> systemSleepBlock()
{
    return std::make_unique<WindowsSleepBlock>();
}

}  // namespace nghisu
