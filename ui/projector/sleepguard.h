// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projector/sleepblock.h"

#include <QObject>

#include <memory>

namespace nghisu {

/// Holds off the screen saver and sleep while a meeting runs. It never waits for the system, and
/// where nobody answers nothing happens.
class SleepGuard : public QObject {
    Q_OBJECT

public:
    explicit SleepGuard(QObject* parent = nullptr);
    /// \param block may be null: then nothing is held off.
    explicit SleepGuard(std::unique_ptr<SleepBlock> block, QObject* parent = nullptr);
    /// Lets the system sleep again.
    ~SleepGuard() override;

    void hold();
    void release();
    bool isHeld() const { return m_held; }

private:
    std::unique_ptr<SleepBlock> m_block;
    bool m_held = false;
};

}  // namespace nghisu
