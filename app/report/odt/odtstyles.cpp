// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odt/odtstyles.h"

#include "report/metrics.h"
#include "report/papertype.h"
#include "report/stylenames.h"

#include <array>

namespace nghisu::odt {

using namespace Qt::StringLiterals;

namespace {

constexpr int levels = 9;
constexpr double pageNumberEdge = 10;   // mm from the edge of the paper
constexpr double pageNumberHeight = 5;  // mm, of one at the foot

QString alignValue(Align align)
{
    switch (align) {
    case Align::Left:
        return u"start"_s;
    case Align::Centre:
        return u"center"_s;
    case Align::Right:
        return u"end"_s;
    case Align::Justify:
        return u"justify"_s;
    }
    Q_UNREACHABLE();
}

void writeFonts(QXmlStreamWriter& xml, const PaperType& type)
{
    xml.writeStartElement(u"office:font-face-decls"_s);
    xml.writeEmptyElement(u"style:font-face"_s);
    writeAttributes(xml, {{u"style:name"_s, type.family()},
                          {u"svg:font-family"_s, u"'%1'"_s.arg(type.family())},
                          {u"style:font-family-generic"_s, type.serif ? u"roman"_s : u"swiss"_s}});
    xml.writeEndElement();
}

void writeDefaultStyle(QXmlStreamWriter& xml, const QString& language, const PaperType& type)
{
    xml.writeStartElement(u"style:default-style"_s);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    writeAttributes(xml, {{u"fo:orphans"_s, u"2"_s}, {u"fo:widows"_s, u"2"_s}});
    xml.writeEmptyElement(u"style:text-properties"_s);
    writeAttributes(xml, {{u"style:font-name"_s, type.family()},
                          {u"fo:font-size"_s, points(type.textPoints)},
                          {u"fo:language"_s, language},
                          {u"fo:country"_s, language == "vi"_L1 ? u"VN"_s : u"GB"_s}});
    xml.writeEndElement();
    xml.writeEmptyElement(u"style:style"_s);
    writeAttributes(xml, {{u"style:name"_s, u"Standard"_s}, {u"style:family"_s, u"paragraph"_s}});
}

void writeStyle(QXmlStreamWriter& xml, const Paragraph& look, const QString& name)
{
    Attributes itself{{u"style:name"_s, styleKey(look.style)},
                      {u"style:display-name"_s, name},
                      {u"style:family"_s, u"paragraph"_s},
                      {u"style:parent-style-name"_s, u"Standard"_s}};
    if (look.style == TextStyle::Heading1)
        itself.append({u"style:default-outline-level"_s, u"1"_s});
    if (look.style == TextStyle::Heading2)
        itself.append({u"style:default-outline-level"_s, u"2"_s});
    xml.writeStartElement(u"style:style"_s);
    writeAttributes(xml, itself);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    writeAttributes(xml, paragraphLook(look, 0));
    xml.writeEmptyElement(u"style:text-properties"_s);
    writeAttributes(xml, letterLook(Run{{}, isBold(look), isItalic(look)}));
    writeAttributes(xml, {{u"fo:font-size"_s, points(look.points)}});
    xml.writeEndElement();
}

void writeList(QXmlStreamWriter& xml, const PaperType& type)
{
    xml.writeStartElement(u"text:list-style"_s);
    xml.writeAttribute(u"style:name"_s, listStyle);
    for (int level = 1; level <= levels; ++level) {
        xml.writeStartElement(u"text:list-level-style-number"_s);
        writeAttributes(xml, {{u"text:level"_s, QString::number(level)},
                              {u"style:num-format"_s, u"1"_s},
                              {u"style:num-suffix"_s, u"."_s},
                              {u"text:display-levels"_s, QString::number(level)}});
        xml.writeStartElement(u"style:list-level-properties"_s);
        xml.writeAttribute(u"text:list-level-position-and-space-mode"_s, u"label-alignment"_s);
        xml.writeEmptyElement(u"style:list-level-label-alignment"_s);
        writeAttributes(xml, {{u"text:label-followed-by"_s, u"space"_s},
                              {u"fo:margin-left"_s, millimetres(0)},
                              {u"fo:text-indent"_s, millimetres(type.firstIndent)}});
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writePage(QXmlStreamWriter& xml, const QString& name, const PageSetup& page, bool numbered)
{
    xml.writeStartElement(u"style:page-layout"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeEmptyElement(u"style:page-layout-properties"_s);
    const bool above = numbered && !page.numberBelow;
    const bool below = numbered && page.numberBelow;
    writeAttributes(
        xml, {{u"fo:page-width"_s, millimetres(page.paperWidth())},
              {u"fo:page-height"_s, millimetres(page.paperHeight())},
              {u"style:print-orientation"_s, page.landscape ? u"landscape"_s : u"portrait"_s},
              {u"fo:margin-top"_s, millimetres(above ? pageNumberEdge : page.top)},
              {u"fo:margin-bottom"_s, millimetres(below ? pageNumberEdge : page.bottom)},
              {u"fo:margin-left"_s, millimetres(page.left)},
              {u"fo:margin-right"_s, millimetres(page.right)}});
    if (numbered) {
        // A number at the foot keeps clear of the text above it.
        const double room = (above ? page.top : page.bottom) - pageNumberEdge;
        const double height = above ? room : pageNumberHeight;
        xml.writeStartElement(above ? u"style:header-style"_s : u"style:footer-style"_s);
        xml.writeEmptyElement(u"style:header-footer-properties"_s);
        writeAttributes(xml, {{u"svg:height"_s, millimetres(height)},
                              {above ? u"fo:margin-bottom"_s : u"fo:margin-top"_s,
                               millimetres(room - height)}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

// On the first page there is no number.
void writeMasters(QXmlStreamWriter& xml, const PageSetup& page)
{
    xml.writeStartElement(u"office:automatic-styles"_s);
    writePage(xml, u"FirstPage"_s, page, false);
    writePage(xml, u"NextPages"_s, page, page.numbered);
    xml.writeStartElement(u"style:style"_s);
    writeAttributes(xml, {{u"style:name"_s, u"PageNumber"_s},
                          {u"style:family"_s, u"paragraph"_s},
                          {u"style:parent-style-name"_s, u"Standard"_s}});
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    writeAttributes(xml, {{u"fo:text-align"_s, u"center"_s}});
    xml.writeEmptyElement(u"style:text-properties"_s);
    writeAttributes(xml, {{u"fo:font-size"_s, points(page.pageNumberPoints)}});
    xml.writeEndElement();
    xml.writeEndElement();

    xml.writeStartElement(u"office:master-styles"_s);
    xml.writeEmptyElement(u"style:master-page"_s);
    writeAttributes(xml, {{u"style:name"_s, firstPage},
                          {u"style:page-layout-name"_s, u"FirstPage"_s},
                          {u"style:next-style-name"_s, u"Standard"_s}});
    xml.writeStartElement(u"style:master-page"_s);
    writeAttributes(
        xml, {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"NextPages"_s}});
    if (page.numbered) {
        xml.writeStartElement(page.numberBelow ? u"style:footer"_s : u"style:header"_s);
        xml.writeStartElement(u"text:p"_s);
        xml.writeAttribute(u"text:style-name"_s, u"PageNumber"_s);
        xml.writeStartElement(u"text:page-number"_s);
        xml.writeAttribute(u"text:select-page"_s, u"current"_s);
        xml.writeCharacters(u"2"_s);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

}  // namespace

QString millimetres(double length)
{
    return QString::number(length, 'f', 2) + "mm"_L1;
}

QString points(double length)
{
    return QString::number(length, 'g', 6) + "pt"_L1;
}

void writeNamespaces(QXmlStreamWriter& xml)
{
    const auto oasis = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    const auto names = std::to_array<std::pair<QString, QString>>({
        {u"office"_s, u"office:1.0"_s},
        {u"style"_s, u"style:1.0"_s},
        {u"text"_s, u"text:1.0"_s},
        {u"table"_s, u"table:1.0"_s},
        {u"fo"_s, u"xsl-fo-compatible:1.0"_s},
        {u"svg"_s, u"svg-compatible:1.0"_s},
        {u"meta"_s, u"meta:1.0"_s},
        {u"draw"_s, u"drawing:1.0"_s},
    });
    for (const auto& [prefix, name] : names)
        xml.writeAttribute("xmlns:"_L1 + prefix, oasis + name);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
}

void writeAttributes(QXmlStreamWriter& xml, const Attributes& attributes)
{
    for (const auto& [name, value] : attributes)
        xml.writeAttribute(name, value);
}

Attributes paragraphLook(const Paragraph& paragraph, double spaceAfter)
{
    Attributes look{
        {u"fo:margin-top"_s, points(paragraph.spaceBefore)},
        {u"fo:margin-bottom"_s, points(spaceAfter)},
        {u"style:line-height-at-least"_s, points(paragraph.points * metrics::linePitch)},
        {u"fo:text-indent"_s, millimetres(paragraph.firstIndent)},
        {u"fo:text-align"_s, alignValue(paragraph.align)},
    };
    if (paragraph.keepWithNext)
        look.append({u"fo:keep-with-next"_s, u"always"_s});
    return look;
}

Attributes letterLook(const Run& run)
{
    Attributes look{{u"fo:font-weight"_s, run.bold ? u"bold"_s : u"normal"_s},
                    {u"fo:font-style"_s, run.italic ? u"italic"_s : u"normal"_s}};
    if (run.struck)
        look.append({u"style:text-line-through-style"_s, u"solid"_s});
    if (run.underlined)
        look.append({u"style:text-underline-style"_s, u"solid"_s});
    return look;
}

QString AutomaticStyles::nameOf(const Style& style)
{
    QString key = style.family + u'\n' + style.properties;
    for (const Attributes& attributes : {style.itself, style.look, style.letters}) {
        for (const auto& [name, value] : attributes)
            key += u'\n' + name + u'=' + value;
        key += u'\n';
    }
    QString& name = m_names[key];
    if (name.isEmpty()) {
        name = u'A' + QString::number(m_names.size());
        m_styles.append({name, style});
    }
    return name;
}

void AutomaticStyles::write(QXmlStreamWriter& xml) const
{
    xml.writeStartElement(u"office:automatic-styles"_s);
    for (const auto& [name, style] : m_styles) {
        xml.writeStartElement(u"style:style"_s);
        writeAttributes(xml, {{u"style:name"_s, name}, {u"style:family"_s, style.family}});
        writeAttributes(xml, style.itself);
        if (!style.properties.isEmpty()) {
            xml.writeEmptyElement(style.properties);
            writeAttributes(xml, style.look);
        }
        if (!style.letters.isEmpty()) {
            xml.writeEmptyElement(u"style:text-properties"_s);
            writeAttributes(xml, style.letters);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray stylesPart(const Document& document, const Flow& flow, const Words& words)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-styles"_s);
    writeNamespaces(xml);
    const PaperType& type = paperType(document.style);
    writeFonts(xml, type);
    xml.writeStartElement(u"office:styles"_s);
    writeDefaultStyle(xml, document.language, type);
    for (const Paragraph& look : flow.styles)
        writeStyle(xml, look, styleName(look.style, words));
    writeList(xml, type);
    xml.writeEndElement();
    writeMasters(xml, document.page);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

}  // namespace nghisu::odt
