// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHash>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <utility>

namespace nghisu::room {

struct Answer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers;  // names in small letters
    QByteArray raw;                         // the head, as sent
    QByteArray body;

    QString text() const { return QString::fromUtf8(body); }
};

/// A phone's browser without scripts: keeps its cookies, sends what forms say.
class PhoneClient {
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    using Form = QList<std::pair<QString, QString>>;

    explicit PhoneClient(const QString& url) : m_url(url) {}

    QByteArray mark;    // that the server counts by, "nghisu-phone=…"
    QByteArray cookie;  // of the seat, "nghisu=…"; empty without
    QByteArray languages = "vi";

    QByteArray host() const
    {
        // Of IPv6 in brackets.
        return m_url.authority().toLatin1();
    }
    Answer get(const QByteArray& path, const Headers& more = {})
    {
        return send("GET " + path + " HTTP/1.1\r\n" + head(more) + "\r\n");
    }
    /// Sends a form as the page at `page` would: with the token that stands in it.
    Answer submit(const QByteArray& page, const QByteArray& path, const Form& fields)
    {
        Form all = {{QStringLiteral("token"), formToken(page)}};
        return post(path, all + fields);
    }
    Answer post(const QByteArray& path, const Form& fields, const Headers& more = {})
    {
        QByteArray body;
        for (const auto& [name, value] : fields) {
            body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '='
                  + QUrl::toPercentEncoding(value);
        }
        Headers headers = more;
        if (headers.isEmpty())
            headers = {{"Origin", "http://" + host()}};
        headers.append(std::pair("Content-Type", "application/x-www-form-urlencoded"));
        headers.append(std::pair("Content-Length", QByteArray::number(body.size())));
        return send("POST " + path + " HTTP/1.1\r\n" + head(headers) + "\r\n" + body);
    }
    QString formToken(const QByteArray& page)
    {
        const QByteArray body = get(page).body;
        const QByteArray before = "form-token\" content=\"";
        const qsizetype at = body.indexOf(before);
        return at < 0 ? QString() : QString::fromLatin1(body.mid(at + before.size(), 32));
    }
    bool signIn(const QString& code)
    {
        return submit("/sign-in", "/sign-in", {{QStringLiteral("code"), code}}).status == 303;
    }
    /// Bytes as they are; a status of 0 where the server said nothing.
    Answer send(const QByteArray& bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(m_url.host(), quint16(m_url.port()));
        socket.waitForConnected(5000);
        socket.write(bytes);
        QByteArray got;
        while (!isWhole(got) && socket.waitForReadyRead(10'000))
            got += socket.readAll();
        return read(got);
    }
    /// What a request of this phone begins with.
    QByteArray head(const Headers& more) const
    {
        QByteArray head = "Host: " + host() + "\r\nAccept-Language: " + languages + "\r\n";
        const QByteArray between = cookie.isEmpty() || mark.isEmpty() ? "" : "; ";
        if (const QByteArray all = cookie + between + mark; !all.isEmpty())
            head += "Cookie: " + all + "\r\n";
        for (const auto& [name, value] : more)
            head += name + ": " + value + "\r\n";
        return head;
    }

private:
    static bool isWhole(const QByteArray& got)
    {
        const Answer answer = parsed(got);
        return answer.status != 0
            && answer.body.size() >= answer.headers.value("content-length", "0").toLongLong();
    }
    static Answer parsed(const QByteArray& got)
    {
        Answer answer;
        const qsizetype end = got.indexOf("\r\n\r\n");
        if (end < 0)
            return answer;
        answer.raw = got.left(end);
        answer.body = got.mid(end + 4);
        answer.status = got.mid(9, 3).toInt();
        for (const QByteArray& line : answer.raw.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        return answer;
    }
    Answer read(const QByteArray& got)
    {
        Answer answer = parsed(got);
        const QByteArray set = answer.headers.value("set-cookie");
        if (set.startsWith("nghisu="))
            cookie = set.contains("Max-Age=0") ? QByteArray() : set.left(set.indexOf(';'));
        else if (set.startsWith("nghisu-phone="))
            mark = set.left(set.indexOf(';'));
        else if (set.startsWith("nghisu-language="))
            cookie += (cookie.isEmpty() ? "" : "; ") + set.left(set.indexOf(';'));
        return answer;
    }

    QUrl m_url;
};

/// A phone that listens.
class PhoneListener {
public:
    explicit PhoneListener(const QString& url, const PhoneClient& phone,
                           const QByteArray& path = "/live")
    {
        const QUrl address(url);
        m_socket.connectToHost(address.host(), quint16(address.port()));
        m_socket.waitForConnected(5000);
        m_socket.write("GET " + path + " HTTP/1.1\r\n" + phone.head({}) + "\r\n");
    }
    /// Waits until it has been told something; false where it has not within `most` milliseconds.
    bool hears(const QByteArray& words, int most = 30'000)
    {
        const QDeadlineTimer end(most);
        while (!m_heard.contains(words) && !end.hasExpired()) {
            m_socket.waitForReadyRead(100);
            m_heard += m_socket.readAll();
        }
        return m_heard.contains(words);
    }
    const QByteArray& heard() const { return m_heard; }
    void forget() { m_heard.clear(); }
    bool isOpen()
    {
        m_socket.waitForReadyRead(1);
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    void hangUp() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

}  // namespace nghisu::room
