// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/docxrenderer.h"

#include "report/docx/docxparts.h"
#include "report/docx/docxpicture.h"
#include "report/package.h"
#include "words/words.h"

#include <QXmlStreamWriter>

#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct PartKind {
    const char* id;
    const char* path;
    const char* content;   ///< "application/vnd.openxmlformats-…"
    const char* relation;  ///< the last part of its address
};

constexpr PartKind headerKind{"rIdHeader", "header1.xml", "wordprocessingml.header", "header"};
constexpr PartKind footerKind{"rIdFooter", "footer1.xml", "wordprocessingml.footer", "footer"};

const PartKind& pageNumberKind(const Document& document)
{
    return document.page.numberBelow ? footerKind : headerKind;
}

std::array<PartKind, 4> wordParts(const Document& document)
{
    return {{
        {"rIdStyles", "styles.xml", "wordprocessingml.styles", "styles"},
        {"rIdNumbering", "numbering.xml", "wordprocessingml.numbering", "numbering"},
        pageNumberKind(document),
        {"rIdSettings", "settings.xml", "wordprocessingml.settings", "settings"},
    }};
}

QString contentType(QStringView kind)
{
    return u"application/vnd.openxmlformats-officedocument.%1+xml"_s.arg(kind);
}

void writeOverride(QXmlStreamWriter& xml, const QString& path, const QString& type)
{
    xml.writeEmptyElement(u"Override"_s);
    xml.writeAttribute(u"PartName"_s, path);
    xml.writeAttribute(u"ContentType"_s, type);
}

void writeDefault(QXmlStreamWriter& xml, const QString& ending, const QString& type)
{
    xml.writeEmptyElement(u"Default"_s);
    xml.writeAttribute(u"Extension"_s, ending);
    xml.writeAttribute(u"ContentType"_s, type);
}

QByteArray contentTypes(const Document& document, const Flow& flow)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    writeDefault(xml, u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    if (!flow.pictures.isEmpty())
        writeDefault(xml, u"png"_s, u"image/png"_s);
    writeOverride(xml, u"/word/document.xml"_s, contentType(u"wordprocessingml.document.main"));
    for (const PartKind& part : wordParts(document)) {
        writeOverride(xml, "/word/"_L1 + QLatin1StringView(part.path),
                      contentType(QString::fromLatin1(part.content)));
    }
    writeOverride(xml, u"/docProps/core.xml"_s,
                  u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

class Relations {
public:
    Relations() : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(u"Relationships"_s);
        m_xml.writeDefaultNamespace(
            u"http://schemas.openxmlformats.org/package/2006/relationships"_s);
    }

    void add(const QString& id, const QString& type, const QString& target)
    {
        m_xml.writeEmptyElement(u"Relationship"_s);
        m_xml.writeAttribute(u"Id"_s, id);
        m_xml.writeAttribute(u"Type"_s, u"http://schemas.openxmlformats.org/"_s + type);
        m_xml.writeAttribute(u"Target"_s, target);
    }

    QByteArray take()
    {
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray packageRelations()
{
    Relations relations;
    relations.add(u"rIdDocument"_s, u"officeDocument/2006/relationships/officeDocument"_s,
                  u"word/document.xml"_s);
    relations.add(u"rIdProperties"_s, u"package/2006/relationships/metadata/core-properties"_s,
                  u"docProps/core.xml"_s);
    return relations.take();
}

QByteArray documentRelations(const Document& document, const Flow& flow)
{
    Relations relations;
    for (const PartKind& part : wordParts(document)) {
        relations.add(QString::fromLatin1(part.id),
                      u"officeDocument/2006/relationships/"_s + QLatin1StringView(part.relation),
                      QString::fromLatin1(part.path));
    }
    for (const FlowPicture& picture : flow.pictures) {
        relations.add(picture.name, u"officeDocument/2006/relationships/image"_s,
                      docx::picturePath(picture));
    }
    return relations.take();
}

}  // namespace

QByteArray toDocx(const Document& document)
{
    const Flow flow = flowOf(document);
    const Words words(document.language);
    QList<PackagePart> parts{
        {u"[Content_Types].xml"_s, contentTypes(document, flow)},
        {u"_rels/.rels"_s, packageRelations()},
        {u"docProps/core.xml"_s, docx::propertiesPart(document)},
        {u"word/document.xml"_s, docx::documentPart(document, flow)},
        {u"word/_rels/document.xml.rels"_s, documentRelations(document, flow)},
        {u"word/styles.xml"_s, docx::stylesPart(document, flow, words)},
        {u"word/numbering.xml"_s, docx::numberingPart(document, flow)},
        {"word/"_L1 + QLatin1StringView(pageNumberKind(document).path),
         docx::pageNumberPart(document)},
        {u"word/settings.xml"_s, docx::settingsPart()},
    };
    for (const FlowPicture& picture : flow.pictures)
        parts.append({"word/"_L1 + docx::picturePath(picture), picture.png});
    return packageOf(parts);
}

}  // namespace nghisu
