// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidesheet.h"

#include "theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal designedWidth = 1920;
constexpr qreal marginAcross = 112;
constexpr qreal leastMarginAcross = 72;
constexpr qreal marginDown = 88;
// Words may reach so near to the edge, where they hang out of the gutter.
constexpr qreal edge = 56;
constexpr qreal gutter = 172;
constexpr qreal gutterGap = 72;

constexpr qreal digitCell = 0.64;
constexpr qreal otherCell = 0.32;

qreal cellOf(QChar digit)
{
    // A plus is as wide as a digit; colons and points are not.
    return digit.isPunct() ? otherCell : digitCell;
}

}  // namespace

SlideSheet::SlideSheet(const Theme& theme, const QSizeF& canvas, int page)
    : m_theme(theme), m_page(std::max(0, page))
{
    m_picture.canvas = canvas;
    const qreal share = canvas.width() / designedWidth;
    m_margin = std::clamp(marginAcross * share, leastMarginAcross, marginAcross);
    m_gutterRight = m_margin + gutter;
    m_left = m_gutterRight + std::min<qreal>(gutterGap, gutterGap * share);
}

qreal SlideSheet::top() const
{
    return marginDown;
}

qreal SlideSheet::bottom() const
{
    return height() - marginDown;
}

qreal SlideSheet::gutterWidth() const
{
    return m_gutterRight - edge;
}

qreal SlideSheet::type(const char* name) const
{
    return m_theme.tokens().projectorType.value(QLatin1String(name), smallestText);
}

void SlideSheet::setPages(int pages, int current)
{
    m_picture.pages = std::max(1, pages);
    m_picture.currentPage = current;
    m_page = std::min(m_page, m_picture.pages - 1);
    m_picture.page = m_page;
}

void SlideSheet::placePageMark(qreal right, qreal baseline)
{
    if (m_picture.pages == 1)
        return;
    const QString mark = QStringLiteral("%1/%2").arg(m_page + 1).arg(m_picture.pages);
    const qreal pixels = type("label");
    const FittedText text = ruler(mark, {pixels}).set(pixels, gutterWidth());
    place(text, {right - gutterWidth(), baseline - pixels * baselineAt}, Token::Ink3,
          Qt::AlignRight, gutterWidth());
    say(mark);
}

qreal SlideSheet::place(const FittedText& text, const QPointF& at, Token color,
                        Qt::Alignment alignment, qreal width)
{
    const QFontMetricsF metrics(slideFont(m_theme, text.look));
    qreal baseline = at.y() + text.look.pixels * baselineAt;
    for (const QString& line : text.lines) {
        const qreal advance = metrics.horizontalAdvance(line);
        const qreal spare = std::max<qreal>(0, width - advance);
        const qreal left = alignment & Qt::AlignRight   ? at.x() + spare
                         : alignment & Qt::AlignHCenter ? at.x() + spare / 2
                                                        : at.x();
        m_picture.texts.append({line, text.look, color, {left, baseline}, advance});
        baseline += text.pitch();
    }
    const qreal bottom = at.y() + text.height();
    reach(bottom);
    return bottom;
}

void SlideSheet::fill(const QRectF& rect, Token color, qreal radius)
{
    m_picture.fills.append({rect, color, radius});
    reach(rect.bottom());
}

void SlideSheet::icon(const QRectF& rect, IconName name, Token color)
{
    m_picture.icons.append({rect, name, color});
}

void SlideSheet::code(const QRectF& rect, const QString& text)
{
    if (const std::optional<QrCode> code = QrCode::of(text)) {
        m_picture.codes.append({rect, *code});
        reach(rect.bottom());
    }
}

void SlideSheet::say(const QString& words)
{
    if (!words.isEmpty())
        m_picture.said.append(words);
}

qreal SlideSheet::digitsWidth(const QString& digits, qreal pixels)
{
    qreal width = 0;
    for (const QChar digit : digits)
        width += cellOf(digit) * pixels;
    return width;
}

void SlideSheet::digits(const QString& digits, const QPointF& at, const TextLook& look, Token color)
{
    const QFontMetricsF metrics(slideFont(m_theme, look));
    qreal left = at.x();
    for (const QChar digit : digits) {
        const qreal cell = cellOf(digit) * look.pixels;
        const qreal advance = metrics.horizontalAdvance(digit);
        m_picture.texts.append({QString(digit),
                                look,
                                color,
                                {left + (cell - advance) / 2, at.y() + look.pixels * baselineAt},
                                advance});
        left += cell;
    }
    reach(at.y() + look.pixels * linePitch);
}

// The descent of a last line may reach into the margin, as it does in the design.
void SlideSheet::reach(qreal bottom)
{
    lack(bottom - (height() - marginDown * 0.7));
}

void SlideSheet::lack(qreal height)
{
    m_picture.missing = std::max(m_picture.missing, height);
}

void placeBar(SlideSheet& sheet, const QRectF& track, qreal share, Token color, Token ground)
{
    constexpr qreal radius = 8;
    sheet.fill(track, ground, radius);
    if (share <= 0)
        return;
    QRectF filled = track;
    // Even one ballot of thousands is to be seen.
    filled.setWidth(std::max(2 * radius, track.width() * std::min<qreal>(1, share)));
    sheet.fill(filled, color, radius);
}

}  // namespace nghisu
