// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/mailmessage.h"

#include <QCryptographicHash>
#include <QList>
#include <QMimeDatabase>
#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineLength = 76;  // RFC 2045, 6.8
constexpr qsizetype wordBytes = 42;   // as base64 within the 75 letters of an encoded word

QByteArray inLines(const QByteArray& content)
{
    const QByteArray whole = content.toBase64();
    QByteArray lines;
    lines.reserve(whole.size() + whole.size() / lineLength * 2 + 2);
    for (qsizetype at = 0; at < whole.size(); at += lineLength)
        lines += whole.mid(at, lineLength) + "\r\n";
    return lines;
}

// Encoded words (RFC 2047), none of them torn within a letter.
QByteArray headerText(const QString& text)
{
    QByteArrayList words;
    QByteArray bytes;
    const auto finish = [&] {
        if (!bytes.isEmpty())
            words.append("=?UTF-8?B?" + bytes.toBase64() + "?=");
        bytes.clear();
    };
    const QList<uint> letters = text.simplified().toUcs4();
    for (const uint letter : letters) {
        const QByteArray next =
            QString::fromUcs4(reinterpret_cast<const char32_t*>(&letter), 1).toUtf8();
        if (bytes.size() + next.size() > wordBytes)
            finish();
        bytes += next;
    }
    finish();
    return words.join("\r\n ");
}

}  // namespace

QByteArray unsentMail(const QString& subject, const QString& fileName, const QByteArray& content)
{
    const QByteArray boundary =
        "nghisu-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(24);
    const QByteArray type =
        QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name().toLatin1();
    const QByteArray name = QUrl::toPercentEncoding(fileName);
    return "X-Unsent: 1\r\nSubject: " + headerText(subject)
         + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"" + boundary
         + "\"\r\n\r\n--" + boundary + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\r\n--"
         + boundary + "\r\nContent-Type: " + type
         + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;"
           "\r\n filename*=UTF-8''"
         + name + "\r\n\r\n" + inLines(content) + "--" + boundary + "--\r\n";
}

}  // namespace nghisu
