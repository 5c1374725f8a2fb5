// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace nghisu {

/// Where the time comes from; tests give their own.
class Clock {
public:
    virtual ~Clock() = default;

    /// Now, in UTC, as the computer's clock is set.
    virtual QDateTime now() const = 0;
    /// Milliseconds since any moment, by a clock that nobody sets. It goes on while the computer
    /// sleeps.
    virtual qint64 ticks() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    qint64 ticks() const override;
};

}  // namespace nghisu
