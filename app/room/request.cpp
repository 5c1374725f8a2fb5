// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/request.h"

#include <QStringDecoder>

namespace nghisu {

namespace {

constexpr qsizetype mostFields = 256;

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<QString> decoded(const QByteArray& sent)
{
    QByteArray bytes;
    bytes.reserve(sent.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        char c = sent[i];
        if (c == '%') {
            const int high = i + 2 < sent.size() ? digitOf(sent[i + 1]) : -1;
            const int low = i + 2 < sent.size() ? digitOf(sent[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            c = char(high * 16 + low);
            i += 2;
        } else if (c == '+') {
            c = ' ';
        }
        if (c == '\0')
            return std::nullopt;
        bytes.append(c);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<int> smallNumber(const QString& text)
{
    if (text.isEmpty() || text.size() > 4)
        return std::nullopt;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

}  // namespace

std::optional<FormFields> FormFields::read(const QByteArray& body)
{
    FormFields fields;
    const QList<QByteArray> parts = body.split('&');
    if (parts.size() > mostFields)
        return std::nullopt;
    for (const QByteArray& part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const auto name = decoded(equals < 0 ? part : part.left(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (!name || !value)
            return std::nullopt;
        fields.m_fields.append({*name, *value});
    }
    return fields;
}

QString FormFields::value(const QString& name) const
{
    for (const auto& [own, value] : m_fields) {
        if (own == name)
            return value;
    }
    return {};
}

std::optional<QList<int>> FormFields::numbers(const QString& name) const
{
    QList<int> found;
    for (const auto& [own, value] : m_fields) {
        if (own != name)
            continue;
        const auto number = smallNumber(value);
        if (!number)
            return std::nullopt;
        found.append(*number);
    }
    return found;
}

QByteArray cookieOf(const QByteArray& header, const QByteArray& name)
{
    for (const QByteArray& part : header.split(';')) {
        const QByteArray pair = part.trimmed();
        if (pair.size() > name.size() && pair.startsWith(name) && pair[name.size()] == '=')
            return pair.mid(name.size() + 1);
    }
    return {};
}

QString languageOf(const QByteArray& header)
{
    double english = 0;
    double vietnamese = 0;
    for (const QByteArray& part : header.split(',')) {
        const QList<QByteArray> pieces = part.trimmed().toLower().split(';');
        double wish = 1;
        if (const QByteArray weight = pieces.value(1).trimmed(); weight.startsWith("q="))
            wish = weight.mid(2).toDouble();
        const QByteArray tag = pieces[0].split('-')[0];
        if (tag == "en")
            english = std::max(english, wish);
        else if (tag == "vi")
            vietnamese = std::max(vietnamese, wish);
    }
    return english > vietnamese ? QStringLiteral("en") : QStringLiteral("vi");
}

QByteArray letteredToken(const QByteArray& token)
{
    return token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> tokenOf(const QByteArray& letters)
{
    if (letters.size() != 22)
        return std::nullopt;
    const auto read = QByteArray::fromBase64Encoding(
        letters, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    // The last letter carries four bits that mean nothing: one token has one spelling.
    if (!read || read.decoded.size() != 16 || letteredToken(read.decoded) != letters)
        return std::nullopt;
    return read.decoded;
}

}  // namespace nghisu
