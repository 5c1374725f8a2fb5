// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/mime.h"

#include "intake/formats/plaintext.h"

#include <QList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestHead = 256 * 1024;
constexpr qsizetype mostParameters = 64;

int hexDigit(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    if (byte >= 'A' && byte <= 'F')
        return byte - 'A' + 10;
    if (byte >= 'a' && byte <= 'f')
        return byte - 'a' + 10;
    return -1;
}

// "=C3=A9" and "%C3%A9".
QByteArray decodedHex(QByteArrayView text, char sign)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = i + 2 < text.size() ? hexDigit(text.at(i + 1)) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text.at(i + 2)) : -1;
        if (text.at(i) == sign && high >= 0 && low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += text.at(i);
        }
    }
    return bytes;
}

QString decodedText(const QByteArray& bytes, const QString& charset)
{
    const auto plain = decodeDeclared(bytes, charset);
    return plain ? plain->text : QString::fromUtf8(bytes);
}

struct EncodedWord {
    QString charset;
    QByteArray bytes;
    qsizetype end = 0;
};

// The encoded word at a place: =?charset?B?...?=
std::optional<EncodedWord> encodedWordAt(const QByteArray& value, qsizetype at)
{
    if (!QByteArrayView(value).sliced(at).startsWith("=?"))
        return std::nullopt;
    const qsizetype charsetEnd = value.indexOf('?', at + 2);
    if (charsetEnd < 0 || charsetEnd + 2 >= value.size() || value.at(charsetEnd + 2) != '?')
        return std::nullopt;
    const char kind = value.at(charsetEnd + 1);
    const qsizetype end = value.indexOf("?=", charsetEnd + 3);
    if (end < 0)
        return std::nullopt;
    const QByteArray coded = value.mid(charsetEnd + 3, end - charsetEnd - 3);
    EncodedWord word;
    // The language may be named behind the charset.
    word.charset = QString::fromLatin1(value.mid(at + 2, charsetEnd - at - 2)).section(u'*', 0, 0);
    if (kind == 'B' || kind == 'b')
        word.bytes = QByteArray::fromBase64(coded);
    else if (kind == 'Q' || kind == 'q')
        word.bytes = decodedHex(QByteArray(coded).replace('_', ' '), '=');
    else
        return std::nullopt;
    word.end = end + 2;
    return word;
}

QByteArray decodedQuotedPrintable(QByteArrayView body)
{
    QByteArray bytes;
    bytes.reserve(body.size());
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body.at(i) != '=') {
            bytes += body.at(i);
            continue;
        }
        const int high = i + 2 < body.size() ? hexDigit(body.at(i + 1)) : -1;
        const int low = i + 2 < body.size() ? hexDigit(body.at(i + 2)) : -1;
        if (high >= 0 && low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
            continue;
        }
        // A soft line end, maybe with spaces that were added on the way.
        qsizetype end = i + 1;
        while (end < body.size() && (body.at(end) == ' ' || body.at(end) == '\t'))
            ++end;
        if (end < body.size() && body.at(end) == '\r')
            ++end;
        if (end < body.size() && body.at(end) == '\n')
            i = end;
        else if (end < body.size())
            bytes += '=';
        else
            i = end;
    }
    return bytes;
}

// Cuts at ';' outside of quotes.
QList<QByteArray> parametersOf(const QByteArray& value)
{
    QList<QByteArray> parts;
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == '\\' && quoted)
            ++i;
        else if (value.at(i) == '"')
            quoted = !quoted;
        else if (value.at(i) == ';' && !quoted) {
            parts.append(value.mid(start, i - start).trimmed());
            start = i + 1;
        }
    }
    parts.append(value.mid(start).trimmed());
    return parts;
}

QByteArray unquoted(QByteArray value)
{
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return value;
    value = value.mid(1, value.size() - 2);
    return value.replace("\\\"", "\"").replace("\\\\", "\\");
}

}  // namespace

MimeHead MimeHead::read(QByteArrayView mail, qsizetype& bodyStart)
{
    MimeHead head;
    QByteArray name;
    qsizetype at = 0;
    bodyStart = mail.size();
    while (at < mail.size() && at < longestHead) {
        qsizetype end = mail.indexOf('\n', at);
        if (end < 0)
            end = mail.size();
        QByteArray line = mail.sliced(at, end - at).toByteArray();
        at = std::min(end + 1, mail.size());
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty()) {
            bodyStart = at;
            break;
        }
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!name.isEmpty())
                head.m_fields[name] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        name = colon > 0 ? line.left(colon).trimmed().toLower() : QByteArray();
        if (!name.isEmpty() && !head.m_fields.contains(name))
            head.m_fields.insert(name, line.mid(colon + 1).trimmed());
        else
            name.clear();  // of a field that comes twice the first one counts
    }
    return head;
}

QString MimeHead::text(const QByteArray& name) const
{
    return decodedWords(field(name)).simplified();
}

MimeField MimeHead::parsed(const QByteArray& name) const
{
    MimeField result;
    QList<QByteArray> parts = parametersOf(field(name));
    result.value = parts.takeFirst().toLower();
    // Long values come in pieces, name*0*, name*1*, the first with its charset (RFC 2231).
    QHash<QByteArray, QByteArray> pieces;
    QHash<QByteArray, QString> charsets;
    for (const QByteArray& part : std::as_const(parts).mid(0, mostParameters)) {
        const qsizetype equals = part.indexOf('=');
        if (equals <= 0)
            continue;
        QByteArray key = part.left(equals).trimmed().toLower();
        QByteArray value = unquoted(part.mid(equals + 1).trimmed());
        const qsizetype star = key.indexOf('*');
        if (star < 0) {
            result.parameters.insert(key, decodedWords(value));
            continue;
        }
        const bool coded = key.endsWith('*');
        key.truncate(star);
        if (coded && value.count('\'') >= 2 && !charsets.contains(key)) {
            const qsizetype language = value.indexOf('\'');
            charsets.insert(key, QString::fromLatin1(value.left(language)));
            value = value.mid(value.indexOf('\'', language + 1) + 1);
        }
        pieces[key] += coded ? decodedHex(value, '%') : value;
    }
    for (auto piece = pieces.cbegin(); piece != pieces.cend(); ++piece)
        result.parameters.insert(piece.key(), decodedText(*piece, charsets.value(piece.key())));
    return result;
}

QString decodedWords(const QByteArray& value)
{
    QString text;
    qsizetype at = 0;
    bool behindWord = false;
    while (at < value.size()) {
        const qsizetype start = value.indexOf("=?", at);
        const auto first = start < 0 ? std::nullopt : encodedWordAt(value, start);
        if (!first) {
            const qsizetype end = start < 0 ? value.size() : start + 2;
            text += decodedText(value.mid(at, end - at), {});
            at = end;
            behindWord = false;
            continue;
        }
        const QByteArray between = value.mid(at, start - at);
        if (!behindWord || !between.trimmed().isEmpty())
            text += decodedText(between, {});
        // A letter may be cut between two words; space between words is none of the text.
        EncodedWord word = *first;
        while (true) {
            qsizetype next = word.end;
            while (next < value.size() && (value.at(next) == ' ' || value.at(next) == '\t'))
                ++next;
            const auto other = next < value.size() ? encodedWordAt(value, next) : std::nullopt;
            if (!other || other->charset.compare(word.charset, Qt::CaseInsensitive) != 0)
                break;
            word.bytes += other->bytes;
            word.end = other->end;
        }
        text += decodedText(word.bytes, word.charset);
        at = word.end;
        behindWord = true;
    }
    return text;
}

QByteArray decodedTransfer(QByteArrayView body, const QByteArray& encoding)
{
    const QByteArray kind = encoding.trimmed().toLower();
    if (kind == "base64")
        return QByteArray::fromBase64(body.toByteArray());
    if (kind == "quoted-printable")
        return decodedQuotedPrintable(body);
    return body.toByteArray();
}

}  // namespace nghisu
