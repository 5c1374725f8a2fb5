// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace nghisu {

std::optional<QrCode> QrCode::of(const QString& text)
{
    struct Release {
        void operator()(QRcode* code) const { QRcode_free(code); }
    };
    constexpr int smallest = 0;
    constexpr int caseMatters = 1;
    const std::unique_ptr<QRcode, Release> code(QRcode_encodeString(
        text.toUtf8().constData(), smallest, QR_ECLEVEL_M, QR_MODE_8, caseMatters));
    if (!code)
        return std::nullopt;
    const int modules = code->width * code->width;
    QBitArray dark(modules);
    for (int i = 0; i < modules; ++i)
        dark.setBit(i, code->data[i] & 1);
    return QrCode(code->width, std::move(dark));
}

QList<QRect> QrCode::darkRuns() const
{
    QList<QRect> runs;
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size; ++column) {
            const int first = column;
            while (column < m_size && isDark(column, row))
                ++column;
            if (column > first)
                runs.append(QRect(first, row, column - first, 1));
        }
    }
    return runs;
}

}  // namespace nghisu
