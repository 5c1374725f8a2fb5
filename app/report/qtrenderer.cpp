// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/qtrenderer.h"

#include "report/typesetter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const double strokeWidth = fromPoints(0.6);

}  // namespace

PagedDocument::PagedDocument(const Document& document)
    : m_title(document.title), m_setup(document.page)
{
    const double width = fromMillimetres(m_setup.paperWidth() - m_setup.left - m_setup.right);
    const double height = fromMillimetres(m_setup.paperHeight() - m_setup.top - m_setup.bottom);
    m_rows = Typesetter(width).set(document);
    m_pages = Paginator(m_rows, height).pages();
}

QPageLayout PagedDocument::pageLayout() const
{
    const QPageSize size(QSizeF(m_setup.width, m_setup.height), QPageSize::Millimeter, {},
                         QPageSize::FuzzyMatch);
    // Margins belong to the document; the device shows the whole paper.
    QPageLayout layout(size, m_setup.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void PagedDocument::paint(QPainter& painter, int page, double dotsPerInch) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.scale(dotsPerInch / unitsPerInch, dotsPerInch / unitsPerInch);
    painter.translate(fromMillimetres(m_setup.left), fromMillimetres(m_setup.top));
    painter.setPen(QPen(Qt::black, strokeWidth, Qt::SolidLine, Qt::SquareCap));

    const PageRows& content = m_pages[std::size_t(page)];
    if (content.number > 1) {
        // In the middle of the top margin (Phụ lục I, mục I.7).
        const QFont font = paperFont(m_setup.pageNumberPoints);
        const double width = fromMillimetres(m_setup.paperWidth() - m_setup.left - m_setup.right);
        const double centre = -fromMillimetres(m_setup.top) / 2;
        const double height = fromPoints(m_setup.pageNumberPoints * 1.5);
        painter.setFont(font);
        painter.drawText(QRectF(0, centre - height / 2, width, height), Qt::AlignCenter,
                         QString::number(content.number));
    }
    for (const PageRow& placed : content.rows) {
        const Row& row = m_rows.rows[placed.row];
        for (const PlacedLine& line : row.lines)
            line.line.draw(&painter, line.at + QPointF(0, placed.top));
        for (const QLineF& stroke : row.strokes)
            painter.drawLine(stroke.translated(0, placed.top));
    }
    painter.restore();
}

QByteArray toPdf(const Document& document)
{
    const PagedDocument paged(document);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(paged.pageLayout());
        writer.setTitle(document.title);
        writer.setCreator(u"Nghị Sự"_s);
        QPainter painter(&writer);
        for (int page = 0; page < paged.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            paged.paint(painter, page, unitsPerInch);
        }
    }
    return bytes;
}

}  // namespace nghisu
