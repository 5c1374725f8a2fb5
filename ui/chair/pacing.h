// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projector/slide.h"
#include "theme/tokens.h"

namespace nghisu {

/// A time that runs, beside what was planned for it: until the end what was spent ("04:10"), after it
/// what is too much ("+00:35"). The last two minutes, or the last quarter where that is less, warn.
/// \param spent milliseconds
/// \param minutes planned; none or 0 where nothing was
SlideClock pacedClock(qint64 spent, qint64 minutes);

/// How such a clock is drawn at the desk. \param usual while there is time
Token colorOf(SlideClock::Pace pace, Token usual);

}  // namespace nghisu
