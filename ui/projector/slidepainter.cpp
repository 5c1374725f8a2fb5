// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidepainter.h"

#include "projector/slidesheet.h"
#include "theme/codepainter.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal designedHeight = 1080;
// The narrowest shape a slide is made for (5:4). On a narrower one it leaves room above and below.
constexpr qreal leastWidth = 1350;
// Each try gives a slide that holds too much a larger canvas, on which all is smaller.
constexpr int tries = 24;

QSizeF canvasFor(const QSizeF& size)
{
    if (size.isEmpty())
        return {leastWidth, designedHeight};
    const qreal scale = std::min(size.height() / designedHeight, size.width() / leastWidth);
    return size / scale;
}

SlidePicture layOutOn(const QSizeF& canvas, const Theme& theme, const Slide& slide, int page)
{
    SlideSheet sheet(theme, canvas, page);
    std::visit([&sheet](const auto& kind) { nghisu::layOut(sheet, kind); }, slide);
    return std::move(sheet.picture());
}

}  // namespace

SlidePicture SlidePainter::layOut(const Slide& slide, const QSizeF& size, int page) const
{
    QSizeF canvas = canvasFor(size);
    SlidePicture picture = layOutOn(canvas, m_theme, slide, page);
    for (int i = 0; i < tries && picture.missing > 0.5; ++i) {
        canvas *= 1 + std::clamp(picture.missing / canvas.height() / 3, 0.02, 0.5);
        picture = layOutOn(canvas, m_theme, slide, page);
    }
    return picture;
}

int SlidePainter::pageCount(const Slide& slide, const QSizeF& size) const
{
    return layOut(slide, size).pages;
}

int SlidePainter::currentPage(const Slide& slide, const QSizeF& size) const
{
    return layOut(slide, size).currentPage;
}

QColor SlidePainter::color(Token token) const
{
    // A projector washes out what is pale on white.
    if (m_scheme == Scheme::Light && token == Token::Line)
        token = Token::Line2;
    else if (m_scheme == Scheme::Light && token == Token::Line2)
        token = Token::Edge;
    return m_theme.tokens().color(m_scheme, token);
}

void SlidePainter::paint(QPainter& painter, const QRectF& rect, const Slide& slide, int page) const
{
    paint(painter, rect, layOut(slide, rect.size(), page));
}

void SlidePainter::paint(QPainter& painter, const QRectF& rect, const SlidePicture& picture) const
{
    painter.fillRect(rect, picture.black ? QColor(Qt::black) : color(Token::Paper));
    if (picture.canvas.isEmpty())
        return;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / picture.canvas.width(), rect.height() / picture.canvas.height());
    for (const PlacedFill& fill : picture.fills) {
        const QRectF sharp = onPixels(painter, fill.rect);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(fill.color));
        if (fill.radius > 0)
            painter.drawRoundedRect(sharp, fill.radius, fill.radius);
        else
            painter.fillRect(sharp, color(fill.color));
    }
    for (const PlacedCode& code : picture.codes)
        paintCode(painter, code.rect, code.code);
    for (const PlacedIcon& icon : picture.icons)
        paintIcon(painter, icon.rect, m_theme, icon.name, color(icon.color), 2);
    for (const PlacedText& text : picture.texts) {
        painter.setFont(slideFont(m_theme, text.look));
        painter.setPen(color(text.color));
        painter.drawText(text.baseline, text.text);
    }
    painter.restore();
}

}  // namespace nghisu
