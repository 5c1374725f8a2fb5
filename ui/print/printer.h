// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/export.h"

#include <memory>

class QPrinter;
class QWidget;

namespace nghisu {

class PagedDocument;

/// Asks for the printer, copies and pages; none where that was cancelled. Nothing is laid out for it.
/// \param pages how many the document has; 0 while that is not known
std::shared_ptr<QPrinter> askForPrinter(QWidget* parent, const Document& document, int pages);

/// Gives a printer the document's paper and name, before it is asked for or used.
void preparePrinter(QPrinter& printer, const Document& document);

/// Lays the document out and prints the pages that were chosen at the printer (all of them where none
/// were), last page first where it wants that. It may run beside the window's thread, and tells of each
/// page. Returns how many pages the printer took: none where it refused. Cancelled: what it had till then
/// may come out; of a file nothing is left.
Result<int> printDocument(QPrinter& printer, const Document& document,
                          const ExportProgress& progress = {});
/// The same of one that is laid out.
Result<int> printPages(QPrinter& printer, const PagedDocument& document,
                       const ExportProgress& progress = {});

/// What to tell where a printer took nothing.
QString refusalOf(const QPrinter& printer);
/// What to tell where printing was cancelled.
QString stoppedPrinting();

}  // namespace nghisu
