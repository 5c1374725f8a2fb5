// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#else
#include <QDeadlineTimer>
#endif

namespace nghisu {

qint64 SystemClock::ticks() const
{
#ifdef Q_OS_LINUX
    // The clock that Qt reads stands still in sleep (clock_gettime(2)).
    timespec time = {};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
#else
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
#endif
}

}  // namespace nghisu
