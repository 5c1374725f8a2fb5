// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odt/odttext.h"

#include "report/metrics.h"
#include "report/stylenames.h"

#include <algorithm>

namespace nghisu::odt {

using namespace Qt::StringLiterals;

namespace {

constexpr double keptRowPart =
    0.6;  // of a page: a row that is taller is not kept with what follows

const QString paragraphProperties = u"style:paragraph-properties"_s;

Attributes thinLetters()
{
    return {{u"fo:font-size"_s, points(1)}};
}

}  // namespace

QString picturePath(const FlowPicture& picture)
{
    return u"Pictures/%1.png"_s.arg(picture.name);
}

void TextWriter::beginPage(AutomaticStyles::Style& style)
{
    if (m_begun)
        return;
    m_begun = true;
    style.itself.append({u"style:master-page-name"_s, firstPage});
    style.look.append({u"style:page-number"_s, u"1"_s});
}

void TextWriter::write(const FlowBreak&)
{
    m_begun = false;
}

QString TextWriter::nothingStyle(const FlowLine& line)
{
    AutomaticStyles::Style style{
        u"paragraph"_s,
        {},
        paragraphProperties,
        {{u"fo:line-height"_s, points(1)}, {u"fo:margin-bottom"_s, points(line.spaceAfter)}},
        thinLetters()};
    beginPage(style);
    if (line.paragraph.keepWithNext)
        style.look.append({u"fo:keep-with-next"_s, u"always"_s});
    return m_styles.nameOf(style);
}

// A line below a text is the upper border of a thin paragraph that is as wide as the line.
QString TextWriter::ruleStyle(const FlowLine& line)
{
    const double rest = std::max(0.0, line.columnWidth - line.ruleLength);
    const bool centred = line.paragraph.align == Align::Centre;
    AutomaticStyles::Style style{u"paragraph"_s,
                                 {},
                                 paragraphProperties,
                                 {{u"fo:line-height"_s, points(1)},
                                  {u"fo:margin-top"_s, points(line.ruleGap)},
                                  {u"fo:margin-left"_s, millimetres(centred ? rest / 2 : 0)},
                                  {u"fo:margin-right"_s, millimetres(centred ? rest / 2 : rest)},
                                  {u"fo:border-top"_s, u"0.75pt solid #000000"_s},
                                  {u"fo:padding"_s, points(0)}},
                                 thinLetters()};
    if (line.paragraph.keepWithNext)
        style.look.append({u"fo:keep-with-next"_s, u"always"_s});
    return m_styles.nameOf(style);
}

QString TextWriter::paragraphStyle(const FlowLine& line, double roomAbove)
{
    const Paragraph named = m_flow.styles.value(line.paragraph.style);
    Paragraph paragraph = line.paragraph;
    paragraph.spaceBefore += roomAbove;
    const Attributes look = paragraphLook(paragraph, line.spaceAfter);
    Attributes letters;
    if (paragraph.points != named.points)
        letters.append({u"fo:font-size"_s, points(paragraph.points)});
    if (m_begun && letters.isEmpty() && look == paragraphLook(named, 0))
        return styleKey(paragraph.style);
    AutomaticStyles::Style style{u"paragraph"_s,
                                 {{u"style:parent-style-name"_s, styleKey(paragraph.style)}},
                                 paragraphProperties,
                                 look,
                                 letters};
    beginPage(style);
    return m_styles.nameOf(style);
}

void TextWriter::writeRuns(const FlowLine& line)
{
    const Paragraph named = m_flow.styles.value(line.paragraph.style);
    for (const Run& run : line.paragraph.runs) {
        const bool differs = run.bold != isBold(named) || run.italic != isItalic(named)
                          || run.struck || run.underlined;
        if (differs) {
            m_xml.writeStartElement(u"text:span"_s);
            m_xml.writeAttribute(u"text:style-name"_s,
                                 m_styles.nameOf({u"text"_s, {}, {}, {}, letterLook(run)}));
        }
        const QStringList lines = run.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(u"text:line-break"_s);
            m_xml.writeCharacters(lines[i]);
        }
        if (differs)
            m_xml.writeEndElement();
    }
}

// Stands in its line like a letter.
void TextWriter::writePicture(const FlowLine& line)
{
    const FlowPicture& picture = m_flow.pictures[line.picture];
    Paragraph look;
    look.align = line.paragraph.align;
    look.spaceBefore = line.paragraph.spaceBefore;
    AutomaticStyles::Style style{
        u"paragraph"_s, {}, paragraphProperties, paragraphLook(look, line.spaceAfter), {}};
    beginPage(style);
    m_xml.writeStartElement(u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, m_styles.nameOf(style));
    m_xml.writeStartElement(u"draw:frame"_s);
    writeAttributes(
        m_xml, {{u"draw:style-name"_s, m_styles.nameOf({u"graphic"_s,
                                                        {},
                                                        u"style:graphic-properties"_s,
                                                        {{u"style:vertical-pos"_s, u"top"_s},
                                                         {u"style:vertical-rel"_s, u"baseline"_s}},
                                                        {}})},
                {u"draw:name"_s, picture.name},
                {u"text:anchor-type"_s, u"as-char"_s},
                {u"svg:width"_s, millimetres(picture.side)},
                {u"svg:height"_s, millimetres(picture.side)}});
    m_xml.writeEmptyElement(u"draw:image"_s);
    writeAttributes(m_xml, {{u"xlink:href"_s, picturePath(picture)},
                            {u"xlink:type"_s, u"simple"_s},
                            {u"xlink:show"_s, u"embed"_s},
                            {u"xlink:actuate"_s, u"onLoad"_s}});
    m_xml.writeTextElement(u"svg:desc"_s, picture.description);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void TextWriter::write(const FlowLine& line, double roomAbove)
{
    if (line.picture >= 0) {
        writePicture(line);
        return;
    }
    const bool rule = line.ruleLength > 0;
    if (rule || line.paragraph.runs.isEmpty()) {
        m_xml.writeEmptyElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, rule ? ruleStyle(line) : nothingStyle(line));
        return;
    }
    const int lists = line.place ? line.place->level + 1 : 0;
    for (int level = 0; level < lists; ++level) {
        m_xml.writeStartElement(u"text:list"_s);
        if (level == 0) {
            m_xml.writeAttribute(u"text:style-name"_s, listStyle);
            if (!line.place->first)
                m_xml.writeAttribute(u"text:continue-numbering"_s, u"true"_s);
        }
        m_xml.writeStartElement(u"text:list-item"_s);
        if (line.place->first)
            m_xml.writeAttribute(u"text:start-value"_s, QString::number(line.place->start));
    }
    m_xml.writeStartElement(line.outline > 0 ? u"text:h"_s : u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, paragraphStyle(line, roomAbove));
    if (line.outline > 0)
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(line.outline));
    writeRuns(line);
    m_xml.writeEndElement();
    for (int level = 0; level < lists; ++level) {
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
}

QString TextWriter::cellStyle(const FlowTable& table, const FlowCell& cell, bool open)
{
    Attributes look = table.ruled
                        ? Attributes{{u"fo:border"_s, u"0.5pt solid #000000"_s},
                                     {u"fo:padding-left"_s, millimetres(metrics::cellSide)},
                                     {u"fo:padding-right"_s, millimetres(metrics::cellSide)},
                                     {u"fo:padding-top"_s, points(metrics::cellTop)},
                                     {u"fo:padding-bottom"_s, points(metrics::cellBottom)}}
                        : Attributes{{u"fo:border"_s, u"none"_s}, {u"fo:padding"_s, points(0)}};
    if (open)
        look.append({u"fo:border-bottom"_s, u"none"_s});
    if (!cell.ruledLeft)
        look.append({u"fo:border-left"_s, u"none"_s});
    if (!cell.ruledRight)
        look.append({u"fo:border-right"_s, u"none"_s});
    return m_styles.nameOf({u"table-cell"_s, {}, u"style:table-cell-properties"_s, look, {}});
}

void TextWriter::writeRow(const FlowTable& table, qsizetype row, bool open)
{
    const FlowRow& cells = table.rows[row];
    m_xml.writeStartElement(u"table:table-row"_s);
    if (cells.whole) {
        Attributes look{{u"fo:keep-together"_s, u"always"_s}};
        if (cells.least > 0)
            look.append({u"style:min-row-height"_s, points(cells.least)});
        m_xml.writeAttribute(
            u"table:style-name"_s,
            m_styles.nameOf({u"table-row"_s, {}, u"style:table-row-properties"_s, look, {}}));
    }
    for (const FlowCell& cell : cells.cells) {
        if (cell.joined) {
            m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
            continue;
        }
        m_xml.writeStartElement(u"table:table-cell"_s);
        m_xml.writeAttribute(u"table:style-name"_s, cellStyle(table, cell, open));
        m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
        if (cell.columns > 1) {
            m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(cell.columns));
        }
        if (cell.opens)
            m_xml.writeAttribute(u"table:number-rows-spanned"_s, u"2"_s);
        if (cell.lines.isEmpty())
            write(FlowLine{});
        for (qsizetype i = 0; i < cell.lines.size(); ++i)
            write(cell.lines[i], i == 0 ? cells.before : 0);
        m_xml.writeEndElement();
        for (int i = 1; i < cell.columns; ++i)
            m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
    }
    m_xml.writeEndElement();
}

// OpenDocument has no word for a row that is kept with what follows its table; a table that is not
// broken can be. So the last row is a table by itself, right below the others.
void TextWriter::write(const FlowTable& table)
{
    const qsizetype heads = !table.rows.isEmpty() && table.rows.first().head ? 1 : 0;
    if (!table.endKept || table.whole || table.rows.size() <= heads
        || table.rows.last().part > keptRowPart) {
        writeTable(table, false);
        return;
    }
    FlowTable end = table;
    end.whole = true;
    if (table.rows.size() > heads + 1) {
        FlowTable others = table;
        others.endKept = false;
        others.rows.removeLast();
        writeTable(others, true);
        end.rows = {table.rows.last()};
    }
    writeTable(end, false);
}

void TextWriter::writeTable(const FlowTable& table, bool open)
{
    AutomaticStyles::Style style{u"table"_s,
                                 {},
                                 u"style:table-properties"_s,
                                 {{u"style:width"_s, millimetres(table.width())},
                                  {u"table:align"_s, u"left"_s},
                                  {u"table:border-model"_s, u"collapsing"_s}},
                                 {}};
    if (table.whole)
        style.look.append({u"style:may-break-between-rows"_s, u"false"_s});
    if (table.whole && table.endKept)
        style.look.append({u"fo:keep-with-next"_s, u"always"_s});
    beginPage(style);
    m_xml.writeStartElement(u"table:table"_s);
    m_xml.writeAttribute(u"table:name"_s, u"Table%1"_s.arg(++m_tables));
    m_xml.writeAttribute(u"table:style-name"_s, m_styles.nameOf(style));
    for (const double width : table.widths) {
        m_xml.writeEmptyElement(u"table:table-column"_s);
        m_xml.writeAttribute(u"table:style-name"_s,
                             m_styles.nameOf({u"table-column"_s,
                                              {},
                                              u"style:table-column-properties"_s,
                                              {{u"style:column-width"_s, millimetres(width)}},
                                              {}}));
    }
    qsizetype row = 0;
    if (!table.rows.isEmpty() && table.rows.first().head) {
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        writeRow(table, row++, false);
        m_xml.writeEndElement();
    }
    for (; row < table.rows.size(); ++row)
        writeRow(table, row, open && row + 1 == table.rows.size());
    m_xml.writeEndElement();
}

}  // namespace nghisu::odt
