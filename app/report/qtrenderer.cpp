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
constexpr double boundNumberPoints = 10;

}  // namespace

PagedDocument::PagedDocument(const Document& document, const std::atomic_bool* cancelled)
    : m_title(document.title)
{
    add(document, 0, cancelled);
    for (const Document& part : document.parts) {
        m_bookmarks.append({part.name, 0, pageCount(), 0});
        add(part, 1, cancelled);
    }
}

// Behind the pages that are there. `level` is that of its first headings.
void PagedDocument::add(const Document& document, int level, const std::atomic_bool* cancelled)
{
    const PageSetup& setup = document.page;
    const double width = fromMillimetres(setup.paperWidth() - setup.left - setup.right);
    const double height = fromMillimetres(setup.paperHeight() - setup.top - setup.bottom);
    const std::size_t part = m_parts.size();
    m_parts.push_back({setup, document.style, Typesetter(width, cancelled).set(document)});
    RowList& rows = m_parts.back().rows;
    for (PageRows& page : Paginator(rows, height).pages()) {
        for (const PageRow& placed : page.rows) {
            const int bookmark = rows.rows[placed.row].bookmark;
            if (bookmark < 0)
                continue;
            const RowBookmark& one = rows.bookmarks[std::size_t(bookmark)];
            const double top = setup.top + placed.top / fromMillimetres(1);
            m_bookmarks.append({one.title, level + one.level, pageCount(), top});
        }
        m_pages.push_back({part, std::move(page)});
    }
}

const PageSetup& PagedDocument::setupOf(int page) const
{
    return m_parts[m_pages[std::size_t(page)].part].setup;
}

QSizeF PagedDocument::paperSize(int page) const
{
    const PageSetup& setup = setupOf(page);
    return {setup.paperWidth(), setup.paperHeight()};
}

QPageLayout PagedDocument::pageLayout(int page) const
{
    return pageLayoutOf(setupOf(page));
}

void PagedDocument::paint(QPainter& painter, int page, double dotsPerInch) const
{
    if (page < 0 || page >= pageCount())
        return;
    const Page& whole = m_pages[std::size_t(page)];
    const PageSetup& setup = setupOf(page);
    painter.save();
    painter.scale(dotsPerInch / unitsPerInch, dotsPerInch / unitsPerInch);
    painter.translate(fromMillimetres(setup.left), fromMillimetres(setup.top));
    painter.setPen(QPen(Qt::black, strokeWidth, Qt::SolidLine, Qt::SquareCap));

    const PageRows& content = whole.rows;
    if (content.number > 1 && setup.numbered) {
        // In the middle of the top margin (Phụ lục I, mục I.7), or of the one below.
        const QFont font =
            paperFont(setup.pageNumberPoints, false, false, m_parts[whole.part].style);
        const double width = fromMillimetres(setup.paperWidth() - setup.left - setup.right);
        const double centre =
            setup.numberBelow ? fromMillimetres(setup.paperHeight() - setup.top - setup.bottom / 2)
                              : -fromMillimetres(setup.top) / 2;
        const double height = fromPoints(setup.pageNumberPoints * 1.5);
        painter.setFont(font);
        painter.drawText(QRectF(0, centre - height / 2, width, height), Qt::AlignCenter,
                         QString::number(content.number));
    }
    if (m_parts.size() > 1) {
        // Counted through, where the table of contents leads to.
        const QFont font = paperFont(boundNumberPoints, false, false, m_parts[whole.part].style);
        painter.setFont(font);
        const double width = fromMillimetres(setup.paperWidth() - setup.left - setup.right);
        const double foot = fromMillimetres(setup.paperHeight() - setup.top - setup.bottom / 2);
        const double high = fromPoints(boundNumberPoints * 1.5);
        painter.drawText(QRectF(0, foot - high / 2, width, high), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(page + 1));
    }
    for (const PageRow& placed : content.rows) {
        const Row& row = m_parts[whole.part].rows.rows[placed.row];
        for (const PlacedLine& line : row.lines) {
            const QPointF at = line.at + QPointF(0, placed.top);
            if (!line.turned) {
                line.line.draw(&painter, at);
                continue;
            }
            painter.save();
            painter.translate(at);
            painter.rotate(180);
            line.line.draw(&painter, {});
            painter.restore();
        }
        for (const QLineF& stroke : row.strokes)
            painter.drawLine(stroke.translated(0, placed.top));
        if (!row.filled.isEmpty())
            painter.fillPath(row.filled.translated(0, placed.top), Qt::black);
    }
    painter.restore();
}

QPageLayout pageLayoutOf(const PageSetup& setup)
{
    const QPageSize size(QSizeF(setup.width, setup.height), QPageSize::Millimeter, {},
                         QPageSize::FuzzyMatch);
    QPageLayout layout(size, setup.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QByteArray toPdf(const Document& document, const std::atomic_bool* cancelled)
{
    const PagedDocument paged(document, cancelled);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(paged.pageLayout());
        writer.setTitle(document.title);
        writer.setCreator(u"Nghị Sự"_s);
        QPainter painter(&writer);
        for (int page = 0; page < paged.pageCount(); ++page) {
            if (cancelled && *cancelled)
                return {};
            if (page > 0) {
                writer.setPageLayout(paged.pageLayout(page));
                writer.newPage();
            }
            paged.paint(painter, page, unitsPerInch);
        }
    }
    return withBookmarks(bytes, paged.bookmarks(), document.language);
}

}  // namespace nghisu
