// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/steadyclock.h"

#include <algorithm>

namespace nghisu {

SteadyClock::SteadyClock(const Clock& wall)
    : m_wall(wall), m_last(wall.now()), m_lastTicks(wall.ticks())
{
}

QDateTime SteadyClock::now() const
{
    const qint64 ticks = m_wall.ticks();
    const QDateTime goneOn = m_last.addMSecs(ticks - m_lastTicks);
    m_last = std::max(m_wall.now(), goneOn);
    m_lastTicks = ticks;
    return m_last;
}

void SteadyClock::startFrom(const QDateTime& moment)
{
    if (moment > now())
        m_last = moment;
}

}  // namespace nghisu
