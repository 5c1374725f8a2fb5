// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/connections.h"

namespace nghisu {

namespace {

// Browsers open up to six at once to one server.
constexpr int always = 32;

}  // namespace

bool Connections::mayOpen(const QString& device) const
{
    const QMutexLocker lock(&m_mutex);
    const int own = m_ofDevice.value(device);
    const int free = m_most - int(m_open.size());
    return free > 0 && (own < always || own < free * 2);
}

PhoneConnection* Connections::open(sockets::Socket socket, const QString& device, qint64 ticks)
{
    auto* connection = new PhoneConnection{socket, device, ticks};
    const QMutexLocker lock(&m_mutex);
    m_open.insert(connection);
    ++m_ofDevice[device];
    return connection;
}

void Connections::close(PhoneConnection* connection)
{
    const QMutexLocker lock(&m_mutex);
    m_open.remove(connection);
    if (--m_ofDevice[connection->device] == 0)
        m_ofDevice.remove(connection->device);
    delete connection;
}

void Connections::begin(PhoneConnection* connection, qint64 ticks)
{
    const QMutexLocker lock(&m_mutex);
    connection->since = ticks;
    connection->waiting = false;
    connection->more = 0;
}

void Connections::allow(PhoneConnection* connection, qint64 ticks)
{
    const QMutexLocker lock(&m_mutex);
    connection->more = ticks;
}

void Connections::setWaiting(PhoneConnection* connection, bool waiting, qint64 ticks)
{
    const QMutexLocker lock(&m_mutex);
    connection->waiting = waiting;
    connection->since = ticks;
}

void Connections::breakOff(qint64 ticks, qint64 most) const
{
    const QMutexLocker lock(&m_mutex);
    for (const PhoneConnection* connection : m_open) {
        // Whoever serves it notices, and closes it.
        if (!connection->waiting && ticks - connection->since > most + connection->more)
            sockets::shutDown(connection->socket);
    }
}

int Connections::count() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_open.size());
}

}  // namespace nghisu
