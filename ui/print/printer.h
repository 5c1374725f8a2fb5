// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

class QPrinter;
class QWidget;

namespace nghisu {

class PagedDocument;

enum class PrintOutcome { Printed, Cancelled, Refused };

/// Asks for the printer, copies and pages, and prints. Refused where the printer did not take it.
PrintOutcome printDocument(QWidget* parent, const Document& document);

/// Gives a printer the document's paper and name, before it is asked for or used.
void preparePrinter(QPrinter& printer, const PagedDocument& document);

/// Prints the pages that were chosen at the printer (all of them where none were), last page first
/// where it wants that. False where the printer refused.
bool printPages(QPrinter& printer, const PagedDocument& document);

}  // namespace nghisu
