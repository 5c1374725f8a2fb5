// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/docx/docxtext.h"

#include "report/docx/docxpicture.h"
#include "report/metrics.h"
#include "report/stylenames.h"

#include <cmath>

namespace nghisu::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr int thinnest = 20;  // twips: a paragraph of one point

QLatin1StringView alignValue(Align align)
{
    switch (align) {
    case Align::Left:
        return "left"_L1;
    case Align::Centre:
        return "center"_L1;
    case Align::Right:
        return "right"_L1;
    case Align::Justify:
        return "both"_L1;
    }
    Q_UNREACHABLE();
}

QString number(int value)
{
    return QString::number(value);
}

// Of a paragraph, what its style does not say.
Look lookBeside(const FlowLine& line, const Paragraph& style)
{
    const Paragraph& paragraph = line.paragraph;
    Look look;
    look.keepWithNext = paragraph.keepWithNext;
    look.place = line.place;
    if (paragraph.spaceBefore != style.spaceBefore)
        look.spaceBefore = paragraph.spaceBefore;
    if (line.spaceAfter > 0)
        look.spaceAfter = line.spaceAfter;
    if (paragraph.points != style.points)
        look.points = paragraph.points;
    if (paragraph.firstIndent != style.firstIndent)
        look.firstIndent = paragraph.firstIndent;
    if (paragraph.align != style.align)
        look.align = paragraph.align;
    return look;
}

}  // namespace

int twipsOfMillimetres(double millimetres)
{
    return int(std::lround(millimetres * 1440 / 25.4));
}

int twipsOfPoints(double points)
{
    return int(std::lround(points * 20));
}

void writeValue(QXmlStreamWriter& xml, QAnyStringView element, QAnyStringView value)
{
    xml.writeEmptyElement(element.toString());
    xml.writeAttribute(u"w:val"_s, value.toString());
}

void writeLook(QXmlStreamWriter& xml, const Look& look)
{
    if (look.keepWithNext)
        xml.writeEmptyElement(u"w:keepNext"_s);
    if (look.place) {
        xml.writeStartElement(u"w:numPr"_s);
        writeValue(xml, "w:ilvl", number(look.place->level));
        writeValue(xml, "w:numId", number(look.place->list + 1));
        xml.writeEndElement();
    }
    if (look.spaceBefore || look.spaceAfter || look.points) {
        xml.writeEmptyElement(u"w:spacing"_s);
        if (look.spaceBefore)
            xml.writeAttribute(u"w:before"_s, number(twipsOfPoints(*look.spaceBefore)));
        if (look.spaceAfter)
            xml.writeAttribute(u"w:after"_s, number(twipsOfPoints(*look.spaceAfter)));
        if (look.points) {
            xml.writeAttribute(u"w:line"_s,
                               number(twipsOfPoints(*look.points * metrics::linePitch)));
            xml.writeAttribute(u"w:lineRule"_s, u"atLeast"_s);
        }
    }
    if (look.firstIndent) {
        xml.writeEmptyElement(u"w:ind"_s);
        xml.writeAttribute(u"w:firstLine"_s, number(twipsOfMillimetres(*look.firstIndent)));
    }
    if (look.align)
        writeValue(xml, "w:jc", alignValue(*look.align));
    if (look.outline > 0)
        writeValue(xml, "w:outlineLvl", number(look.outline - 1));
}

void writeThinLine(QXmlStreamWriter& xml, int before, int after)
{
    xml.writeEmptyElement(u"w:spacing"_s);
    xml.writeAttribute(u"w:before"_s, number(before));
    xml.writeAttribute(u"w:after"_s, number(after));
    xml.writeAttribute(u"w:line"_s, number(thinnest));
    xml.writeAttribute(u"w:lineRule"_s, u"exact"_s);
}

void writeLetters(QXmlStreamWriter& xml, bool bold, bool italic, std::optional<double> points)
{
    writeLetters(xml, Run{{}, bold, italic}, false, false, points);
}

void writeLetters(QXmlStreamWriter& xml, const Run& run, bool boldStyle, bool italicStyle,
                  std::optional<double> points)
{
    if (run.bold != boldStyle)
        writeValue(xml, "w:b", run.bold ? "1" : "0");
    if (run.italic != italicStyle)
        writeValue(xml, "w:i", run.italic ? "1" : "0");
    if (run.struck)
        xml.writeEmptyElement(u"w:strike"_s);
    if (points) {
        const QString halves = number(int(std::lround(*points * 2)));
        writeValue(xml, "w:sz", halves);
        writeValue(xml, "w:szCs", halves);
    }
    if (run.underlined)
        writeValue(xml, "w:u", "single");
}

void TextWriter::writeNothing(double after, bool keepWithNext)
{
    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s);
    if (keepWithNext)
        m_xml.writeEmptyElement(u"w:keepNext"_s);
    writeThinLine(m_xml, 0, twipsOfPoints(after));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

// A line below a text is the upper border of a thin paragraph that is as wide as the line.
void TextWriter::writeRule(const FlowLine& line)
{
    const double rest = std::max(0.0, line.columnWidth - line.ruleLength);
    const bool centred = line.paragraph.align == Align::Centre;
    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s);
    if (line.paragraph.keepWithNext)
        m_xml.writeEmptyElement(u"w:keepNext"_s);
    m_xml.writeStartElement(u"w:pBdr"_s);
    m_xml.writeEmptyElement(u"w:top"_s);
    m_xml.writeAttribute(u"w:val"_s, u"single"_s);
    m_xml.writeAttribute(u"w:sz"_s, u"6"_s);
    m_xml.writeAttribute(u"w:space"_s, u"0"_s);
    m_xml.writeAttribute(u"w:color"_s, u"auto"_s);
    m_xml.writeEndElement();
    writeThinLine(m_xml, twipsOfPoints(line.ruleGap), 0);
    m_xml.writeEmptyElement(u"w:ind"_s);
    m_xml.writeAttribute(u"w:left"_s, number(twipsOfMillimetres(centred ? rest / 2 : 0)));
    m_xml.writeAttribute(u"w:right"_s, number(twipsOfMillimetres(centred ? rest / 2 : rest)));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void TextWriter::writePicture(const FlowLine& line)
{
    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s);
    writeValue(m_xml, "w:jc", alignValue(line.paragraph.align));
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"w:r"_s);
    docx::writePicture(m_xml, m_flow.pictures[line.picture], line.picture + 1);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void TextWriter::write(const FlowLine& line, double roomAbove)
{
    if (line.ruleLength > 0) {
        writeRule(line);
        return;
    }
    if (line.picture >= 0) {
        writePicture(line);
        return;
    }
    const Paragraph& paragraph = line.paragraph;
    if (paragraph.runs.isEmpty()) {
        writeNothing(line.spaceAfter, paragraph.keepWithNext);
        return;
    }
    const Paragraph style = m_flow.styles.value(paragraph.style);
    Look look = lookBeside(line, style);
    if (roomAbove > 0)
        look.spaceBefore = paragraph.spaceBefore + roomAbove;
    const bool boldStyle = isBold(style);
    const bool italicStyle = isItalic(style);

    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s);
    writeValue(m_xml, "w:pStyle", styleKey(paragraph.style));
    writeLook(m_xml, look);
    // The number that Word draws looks like the mark at the paragraph's end.
    if (line.place && paragraph.runs.first().bold && !boldStyle) {
        m_xml.writeStartElement(u"w:rPr"_s);
        writeLetters(m_xml, true, false, {});
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    for (const Run& run : paragraph.runs) {
        m_xml.writeStartElement(u"w:r"_s);
        m_xml.writeStartElement(u"w:rPr"_s);
        writeLetters(m_xml, run, boldStyle, italicStyle, look.points);
        m_xml.writeEndElement();
        const QStringList lines = run.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(u"w:br"_s);
            m_xml.writeStartElement(u"w:t"_s);
            m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
            m_xml.writeCharacters(lines[i]);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void TextWriter::writeCell(const FlowTable& table, const FlowRow& row, const FlowCell& cell,
                           qsizetype column)
{
    double width = 0;
    for (int i = 0; i < cell.columns; ++i)
        width += table.widths.value(column + i);
    m_xml.writeStartElement(u"w:tc"_s);
    m_xml.writeStartElement(u"w:tcPr"_s);
    m_xml.writeEmptyElement(u"w:tcW"_s);
    m_xml.writeAttribute(u"w:w"_s, number(twipsOfMillimetres(width)));
    m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    if (cell.columns > 1)
        writeValue(m_xml, "w:gridSpan", number(cell.columns));
    if (cell.opens)
        writeValue(m_xml, "w:vMerge", "restart");
    else if (cell.joined)
        m_xml.writeEmptyElement(u"w:vMerge"_s);
    if (!cell.ruledLeft || !cell.ruledRight) {
        m_xml.writeStartElement(u"w:tcBorders"_s);
        writeValue(m_xml, cell.ruledLeft ? "w:right" : "w:left", "nil");
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    // A cell ends with a paragraph; a rule is one, too.
    if (cell.lines.isEmpty())
        writeNothing();
    for (qsizetype i = 0; i < cell.lines.size(); ++i)
        write(cell.lines[i], i == 0 ? row.before : 0);
    m_xml.writeEndElement();
}

void TextWriter::writeRow(const FlowTable& table, const FlowRow& row)
{
    m_xml.writeStartElement(u"w:tr"_s);
    if (row.whole || row.head) {
        m_xml.writeStartElement(u"w:trPr"_s);
        if (row.whole)
            m_xml.writeEmptyElement(u"w:cantSplit"_s);
        if (row.least > 0) {
            m_xml.writeEmptyElement(u"w:trHeight"_s);
            m_xml.writeAttribute(u"w:val"_s, number(twipsOfPoints(row.least)));
            m_xml.writeAttribute(u"w:hRule"_s, u"atLeast"_s);
        }
        if (row.head)
            m_xml.writeEmptyElement(u"w:tblHeader"_s);
        m_xml.writeEndElement();
    }
    qsizetype column = 0;
    for (const FlowCell& cell : row.cells) {
        writeCell(table, row, cell, column);
        column += cell.columns;
    }
    m_xml.writeEndElement();
}

void TextWriter::write(const FlowTable& table)
{
    m_xml.writeStartElement(u"w:tbl"_s);
    m_xml.writeStartElement(u"w:tblPr"_s);
    writeValue(m_xml, "w:tblStyle", table.ruled ? "RuledTable" : "PlainTable");
    m_xml.writeEmptyElement(u"w:tblW"_s);
    m_xml.writeAttribute(u"w:w"_s, number(twipsOfMillimetres(table.width())));
    m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    writeValue(m_xml, "w:jc", "left");
    m_xml.writeEmptyElement(u"w:tblInd"_s);
    m_xml.writeAttribute(u"w:w"_s, u"0"_s);
    m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    m_xml.writeEmptyElement(u"w:tblLayout"_s);
    m_xml.writeAttribute(u"w:type"_s, u"fixed"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"w:tblGrid"_s);
    for (const double width : table.widths) {
        m_xml.writeEmptyElement(u"w:gridCol"_s);
        m_xml.writeAttribute(u"w:w"_s, number(twipsOfMillimetres(width)));
    }
    m_xml.writeEndElement();
    for (const FlowRow& row : table.rows)
        writeRow(table, row);
    m_xml.writeEndElement();
}

}  // namespace nghisu::docx
