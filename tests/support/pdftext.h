// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace nghisu {

/// A word of a finished PDF and where it stands on its page, in points from the top left corner.
struct PdfWord {
    QString text;
    QRectF box;
};

struct PdfPage {
    QSizeF size;  ///< points
    QList<PdfWord> words;
};

/// Whether poppler's tools, which read the finished PDF, are installed.
bool canReadPdf();

/// The pages of a PDF with their words in reading order.
QList<PdfPage> pdfPages(const QByteArray& pdf);

/// What one of poppler's tools says of a PDF. The arguments hold "{}" for the file.
QString pdfTool(const QString& tool, const QStringList& arguments, const QByteArray& pdf);

/// The text of a page, its words with single spaces.
QString pageText(const PdfPage& page);

}  // namespace nghisu
