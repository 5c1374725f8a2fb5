// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printer.h"

#include "report/qtrenderer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyPages = 9999;  // while nobody knows how many

QString tr(const char* text)
{
    return QCoreApplication::translate("Print", text);
}

bool isToFile(const QPrinter& printer)
{
    return printer.outputFormat() == QPrinter::PdfFormat;
}

/// Whether it can be reached now: one may have been switched off or removed since it was chosen.
bool isThere(const QPrinter& printer)
{
    return printer.isValid()
        && (isToFile(printer) || !QPrinterInfo::printerInfo(printer.printerName()).isNull());
}

QList<int> chosenPages(const QPrinter& printer, int pageCount)
{
    QList<int> pages;
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = range ? printer.fromPage() : 1;
    const int last = range ? std::max(first, printer.toPage()) : pageCount;
    for (int page = first; page <= std::min(last, pageCount); ++page)
        pages.append(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

Error stop(QPrinter& printer, QPainter& painter)
{
    printer.abort();
    painter.end();
    if (isToFile(printer))
        QFile::remove(printer.outputFileName());
    return Error{ErrorCode::Cancelled, {}};
}

}  // namespace

void preparePrinter(QPrinter& printer, const Document& document)
{
    printer.setPageLayout(pageLayoutOf(document.page));
    printer.setFullPage(true);
    printer.setDocName(document.title);
    printer.setCreator(u"Nghị Sự"_s);
}

std::shared_ptr<QPrinter> askForPrinter(QWidget* parent, const Document& document, int pages)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, document);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setObjectName(u"printDialog"_s);
    dialog.setWindowTitle(tr(QT_TRANSLATE_NOOP("Print", "Print %1")).arg(document.title));
    dialog.setMinMax(1, pages > 0 ? pages : manyPages);
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    // The dialog may have put other margins or another paper's name in their place.
    printer->setFullPage(true);
    return printer;
}

Result<int> printPages(QPrinter& printer, const PagedDocument& document,
                       const ExportProgress& progress)
{
    const QList<int> pages = chosenPages(printer, document.pageCount());
    if (pages.isEmpty() || !isThere(printer))
        return 0;
    // A printer that makes copies by itself says so; for others each copy is sent.
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    const int all = copies * int(pages.size());
    printer.setPageOrientation(document.pageLayout(pages.first()).orientation());
    QPainter painter;
    if (!painter.begin(&printer))
        return 0;
    int printed = 0;
    for (int copy = 0; copy < copies; ++copy) {
        for (const int page : pages) {
            if (progress.isCancelled())
                return stop(printer, painter);
            progress.say(printed, all, document.title());
            // Of an archive some pages lie across.
            if (printed > 0) {
                printer.setPageOrientation(document.pageLayout(page).orientation());
                if (!printer.newPage())
                    return 0;
            }
            document.paint(painter, page, printer.resolution());
            ++printed;
        }
    }
    return painter.end() && printer.printerState() != QPrinter::Error ? printed : 0;
}

Result<int> printDocument(QPrinter& printer, const Document& document,
                          const ExportProgress& progress)
{
    progress.say(0, 1, document.title);
    const PagedDocument paged(document, progress.cancelled);
    if (progress.isCancelled())
        return Error{ErrorCode::Cancelled, {}};
    return printPages(printer, paged, progress);
}

QString refusalOf(const QPrinter& printer)
{
    if (isToFile(printer)) {
        return tr(QT_TRANSLATE_NOOP("Print", "“%1” could not be written. Choose another folder."))
            .arg(QFileInfo(printer.outputFileName()).fileName());
    }
    return tr(QT_TRANSLATE_NOOP("Print", "The printer “%1” did not take the document. See whether "
                                         "it is on, or choose another one."))
        .arg(printer.printerName());
}

QString stoppedPrinting()
{
    return tr(QT_TRANSLATE_NOOP("Print",
                                "Printing was stopped; pages that the printer has may come out"));
}

}  // namespace nghisu
