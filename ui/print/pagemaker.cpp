// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pagemaker.h"

#include "report/beginning.h"
#include "report/qtrenderer.h"

#include <QPainter>

#include <utility>

namespace nghisu {

namespace {

// Blocks or rows: more than any first page holds.
constexpr qsizetype firstPieces = 80;

// What is looked at is painted before the rest is laid out.
constexpr int layingOut = 0;
constexpr int painting = 1;

QImage imageOf(const PagedDocument& pages, int page, QSize pixels, const QRect& part)
{
    QImage image(part.size(), QImage::Format_RGB32);
    // Paper is white in a dark window too: it shows what will be printed.
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(-part.topLeft());
    pages.paint(painter, page, pixels.width() / (pages.paperSize(page).width() / 25.4));
    return image;
}

}  // namespace

PageMaker::PageMaker(QObject* parent) : QObject(parent)
{
    // Fonts are loaded by thread: it stays, and there is one.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

PageMaker::~PageMaker()
{
    stop();
    m_pool.waitForDone();
}

template <typename Fn>
void PageMaker::report(const Cancelled& run, Fn take)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, take = std::move(take)] {
            if (run == m_run)
                take();
        },
        Qt::QueuedConnection);
}

void PageMaker::stop()
{
    if (m_run)
        *m_run = true;
    m_run = nullptr;
    m_pool.clear();
    dropPages();
}

// Where they were made: thousands of lines take a moment to go.
void PageMaker::dropPages()
{
    if (m_pages)
        m_pool.start([pages = std::exchange(m_pages, nullptr)]() mutable { pages.reset(); });
}

void PageMaker::begin(const Document& document, bool firstPagesFirst)
{
    stop();
    m_run = std::make_shared<std::atomic_bool>(false);
    const auto beginning = firstPagesFirst ? beginningOf(document, firstPieces) : std::nullopt;
    if (beginning)
        layOut(*beginning, document);
    else
        layOut(document, std::nullopt);
}

void PageMaker::layOut(const Document& document, const std::optional<Document>& rest)
{
    m_pool.start(
        [this, document, rest, run = m_run] {
            auto pages = std::make_shared<const PagedDocument>(document, run.get());
            QList<QSizeF> papers;
            for (int page = 0; page < pages->pageCount(); ++page)
                papers.append(pages->paperSize(page));
            report(run, [this, pages, papers, rest, run] {
                dropPages();
                m_pages = pages;
                emit laidOut(papers, !rest);
                // Whoever was told may have begun with another one.
                if (rest && run == m_run)
                    layOut(*rest, std::nullopt);
            });
        },
        layingOut);
}

void PageMaker::paint(int page, QSize pixels, const QRect& part)
{
    if (!m_pages)
        return;
    m_pool.start(
        [this, page, pixels, part, pages = m_pages, run = m_run] {
            if (*run)
                return;
            const QImage image = imageOf(*pages, page, pixels, part);
            report(run, [this, page, pixels, part, pages, image] {
                // Of the first pages, when the whole is there already.
                if (pages == m_pages)
                    emit painted(page, pixels, part, image);
            });
        },
        painting);
}

}  // namespace nghisu
