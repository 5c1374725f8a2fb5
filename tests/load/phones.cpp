// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phones.h"

#include "room/request.h"
#include "sqlitedesk.h"

#include <QCryptographicHash>

namespace nghisu::load {

namespace {

// As long as what a browser says of itself.
const QByteArray agent =
    "User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/120.0.0.0 Mobile Safari/537.36\r\nAccept: text/html,application/xhtml+xml;q=0.9,*/*;"
    "q=0.8\r\nAccept-Language: vi-VN,vi;q=0.9,en-US;q=0.8\r\nAccept-Encoding: gzip, deflate\r\n";

QByteArray hostOf(quint16 port)
{
    return "127.0.0.1:" + QByteArray::number(port);
}

QByteArray formToken(const QByteArray& token)
{
    return QCryptographicHash::hash(QByteArray("form " + token), QCryptographicHash::Sha256)
        .toHex()
        .left(32);
}

QByteArray head(const QByteArray& line, quint16 port, int member)
{
    QByteArray head = line + " HTTP/1.1\r\nHost: " + hostOf(port) + "\r\n" + agent;
    if (member > 0)
        head += "Cookie: nghisu=" + letteredToken(memberToken(member)) + "\r\n";
    return head;
}

}  // namespace

QByteArray formTokenOf(int member)
{
    return formToken(memberToken(member));
}

QByteArray guestToken()
{
    return formToken({});
}

QByteArray getRequest(quint16 port, const QByteArray& path, int member)
{
    return head("GET " + path, port, member) + "\r\n";
}

QByteArray liveRequest(quint16 port, int member)
{
    return getRequest(port, "/live", member);
}

QByteArray voteRequest(quint16 port, int member, qint64 poll, int choice)
{
    const QByteArray body = "token=" + formTokenOf(member) + "&poll=" + QByteArray::number(poll)
                          + "&c=" + QByteArray::number(choice);
    return head("POST /vote", port, member) + "Origin: http://" + hostOf(port)
         + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
         + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

}  // namespace nghisu::load
