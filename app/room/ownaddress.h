// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/request.h"
#include "room/roomsettings.h"

#include <QByteArrayList>

namespace nghisu {

/// An address or a name as it stands in a URL: of IPv6 in brackets (RFC 3986, 3.2.2).
QString hostOf(const QString& address);

/// The address under which the room is served, and nothing else: a page of elsewhere can neither
/// point its own name at the server nor send forms to it.
class OwnAddress {
public:
    OwnAddress(const RoomSettings& settings, quint16 port);

    /// Whether a request was meant for this server.
    bool serves(const Request& request) const;
    /// Whether a form comes from a page of this server, as far as the browser tells; it must.
    bool sentFromHere(const Request& request) const;
    /// "http://192.168.1.5:8080/"
    QString url() const;

private:
    QByteArray m_scheme;
    QByteArrayList m_hosts;
};

}  // namespace nghisu
