// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officeflow.h"

#include <QXmlStreamWriter>

namespace nghisu::docx {

// Parts of WordprocessingML (ECMA-376-1, 17): elements in the order that their schema asks for.

/// Lengths in twentieths of a point.
int twipsOfMillimetres(double millimetres);
int twipsOfPoints(double points);

/// The name of a value: <w:jc w:val="both"/>.
void writeValue(QXmlStreamWriter& xml, QAnyStringView element, QAnyStringView value);

/// What a paragraph says of its own look.
struct Look {
    bool keepWithNext = false;
    std::optional<ListPlace> place;
    std::optional<double> spaceBefore;  ///< points
    std::optional<double> spaceAfter;   ///< points
    std::optional<double> points;       ///< of its letters; decides the line pitch
    std::optional<double> firstIndent;  ///< mm
    std::optional<Align> align;
    int outline = 0;
};

/// The children of w:pPr behind w:pStyle.
void writeLook(QXmlStreamWriter& xml, const Look& look);
/// The room of a paragraph that takes next to none. \param before, after in twips
void writeThinLine(QXmlStreamWriter& xml, int before, int after);
/// The children of w:rPr that make letters bold, italic or of another size.
void writeLetters(QXmlStreamWriter& xml, bool bold, bool italic, std::optional<double> points);
/// The same for a run whose style is bold or italic already, or not.
void writeLetters(QXmlStreamWriter& xml, const Run& run, bool boldStyle, bool italicStyle,
                  std::optional<double> points);

/// Writes the blocks of a flow as children of w:body or w:tc.
class TextWriter {
public:
    TextWriter(QXmlStreamWriter& xml, const Flow& flow) : m_xml(xml), m_flow(flow) {}

    void write(const FlowLine& line, double roomAbove = 0);
    void write(const FlowTable& table);
    /// A paragraph that takes next to no room, where one has to be.
    void writeNothing(double after = 0, bool keepWithNext = false);

private:
    void writeRule(const FlowLine& line);
    void writePicture(const FlowLine& line);
    void writeRow(const FlowTable& table, const FlowRow& row);
    void writeCell(const FlowTable& table, const FlowRow& row, const FlowCell& cell,
                   qsizetype column);

    QXmlStreamWriter& m_xml;
    const Flow& m_flow;
};

}  // namespace nghisu::docx
