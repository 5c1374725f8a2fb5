// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/ownaddress.h"

namespace nghisu {

QString hostOf(const QString& address)
{
    return address.contains(u':') ? u'[' + address + u']' : address;
}

OwnAddress::OwnAddress(const RoomSettings& settings, quint16 port)
    : m_scheme(settings.secure() ? "https://" : "http://")
{
    const bool usual = port == (settings.secure() ? 443 : 80);
    for (const QString& name : QStringList(settings.address) + settings.names) {
        const QByteArray host = hostOf(name).toLatin1().toLower();
        if (usual)
            m_hosts.append(host);
        m_hosts.append(host + ':' + QByteArray::number(port));
    }
}

bool OwnAddress::serves(const Request& request) const
{
    return m_hosts.contains(request.host.toLower());
}

bool OwnAddress::sentFromHere(const Request& request) const
{
    if (!request.site.isEmpty() && request.site != "same-origin")
        return false;
    const QByteArray own = m_scheme + request.host.toLower();
    if (!request.origin.isEmpty())
        return request.origin.toLower() == own;
    // Browsers of five years ago leave it out where a page sends to its own server.
    return request.referer.toLower().startsWith(QByteArray(own + '/'));
}

QString OwnAddress::url() const
{
    return QString::fromLatin1(m_scheme + m_hosts.first() + '/');
}

}  // namespace nghisu
