// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projector/slide.h"
#include "projector/slidepicture.h"

#include <QRectF>

class QPainter;

namespace nghisu {

class Theme;

/// Makes the picture of a slide: laid out at a height of 1080 pixels and drawn at any size. Words
/// that are long are set smaller, down to a size that the last row can read, then on more lines;
/// nothing is cut off, and what a page does not hold goes on the next.
class SlidePainter {
public:
    /// \param scheme Projector, or Light for a bright room.
    explicit SlidePainter(const Theme& theme, Scheme scheme = Scheme::Projector)
        : m_theme(theme), m_scheme(scheme)
    {
    }

    void setScheme(Scheme scheme) { m_scheme = scheme; }

    /// A page of the slide for a screen of this shape. Pages count from 0.
    SlidePicture layOut(const Slide& slide, const QSizeF& size, int page = 0) const;
    int pageCount(const Slide& slide, const QSizeF& size) const;
    /// The page that says what is on now; the first one for most slides.
    int currentPage(const Slide& slide, const QSizeF& size) const;

    /// Draws what was laid out for this shape over all of `rect`.
    void paint(QPainter& painter, const QRectF& rect, const SlidePicture& picture) const;
    void paint(QPainter& painter, const QRectF& rect, const Slide& slide, int page = 0) const;

    QColor color(Token token) const;

private:
    const Theme& m_theme;
    Scheme m_scheme;
};

}  // namespace nghisu
