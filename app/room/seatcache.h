// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonedesk.h"

#include <QHash>
#include <QMutex>
#include <QSet>

#include <optional>

namespace nghisu {

/// Seats that are known to be taken, so that not every page asks the file. May be used in any thread.
class SeatCache {
public:
    std::optional<PhoneSeat> seatOf(const PhoneToken& token) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto it = m_seats.constFind(token);
        return it == m_seats.constEnd() ? std::nullopt : std::optional(*it);
    }
    void put(const PhoneToken& token, const PhoneSeat& seat)
    {
        const QMutexLocker lock(&m_mutex);
        m_seats.insert(token, seat);
    }
    void remove(const PhoneToken& token)
    {
        const QMutexLocker lock(&m_mutex);
        m_seats.remove(token);
    }
    /// Puts a person's new seat in place of all that the person had; those are returned.
    QSet<PhoneToken> replace(const SignedIn& signedIn)
    {
        const QMutexLocker lock(&m_mutex);
        QSet<PhoneToken> old;
        m_seats.removeIf([&](const auto& entry) {
            const bool same = entry.value().person == signedIn.seat.person;
            if (same)
                old.insert(entry.key());
            return same;
        });
        m_seats.insert(signedIn.token, signedIn.seat);
        old.remove(signedIn.token);
        return old;
    }
    void clear()
    {
        const QMutexLocker lock(&m_mutex);
        m_seats.clear();
    }

private:
    mutable QMutex m_mutex;
    QHash<PhoneToken, PhoneSeat> m_seats;
};

}  // namespace nghisu
