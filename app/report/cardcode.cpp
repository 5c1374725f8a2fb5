// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cardcode.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double usualSide = 25;     // mm; its quiet zone then fits into the edge of a card
constexpr double leastModule = 0.5;  // mm
constexpr double captionPoints = 10;
constexpr int pixelsOfModule = 10;

}  // namespace

std::optional<CardSymbol> CardSymbol::of(const CardCode& code)
{
    const std::optional<QrCode> modules = QrCode::of(code.text);
    return modules ? std::optional(CardSymbol(*modules)) : std::nullopt;
}

double CardSymbol::module() const
{
    return std::max(leastModule, usualSide / m_modules.size());
}

QPainterPath CardSymbol::path(QPointF topLeft, double unit) const
{
    const double length = module() * unit;
    QPainterPath path;
    for (const QRect& run : m_modules.darkRuns()) {
        path.addRect(QRectF(topLeft + QPointF(run.topLeft()) * length,
                            QSizeF(run.width() * length, length)));
    }
    return path;
}

QString CardSymbol::svg(const QString& description) const
{
    QString path;
    for (const QRect& run : m_modules.darkRuns())
        path += u"M%1 %2h%3v1h-%3z"_s.arg(run.x()).arg(run.y()).arg(run.width());
    const int whole = m_modules.size() + 2 * QrCode::quietZone;
    const QString side = QString::number(sideWithQuiet(), 'g', 4);
    return u"<svg role=\"img\" aria-label=\"%1\" width=\"%2mm\" height=\"%2mm\" "
           "viewBox=\"-%3 -%3 %4 %4\" shape-rendering=\"crispEdges\"><path d=\"%5\"/></svg>\n"_s
               .arg(description.toHtmlEscaped(), side, QString::number(QrCode::quietZone),
                    QString::number(whole), path);
}

QByteArray CardSymbol::png() const
{
    const int side = (m_modules.size() + 2 * QrCode::quietZone) * pixelsOfModule;
    QImage picture(side, side, QImage::Format_Mono);
    picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    picture.fill(0U);
    for (int y = 0; y < m_modules.size() * pixelsOfModule; ++y) {
        for (int x = 0; x < m_modules.size() * pixelsOfModule; ++x) {
            const int edge = QrCode::quietZone * pixelsOfModule;
            if (m_modules.isDark(x / pixelsOfModule, y / pixelsOfModule))
                picture.setPixel(x + edge, y + edge, 1U);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

Paragraph codeCaption(const CardCode& code)
{
    Paragraph caption;
    caption.runs = {Run{code.caption.isEmpty() ? code.text : code.caption}};
    caption.align = Align::Centre;
    caption.points = captionPoints;
    caption.style = TextStyle::Centred;
    return caption;
}

}  // namespace nghisu
