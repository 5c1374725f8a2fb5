// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/request.h"

#include <QStringDecoder>

#include <algorithm>

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

// Nearly all that is sent.
bool isPlain(QByteArrayView sent)
{
    return std::all_of(sent.begin(), sent.end(),
                       [](char c) { return c != '\0' && uchar(c) < 0x80 && c != '%' && c != '+'; });
}

std::optional<QString> decoded(QByteArrayView sent)
{
    if (isPlain(sent))
        return QString::fromLatin1(sent);
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

// What stands before the sign, which is taken away with it.
QByteArrayView cutAt(QByteArrayView& rest, char sign)
{
    const qsizetype end = rest.indexOf(sign);
    const QByteArrayView first = rest.first(end < 0 ? rest.size() : end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return first;
}

// "vi", "VI" or "vi-VN".
bool isLanguage(QByteArrayView tag, const char* language)
{
    return tag.size() >= 2 && (tag.size() == 2 || tag[2] == '-')
        && qstrnicmp(tag.data(), 2, language, 2) == 0;
}

// "q=0.8"; 1 where it says none.
double weightOf(QByteArrayView parameters)
{
    const QByteArrayView first = cutAt(parameters, ';').trimmed();
    const bool said = first.startsWith("q=") || first.startsWith("Q=");
    return said ? first.sliced(2).toByteArray().toDouble() : 1;
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
    const qsizetype signs = body.count('&');
    if (signs >= mostFields)
        return std::nullopt;
    fields.m_fields.reserve(signs + 1);
    for (QByteArrayView rest = body; !rest.isEmpty();) {
        QByteArrayView value = cutAt(rest, '&');
        if (value.isEmpty())
            continue;
        const auto name = decoded(cutAt(value, '='));
        const auto text = decoded(value);
        if (!name || !text)
            return std::nullopt;
        fields.m_fields.append({*name, *text});
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
    for (QByteArrayView rest = header; !rest.isEmpty();) {
        const QByteArrayView pair = cutAt(rest, ';').trimmed();
        if (pair.size() > name.size() && pair.startsWith(name) && pair[name.size()] == '=')
            return pair.sliced(name.size() + 1).toByteArray();
    }
    return {};
}

QString languageOf(const QByteArray& header)
{
    double english = 0;
    double vietnamese = 0;
    for (QByteArrayView rest = header; !rest.isEmpty();) {
        const QByteArrayView part = cutAt(rest, ',').trimmed();
        const qsizetype semicolon = part.indexOf(';');
        const QByteArrayView tag = part.first(semicolon < 0 ? part.size() : semicolon);
        const bool isEnglish = isLanguage(tag, "en");
        if (!isEnglish && !isLanguage(tag, "vi"))
            continue;
        double& wish = isEnglish ? english : vietnamese;
        wish = std::max(wish, semicolon < 0 ? 1 : weightOf(part.sliced(semicolon + 1)));
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
