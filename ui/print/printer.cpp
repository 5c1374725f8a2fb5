// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printer.h"

#include "report/qtrenderer.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace nghisu {

void preparePrinter(QPrinter& printer, const PagedDocument& document)
{
    printer.setPageLayout(document.pageLayout());
    printer.setFullPage(true);
    printer.setDocName(document.title());
    printer.setCreator(QStringLiteral("Nghị Sự"));
}

bool printPages(QPrinter& printer, const PagedDocument& document)
{
    QList<int> pages;
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = range ? printer.fromPage() : 1;
    const int last = range ? std::max(first, printer.toPage()) : document.pageCount();
    for (int page = first; page <= std::min(last, document.pageCount()); ++page)
        pages.append(page - 1);
    if (pages.isEmpty())
        return false;
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());

    // A printer that makes copies by itself says so; for others each copy is sent.
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    printer.setPageOrientation(document.pageLayout(pages.first()).orientation());
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    bool fresh = true;
    for (int copy = 0; copy < copies; ++copy) {
        for (const int page : pages) {
            // Of an archive some pages lie across.
            if (!fresh) {
                printer.setPageOrientation(document.pageLayout(page).orientation());
                if (!printer.newPage())
                    return false;
            }
            fresh = false;
            document.paint(painter, page, printer.resolution());
        }
    }
    return painter.end();
}

PrintOutcome printDocument(QWidget* parent, const Document& document)
{
    const PagedDocument paged(document);
    QPrinter printer(QPrinter::HighResolution);
    preparePrinter(printer, paged);
    QPrintDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    dialog.setWindowTitle(QCoreApplication::translate("Print", "Print %1").arg(document.title));
    dialog.setMinMax(1, paged.pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return PrintOutcome::Cancelled;
    // The dialog may have put other margins or another paper's name in their place.
    printer.setFullPage(true);
    return printPages(printer, paged) ? PrintOutcome::Printed : PrintOutcome::Refused;
}

}  // namespace nghisu
