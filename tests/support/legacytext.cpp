// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/legacytext.h"

#include <QHash>

namespace nghisu::support {
namespace {

// Every letter that one byte, or a letter and one byte, stands for: the decoder turned round.
QHash<char16_t, QByteArray> codes(LegacyEncoding encoding)
{
    QHash<char16_t, QByteArray> found;
    const auto add = [&](const QByteArray& bytes) {
        const QString text = decodeLegacy(bytes, encoding);
        if (text.size() == 1 && !found.contains(text.front().unicode()))
            found.insert(text.front().unicode(), bytes);
    };
    for (int first = 0x41; first < 256; ++first) {
        for (int second = 0xFF; second >= 0xC0; --second) {
            const char pair[] = {static_cast<char>(first), static_cast<char>(second)};
            add(QByteArray(pair, 2));
        }
    }
    for (int byte = 0; byte < 256; ++byte)
        add(QByteArray(1, static_cast<char>(byte)));
    return found;
}

}  // namespace

QByteArray encodedLegacy(const QString& text, LegacyEncoding encoding)
{
    static QHash<int, QHash<char16_t, QByteArray>> tables;
    auto& table = tables[static_cast<int>(encoding)];
    if (table.isEmpty())
        table = codes(encoding);
    QByteArray bytes;
    for (const QChar letter : text) {
        const QByteArray code = table.value(letter.unicode());
        if (code.isEmpty())
            return {};
        bytes += code;
    }
    return bytes;
}

}  // namespace nghisu::support
