// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formats/odtstyles.h"
#include "intake/formats/textbuilder.h"
#include "intake/readlimits.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace nghisu {

class XmlPart;

/// What the stories of one OpenDocument file share.
struct OdtContext {
    OdtStyles styles;
    QString firstStyle;  ///< of the first paragraph of the body
    bool begun = false;
    bool pictures = false;
    int notes = 0;
    qsizetype hiddenRows = 0;
};

/// Reads a story of an OpenDocument file (body, head, foot, note, text box, sheet) into a text, as
/// it is shown: with lists numbered, without deleted and hidden text, notes behind their paragraph.
class OdtStory {
public:
    OdtStory(OdtContext& context, TextBuilder& out, const ReadLimits& limits)
        : m_context(context), m_out(out), m_limits(limits)
    {
    }

    /// Reads the blocks of the element that has just started, to its end.
    void readBlocks(XmlPart& xml);
    /// Reads the rows of the table, or sheet, that has just started, to its end.
    void readTable(XmlPart& xml);

private:
    struct Paragraph {
        QString label;
        std::optional<FontEncoding> font;
        bool spaced = true;  ///< white space that comes is dropped
        QStringList after;   ///< lines of text boxes and notes
    };

    void readBlock(XmlPart& xml);
    void readList(XmlPart& xml);
    void readRow(XmlPart& xml);
    void readParagraph(XmlPart& xml);
    void readSpan(XmlPart& xml, Paragraph& paragraph, const std::optional<FontEncoding>& font);
    void readNote(XmlPart& xml, Paragraph& paragraph);
    QStringList linesInside(XmlPart& xml);
    void writeLabel(Paragraph& paragraph);
    void add(QStringView text, Paragraph& paragraph, const std::optional<FontEncoding>& font);
    void addCollapsed(QStringView text, Paragraph& paragraph,
                      const std::optional<FontEncoding>& font);

    OdtContext& m_context;
    TextBuilder& m_out;
    const ReadLimits& m_limits;
};

}  // namespace nghisu
