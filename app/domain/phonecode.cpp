// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonecode.h"

#include <QCryptographicHash>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Without vowels; without D and W, which Telex turns into Đ and Ư; without 0, 1, L, and of S and 5, Z and
// 2 the figure. As many as a prime, on which the check below rests.
constexpr QStringView Characters = u"23456789BCFGHJKMNPQRTVX";
constexpr int Base = 23;
static_assert(Characters.size() == Base);

constexpr qsizetype CodeLength = 8;
constexpr qsizetype ReceiptLength = 12;
constexpr qsizetype GroupLength = 4;

// The sum of the characters, each as often as its place says from the left, modulo the prime. No place
// weighs as much as another and none weighs nothing, so that a wrong character and two that changed
// places change it (as in ISBN-10, ISO 2108).
int sumOf(QStringView code)
{
    int sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i)
        sum += int(i + 1) * int(Characters.indexOf(code[i]));
    return sum % Base;
}

// With the character behind it that makes the sum nothing.
QString checked(const QString& code)
{
    for (const QChar last : Characters) {
        if (const QString whole = code + last; sumOf(whole) == 0)
            return whole;
    }
    Q_UNREACHABLE();
}

QChar meant(QChar typed)
{
    const QChar capital = typed.toUpper();
    if (capital == u'S')
        return u'5';
    return capital == u'Z' ? QChar(u'2') : capital;
}

}  // namespace

QString makePhoneCode(const std::function<int(int)>& below)
{
    QString code;
    while (code.size() < CodeLength - 1)
        code += Characters[below(Base)];
    return checked(code);
}

std::optional<QString> readPhoneCode(const QString& typed)
{
    QString code;
    for (const QChar character : typed) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash
            || character == u'.')
            continue;
        if (code.size() == CodeLength || !Characters.contains(meant(character)))
            return std::nullopt;
        code += meant(character);
    }
    if (code.size() != CodeLength || sumOf(code) != 0)
        return std::nullopt;
    return code;
}

QString spacedCode(const QString& code)
{
    QString spaced;
    for (qsizetype i = 0; i < code.size(); i += GroupLength)
        spaced += (i > 0 ? u" "_s : QString()) + code.mid(i, GroupLength);
    return spaced;
}

QString receiptOf(const QByteArray& ballotKey)
{
    // The rest of 64 bits is far larger than what is divided by, so that each is as likely.
    const QByteArray hash = QCryptographicHash::hash(ballotKey, QCryptographicHash::Sha256);
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8U | quint8(hash[i]);
    QString code;
    while (code.size() < ReceiptLength - 1) {
        code += Characters[qsizetype(number % Base)];
        number /= Base;
    }
    return spacedCode(checked(code));
}

}  // namespace nghisu
