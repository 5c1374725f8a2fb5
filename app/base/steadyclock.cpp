// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/steadyclock.h"

#include <QElapsedTimer>

#include <utility>

namespace nghisu {

namespace {

SteadyClock::Ticks ticksOfTheComputer()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

}  // namespace

SteadyClock::SteadyClock(const Clock& wall, Ticks ticks)
    : m_wall(wall), m_ticks(ticks ? std::move(ticks) : ticksOfTheComputer()), m_last(wall.now()),
      m_lastTicks(m_ticks())
{
}

QDateTime SteadyClock::now() const
{
    const qint64 ticks = m_ticks();
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
