// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <algorithm>

namespace nghisu {

/// How much each of many may ask: so much at once, and so much a second from then on.
class RequestMeter {
public:
    RequestMeter(double atOnce, double aSecond) : m_atOnce(atOnce), m_aSecond(aSecond) {}

    /// Whether one more is within the measure, and counts it where it is. `now` is in milliseconds.
    bool take(const QByteArray& who, qint64 now)
    {
        // Nobody that asks little loses by being forgotten.
        if (m_all.size() >= most && !m_all.contains(who))
            m_all.clear();
        const auto found = m_all.find(who);
        return takeFrom(found == m_all.end() ? *m_all.insert(who, {m_atOnce, now}) : *found, now);
    }

private:
    struct Measure {
        double left = 0;
        qint64 asOf = 0;
    };
    bool takeFrom(Measure& own, qint64 now) const
    {
        own.left = std::min(m_atOnce, own.left + double(now - own.asOf) / 1000 * m_aSecond);
        own.asOf = now;
        if (own.left < 1)
            return false;
        own.left -= 1;
        return true;
    }

    static constexpr qsizetype most = 20'000;
    const double m_atOnce;
    const double m_aSecond;
    QHash<QByteArray, Measure> m_all;
};

}  // namespace nghisu
