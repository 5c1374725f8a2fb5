// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/codeguard.h"

#include <algorithm>
#include <cmath>

namespace nghisu {

namespace {

constexpr int freeFailures = 5;
constexpr int failuresAMember = 3;
constexpr double longestWait = 30;       // seconds
constexpr double forgiveAfter = 30'000;  // milliseconds a failure
constexpr double commonPerSecond = 1;
constexpr int triesAtOnce = 64;
constexpr qsizetype mostDevices = 20'000;

int secondsOf(qint64 milliseconds)
{
    return int((milliseconds + 999) / 1000);
}

}  // namespace

CodeGuard::Device& CodeGuard::of(const QString& device, qint64 now)
{
    if (!m_devices.contains(device) && m_devices.size() >= mostDevices)
        forgetSome(now);
    Device& own = m_devices[device];
    own.failures = std::max(0.0, own.failures - double(now - own.asOf) / forgiveAfter);
    own.asOf = now;
    return own;
}

// Those first that have nothing to answer for; where all have, any.
void CodeGuard::forgetSome(qint64 now)
{
    m_devices.removeIf([now](const auto& entry) {
        return entry.value().trying == 0 && entry.value().blockedUntil <= now;
    });
    for (auto it = m_devices.begin(); it != m_devices.end() && m_devices.size() > mostDevices / 2;)
        it = m_devices.erase(it);
}

int CodeGuard::secondsUntilTry(const QString& device, qint64 now)
{
    m_common = std::min(commonMost, m_common + double(now - m_commonAsOf) / 1000 * commonPerSecond);
    m_commonAsOf = now;
    Device& own = of(device, now);
    if (now < own.blockedUntil)
        return secondsOf(own.blockedUntil - now);
    const bool failedBefore = own.failures > 0;
    if (own.trying >= (failedBefore ? 1 + int(own.members.size()) : triesAtOnce))
        return 1;
    if (own.hasFailed && own.members.isEmpty()) {
        if (m_common < 1)
            return 1;
        m_common -= 1;
    }
    ++own.trying;
    return 0;
}

void CodeGuard::failed(const QString& device, qint64 now)
{
    ended(device);
    Device& own = of(device, now);
    own.failures += 1;
    own.hasFailed = true;
    const double beyond =
        own.failures - freeFailures - failuresAMember * double(own.members.size());
    if (beyond >= 0) {
        const double wait = std::min(longestWait, std::exp2(std::min(beyond, 10.0)));
        own.blockedUntil = now + qint64(wait * 1000);
    }
}

void CodeGuard::succeeded(const QString& device, PersonId person)
{
    ended(device);
    if (const auto it = m_devices.find(device); it != m_devices.end())
        it->members.insert(person);
}

void CodeGuard::ended(const QString& device)
{
    if (const auto it = m_devices.find(device); it != m_devices.end())
        it->trying = std::max(0, it->trying - 1);
}

}  // namespace nghisu
