// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printing.h"

#include "print/printer.h"
#include "shell/desk.h"
#include "widgets/writingwork.h"

namespace nghisu {

void askAndPrint(Desk& desk, WritingWork& work, QWidget* window, const Document& document)
{
    const auto printer = askForPrinter(window, document, 0);
    if (!printer)
        return;
    work.start(
        [document, printer](const ExportProgress& progress) {
            return printDocument(*printer, document, progress);
        },
        [&desk, printer](const Result<int>& pages) {
            if (!pages)
                desk.notify(stoppedPrinting());
            else if (*pages == 0)
                desk.notify(refusalOf(*printer));
        },
        WritingWork::Kind::Printing);
}

}  // namespace nghisu
