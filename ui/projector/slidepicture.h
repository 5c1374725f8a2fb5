// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/qrcode.h"
#include "projector/textfit.h"
#include "theme/icons.h"
#include "theme/tokens.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

namespace nghisu {

/// A line of words, or a digit of a clock.
struct PlacedText {
    QString text;
    TextLook look;
    Token color = Token::Ink;
    QPointF baseline;
    qreal width = 0;

    /// What the line takes up, marks included.
    QRectF room() const
    {
        return {baseline.x(), baseline.y() - look.pixels * baselineAt, width,
                look.pixels * linePitch};
    }
};

/// A filled rectangle.
struct PlacedFill {
    QRectF rect;
    Token color = Token::Paper;
    qreal radius = 0;
};

struct PlacedIcon {
    QRectF rect;
    IconName name = IconName::Check;
    Token color = Token::Ink;
};

/// A QR code with its quiet zone.
struct PlacedCode {
    QRectF rect;
    QrCode code;
};

/// A page of a slide, laid out: everything on it with its place, in pixels at a height of 1080 (of
/// more where a slide holds more than any slide should). It is the same at every size of one shape,
/// so that the preview and the room break lines alike.
struct SlidePicture {
    QSizeF canvas;
    bool black = false;  ///< nothing but black, whatever the colours
    QList<PlacedFill> fills;
    QList<PlacedIcon> icons;
    QList<PlacedCode> codes;
    QList<PlacedText> texts;
    QStringList said;  ///< what stands there, for who can't see it
    int page = 0;
    int pages = 1;
    int currentPage = 0;  ///< the one that says what is on now
    qreal missing = 0;    ///< height by which the canvas is too low
};

}  // namespace nghisu
