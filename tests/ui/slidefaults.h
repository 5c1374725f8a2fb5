// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projector/slidepicture.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QString>

namespace nghisu::test {

/// Words hang out of the gutter as far as this, and no farther.
inline constexpr qreal slideEdge = 56;

/// What ink a line leaves.
inline QRectF inkOf(const Theme& theme, const PlacedText& text)
{
    QFont font = theme.pixelFont(text.look.pixels, text.look.weight);
    if (text.look.tight)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.01 * text.look.pixels);
    return QFontMetricsF(font).tightBoundingRect(text.text).translated(text.baseline);
}

inline QString withoutSpaces(const QString& text)
{
    QString bare;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            bare.append(letter);
    }
    return bare;
}

/// All that is shown on a page, without spaces.
inline QString shownOn(const SlidePicture& picture)
{
    QString shown;
    for (const PlacedText& text : picture.texts)
        shown += withoutSpaces(text.text);
    return shown;
}

inline QString described(const PlacedText& text)
{
    return QStringLiteral("\"%1\" at %2, %3, size %4")
        .arg(text.text)
        .arg(text.baseline.x())
        .arg(text.baseline.y())
        .arg(text.look.pixels);
}

/// Why a page is not as it should be; empty if it is.
inline QString faultOf(const Theme& theme, const SlidePicture& picture)
{
    QList<QRectF> inks;
    for (const PlacedText& text : picture.texts) {
        if (text.look.pixels < smallestText)
            return QStringLiteral("too small: ") + described(text);
        const QRectF ink = inkOf(theme, text);
        const QRectF inside(slideEdge - 1, slideEdge / 2,
                            picture.canvas.width() - 2 * slideEdge + 2,
                            picture.canvas.height() - slideEdge);
        if (!inside.contains(ink))
            return QStringLiteral("over the edge: ") + described(text);
        for (qsizetype i = 0; i < inks.size(); ++i) {
            if (inks[i].intersects(ink))
                return QStringLiteral("one over the other: ") + described(text)
                     + QStringLiteral(" and ") + described(picture.texts[i]);
        }
        for (const PlacedIcon& icon : picture.icons) {
            if (icon.rect.adjusted(4, 4, -4, -4).intersects(ink))
                return QStringLiteral("under an icon: ") + described(text);
        }
        for (const PlacedCode& code : picture.codes) {
            if (code.rect.intersects(ink))
                return QStringLiteral("on a code: ") + described(text);
        }
        inks.append(ink);
    }
    for (const PlacedCode& code : picture.codes) {
        if (!QRectF(QPointF(), picture.canvas).contains(code.rect))
            return QStringLiteral("a code over the edge");
    }
    for (const PlacedFill& fill : picture.fills) {
        if (!QRectF(QPointF(), picture.canvas).contains(fill.rect))
            return QStringLiteral("a bar over the edge");
    }
    return {};
}

}  // namespace nghisu::test
