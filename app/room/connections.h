// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/sockets.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

namespace nghisu {

/// A connection to a phone.
struct PhoneConnection {
    sockets::Socket socket = {};
    QString device;
    qint64 since = 0;  ///< ticks, since when its request, or its silence, lasts
    /// Its answer is being made, or it listens: how long that lasts is not for the phone to say.
    bool waiting = false;
    qint64 more = 0;  ///< how much longer than others its answer may take, ticks
};

/// The connections that there are: how many each device may have, and which take too long. May be
/// used in any thread.
class Connections {
public:
    /// \param most at once, of all devices together
    explicit Connections(int most) : m_most(most) {}

    /// Whether a device may have one more. A few it may always have; beyond that no more than a third
    /// of what is free, so that one that takes all that it gets leaves room for the others, and a room
    /// behind one address still fits.
    bool mayOpen(const QString& device) const;
    PhoneConnection* open(sockets::Socket socket, const QString& device, qint64 ticks);
    void close(PhoneConnection* connection);

    void begin(PhoneConnection* connection, qint64 ticks);
    void setWaiting(PhoneConnection* connection, bool waiting, qint64 ticks);

    /// The answer to its request may take so much longer.
    void allow(PhoneConnection* connection, qint64 ticks);

    /// Breaks off those whose request or silence has lasted too long.
    void breakOff(qint64 ticks, qint64 most) const;

    int count() const;

private:
    mutable QMutex m_mutex;
    const int m_most;
    QSet<PhoneConnection*> m_open;
    QHash<QString, int> m_ofDevice;
};

}  // namespace nghisu
