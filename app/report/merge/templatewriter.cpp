// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/templatewriter.h"

#include "report/printable.h"

#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSet>

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// A thousand pages are a tenth of it.
constexpr qsizetype mostLetters = 64'000'000;
// Repeats in repeats may write nothing and yet never come to an end.
constexpr int mostItems = 5'000'000;

/// Marks that a document may bear once only, and comments, which are about one place.
bool isUnique(const TemplateNode& node)
{
    static const QSet<QString> names{
        u"bookmarkStart"_s,   u"bookmarkEnd"_s,      u"commentRangeStart"_s,
        u"commentRangeEnd"_s, u"commentReference"_s, u"permStart"_s,
        u"permEnd"_s};
    return node.kind == TemplateNode::Kind::Element && names.contains(node.name);
}

/// Whether it must hold a paragraph, and a paragraph last.
bool holdsBlocks(const TemplateNode& node)
{
    static const QSet<QString> names{u"tc"_s,  u"txbxContent"_s, u"hdr"_s,
                                     u"ftr"_s, u"footnote"_s,    u"endnote"_s};
    return names.contains(node.name);
}

/// Whether a paragraph can end in the middle of it and go on in the next.
bool canBreak(const TemplateNode& node)
{
    static const QSet<QString> names{u"r"_s, u"hyperlink"_s, u"ins"_s, u"smartTag"_s};
    if (names.contains(node.name))
        return true;
    if (node.name != u"p")
        return false;
    // With a section of pages it would end here, too.
    return std::none_of(node.children.begin(), node.children.end(), [](const TemplateNode& child) {
        return child.isElement(u"pPr") && hasContent(child);
    });
}

}  // namespace

Result<QByteArray> TemplateWriter::write(const TemplatePart& part)
{
    m_out.clear();
    if (part.byteOrderMark)
        m_out += QChar(QChar::ByteOrderMark);
    writeNodes(part.nodes);
    if (m_full)
        return Error{ErrorCode::TemplateTooLarge, {}};
    QStringEncoder encode(part.encoding);
    return QByteArray(encode(m_out));
}

void TemplateWriter::writeNodes(const std::vector<TemplateNode>& nodes)
{
    for (const TemplateNode& node : nodes)
        writeNode(node);
}

void TemplateWriter::writeNode(const TemplateNode& node)
{
    m_full = m_full || m_out.size() > mostLetters;
    if (m_full)
        return;
    switch (node.kind) {
    case TemplateNode::Kind::Element:
        if (!m_again || !isUnique(node))
            writeElement(node);
        break;
    case TemplateNode::Kind::Text:
    case TemplateNode::Kind::Verbatim:
        m_out += node.start;
        break;
    case TemplateNode::Kind::Field:
        writeField(node);
        break;
    case TemplateNode::Kind::Section:
        writeSection(node);
        break;
    case TemplateNode::Kind::Marker:
        break;
    }
}

void TemplateWriter::writeElement(const TemplateNode& node)
{
    if (node.isElement(u"tbl")) {
        writeTable(node);
        return;
    }
    if (node.isElement(u"p")) {
        // A text box in a paragraph has paragraphs of its own.
        const std::vector<const TemplateNode*> outer = std::exchange(m_open, {&node});
        writeTag(node);
        writeNodes(node.children);
        m_out += node.end;
        m_open = outer;
        m_lastBlock = node.name;
        return;
    }
    const bool blocks = holdsBlocks(node);
    const QString before = m_lastBlock;
    if (blocks)
        m_lastBlock.clear();
    if (node.isElement(u"tr"))
        ++m_rows;
    m_open.push_back(&node);
    writeTag(node);
    for (const TemplateNode& child : node.children) {
        // Word asks for a paragraph behind the last table.
        if (child.isElement(u"sectPr") && node.isElement(u"body"))
            addLastParagraph(node);
        writeNode(child);
    }
    if (blocks) {
        addLastParagraph(node);
        m_lastBlock = before;
    }
    m_out += node.end;
    m_open.pop_back();
}

void TemplateWriter::writeTable(const TemplateNode& table)
{
    const qsizetype begin = m_out.size();
    const int outer = std::exchange(m_rows, 0);
    writeTag(table);
    writeNodes(table.children);
    m_out += table.end;
    // No program opens a table without rows.
    if (m_rows == 0)
        m_out.truncate(begin);
    else
        m_lastBlock = table.name;
    m_rows = outer;
}

void TemplateWriter::addLastParagraph(const TemplateNode& node)
{
    if (m_lastBlock == u"p")
        return;
    m_out += u"<%1p/>"_s.arg(node.prefix());
    m_lastBlock = u"p"_s;
}

/// The start of an element. Word numbers paragraphs and rows; a copy goes without.
void TemplateWriter::writeTag(const TemplateNode& node)
{
    if (!m_again || !node.start.contains(u":paraId="_s)) {
        m_out += node.start;
        return;
    }
    static const QRegularExpression numbers(u"\\s\\w+:(paraId|textId)=(\"[^\"]*\"|'[^']*')"_s);
    QString start = node.start;
    m_out += start.remove(numbers);
}

void TemplateWriter::writeSection(const TemplateNode& section)
{
    if (section.marker != MarkerKind::Repeat) {
        if (isThere(section.meant) == (section.marker == MarkerKind::IfThere))
            writeNodes(section.children);
        return;
    }
    const MergeItem* item = itemOf(section.meant.scope);
    if (!item)
        return;
    const QList<MergeItem> items = item->lists.value(section.meant.key);
    const QScopedValueRollback again(m_again);
    for (const MergeItem& each : items) {
        m_full = m_full || ++m_repeated > mostItems;
        if (m_full)
            return;
        m_items.push_back(&each);
        writeNodes(section.children);
        m_items.pop_back();
        m_again = true;
    }
}

bool TemplateWriter::isThere(const MergeName& name) const
{
    const MergeItem* item = itemOf(name.scope);
    if (!item)
        return false;
    if (name.of)
        return !item->lists.value(name.key).isEmpty();
    const MergeValue value = item->values.value(name.key);
    return !value.missing && !value.text.isEmpty();
}

const MergeItem* TemplateWriter::itemOf(MergeScope scope) const
{
    const auto found =
        std::find_if(m_items.rbegin(), m_items.rend(),
                     [scope](const MergeItem* item) { return item->scope == scope; });
    return found == m_items.rend() ? nullptr : *found;
}

void TemplateWriter::writeField(const TemplateNode& field)
{
    const MergeItem* item = itemOf(field.meant.scope);
    const MergeValue value = item ? item->values.value(field.meant.key) : MergeValue();
    const bool empty = value.text.isEmpty() && !field.meant.optional;
    if ((value.missing || empty) && !m_missing.contains(field.typed))
        m_missing.append(field.typed);
    if (value.text.isEmpty() && field.meant.optional)
        return;
    const QStringList paragraphs = printableParagraphs(value.text);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (i > 0)
            breakParagraph(field);
        m_out += field.start + escapedText(paragraphs[i]) + field.end;
    }
}

/// Goes on in a new paragraph of the same look, or in a new line where that cannot be.
void TemplateWriter::breakParagraph(const TemplateNode& field)
{
    const bool whole = !m_open.empty() && m_open.front()->isElement(u"p");
    if (!whole || !std::all_of(m_open.begin(), m_open.end(), [](const TemplateNode* node) {
            return canBreak(*node);
        })) {
        m_out += u"<%1br/>"_s.arg(field.prefix());
        return;
    }
    for (auto node = m_open.rbegin(); node != m_open.rend(); ++node)
        m_out += (*node)->end;
    const QScopedValueRollback again(m_again, true);
    for (const TemplateNode* node : m_open) {
        writeTag(*node);
        for (const TemplateNode& child : node->children) {
            if (child.isElement(u"pPr") || child.isElement(u"rPr"))
                m_out += markupOf(child);
        }
    }
}

}  // namespace nghisu
