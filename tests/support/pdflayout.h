// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>

class QImage;

namespace nghisu {

/// A line of text of a finished PDF as it stands on its page, in points from the top left corner.
struct PdfLine {
    QString text;
    QString boldText;    ///< of it
    QString italicText;  ///< of it
    QString family;      ///< "LiberationSerif-Bold"
    double points = 0;
    QRectF box;

    bool isBold() const { return boldText == text; }
    bool isItalic() const { return italicText == text; }
    bool isUpright() const { return italicText.isEmpty(); }
};

struct PdfSheet {
    QSizeF size;
    QList<PdfLine> lines;  ///< in the order in which they are drawn
};

/// Whether poppler's tools, which read the finished PDF, are installed.
bool canMeasurePdf();

/// The pages with their lines. Figures are exact to a third of a point.
QList<PdfSheet> pdfSheets(const QByteArray& pdf);

/// The straight lines that are drawn on a page. \param page from 0
QList<QLineF> pdfRules(const QByteArray& pdf, int page);

/// A page in grey. \param page from 0 \param dotsPerInch of the picture
QImage pdfPicture(const QByteArray& pdf, int page, int dotsPerInch);

/// All that a reader copies out of the file, in the order in which it is drawn.
QString pdfCopiedText(const QByteArray& pdf);

}  // namespace nghisu
