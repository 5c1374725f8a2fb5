// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/elide.h"

#include <QFontMetricsF>

namespace nghisu {

QString elideAtWord(const QString& text, const QFontMetricsF& metrics, qreal width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const QChar dots(0x2026);
    // Binary search for the longest beginning that fits; widths grow with the length.
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (fits + 1 < tooLong) {
        const qsizetype middle = (fits + tooLong) / 2;
        if (metrics.horizontalAdvance(text.left(middle) + dots) <= width)
            fits = middle;
        else
            tooLong = middle;
    }
    qsizetype end = fits;
    if (end < text.size() && !text[end].isSpace()) {
        while (end > 0 && !text[end - 1].isSpace())
            --end;
    }
    while (end > 0 && (text[end - 1].isSpace() || text[end - 1] == u',' || text[end - 1] == u';'))
        --end;
    // Not even one word fits.
    if (end == 0)
        end = fits;
    return text.left(end) + dots;
}

}  // namespace nghisu
