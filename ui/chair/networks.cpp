// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/networks.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QRegularExpression>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// What programs add to a computer: none of it is a card that a phone could be beside.
bool isVirtual(const QNetworkInterface& card)
{
    static const QRegularExpression names(
        u"^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|wg|zt|ham|utun|awdl|llw)|"
        "vEthernet|VirtualBox|VMware|Hyper-V|Loopback|TAP-|WSL"_s);
    return card.type() == QNetworkInterface::Virtual || card.type() == QNetworkInterface::Loopback
        || card.type() == QNetworkInterface::Ppp || names.match(card.humanReadableName()).hasMatch()
        || names.match(card.name()).hasMatch();
}

bool isIn(const QHostAddress& address, const QStringList& networks)
{
    return std::any_of(networks.begin(), networks.end(), [&](const QString& network) {
        return address.isInSubnet(QHostAddress::parseSubnet(network));
    });
}

bool isLocal(const QHostAddress& address)
{
    static const QStringList networks{u"10.0.0.0/8"_s, u"172.16.0.0/12"_s, u"192.168.0.0/16"_s,
                                      u"100.64.0.0/10"_s, u"169.254.0.0/16"_s};
    return address.protocol() == QAbstractSocket::IPv4Protocol && isIn(address, networks);
}

bool isSelfGiven(const QString& address)
{
    return isIn(QHostAddress(address), {u"169.254.0.0/16"_s});
}

}  // namespace

QList<NetworkCard> networkCards()
{
    QList<NetworkCard> cards;
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& one : all) {
        const QNetworkInterface::InterfaceFlags flags = one.flags();
        NetworkCard card;
        card.name = one.humanReadableName();
        card.kind = one.type() == QNetworkInterface::Wifi ? NetworkKind::WiFi : NetworkKind::Cable;
        card.isUp =
            flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning);
        card.isReal = !flags.testFlag(QNetworkInterface::IsLoopBack)
                   && !flags.testFlag(QNetworkInterface::IsPointToPoint) && !isVirtual(one);
        const QList<QNetworkAddressEntry> entries = one.addressEntries();
        for (const QNetworkAddressEntry& entry : entries)
            card.addresses.append(entry.ip().toString());
        cards.append(card);
    }
    return cards;
}

QList<NetworkAddress> addressesForPhones(const QList<NetworkCard>& cards)
{
    QList<NetworkAddress> found;
    for (const NetworkCard& card : cards) {
        if (!card.isUp || !card.isReal)
            continue;
        for (const QString& address : card.addresses) {
            if (isLocal(QHostAddress(address)))
                found.append({card.kind, card.name, address});
        }
    }
    const auto rank = [](const NetworkAddress& one) {
        return (isSelfGiven(one.address) ? 2 : 0) + (one.kind == NetworkKind::WiFi ? 0 : 1);
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const NetworkAddress& one, const NetworkAddress& other) {
                         return rank(one) < rank(other);
                     });
    return found;
}

}  // namespace nghisu
