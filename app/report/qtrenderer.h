// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"
#include "report/paginator.h"
#include "report/pdfbookmarks.h"

#include <QByteArray>
#include <QPageLayout>
#include <QSizeF>

#include <atomic>

class QPainter;

namespace nghisu {

/// A document divided into pages, ready to be painted on a printer, a PDF or a screen: the same
/// lines on the same pages everywhere.
class PagedDocument {
public:
    /// \param cancelled looked at now and then: nobody waits for the pages any more, and some are missing
    explicit PagedDocument(const Document& document, const std::atomic_bool* cancelled = nullptr);

    const QString& title() const { return m_title; }
    int pageCount() const { return int(m_pages.size()); }
    /// Of a page's paper, in mm.
    QSizeF paperSize(int page = 0) const;
    QPageLayout pageLayout(int page = 0) const;
    const QList<Bookmark>& bookmarks() const { return m_bookmarks; }

    /// Paints page `page` (from 0) with the painter's origin at the paper's top left corner.
    /// \param dotsPerInch of the painter's coordinates; the paper itself is not filled
    void paint(QPainter& painter, int page, double dotsPerInch) const;

private:
    /// What is bound together: each on its own paper, with its own page numbers.
    struct Part {
        PageSetup setup;
        PaperStyle style = PaperStyle::Official;
        RowList rows;
    };
    struct Page {
        std::size_t part = 0;
        PageRows rows;
    };

    void add(const Document& document, int level, const std::atomic_bool* cancelled);
    const PageSetup& setupOf(int page) const;

    QString m_title;
    std::vector<Part> m_parts;
    std::vector<Page> m_pages;
    QList<Bookmark> m_bookmarks;
};

/// The paper of a document for a device that shows the whole of it: margins are the document's own.
QPageLayout pageLayoutOf(const PageSetup& setup);

/// The document as PDF/A-1b, with its fonts, its title and its bookmarks in it.
/// \param cancelled looked at now and then; empty once it was set
QByteArray toPdf(const Document& document, const std::atomic_bool* cancelled = nullptr);

}  // namespace nghisu
