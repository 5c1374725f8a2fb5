// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/visitor.h"

#include <QCryptographicHash>

namespace nghisu {

namespace {

// The same after a restart, for pages that are open.
QString formTokenOf(const PhoneToken& token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray("form " + token), QCryptographicHash::Sha256)
            .toHex()
            .left(32));
}

std::shared_ptr<Visitor> visitorWith(const PhoneToken& token)
{
    auto visitor = std::make_shared<Visitor>();
    visitor->token = token;
    visitor->formToken = formTokenOf(token);
    visitor->own.set(Own::FormToken, visitor->formToken);
    return visitor;
}

}  // namespace

std::shared_ptr<const Visitor> Visitor::atSeat(const PhoneToken& token, const PhoneSeat& seat)
{
    const auto visitor = visitorWith(token);
    visitor->seat = seat;
    visitor->own.set(Own::Name, seat.name).set(Own::Organisation, seat.organisation);
    return visitor;
}

std::shared_ptr<const Visitor> Visitor::guest()
{
    static const std::shared_ptr<const Visitor> guest = visitorWith({});
    return guest;
}

}  // namespace nghisu
