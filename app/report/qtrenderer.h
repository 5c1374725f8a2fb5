// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"
#include "report/paginator.h"

#include <QByteArray>
#include <QPageLayout>
#include <QSizeF>

class QPainter;

namespace nghisu {

/// A document divided into pages, ready to be painted on a printer, a PDF or a screen: the same
/// lines on the same pages everywhere.
class PagedDocument {
public:
    explicit PagedDocument(const Document& document);

    const QString& title() const { return m_title; }
    int pageCount() const { return int(m_pages.size()); }
    /// Of the paper, in mm.
    QSizeF paperSize() const { return {m_setup.paperWidth(), m_setup.paperHeight()}; }
    QPageLayout pageLayout() const;

    /// Paints page `page` (from 0) with the painter's origin at the paper's top left corner.
    /// \param dotsPerInch of the painter's coordinates; the paper itself is not filled
    void paint(QPainter& painter, int page, double dotsPerInch) const;

private:
    QString m_title;
    PageSetup m_setup;
    RowList m_rows;
    std::vector<PageRows> m_pages;
};

/// The document as PDF, with its fonts and its title in it.
QByteArray toPdf(const Document& document);

}  // namespace nghisu
