// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace nghisu {

/// How a system is asked to stay awake.
class SleepBlock {
public:
    SleepBlock() = default;
    SleepBlock(const SleepBlock&) = delete;
    SleepBlock& operator=(const SleepBlock&) = delete;
    virtual ~SleepBlock() = default;

    /// Neither waits for the system's answer.
    /// \param reason what the system may tell its user.
    virtual void hold(const QString& reason) = 0;
    virtual void release() = 0;
};

/// The one of this system; null where there is none.
std::unique_ptr<SleepBlock> systemSleepBlock();

}  // namespace nghisu
