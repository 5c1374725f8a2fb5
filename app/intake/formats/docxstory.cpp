// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/docxstory.h"

#include "intake/formats/xmlpart.h"

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype mostSections = 500;

// Elements whose content is not shown: what was deleted or moved away, field codes, and the other
// branch of what is given twice.
bool isNotShown(QStringView name)
{
    return name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"instrText"
        || name == u"delText" || name == u"delInstrText" || name == u"rt";
}

// Letters of Word and of its formulas; drawings have letters of their own kind.
bool isOfText(const XmlPart& xml)
{
    const QStringView space = xml.namespaceUri();
    return space.contains(u"wordprocessingml") || space.endsWith(u"/math");
}

// The signs of symbol fonts that letters use.
QString symbol(char16_t code)
{
    switch (code) {
    case 0xF0B7:
    case 0xF0A7:
    case 0xF06C:
        return u"•"_s;
    case 0xF02D:
        return u"-"_s;
    case 0xF0E0:
    case 0xF0AE:
        return u"→"_s;
    default:
        return code >= 0xE000 && code <= 0xF8FF ? QString() : QString(QChar(code));
    }
}

}  // namespace

void DocxStory::readBlocks(XmlPart& xml)
{
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && !m_out.isFull() && xml.next()) {
        if (!xml.isStart())
            continue;
        const QStringView name = xml.name();
        if (name == u"p")
            readParagraph(xml);
        else if (name == u"tr")
            readRow(xml);
        else if (name == u"sectPr")
            readSection(xml);
        else if (isNotShown(name) || name == u"tblPr" || name == u"sdtPr")
            xml.skip();
    }
}

void DocxStory::readRow(XmlPart& xml)
{
    const int outside = xml.depth() - 1;
    int before = 0;
    bool deleted = false;
    bool begun = false;
    while (xml.depth() > outside && !m_out.isFull() && xml.next()) {
        if (!xml.isStart())
            continue;
        const QStringView name = xml.name();
        if (name == u"gridBefore") {
            before = xml.attribute(u"val").toInt();
        } else if (name == u"del" && !begun) {
            deleted = true;
        } else if (name == u"tc") {
            if (deleted) {
                xml.skip();
                continue;
            }
            if (!begun) {
                begun = true;
                m_out.beginRow();
                m_out.addCoveredCells(before);
            }
            readCell(xml);
        } else if (name == u"tblPrEx" || name == u"sdtPr") {
            xml.skip();
        }
    }
    if (begun)
        m_out.endRow();
}

void DocxStory::readCell(XmlPart& xml)
{
    const int outside = xml.depth() - 1;
    int span = 1;
    m_out.beginCell();
    while (xml.depth() > outside && !m_out.isFull() && xml.next()) {
        if (!xml.isStart())
            continue;
        const QStringView name = xml.name();
        if (name == u"gridSpan") {
            span = xml.attribute(u"val").toInt();
        } else if (name == u"vMerge") {
            // Covered by the cell above: what it may still hold is not shown.
            if (xml.attribute(u"val") != u"restart") {
                while (xml.depth() > outside + 1 && xml.next()) {
                    if (xml.isStart() && xml.name() == u"gridSpan")
                        span = xml.attribute(u"val").toInt();
                }
                while (xml.depth() > outside && xml.next()) {
                }
            }
        } else if (name == u"p") {
            readParagraph(xml);
        } else if (name == u"tr") {
            readRow(xml);
        } else if (isNotShown(name) || name == u"tblPr" || name == u"sdtPr") {
            xml.skip();
        }
    }
    m_out.addCoveredCells(span - 1);
}

void DocxStory::readSection(XmlPart& xml)
{
    DocxSection section;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        const bool head = xml.name() == u"headerReference";
        if (head || xml.name() == u"footerReference")
            section.furniture.append(
                {xml.attribute(u"id"), head, xml.attribute(u"type") == u"first"});
        else if (xml.name() == u"titlePg")
            section.firstPageDiffers = isOn(xml);
        else if (xml.name() == u"sectPrChange")
            xml.skip();
    }
    if (m_context.sections.size() < mostSections)
        m_context.sections.append(section);
}

void DocxStory::readParagraph(XmlPart& xml)
{
    Paragraph paragraph;
    readRuns(xml, paragraph);
    m_joined = paragraph.joinsNext;
    if (m_joined && paragraph.after.isEmpty())
        return;
    m_out.endBlock();
    for (const QString& line : std::as_const(paragraph.after)) {
        m_out.add(line);
        m_out.endBlock();
    }
}

void DocxStory::readParagraphLook(XmlPart& xml, Paragraph& paragraph)
{
    DocxListPlace place;
    bool inMark = false;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        const QStringView name = xml.name();
        if (name == u"rPr")
            inMark = xml.isStart();
        if (!xml.isStart())
            continue;
        if (name == u"pStyle")
            paragraph.style = xml.attribute(u"val");
        else if (name == u"numPr")
            place = readListPlace(xml);
        else if (name == u"del" && inMark)
            paragraph.joinsNext = true;
        else if (name == u"sectPr")
            readSection(xml);
        else if (name == u"pPrChange" || name == u"rPrChange")
            xml.skip();
    }
    const bool own = place.list.has_value();
    place.inherit(m_context.styles.style(paragraph.style).place);
    if (place.list.value_or(0) == 0 || m_joined)
        return;
    if (own && !place.level)
        place.level = 0;
    paragraph.label = m_context.numbering.next(*place.list, place.level, paragraph.style);
}

void DocxStory::readRuns(XmlPart& xml, Paragraph& paragraph)
{
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && !m_out.isFull() && xml.next()) {
        if (!xml.isStart())
            continue;
        const QStringView name = xml.name();
        if (name == u"r")
            readRun(xml, paragraph);
        else if (name == u"pPr")
            readParagraphLook(xml, paragraph);
        else if (isNotShown(name) || name == u"sdtPr" || name == u"rPr")
            xml.skip();
    }
}

void DocxStory::readRun(XmlPart& xml, Paragraph& paragraph)
{
    DocxRunLook own;
    DocxRunLook look = m_context.styles.look(own, paragraph.style);
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        const QStringView name = xml.name();
        if (name == u"rPr") {
            own = readRunLook(xml);
            look = m_context.styles.look(own, paragraph.style);
        } else if (isNotShown(name)) {
            xml.skip();
        } else if (name == u"txbxContent") {
            readBox(xml, paragraph);
        } else if (name == u"fldChar") {
            readField(xml);
        } else if (name == u"blip" || name == u"imagedata") {
            m_context.pictures = true;
        } else if (!isInFieldCode() && !look.hidden.value_or(false)) {
            readInRun(xml, paragraph, look);
        }
    }
}

void DocxStory::readInRun(XmlPart& xml, Paragraph& paragraph, const DocxRunLook& look)
{
    const QStringView name = xml.name();
    if (name == u"t") {
        if (isOfText(xml))
            add(xml.innerText(), paragraph, look);
    } else if (name == u"tab" || name == u"ptab") {
        add(u"\t", paragraph, {});
    } else if (name == u"br" || name == u"cr") {
        writeLabel(paragraph);
        m_out.breakLine();
    } else if (name == u"noBreakHyphen") {
        add(u"\u2011", paragraph, {});
    } else if (name == u"softHyphen") {
        // Word writes so the byte that is ư in TCVN3.
        add(u"\u00AD", paragraph, look);
    } else if (name == u"sym") {
        DocxRunLook own;
        own.font = xml.attribute(u"font");
        const auto code = static_cast<char16_t>(xml.attribute(u"char").toUShort(nullptr, 16));
        const bool old = encodingOf(*own.font).has_value();
        add(old ? QString(QChar(code)) : symbol(code), paragraph, own);
    } else if (name == u"footnoteReference") {
        addNote(m_context.footnotes, xml.attribute(u"id"), paragraph);
    } else if (name == u"endnoteReference") {
        addNote(m_context.endnotes, xml.attribute(u"id"), paragraph);
    }
}

void DocxStory::readBox(XmlPart& xml, Paragraph& paragraph)
{
    TextBuilder inside(m_limits);
    DocxStory story(m_context, inside, m_limits);
    story.readBlocks(xml);
    const QString text = inside.take();
    if (!text.isEmpty())
        paragraph.after += text.split(u'\n');
}

// A field is its code, which is not shown, and its result.
void DocxStory::readField(const XmlPart& xml)
{
    const QString type = xml.attribute(u"fldCharType");
    if (type == u"begin") {
        m_fields.push_back(true);
        ++m_fieldCodes;
    } else if (!m_fields.empty()) {
        if (m_fields.back())
            --m_fieldCodes;
        m_fields.back() = false;
        if (type == u"end")
            m_fields.pop_back();
    }
}

void DocxStory::addNote(const QHash<QString, QString>& notes, const QString& id,
                        Paragraph& paragraph)
{
    const QString text = notes.value(id);
    if (text.isEmpty())
        return;
    const QString mark = u"[%1]"_s.arg(++m_context.notes);
    add(mark, paragraph, {});
    paragraph.after += QString(mark + u' ' + text).split(u'\n');
}

// A list paragraph without words has no number in the text, though it is counted.
void DocxStory::writeLabel(Paragraph& paragraph)
{
    if (paragraph.label.isEmpty())
        return;
    m_out.add(paragraph.label);
    m_out.add(u" ");
    paragraph.label.clear();
}

void DocxStory::add(QStringView text, Paragraph& paragraph, const DocxRunLook& look)
{
    if (!text.isEmpty())
        writeLabel(paragraph);
    m_out.add(text, look.font ? encodingOf(*look.font) : std::nullopt);
}

std::optional<FontEncoding> DocxStory::encodingOf(const QString& font)
{
    const auto known = m_fonts.constFind(font);
    if (known != m_fonts.constEnd())
        return *known;
    return *m_fonts.insert(font, fontEncoding(font));
}

}  // namespace nghisu
