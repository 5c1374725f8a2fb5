// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <functional>

namespace nghisu {

/// A clock that goes on where the computer's is set back: what runs in the room has lasted as long as
/// it has. It follows a clock that is set forward, as after sleep, where nothing else counted on.
class SteadyClock final : public Clock {
public:
    /// Milliseconds since any moment, by a clock that nobody sets.
    using Ticks = std::function<qint64()>;

    /// \param wall must outlive this
    /// \param ticks those of the computer where none is given
    explicit SteadyClock(const Clock& wall, Ticks ticks = {});

    /// Never earlier than it was before.
    QDateTime now() const override;
    /// From now on it is not earlier than that: the last moment that the file tells of.
    void startFrom(const QDateTime& moment);

private:
    const Clock& m_wall;
    Ticks m_ticks;
    mutable QDateTime m_last;
    mutable qint64 m_lastTicks = 0;
};

}  // namespace nghisu
