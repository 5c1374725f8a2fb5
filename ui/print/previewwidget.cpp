// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/previewwidget.h"

#include "print/pagemaker.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nghisu {

namespace {

constexpr int margin = 24;  // around and between pages, logical pixels
constexpr double leastScale = 0.1;
constexpr double mostScale = 5;
constexpr double zoomStep = 1.25;
constexpr int cacheKilobytes = 96 * 1024;
// Pages larger than this are painted as far as they are seen, and not kept.
constexpr int mostKeptPixels = 8 * 1024 * 1024;

}  // namespace

PreviewWidget::PreviewWidget(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_painted(cacheKilobytes),
      m_maker(new PageMaker(this))
{
    setObjectName(QStringLiteral("preview"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    connect(m_maker, &PageMaker::laidOut, this, &PreviewWidget::takePages);
    connect(m_maker, &PageMaker::painted, this, &PreviewWidget::takeImage);
    describe();
}

void PreviewWidget::setDocument(const Document& document)
{
    const bool another = m_papers.isEmpty() || document.key != m_key;
    m_starts = m_starts || another;
    m_key = document.key;
    m_whole = false;
    m_waiting.clear();
    m_maker->begin(document, another);
}

void PreviewWidget::takePages(const QList<QSizeF>& papers, bool whole)
{
    const int page = m_starts ? 0 : m_currentPage;
    if (m_starts)
        m_painted.clear();
    m_starts = false;
    m_papers = papers;
    m_whole = whole;
    m_fresh.clear();
    m_waiting.clear();
    m_currentPage = -1;
    layOut();
    setCurrentPage(std::clamp(page, 0, std::max(0, pageCount() - 1)));
    followView();
    requestPages();
    viewport()->update();
    emit laidOut(whole);
}

void PreviewWidget::clear()
{
    m_maker->stop();
    m_key.clear();
    m_papers.clear();
    m_painted.clear();
    m_waiting.clear();
    m_whole = false;
    m_starts = false;
    layOut();
    followView();
    viewport()->update();
}

int PreviewWidget::zoomPercent() const
{
    return int(std::lround(m_scale * 100));
}

void PreviewWidget::fitPage()
{
    setZoom(Zoom::FitPage, m_scale);
}

void PreviewWidget::fitWidth()
{
    setZoom(Zoom::FitWidth, m_scale);
}

void PreviewWidget::setZoomPercent(int percent)
{
    setZoom(Zoom::Percent, percent / 100.0);
}

void PreviewWidget::zoomIn()
{
    setZoom(Zoom::Percent, m_scale * zoomStep);
}

void PreviewWidget::zoomOut()
{
    setZoom(Zoom::Percent, m_scale / zoomStep);
}

void PreviewWidget::setZoom(Zoom mode, double scale)
{
    m_zoomMode = mode;
    m_scale = std::clamp(scale, leastScale, mostScale);
    const int page = m_currentPage;
    layOut();
    setCurrentPage(page);
    viewport()->update();
}

QSize PreviewWidget::pageSize(int page) const
{
    const QSizeF paper = m_papers[page];
    const double perMillimetre = logicalDpiX() / 25.4 * m_scale;
    return {std::max(1, int(std::lround(paper.width() * perMillimetre))),
            std::max(1, int(std::lround(paper.height() * perMillimetre)))};
}

void PreviewWidget::layOut()
{
    const double before = m_scale;
    const QSize view = viewport()->size();
    if (!m_papers.isEmpty() && m_zoomMode != Zoom::Percent) {
        QSizeF paper;
        for (const QSizeF& one : std::as_const(m_papers))
            paper = paper.expandedTo(one);
        paper *= logicalDpiX() / 25.4;
        const double across = std::max(1, view.width() - 2 * margin) / paper.width();
        const double down = std::max(1, view.height() - 2 * margin) / paper.height();
        m_scale = std::clamp(m_zoomMode == Zoom::FitWidth ? across : std::min(across, down),
                             leastScale, mostScale);
    }
    m_tops.clear();
    m_width = 0;
    int height = margin;
    for (int page = 0; page < pageCount(); ++page) {
        m_tops.push_back(height);
        const QSize size = pageSize(page);
        height += size.height() + margin;
        m_width = std::max(m_width, size.width());
    }
    verticalScrollBar()->setRange(0, std::max(0, height - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    horizontalScrollBar()->setRange(0, std::max(0, m_width + 2 * margin - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    if (!qFuzzyCompare(before, m_scale) || m_zoomMode == Zoom::Percent)
        emit zoomChanged(zoomPercent());
}

QRect PreviewWidget::pageRect(int page) const
{
    const QSize size = pageSize(page);
    const int free = viewport()->width() - m_width;
    const int left = free > 2 * margin ? free / 2 : margin - horizontalScrollBar()->value();
    // Narrower pages stand in the middle of the widest.
    return {QPoint(left + (m_width - size.width()) / 2,
                   m_tops[std::size_t(page)] - verticalScrollBar()->value()),
            size};
}

int PreviewWidget::firstPageAt(int y) const
{
    const auto below =
        std::upper_bound(m_tops.begin(), m_tops.end(), y + verticalScrollBar()->value());
    return std::max(0, int(below - m_tops.begin()) - 1);
}

int PreviewWidget::lastPageAt(int y) const
{
    const auto below =
        std::upper_bound(m_tops.begin(), m_tops.end(), y + verticalScrollBar()->value());
    return std::min(pageCount(), int(below - m_tops.begin())) - 1;
}

void PreviewWidget::setCurrentPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(m_tops[std::size_t(page)] - margin);
    followView();
}

void PreviewWidget::followView()
{
    int page = -1;
    if (pageCount() > 0) {
        // The page that the upper third of the view lies on; at the very end, the last one.
        const bool end = verticalScrollBar()->maximum() > 0
                      && verticalScrollBar()->value() == verticalScrollBar()->maximum();
        page = end ? pageCount() - 1 : firstPageAt(viewport()->height() / 3);
    }
    if (page == m_currentPage)
        return;
    m_currentPage = page;
    describe();
    emit currentPageChanged(page, pageCount());
}

void PreviewWidget::describe()
{
    setAccessibleName(pageCount() == 0
                          ? tr("Preview")
                          : tr("Preview, page %1 of %2").arg(m_currentPage + 1).arg(pageCount()));
}

QSize PreviewWidget::pixelSize(int page) const
{
    const QSizeF pixels = QSizeF(pageSize(page)) * devicePixelRatioF();
    return {int(std::lround(pixels.width())), int(std::lround(pixels.height()))};
}

// A page that is enlarged very much is painted as far as it is seen.
QRect PreviewWidget::wantedPart(int page) const
{
    const QSize pixels = pixelSize(page);
    const QRect whole(QPoint(0, 0), pixels);
    if (qint64(pixels.width()) * pixels.height() <= mostKeptPixels)
        return whole;
    const QRect rect = pageRect(page);
    const QRect seen = viewport()->rect().intersected(rect).translated(-rect.topLeft());
    const double ratio = devicePixelRatioF();
    const QRect part(
        QPoint(int(seen.left() * ratio), int(seen.top() * ratio)),
        QSize(int(std::ceil(seen.width() * ratio)), int(std::ceil(seen.height() * ratio))));
    return part.intersected(whole);
}

bool PreviewWidget::isPainted(int page) const
{
    const Painted* kept = m_fresh.contains(page) ? m_painted.object(page) : nullptr;
    return kept && kept->pixels == pixelSize(page) && kept->part.contains(wantedPart(page));
}

void PreviewWidget::requestPages()
{
    if (m_papers.isEmpty())
        return;
    const int last = lastPageAt(viewport()->height());
    for (int page = firstPageAt(0); page <= last; ++page) {
        if (isPainted(page))
            continue;
        const Painted wanted{pixelSize(page), wantedPart(page), {}};
        const auto waiting = m_waiting.constFind(page);
        if (waiting != m_waiting.cend() && waiting->pixels == wanted.pixels
            && waiting->part.contains(wanted.part))
            continue;
        m_waiting.insert(page, wanted);
        m_maker->paint(page, wanted.pixels, wanted.part);
    }
}

void PreviewWidget::takeImage(int page, QSize pixels, const QRect& part, const QImage& image)
{
    const auto waiting = m_waiting.constFind(page);
    if (waiting == m_waiting.cend() || waiting->pixels != pixels || waiting->part != part)
        return;
    m_waiting.erase(waiting);
    const int cost = 1 + part.width() * part.height() / 256;
    m_fresh.insert(page);
    m_painted.insert(page, new Painted{pixels, part, QPixmap::fromImage(image)}, cost);
    viewport()->update();
}

bool PreviewWidget::isSettled() const
{
    if (!m_whole)
        return m_key.isEmpty();
    for (int page = firstPageAt(0); page <= lastPageAt(viewport()->height()); ++page) {
        if (!isPainted(page))
            return false;
    }
    return true;
}

void PreviewWidget::paintPage(QPainter& painter, int page)
{
    const QRect rect = pageRect(page);
    painter.fillRect(rect, Qt::white);
    if (const Painted* kept = m_painted.object(page)) {
        // Of another size, it is stretched until the right one is there.
        const double across = double(rect.width()) / kept->pixels.width();
        const double down = double(rect.height()) / kept->pixels.height();
        const QRectF part(rect.left() + kept->part.left() * across,
                          rect.top() + kept->part.top() * down, kept->part.width() * across,
                          kept->part.height() * down);
        painter.drawPixmap(part, kept->image, kept->image.rect());
    }
    painter.setPen(QPen(m_theme.color(Token::Line), 0));
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
}

void PreviewWidget::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Token::Sunk));
    if (m_papers.isEmpty())
        return;
    requestPages();
    const int last = lastPageAt(event->rect().bottom());
    for (int page = firstPageAt(event->rect().top()); page <= last; ++page)
        paintPage(painter, page);
}

void PreviewWidget::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_currentPage;
    layOut();
    if (m_zoomMode != Zoom::Percent)
        setCurrentPage(page);
    followView();
}

void PreviewWidget::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        setCurrentPage(std::min(m_currentPage + 1, pageCount() - 1));
        return;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        setCurrentPage(std::max(m_currentPage - 1, 0));
        return;
    case Qt::Key_Home:
        setCurrentPage(0);
        return;
    case Qt::Key_End:
        setCurrentPage(pageCount() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            return zoomIn();
        break;
    case Qt::Key_Minus:
        if (control)
            return zoomOut();
        break;
    case Qt::Key_0:
        if (control)
            return fitPage();
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PreviewWidget::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() != 0)
            event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PreviewWidget::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void PreviewWidget::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    viewport()->update();
    followView();
}

}  // namespace nghisu
