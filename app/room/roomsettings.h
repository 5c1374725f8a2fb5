// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace nghisu {

/// Where and how a room is served.
struct RoomSettings {
    QString address = QStringLiteral("127.0.0.1");  ///< of one of the computer's interfaces
    quint16 port = 8080;                            ///< 0 takes any that is free
    /// Names by which phones may call the server besides its address ("hop.so.vn"), without a port.
    QStringList names = {};
    /// Files in PEM, for HTTPS; both, or none.
    QString certificateFile = {};
    QString keyFile = {};

    /// Connections at once, phones that are told of changes among them. Fewer where the system lets
    /// a program have fewer.
    int connections = 12'000;
    /// How long one request may take to arrive and its answer to leave; an idle connection is kept
    /// for as long. Milliseconds.
    int requestTime = 20'000;
    /// How often phones that wait are told that the server is there. Milliseconds.
    int heartbeat = 15'000;

    bool secure() const { return !certificateFile.isEmpty(); }
    bool operator==(const RoomSettings&) const = default;
};

/// Who is there, counted as WhoIsThere says.
struct RoomPresence {
    int members = 0;  ///< people that signed in, each once
    int guests = 0;   ///< phones of nobody
    int phones = 0;   ///< all
    /// How often since the start the agenda was asked for by somebody; what pages ask for by
    /// themselves, and another language of it, does not count.
    qint64 agendaOpened = 0;

    bool operator==(const RoomPresence&) const = default;
};

}  // namespace nghisu
