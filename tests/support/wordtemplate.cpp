// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wordtemplate.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace nghisu::support {
namespace {

const QString spaces =
    u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
    "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:wps=\"urn:wps\""_s;

QByteArray wordXml(const QString& root, const QString& content)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:%1 %2>%3</w:%1>"_s
        .arg(root, spaces, content)
        .toUtf8();
}

// "header" of "word/header1.xml".
QString typeOf(const QString& path)
{
    QString type = path.section(u'/', -1).section(u'.', 0, 0);
    while (!type.isEmpty() && type.back().isDigit())
        type.chop(1);
    return type == u"document" ? u"document.main"_s : type;
}

}  // namespace

NamedBytes wordPart(const QString& name, const QString& content)
{
    const QString type = typeOf(name);
    const QString root = type == u"header" ? u"hdr"_s : type == u"footer" ? u"ftr"_s : type;
    return {u"word/%1.xml"_s.arg(name), wordXml(root, content)};
}

QByteArray wordTypes(const QList<NamedBytes>& parts)
{
    QString types;
    for (const NamedBytes& part : parts) {
        if (part.first.startsWith(u"word/") && part.first.endsWith(u".xml")) {
            types +=
                u"<Override PartName=\"/%1\" ContentType=\"application/vnd.openxmlformats-"
                "officedocument.wordprocessingml.%2+xml\"/>"_s.arg(part.first, typeOf(part.first));
        }
    }
    return u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>%1</Types>"_s.arg(types)
               .toUtf8();
}

QByteArray wordTemplateOfTypes(const QByteArray& types, const QList<NamedBytes>& parts)
{
    return zipOf(QList<NamedBytes>{{u"[Content_Types].xml"_s, types}} + parts);
}

QByteArray wordTemplate(const QString& body, const QList<NamedBytes>& parts)
{
    const QList<NamedBytes> all =
        QList<NamedBytes>{
            {u"word/document.xml"_s, wordXml(u"document"_s, u"<w:body>%1</w:body>"_s.arg(body))}}
        + parts;
    return wordTemplateOfTypes(wordTypes(all), all);
}

QString wordParagraph(const QStringList& runs, const QString& place)
{
    QString paragraph = u"<w:p>"_s;
    if (!place.isEmpty())
        paragraph += u"<w:pPr>%1</w:pPr>"_s.arg(place);
    for (const QString& run : runs)
        paragraph += u"<w:r><w:t xml:space=\"preserve\">%1</w:t></w:r>"_s.arg(run.toHtmlEscaped());
    return paragraph + u"</w:p>";
}

QString wordTable(const QList<QStringList>& rows)
{
    QString table = u"<w:tbl>"_s;
    for (const QStringList& cells : rows) {
        table += u"<w:tr>";
        for (const QString& cell : cells)
            table += u"<w:tc>%1</w:tc>"_s.arg(wordParagraph({cell}));
        table += u"</w:tr>";
    }
    return table + u"</w:tbl>";
}

QStringList wordTexts(const QByteArray& docx, const QString& part)
{
    QStringList texts;
    QList<qsizetype> open;
    QXmlStreamReader xml(partOfZip(docx, part));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"p") {
            open.append(texts.size());
            texts.append(QString());
        } else if (xml.isEndElement() && xml.name() == u"p") {
            open.removeLast();
        } else if (xml.isStartElement() && xml.name() == u"t" && !open.isEmpty()) {
            texts[open.last()] += xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"br" && !open.isEmpty()) {
            texts[open.last()] += u'\n';
        }
    }
    return xml.hasError() ? QStringList{xml.errorString()} : texts;
}

}  // namespace nghisu::support
