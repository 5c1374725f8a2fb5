// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace nghisu {

/// A clock that goes on where the computer's is set back: what runs in the room has lasted as long as
/// it has, also while the computer slept. It follows a clock that is set forward.
class SteadyClock final : public Clock {
public:
    /// \param wall must outlive this
    explicit SteadyClock(const Clock& wall);

    /// Never earlier than it was before.
    QDateTime now() const override;
    qint64 ticks() const override { return m_wall.ticks(); }
    /// From now on it is not earlier than that: the last moment that the file tells of.
    void startFrom(const QDateTime& moment);

private:
    const Clock& m_wall;
    mutable QDateTime m_last;
    mutable qint64 m_lastTicks = 0;
};

}  // namespace nghisu
