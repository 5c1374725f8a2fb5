// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace nghisu {

enum class NetworkKind { WiFi, Cable };

/// A network card of the computer, as far as it matters to phones.
struct NetworkCard {
    QString name;  ///< "Wi-Fi", "wlp3s0"
    NetworkKind kind = NetworkKind::Cable;
    bool isUp = false;
    bool isReal = true;  ///< neither the computer itself, nor a tunnel, nor a virtual machine's
    QStringList addresses;
};

/// Under what a phone finds the computer.
struct NetworkAddress {
    NetworkKind kind = NetworkKind::Cable;
    QString card;
    QString address;  ///< "192.168.1.20"

    bool operator==(const NetworkAddress&) const = default;
};

/// The cards of this computer.
QList<NetworkCard> networkCards();

/// Their addresses in local networks (RFC 1918, RFC 6598, RFC 3927; IPv4), those of Wi-Fi first, and
/// last those that the computer gave itself because nobody else did.
QList<NetworkAddress> addressesForPhones(const QList<NetworkCard>& cards);

}  // namespace nghisu
