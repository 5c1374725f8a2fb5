// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/pacing.h"

#include "chair/clocklabel.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr qint64 minuteMs = 60'000;

}  // namespace

SlideClock pacedClock(qint64 spent, qint64 minutes)
{
    SlideClock clock{{}, elapsedText(std::max<qint64>(0, spent)), SlideClock::Pace::Usual};
    if (minutes <= 0)
        return clock;
    const qint64 planned = minutes * minuteMs;
    if (spent > planned) {
        clock.pace = SlideClock::Pace::Over;
        clock.time = u'+' + elapsedText(spent - planned);
    } else if (planned - spent < std::min(2 * minuteMs, planned / 4)) {
        clock.pace = SlideClock::Pace::Soon;
    }
    return clock;
}

Token colorOf(SlideClock::Pace pace, Token usual)
{
    switch (pace) {
    case SlideClock::Pace::Soon:
    case SlideClock::Pace::Over:
        return Token::Warn;
    case SlideClock::Pace::Usual:
    case SlideClock::Pace::Paused:
        break;
    }
    return usual;
}

}  // namespace nghisu
