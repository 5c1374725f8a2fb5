// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projector/sleepblock.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

namespace nghisu {

/// Asks the desktop not to blank the screen (org.freedesktop.ScreenSaver) and the system not to
/// sleep (org.freedesktop.login1), over D-Bus and without waiting. Either may be missing.
class BusSleepBlock final : public SleepBlock {
public:
    BusSleepBlock(const QDBusConnection& session, const QDBusConnection& system);

    void hold(const QString& reason) override;
    void release() override;

private:
    void holdScreen(const QString& reason);
    void holdSystem(const QString& reason);
    void freeScreen(uint cookie);

    QObject m_context;  ///< of the answers
    QDBusConnection m_session;
    QDBusConnection m_system;
    /// Of the hold that is wanted now: an answer to an earlier one comes too late.
    int m_hold = 0;
    bool m_wanted = false;
    std::optional<uint> m_cookie;
    QDBusUnixFileDescriptor m_lock;  ///< closed, it lets the system sleep
};

}  // namespace nghisu
