// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orderkey.h"

#include <array>

namespace nghisu::orderkey {

namespace {

constexpr int Radix = 62;
constexpr QLatin1StringView
    Digits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

int digitAt(const QString& key, qsizetype index)
{
    if (index >= key.size())
        return 0;
    const char16_t c = key[index].unicode();
    if (c <= u'9')
        return c - u'0';
    if (c <= u'Z')
        return c - u'A' + 10;
    return c - u'a' + 36;
}

QChar digit(int value)
{
    return QLatin1Char(Digits[value]);
}

void spread(const QString& before, const QString& after, qsizetype count, QStringList& keys)
{
    if (count <= 0)
        return;
    const QString middle = between(before, after);
    const qsizetype left = count / 2;
    spread(before, middle, left, keys);
    keys.append(middle);
    spread(middle, after, count - left - 1, keys);
}

}  // namespace

QString between(const QString& before, const QString& after)
{
    Q_ASSERT(before.isEmpty() || after.isEmpty() || before < after);
    QString key;
    bool bounded = !after.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const int low = digitAt(before, i);
        const int high = bounded ? digitAt(after, i) : Radix;
        if (high - low > 1) {
            // At the open end of the list step a little, so that appending keeps keys short.
            const bool appending = !bounded && i < before.size();
            key.append(digit(appending ? low + 1 : low + (high - low) / 2));
            return key;
        }
        key.append(digit(low));
        // One digit apart: anything that goes on from `low` is already below `after`.
        if (high > low)
            bounded = false;
    }
}

QStringList sequence(const QString& before, const QString& after, qsizetype count)
{
    QStringList keys;
    keys.reserve(count);
    spread(before, after, count, keys);
    return keys;
}

}  // namespace nghisu::orderkey
