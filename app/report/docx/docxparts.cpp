// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/docx/docxparts.h"

#include "report/docx/docxtext.h"
#include "report/metrics.h"
#include "report/papertype.h"
#include "report/stylenames.h"
#include "words/words.h"

namespace nghisu::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr int levels = 9;
constexpr double pageNumberTop = 10;  // mm from the edge of the paper

class Part {
public:
    explicit Part(QStringView root) : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(root.toString());
        m_xml.writeAttribute(u"xmlns:w"_s,
                             u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
        m_xml.writeAttribute(
            u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
    }

    QXmlStreamWriter& xml() { return m_xml; }

    QByteArray take()
    {
        m_xml.writeEndDocument();
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QString twips(double millimetres)
{
    return QString::number(twipsOfMillimetres(millimetres));
}

void writeSection(QXmlStreamWriter& xml, const PageSetup& page)
{
    xml.writeStartElement(u"w:sectPr"_s);
    // An empty head would need room of its own.
    if (page.numbered) {
        xml.writeEmptyElement(page.numberBelow ? u"w:footerReference"_s : u"w:headerReference"_s);
        xml.writeAttribute(u"w:type"_s, u"default"_s);
        xml.writeAttribute(u"r:id"_s, page.numberBelow ? u"rIdFooter"_s : u"rIdHeader"_s);
    }
    xml.writeEmptyElement(u"w:pgSz"_s);
    xml.writeAttribute(u"w:w"_s, twips(page.paperWidth()));
    xml.writeAttribute(u"w:h"_s, twips(page.paperHeight()));
    if (page.landscape)
        xml.writeAttribute(u"w:orient"_s, u"landscape"_s);
    xml.writeEmptyElement(u"w:pgMar"_s);
    xml.writeAttribute(u"w:top"_s, twips(page.top));
    xml.writeAttribute(u"w:right"_s, twips(page.right));
    xml.writeAttribute(u"w:bottom"_s, twips(page.bottom));
    xml.writeAttribute(u"w:left"_s, twips(page.left));
    xml.writeAttribute(u"w:header"_s, twips(pageNumberTop));
    xml.writeAttribute(u"w:footer"_s, twips(pageNumberTop));
    xml.writeAttribute(u"w:gutter"_s, u"0"_s);
    // Each part counts its own pages.
    xml.writeEmptyElement(u"w:pgNumType"_s);
    xml.writeAttribute(u"w:start"_s, u"1"_s);
    // The first page has no number: its header is another, which is not there.
    xml.writeEmptyElement(u"w:titlePg"_s);
    xml.writeEndElement();
}

void writeFont(QXmlStreamWriter& xml, const QString& family)
{
    xml.writeEmptyElement(u"w:rFonts"_s);
    for (const auto& script : {u"w:ascii"_s, u"w:hAnsi"_s, u"w:eastAsia"_s, u"w:cs"_s})
        xml.writeAttribute(script, family);
}

void writeDefaults(QXmlStreamWriter& xml, const QString& language, const PaperType& type)
{
    xml.writeStartElement(u"w:docDefaults"_s);
    xml.writeStartElement(u"w:rPrDefault"_s);
    xml.writeStartElement(u"w:rPr"_s);
    writeFont(xml, type.family());
    writeLetters(xml, false, false, type.textPoints);
    xml.writeEmptyElement(u"w:lang"_s);
    const QString code = language == "vi"_L1 ? u"vi-VN"_s : u"en-GB"_s;
    xml.writeAttribute(u"w:val"_s, code);
    xml.writeAttribute(u"w:eastAsia"_s, code);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEmptyElement(u"w:pPrDefault"_s);
    xml.writeEndElement();
}

void writeStyle(QXmlStreamWriter& xml, const Paragraph& look, const QString& name)
{
    const QString key = styleKey(look.style);
    const bool heading = look.style == TextStyle::Heading1 || look.style == TextStyle::Heading2;
    const int outline = look.style == TextStyle::Heading2 ? 2 : 1;
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, u"paragraph"_s);
    if (!heading)
        xml.writeAttribute(u"w:customStyle"_s, u"1"_s);
    xml.writeAttribute(u"w:styleId"_s, key);
    // Word knows its headings by their English names and shows them in its own language.
    writeValue(xml, "w:name", heading ? u"heading %1"_s.arg(outline) : name);
    writeValue(xml, "w:basedOn", "Normal");
    if (heading)
        writeValue(xml, "w:next", styleKey(TextStyle::Body));
    xml.writeEmptyElement(u"w:qFormat"_s);
    xml.writeStartElement(u"w:pPr"_s);
    Look all;
    all.keepWithNext = heading;
    all.spaceBefore = look.spaceBefore;
    all.spaceAfter = 0;
    all.points = look.points;
    all.firstIndent = look.firstIndent;
    all.align = look.align;
    all.outline = heading ? outline : 0;
    writeLook(xml, all);
    xml.writeEndElement();
    xml.writeStartElement(u"w:rPr"_s);
    writeLetters(xml, isBold(look), isItalic(look), look.points);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeMargin(QXmlStreamWriter& xml, const QString& side, int width)
{
    xml.writeEmptyElement(side);
    xml.writeAttribute(u"w:w"_s, QString::number(width));
    xml.writeAttribute(u"w:type"_s, u"dxa"_s);
}

void writeTableStyle(QXmlStreamWriter& xml, const QString& key, const QString& name, bool ruled)
{
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, u"table"_s);
    xml.writeAttribute(u"w:customStyle"_s, u"1"_s);
    xml.writeAttribute(u"w:styleId"_s, key);
    writeValue(xml, "w:name", name);
    xml.writeStartElement(u"w:tblPr"_s);
    if (ruled) {
        xml.writeStartElement(u"w:tblBorders"_s);
        for (const auto& side : {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s,
                                 u"w:insideH"_s, u"w:insideV"_s}) {
            xml.writeEmptyElement(side);
            xml.writeAttribute(u"w:val"_s, u"single"_s);
            xml.writeAttribute(u"w:sz"_s, u"4"_s);
            xml.writeAttribute(u"w:space"_s, u"0"_s);
            xml.writeAttribute(u"w:color"_s, u"auto"_s);
        }
        xml.writeEndElement();
    }
    xml.writeStartElement(u"w:tblCellMar"_s);
    const int side = ruled ? twipsOfMillimetres(metrics::cellSide) : 0;
    writeMargin(xml, u"w:top"_s, ruled ? twipsOfPoints(metrics::cellTop) : 0);
    writeMargin(xml, u"w:left"_s, side);
    writeMargin(xml, u"w:bottom"_s, ruled ? twipsOfPoints(metrics::cellBottom) : 0);
    writeMargin(xml, u"w:right"_s, side);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

}  // namespace

QByteArray documentPart(const Document& document, const Flow& flow)
{
    Part part(u"w:document");
    QXmlStreamWriter& xml = part.xml();
    xml.writeStartElement(u"w:body"_s);
    TextWriter text(xml, flow);
    for (const FlowBlock& block : flow.blocks) {
        if (std::holds_alternative<FlowBreak>(block)) {
            xml.writeStartElement(u"w:p"_s);
            xml.writeStartElement(u"w:pPr"_s);
            writeThinLine(xml, 0, 0);
            writeSection(xml, document.page);
            xml.writeEndElement();
            xml.writeEndElement();
        } else if (const auto* line = std::get_if<FlowLine>(&block)) {
            text.write(*line);
        } else {
            text.write(std::get<FlowTable>(block));
        }
    }
    // Behind a table at the end Word would put a whole empty line.
    if (!flow.blocks.isEmpty() && std::holds_alternative<FlowTable>(flow.blocks.last()))
        text.writeNothing();
    writeSection(xml, document.page);
    xml.writeEndElement();
    return part.take();
}

QByteArray stylesPart(const Document& document, const Flow& flow, const Words& words)
{
    Part part(u"w:styles");
    QXmlStreamWriter& xml = part.xml();
    writeDefaults(xml, document.language, paperType(document.style));
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, u"paragraph"_s);
    xml.writeAttribute(u"w:default"_s, u"1"_s);
    xml.writeAttribute(u"w:styleId"_s, u"Normal"_s);
    writeValue(xml, "w:name", "Normal");
    xml.writeEmptyElement(u"w:qFormat"_s);
    xml.writeStartElement(u"w:pPr"_s);
    xml.writeEmptyElement(u"w:widowControl"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    for (const Paragraph& look : flow.styles)
        writeStyle(xml, look, styleName(look.style, words));
    writeTableStyle(xml, u"PlainTable"_s,
                    words.text("Style", QT_TRANSLATE_NOOP("Style", "Table without rules")), false);
    writeTableStyle(xml, u"RuledTable"_s,
                    words.text("Style", QT_TRANSLATE_NOOP("Style", "Table with rules")), true);
    return part.take();
}

QByteArray numberingPart(const Document& document, const Flow& flow)
{
    Part part(u"w:numbering");
    QXmlStreamWriter& xml = part.xml();
    xml.writeStartElement(u"w:abstractNum"_s);
    xml.writeAttribute(u"w:abstractNumId"_s, u"0"_s);
    writeValue(xml, "w:multiLevelType", "multilevel");
    QString pattern;
    for (int level = 0; level < levels; ++level) {
        pattern += u"%%1."_s.arg(level + 1);
        xml.writeStartElement(u"w:lvl"_s);
        xml.writeAttribute(u"w:ilvl"_s, QString::number(level));
        writeValue(xml, "w:start", "1");
        writeValue(xml, "w:numFmt", "decimal");
        writeValue(xml, "w:suff", "space");
        writeValue(xml, "w:lvlText", pattern);
        writeValue(xml, "w:lvlJc", "left");
        xml.writeStartElement(u"w:pPr"_s);
        xml.writeEmptyElement(u"w:ind"_s);
        xml.writeAttribute(u"w:left"_s, u"0"_s);
        xml.writeAttribute(u"w:firstLine"_s, twips(paperType(document.style).firstIndent));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    for (qsizetype list = 0; list < flow.starts.size(); ++list) {
        xml.writeStartElement(u"w:num"_s);
        xml.writeAttribute(u"w:numId"_s, QString::number(list + 1));
        writeValue(xml, "w:abstractNumId", "0");
        xml.writeStartElement(u"w:lvlOverride"_s);
        xml.writeAttribute(u"w:ilvl"_s, u"0"_s);
        writeValue(xml, "w:startOverride", QString::number(flow.starts[list]));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    return part.take();
}

QByteArray pageNumberPart(const Document& document)
{
    Part part(document.page.numberBelow ? u"w:ftr" : u"w:hdr");
    QXmlStreamWriter& xml = part.xml();
    xml.writeStartElement(u"w:p"_s);
    xml.writeStartElement(u"w:pPr"_s);
    writeValue(xml, "w:jc", "center");
    xml.writeEndElement();
    if (document.page.numbered) {
        xml.writeStartElement(u"w:fldSimple"_s);
        xml.writeAttribute(u"w:instr"_s, u" PAGE "_s);
        xml.writeStartElement(u"w:r"_s);
        xml.writeStartElement(u"w:rPr"_s);
        writeLetters(xml, false, false, document.page.pageNumberPoints);
        xml.writeEndElement();
        xml.writeTextElement(u"w:t"_s, u"2"_s);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return part.take();
}

QByteArray settingsPart()
{
    Part part(u"w:settings");
    QXmlStreamWriter& xml = part.xml();
    writeValue(xml, "w:defaultTabStop", twips(metrics::headingIndent));
    xml.writeStartElement(u"w:compat"_s);
    xml.writeEmptyElement(u"w:compatSetting"_s);
    xml.writeAttribute(u"w:name"_s, u"compatibilityMode"_s);
    xml.writeAttribute(u"w:uri"_s, u"http://schemas.microsoft.com/office/word"_s);
    xml.writeAttribute(u"w:val"_s, u"15"_s);
    xml.writeEndElement();
    return part.take();
}

QByteArray propertiesPart(const Document& document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeAttribute(
        u"xmlns:cp"_s,
        u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeTextElement(u"dc:title"_s, document.title);
    xml.writeTextElement(u"dc:creator"_s, document.author);
    xml.writeTextElement(u"dc:language"_s, document.language);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

}  // namespace nghisu::docx
