// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/odt/odtstyles.h"

namespace nghisu::odt {

/// Where a picture is kept in the package.
QString picturePath(const FlowPicture& picture);

/// Writes the blocks of a flow as children of office:text, and gathers the styles that they need
/// (OpenDocument 1.3, part 3, 5 and 9).
class TextWriter {
public:
    TextWriter(QXmlStreamWriter& xml, const Flow& flow) : m_xml(xml), m_flow(flow) {}

    void write(const FlowLine& line, double roomAbove = 0);
    void write(const FlowTable& table);
    void write(const FlowBreak& end);

    const AutomaticStyles& styles() const { return m_styles; }

private:
    QString ruleStyle(const FlowLine& line);
    QString nothingStyle(const FlowLine& line);
    QString paragraphStyle(const FlowLine& line, double roomAbove);
    QString cellStyle(const FlowTable& table, const FlowCell& cell, bool open);
    /// The page that the first block of a part begins.
    void beginPage(AutomaticStyles::Style& style);
    void writeRuns(const FlowLine& line);
    void writePicture(const FlowLine& line);
    /// \param open without a rule below, where another table goes on
    void writeTable(const FlowTable& table, bool open);
    void writeRow(const FlowTable& table, qsizetype row, bool open);

    QXmlStreamWriter& m_xml;
    const Flow& m_flow;
    AutomaticStyles m_styles;
    bool m_begun = false;
    int m_tables = 0;
};

}  // namespace nghisu::odt
