// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formats/docxnumbering.h"
#include "intake/formats/docxstyles.h"
#include "intake/formats/textbuilder.h"
#include "intake/readlimits.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace nghisu {

class XmlPart;

/// A page head or foot that a section names.
struct DocxFurniture {
    QString relation;
    bool head = false;
    bool ofFirstPage = false;
};

/// The page furniture of a section. The first section decides what stands on the first page.
struct DocxSection {
    QList<DocxFurniture> furniture;
    bool firstPageDiffers = false;
};

/// What the stories of one document share.
struct DocxContext {
    DocxStyles styles;
    DocxNumbering numbering;
    QHash<QString, QString> footnotes;  ///< by id
    QHash<QString, QString> endnotes;
    QList<DocxSection> sections;
    int notes = 0;  ///< referred to so far
    bool pictures = false;
};

/// Reads a story of a Word document (body, head, foot, note, text box) into a text: what Word would
/// show with changes accepted. Deleted and hidden text does not count, nor do field codes; text
/// boxes come behind the paragraph that they hang on, footnotes too.
class DocxStory {
public:
    DocxStory(DocxContext& context, TextBuilder& out, const ReadLimits& limits)
        : m_context(context), m_out(out), m_limits(limits)
    {
    }

    /// Reads the blocks of the element that has just started, to its end.
    void readBlocks(XmlPart& xml);

private:
    struct Paragraph {
        QString style;
        QString label;  ///< to be written before the first word
        bool joinsNext = false;
        QStringList after;  ///< lines of text boxes and notes
    };

    void readRow(XmlPart& xml);
    void readCell(XmlPart& xml);
    void readParagraph(XmlPart& xml);
    void readParagraphLook(XmlPart& xml, Paragraph& paragraph);
    void readSection(XmlPart& xml);
    void readRuns(XmlPart& xml, Paragraph& paragraph);
    void readRun(XmlPart& xml, Paragraph& paragraph);
    void readInRun(XmlPart& xml, Paragraph& paragraph, const DocxRunLook& look);
    void readBox(XmlPart& xml, Paragraph& paragraph);
    void readField(const XmlPart& xml);
    void addNote(const QHash<QString, QString>& notes, const QString& id, Paragraph& paragraph);
    void writeLabel(Paragraph& paragraph);
    void add(QStringView text, Paragraph& paragraph, const DocxRunLook& look);
    std::optional<FontEncoding> encodingOf(const QString& font);
    bool isInFieldCode() const { return m_fieldCodes > 0; }

    DocxContext& m_context;
    TextBuilder& m_out;
    const ReadLimits& m_limits;
    std::vector<bool> m_fields;  ///< open fields: still in their code
    int m_fieldCodes = 0;        ///< how many of them are
    bool m_joined = false;       ///< the paragraph before goes on in this one
    QHash<QString, std::optional<FontEncoding>> m_fonts;
};

}  // namespace nghisu
