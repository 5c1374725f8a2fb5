// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdftext.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QXmlStreamReader>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

qreal number(const QXmlStreamReader& xml, QLatin1String name)
{
    return xml.attributes().value(name).toDouble();
}

}  // namespace

bool canReadPdf()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty();
}

QString pdfTool(const QString& tool, const QStringList& arguments, const QByteArray& pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QStringList filled = arguments;
    filled.replaceInStrings(u"{}"_s, file.fileName());
    QProcess process;
    process.start(tool, filled);
    if (!process.waitForFinished(60'000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QList<PdfPage> pdfPages(const QByteArray& pdf)
{
    QList<PdfPage> pages;
    QXmlStreamReader xml(pdfTool(u"pdftotext"_s, {u"-bbox"_s, u"{}"_s, u"-"_s}, pdf));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "page"_L1) {
            pages.append({QSizeF(number(xml, "width"_L1), number(xml, "height"_L1)), {}});
        } else if (xml.name() == "word"_L1 && !pages.isEmpty()) {
            PdfWord word;
            word.box.setCoords(number(xml, "xMin"_L1), number(xml, "yMin"_L1),
                               number(xml, "xMax"_L1), number(xml, "yMax"_L1));
            word.text = xml.readElementText();
            pages.last().words.append(word);
        }
    }
    return pages;
}

QString pageText(const PdfPage& page)
{
    QStringList words;
    for (const PdfWord& word : page.words)
        words.append(word.text);
    return words.join(u' ');
}

}  // namespace nghisu
