// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odtrenderer.h"

#include "report/odt/odttext.h"
#include "report/package.h"
#include "words/words.h"

#include <QBuffer>

#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;
using namespace odt;

namespace {

const QString mediaType = u"application/vnd.oasis.opendocument.text"_s;

// The styles that the text needs stand before it and are known after it: it is written aside first.
QByteArray contentPart(const Flow& flow)
{
    QByteArray body;
    QXmlStreamWriter text(&body);
    TextWriter writer(text, flow);
    for (const FlowBlock& block : flow.blocks)
        std::visit([&writer](const auto& one) { writer.write(one); }, block);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-content"_s);
    writeNamespaces(xml);
    writer.styles().write(xml);
    xml.writeStartElement(u"office:body"_s);
    xml.writeStartElement(u"office:text"_s);
    xml.writeCharacters(QString());
    buffer.write(body);
    xml.writeEndDocument();
    return bytes;
}

QByteArray metaPart(const Document& document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-meta"_s);
    writeNamespaces(xml);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"meta:generator"_s, u"nghisu"_s);
    xml.writeTextElement(u"dc:title"_s, document.title);
    xml.writeTextElement(u"meta:initial-creator"_s, document.author);
    xml.writeTextElement(u"dc:language"_s, document.language);
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifest(const Flow& flow)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s,
                       u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    QList<std::pair<QString, QString>> parts{
        {u"/"_s, mediaType},
        {u"content.xml"_s, u"text/xml"_s},
        {u"styles.xml"_s, u"text/xml"_s},
        {u"meta.xml"_s, u"text/xml"_s},
    };
    for (const FlowPicture& picture : flow.pictures)
        parts.append({picturePath(picture), u"image/png"_s});
    for (const auto& [path, type] : std::as_const(parts)) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    }
    xml.writeEndDocument();
    return bytes;
}

}  // namespace

QByteArray toOdt(const Document& document)
{
    const Flow flow = flowOf(document);
    const Words words(document.language);
    QList<PackagePart> parts{
        {u"mimetype"_s, mediaType.toLatin1(), true},
        {u"content.xml"_s, contentPart(flow)},
        {u"styles.xml"_s, stylesPart(document, flow, words)},
        {u"meta.xml"_s, metaPart(document)},
    };
    for (const FlowPicture& picture : flow.pictures)
        parts.append({picturePath(picture), picture.png});
    parts.append({u"META-INF/manifest.xml"_s, manifest(flow)});
    return packageOf(parts);
}

}  // namespace nghisu
