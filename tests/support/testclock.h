// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace nghisu {

/// A clock that stands still until it is told.
class TestClock final : public Clock {
public:
    explicit TestClock(const QDateTime& start = QDateTime(QDate(2017, 11, 24), QTime(1, 30),
                                                          Qt::UTC))
        : m_now(start)
    {
    }

    QDateTime now() const override { return m_now; }
    qint64 ticks() const override { return m_ticks; }

    /// Time passes, with the computer awake or asleep.
    void advance(int seconds)
    {
        m_now = m_now.addSecs(seconds);
        m_ticks += qint64{seconds} * 1000;
    }
    /// Somebody sets the clock by so many seconds, forward or back. No time passes.
    void set(int seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
    qint64 m_ticks = 0;
};

}  // namespace nghisu
