// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phones.h"

#include "room/request.h"

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

// What a page's forms say beside a seat.
QByteArray formToken(const PhoneToken& token)
{
    return QCryptographicHash::hash(QByteArray("form " + token), QCryptographicHash::Sha256)
        .toHex()
        .left(32);
}

QByteArray head(const QByteArray& line, quint16 port, const PhoneToken& token)
{
    QByteArray head = line + " HTTP/1.1\r\nHost: " + hostOf(port) + "\r\n" + agent;
    if (!token.isEmpty())
        head += "Cookie: nghisu=" + letteredToken(token) + "\r\n";
    return head;
}

QByteArray post(const QByteArray& path, quint16 port, const PhoneToken& token,
                const QByteArray& body, const QByteArray& origin)
{
    return head("POST " + path, port, token) + "Origin: http://" + origin
         + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
         + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

}  // namespace

QByteArray getRequest(quint16 port, const QByteArray& path, const PhoneToken& token)
{
    return head("GET " + path, port, token) + "\r\n";
}

QByteArray liveRequest(quint16 port, const PhoneToken& token)
{
    return getRequest(port, "/live", token);
}

QByteArray voteRequest(quint16 port, const PhoneToken& token, PollId poll, int choice,
                       bool elsewhere)
{
    return post("/vote", port, token,
                "token=" + formToken(token) + "&poll=" + QByteArray::number(poll.value())
                    + "&c=" + QByteArray::number(choice),
                elsewhere ? QByteArray("evil.example") : hostOf(port));
}

QByteArray signInRequest(quint16 port, const QString& code, bool move)
{
    return post("/sign-in", port, {},
                "token=" + formToken({}) + "&code=" + code.toLatin1() + (move ? "&move=1" : ""),
                hostOf(port));
}

PhoneToken tokenIn(const QByteArray& answer)
{
    const QByteArray name = "Set-Cookie: nghisu=";
    const qsizetype at = answer.indexOf(name);
    return at < 0 ? PhoneToken() : tokenOf(answer.mid(at + name.size(), 22)).value_or(QByteArray());
}

}  // namespace nghisu::load
