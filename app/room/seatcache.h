// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/visitor.h"

#include <QHash>
#include <QMutex>
#include <QSet>

namespace nghisu {

/// Who sits at seats that are known to be taken, so that not every page asks the file. May be used in
/// any thread.
class SeatCache {
public:
    /// Nobody where it is not known.
    VisitorPtr visitorAt(const PhoneToken& token) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_seats.value(token);
    }
    void put(const VisitorPtr& visitor)
    {
        const QMutexLocker lock(&m_mutex);
        m_seats.insert(visitor->token, visitor);
    }
    void remove(const PhoneToken& token)
    {
        const QMutexLocker lock(&m_mutex);
        m_seats.remove(token);
    }
    /// Puts a person's new seat in place of all that the person had; those are returned.
    QSet<PhoneToken> replace(const SignedIn& signedIn)
    {
        const VisitorPtr visitor = Visitor::atSeat(signedIn.token, signedIn.seat);
        const QMutexLocker lock(&m_mutex);
        QSet<PhoneToken> old;
        m_seats.removeIf([&](const auto& entry) {
            const bool same = entry.value()->person() == visitor->person();
            if (same)
                old.insert(entry.key());
            return same;
        });
        m_seats.insert(visitor->token, visitor);
        old.remove(visitor->token);
        return old;
    }
    void clear()
    {
        const QMutexLocker lock(&m_mutex);
        m_seats.clear();
    }

private:
    mutable QMutex m_mutex;
    QHash<PhoneToken, VisitorPtr> m_seats;
};

}  // namespace nghisu
