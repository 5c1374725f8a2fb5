// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/modernstyle.h"

#include "report/papertype.h"
#include "report/printable.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Points.
constexpr double kindPoints = 20;
constexpr double subjectPoints = 13;
constexpr double annexPoints = 13;
constexpr double councilPoints = 12;
constexpr double smallPoints = 9.5;
constexpr double cellPoints = 10;
constexpr double pageNumberPoints = 9;
constexpr double titleSpace = 20;
constexpr double addresseeSpace = 20;
constexpr double mostSpace = 12;  // above a paragraph of the text
// mm
constexpr double bindingMargin = 25;
constexpr double margin = 20;

void setUpright(Paragraph& paragraph, bool bold)
{
    for (Run& run : paragraph.runs) {
        run.bold = bold;
        run.italic = false;
    }
}

void setTitle(Paragraph& paragraph, double points, bool bold, double spaceBefore)
{
    setUpright(paragraph, bold);
    paragraph.points = points;
    paragraph.spaceBefore = spaceBefore;
}

void restyleCell(Paragraph& paragraph)
{
    paragraph.points = cellPoints;
    if (paragraph.align == Align::Justify)
        paragraph.align = Align::Left;
}

void restyle(Paragraph& paragraph)
{
    paragraph.align = Align::Left;
    paragraph.firstIndent = 0;
    paragraph.rule = 0;
    switch (paragraph.style) {
    case TextStyle::DocumentKind:
        setTitle(paragraph, kindPoints, true, titleSpace);
        for (Run& run : paragraph.runs)
            run.text = sentenceCase(run.text);
        return;
    case TextStyle::Subject:
        setTitle(paragraph, subjectPoints, false, 2);
        return;
    case TextStyle::AnnexTitle:
        setTitle(paragraph, annexPoints, true, paragraph.spaceBefore);
        return;
    case TextStyle::IssuingBody:
        setTitle(paragraph, councilPoints, true, 0);
        return;
    case TextStyle::SuperiorBody:
    case TextStyle::DocumentNumber:
    case TextStyle::PlaceAndDate:
        setTitle(paragraph, smallPoints, false, 0);
        return;
    default:
        break;
    }
    paragraph.points = paperType(PaperStyle::Modern).textPoints;
    paragraph.spaceBefore = std::min(paragraph.spaceBefore, mostSpace);
    if (paragraph.style == TextStyle::AddressedTo)
        paragraph.spaceBefore = addresseeSpace;
    // Centred lines and grounds were in italics to be told from the text.
    if (paragraph.style == TextStyle::Centred || paragraph.style == TextStyle::LegalBasis) {
        for (Run& run : paragraph.runs)
            run.italic = false;
    }
}

/// "./." ends the text of official documents.
void endPlainly(Paragraph& paragraph)
{
    if (paragraph.runs.isEmpty())
        return;
    QString& text = paragraph.runs.last().text;
    if (text.endsWith("./."_L1) || text.endsWith(u"…/."_s))
        text.chop(2);
}

class Restyler {
public:
    void add(Paragraph paragraph)
    {
        restyle(paragraph);
        const bool addressed = paragraph.style == TextStyle::AddressedTo;
        m_blocks.append(std::move(paragraph));
        if (addressed && m_about) {
            m_blocks.append(*std::exchange(m_about, std::nullopt));
        }
    }

    void add(const Heading& heading) { m_blocks.append(heading); }

    void add(NumberedItem item)
    {
        std::for_each(item.paragraphs.begin(), item.paragraphs.end(), restyle);
        std::for_each(item.notes.begin(), item.notes.end(), restyle);
        m_blocks.append(std::move(item));
    }

    void add(DashList list)
    {
        std::for_each(list.items.begin(), list.items.end(), restyle);
        m_blocks.append(std::move(list));
    }

    void add(Table table)
    {
        table.points = cellPoints;
        for (QList<TableCell>& row : table.rows) {
            for (TableCell& cell : row)
                std::for_each(cell.begin(), cell.end(), restyleCell);
        }
        m_blocks.append(std::move(table));
    }

    void add(const CardSheet& sheet) { m_blocks.append(sheet); }
    void add(const PartBreak& end) { m_blocks.append(end); }

    void add(HeaderBlock head)
    {
        // What a letter is about stands below whom it is for.
        const auto about =
            std::find_if(head.leftFoot.begin(), head.leftFoot.end(),
                         [](const Paragraph& line) { return line.style == TextStyle::Subject; });
        if (about != head.leftFoot.end()) {
            m_about = *about;
            head.leftFoot.erase(about);
            restyle(*m_about);
            setTitle(*m_about, paperType(PaperStyle::Modern).textPoints, true, mostSpace);
            m_about->keepWithNext = true;
        }
        head.right.clear();
        if (head.leftFoot.isEmpty())
            std::swap(head.leftFoot, head.rightFoot);
        for (QList<Paragraph>* lines : {&head.left, &head.leftFoot, &head.rightFoot})
            std::for_each(lines->begin(), lines->end(), restyle);
        for (Paragraph& line : head.rightFoot)
            line.align = Align::Right;
        head.ruled = true;
        m_blocks.append(std::move(head));
    }

    void add(SignatureBlock block)
    {
        if (auto* last = m_blocks.isEmpty() ? nullptr : std::get_if<Paragraph>(&m_blocks.last()))
            endPlainly(*last);
        for (QString& line : block.recipients) {
            if (line.endsWith(u';') || line.endsWith(u'.'))
                line.chop(1);
        }
        m_blocks.append(std::move(block));
    }

    QList<Block> take() { return std::move(m_blocks); }

private:
    QList<Block> m_blocks;
    std::optional<Paragraph> m_about;
};

}  // namespace

Document inStyle(Document document, PaperStyle style)
{
    document.style = style;
    if (style == PaperStyle::Official)
        return document;
    Restyler restyler;
    bool cards = false;
    for (const Block& block : std::as_const(document.blocks)) {
        cards = cards || std::holds_alternative<CardSheet>(block);
        std::visit([&restyler](const auto& one) { restyler.add(one); }, block);
    }
    document.blocks = restyler.take();
    if (!cards) {
        document.page.left = bindingMargin;
        document.page.right = document.page.top = document.page.bottom = margin;
        document.page.pageNumberPoints = pageNumberPoints;
        document.page.numberBelow = true;
    }
    return document;
}

}  // namespace nghisu
