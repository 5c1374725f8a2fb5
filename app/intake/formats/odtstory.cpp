// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/odtstory.h"

#include "intake/formats/xmlpart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr int mostRepeated = 1024;
constexpr int mostSpaces = 1024;

bool isNotShown(const XmlPart& xml)
{
    const QStringView name = xml.name();
    // Said of a picture; the title of the document is shown where it stands.
    if (name == u"title" || name == u"desc")
        return xml.namespaceUri().contains(u"svg");
    return name == u"tracked-changes" || name == u"annotation" || name == u"annotation-end"
        || name == u"forms" || name == u"ruby-text" || name == u"hidden-text"
        || name == u"hidden-paragraph" || name == u"number" || name == u"table-source"
        || name == u"table-of-content-source" || name == u"script" || name == u"event-listeners"
        || name == u"object" || name == u"sequence-decls" || name == u"variable-decls";
}

std::optional<int> numberIn(const XmlPart& xml, QStringView attribute)
{
    bool valid = false;
    const int number = xml.attribute(attribute).toInt(&valid);
    return valid ? std::optional(number) : std::nullopt;
}

}  // namespace

void OdtStory::readBlocks(XmlPart& xml)
{
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && !m_out.isFull() && xml.next()) {
        if (xml.isStart())
            readBlock(xml);
    }
}

// Elements that are not named here are gone into: sections, indexes, lists' headers.
void OdtStory::readBlock(XmlPart& xml)
{
    const QStringView name = xml.name();
    if (name == u"p" || name == u"h") {
        readParagraph(xml);
    } else if (name == u"list") {
        readList(xml);
    } else if (name == u"table") {
        readTable(xml);
    } else if (name == u"image") {
        m_context.pictures = true;
    } else if (isNotShown(xml) || (name == u"section" && xml.attribute(u"display") == u"none")) {
        xml.skip();
    }
}

void OdtStory::readList(XmlPart& xml)
{
    OdtLists& lists = m_context.styles.lists();
    std::optional<QString> goesOn;
    if (const QString other = xml.attribute(u"continue-list"); !other.isEmpty())
        goesOn = other;
    else if (xml.attribute(u"continue-numbering") == u"true")
        goesOn = QString();
    lists.beginList(xml.attribute(u"id"), xml.attribute(u"style-name"), goesOn);
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && !m_out.isFull() && xml.next()) {
        if (xml.isStart() && xml.name() == u"list-item")
            lists.beginItem(numberIn(xml, u"start-value"));
        else if (xml.isStart())
            readBlock(xml);
        else if (xml.isEnd() && xml.name() == u"list-item")
            lists.endItem();
    }
    lists.endList();
}

void OdtStory::readTable(XmlPart& xml)
{
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && !m_out.isFull() && xml.next()) {
        if (!xml.isStart())
            continue;
        const QStringView name = xml.name();
        if (name == u"table-row") {
            const QString visibility = xml.attribute(u"visibility");
            if (visibility == u"collapse" || visibility == u"filter") {
                m_context.hiddenRows += numberIn(xml, u"number-rows-repeated").value_or(1);
                xml.skip();
            } else {
                readRow(xml);
            }
        } else if (isNotShown(xml) || name == u"shapes") {
            xml.skip();
        }
    }
}

void OdtStory::readRow(XmlPart& xml)
{
    m_out.beginRow();
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && !m_out.isFull() && xml.next()) {
        if (!xml.isStart())
            continue;
        const QStringView name = xml.name();
        if (name == u"table-cell") {
            const int repeated = numberIn(xml, u"number-columns-repeated").value_or(1);
            m_out.beginCell();
            readBlocks(xml);
            m_out.addCoveredCells(std::min(repeated, mostRepeated) - 1);
        } else if (name == u"covered-table-cell") {
            const int repeated = numberIn(xml, u"number-columns-repeated").value_or(1);
            m_out.addCoveredCells(std::min(repeated, mostRepeated));
            xml.skip();
        }
    }
    m_out.endRow();
}

void OdtStory::readParagraph(XmlPart& xml)
{
    const QString name = xml.attribute(u"style-name");
    const OdtStyle style = m_context.styles.style(u"paragraph", name);
    if (!m_context.begun) {
        m_context.begun = true;
        m_context.firstStyle = name;
    }
    if (style.hidden.value_or(false)) {
        xml.skip();
        return;
    }
    Paragraph paragraph;
    OdtLists& lists = m_context.styles.lists();
    if (lists.isInList())
        paragraph.label = lists.next();
    else if (xml.name() == u"h" && xml.attribute(u"is-list-header") != u"true")
        paragraph.label = lists.nextHeading(numberIn(xml, u"outline-level").value_or(1));
    readSpan(xml, paragraph, style.font ? fontEncoding(*style.font) : std::nullopt);
    m_out.endBlock();
    for (const QString& line : std::as_const(paragraph.after)) {
        m_out.add(line);
        m_out.endBlock();
    }
}

void OdtStory::readSpan(XmlPart& xml, Paragraph& paragraph, const std::optional<FontEncoding>& font)
{
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && !m_out.isFull() && xml.next()) {
        if (xml.isText()) {
            addCollapsed(xml.text(), paragraph, font);
            continue;
        }
        if (!xml.isStart())
            continue;
        const QStringView name = xml.name();
        if (name == u"span") {
            const OdtStyle style = m_context.styles.style(u"text", xml.attribute(u"style-name"));
            if (style.hidden.value_or(false))
                xml.skip();
            else
                readSpan(xml, paragraph, style.font ? fontEncoding(*style.font) : font);
        } else if (name == u"s") {
            const int count = std::clamp(numberIn(xml, u"c").value_or(1), 0, mostSpaces);
            add(QString(count, u' '), paragraph, font);
        } else if (name == u"tab") {
            add(u"\t", paragraph, {});
        } else if (name == u"line-break") {
            writeLabel(paragraph);
            m_out.breakLine();
            paragraph.spaced = true;
        } else if (name == u"note") {
            readNote(xml, paragraph);
        } else if (name == u"text-box") {
            paragraph.after += linesInside(xml);
        } else if (name == u"image") {
            m_context.pictures = true;
        } else if (isNotShown(xml)) {
            xml.skip();
        }
    }
}

void OdtStory::readNote(XmlPart& xml, Paragraph& paragraph)
{
    const QString mark = u"[%1]"_s.arg(++m_context.notes);
    add(mark, paragraph, {});
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"note-citation") {
            xml.skip();
        } else if (xml.name() == u"note-body") {
            QStringList lines = linesInside(xml);
            if (!lines.isEmpty())
                lines.front() = mark + u' ' + lines.front();
            paragraph.after += lines;
        }
    }
}

QStringList OdtStory::linesInside(XmlPart& xml)
{
    TextBuilder inside(m_limits);
    OdtStory(m_context, inside, m_limits).readBlocks(xml);
    const QString text = inside.take();
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

// A list paragraph without words has no number in the text, though it is counted.
void OdtStory::writeLabel(Paragraph& paragraph)
{
    if (paragraph.label.isEmpty())
        return;
    m_out.add(paragraph.label);
    m_out.add(u" ");
    paragraph.label.clear();
}

void OdtStory::add(QStringView text, Paragraph& paragraph, const std::optional<FontEncoding>& font)
{
    if (text.isEmpty())
        return;
    writeLabel(paragraph);
    m_out.add(text, font);
    paragraph.spaced = false;
}

// White space of the file is one space, and none at the start; more of it is an element.
void OdtStory::addCollapsed(QStringView text, Paragraph& paragraph,
                            const std::optional<FontEncoding>& font)
{
    QString collapsed;
    collapsed.reserve(text.size());
    bool spaced = paragraph.spaced;
    for (const QChar unit : text) {
        const bool space = unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r';
        if (!space)
            collapsed += unit;
        else if (!spaced)
            collapsed += u' ';
        spaced = space;
    }
    if (collapsed.isEmpty())
        return;
    add(collapsed, paragraph, font);
    paragraph.spaced = spaced;
}

}  // namespace nghisu
