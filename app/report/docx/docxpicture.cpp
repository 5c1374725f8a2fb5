// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/docx/docxpicture.h"

#include <cmath>

namespace nghisu::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr double unitsOfMillimetre = 36'000;  // English Metric Units

const QString drawing = u"http://schemas.openxmlformats.org/drawingml/2006/"_s;

void writeSize(QXmlStreamWriter& xml, const QString& element, double side)
{
    const QString units = QString::number(std::llround(side * unitsOfMillimetre));
    xml.writeEmptyElement(element);
    xml.writeAttribute(u"cx"_s, units);
    xml.writeAttribute(u"cy"_s, units);
}

void writeNames(QXmlStreamWriter& xml, const QString& element, const FlowPicture& picture, int id)
{
    xml.writeEmptyElement(element);
    xml.writeAttribute(u"id"_s, QString::number(id));
    xml.writeAttribute(u"name"_s, picture.name);
    xml.writeAttribute(u"descr"_s, picture.description);
}

// What is shown, and as which shape.
void writeShape(QXmlStreamWriter& xml, const FlowPicture& picture)
{
    xml.writeStartElement(u"pic:blipFill"_s);
    xml.writeEmptyElement(u"a:blip"_s);
    xml.writeAttribute(u"r:embed"_s, picture.name);
    xml.writeStartElement(u"a:stretch"_s);
    xml.writeEmptyElement(u"a:fillRect"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"pic:spPr"_s);
    xml.writeStartElement(u"a:xfrm"_s);
    xml.writeEmptyElement(u"a:off"_s);
    xml.writeAttribute(u"x"_s, u"0"_s);
    xml.writeAttribute(u"y"_s, u"0"_s);
    writeSize(xml, u"a:ext"_s, picture.side);
    xml.writeEndElement();
    xml.writeStartElement(u"a:prstGeom"_s);
    xml.writeAttribute(u"prst"_s, u"rect"_s);
    xml.writeEmptyElement(u"a:avLst"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

}  // namespace

void writePicture(QXmlStreamWriter& xml, const FlowPicture& picture, int id)
{
    xml.writeStartElement(u"w:drawing"_s);
    xml.writeStartElement(u"wp:inline"_s);
    xml.writeAttribute(u"xmlns:wp"_s, drawing + "wordprocessingDrawing"_L1);
    for (const auto& side : {u"distT"_s, u"distB"_s, u"distL"_s, u"distR"_s})
        xml.writeAttribute(side, u"0"_s);
    writeSize(xml, u"wp:extent"_s, picture.side);
    writeNames(xml, u"wp:docPr"_s, picture, id);
    xml.writeStartElement(u"a:graphic"_s);
    xml.writeAttribute(u"xmlns:a"_s, drawing + "main"_L1);
    xml.writeStartElement(u"a:graphicData"_s);
    xml.writeAttribute(u"uri"_s, drawing + "picture"_L1);
    xml.writeStartElement(u"pic:pic"_s);
    xml.writeAttribute(u"xmlns:pic"_s, drawing + "picture"_L1);
    xml.writeStartElement(u"pic:nvPicPr"_s);
    writeNames(xml, u"pic:cNvPr"_s, picture, id);
    xml.writeEmptyElement(u"pic:cNvPicPr"_s);
    xml.writeEndElement();
    writeShape(xml, picture);
    // The picture, its graphic twice, its line, the drawing.
    for (int open = 0; open < 5; ++open)
        xml.writeEndElement();
}

QString picturePath(const FlowPicture& picture)
{
    return u"media/%1.png"_s.arg(picture.name);
}

}  // namespace nghisu::docx
