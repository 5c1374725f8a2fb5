// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

struct sockaddr;

namespace nghisu::sockets {

// What systems call sockets and files in ways of their own.

#ifdef Q_OS_WIN
using Socket = quintptr;
#else
using Socket = int;
#endif

/// A place to listen at, as the system writes it down.
struct Place {
    QByteArray bytes;  ///< a sockaddr of its family
    bool six = false;  ///< of IPv6

    const sockaddr* address() const { return reinterpret_cast<const sockaddr*>(bytes.constData()); }
};
/// Nothing where the text is no address of IPv4 or IPv6: names are not looked up.
std::optional<Place> placeOf(const QString& address, quint16 port);
/// "192.168.1.5", "fd00::5"; empty where it is neither.
QString textOf(const sockaddr* address);

/// Ends a connection in both directions. Whoever serves it notices, and closes it.
void shutDown(Socket socket);
/// Gives a connection up whose other end has not said for so many milliseconds that it got what was
/// sent, where the system can.
void giveUpAfter(Socket socket, int milliseconds);

/// How many of so many connections the system lets this program have besides its other files; it is
/// asked for as many.
int connectionsFor(int wanted);

}  // namespace nghisu::sockets
