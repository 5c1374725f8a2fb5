// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdflayout.h"

#include "support/pdftext.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTransform>
#include <QXmlStreamReader>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoom = 3;  // the most that pdftohtml takes, so that it rounds the least

double attribute(const QXmlStreamReader& xml, QLatin1StringView name)
{
    return xml.attributes().value(name).toDouble() / zoom;
}

struct Font {
    double points = 0;
    QString family;
};

// What stands in a "text" element: letters, some of them in <b> and <i>.
void readLetters(QXmlStreamReader& xml, PdfLine& line)
{
    int bold = 0;
    int italic = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            bold += xml.name() == "b"_L1 ? 1 : 0;
            italic += xml.name() == "i"_L1 ? 1 : 0;
            break;
        case QXmlStreamReader::EndElement:
            if (xml.name() == "text"_L1) {
                for (QString* text : {&line.text, &line.boldText, &line.italicText})
                    *text = text->simplified();
                return;
            }
            bold -= xml.name() == "b"_L1 ? 1 : 0;
            italic -= xml.name() == "i"_L1 ? 1 : 0;
            break;
        case QXmlStreamReader::Characters:
            line.text += xml.text();
            line.boldText += bold > 0 ? xml.text().toString() : QString();
            line.italicText += italic > 0 ? xml.text().toString() : QString();
            break;
        default:
            break;
        }
    }
}

QList<double> numbersOf(const QString& text)
{
    static const QRegularExpression number(u"-?\\d+(\\.\\d+)?"_s);
    QList<double> numbers;
    for (auto found = number.globalMatch(text); found.hasNext();)
        numbers.append(found.next().captured().toDouble());
    return numbers;
}

}  // namespace

bool canMeasurePdf()
{
    return canReadPdf() && !QStandardPaths::findExecutable(u"pdftohtml"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"pdftocairo"_s).isEmpty();
}

QList<PdfSheet> pdfSheets(const QByteArray& pdf)
{
    QList<PdfSheet> sheets;
    QHash<QString, Font> fonts;
    QXmlStreamReader xml(pdfTool(u"pdftohtml"_s,
                                 {u"-xml"_s, u"-i"_s, u"-stdout"_s, u"-fontfullname"_s, u"-zoom"_s,
                                  QString::number(zoom), u"{}"_s},
                                 pdf));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "page"_L1) {
            sheets.append({QSizeF(attribute(xml, "width"_L1), attribute(xml, "height"_L1)), {}});
        } else if (xml.name() == "fontspec"_L1) {
            fonts.insert(
                xml.attributes().value("id"_L1).toString(),
                {attribute(xml, "size"_L1), xml.attributes().value("family"_L1).toString()});
        } else if (xml.name() == "text"_L1 && !sheets.isEmpty()) {
            const Font font = fonts.value(xml.attributes().value("font"_L1).toString());
            PdfLine line;
            line.points = font.points;
            line.family = font.family;
            line.box = QRectF(attribute(xml, "left"_L1), attribute(xml, "top"_L1),
                              attribute(xml, "width"_L1), attribute(xml, "height"_L1));
            readLetters(xml, line);
            sheets.last().lines.append(line);
        }
    }
    return sheets;
}

QList<QLineF> pdfRules(const QByteArray& pdf, int page)
{
    const QString number = QString::number(page + 1);
    QXmlStreamReader xml(pdfTool(
        u"pdftocairo"_s, {u"-svg"_s, u"-f"_s, number, u"-l"_s, number, u"{}"_s, u"-"_s}, pdf));
    QList<QLineF> rules;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "path"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString way = attributes.value("d"_L1).toString();
        const QList<double> ends = numbersOf(way);
        if (!attributes.value("style"_L1).contains("fill:none"_L1) || ends.size() != 4
            || way.contains(u'C'))
            continue;
        const QList<double> m = numbersOf(attributes.value("transform"_L1).toString());
        const QTransform transform =
            m.size() == 6 ? QTransform(m[0], m[1], m[2], m[3], m[4], m[5]) : QTransform();
        rules.append(transform.map(QLineF(ends[0], ends[1], ends[2], ends[3])));
    }
    return rules;
}

QImage pdfPicture(const QByteArray& pdf, int page, int dotsPerInch)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    const QString number = QString::number(page + 1);
    const QString picture = folder.filePath(u"a"_s);
    QProcess process;
    process.start(u"pdftocairo"_s,
                  {u"-png"_s, u"-gray"_s, u"-singlefile"_s, u"-r"_s, QString::number(dotsPerInch),
                   u"-f"_s, number, u"-l"_s, number, file.fileName(), picture});
    if (!process.waitForFinished(60'000))
        return {};
    return QImage(picture + u".png"_s);
}

QString pdfCopiedText(const QByteArray& pdf)
{
    return pdfTool(u"pdftotext"_s, {u"-raw"_s, u"{}"_s, u"-"_s}, pdf);
}

}  // namespace nghisu
