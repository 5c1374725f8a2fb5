// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/officeflow.h"

#include "report/cardcode.h"
#include "report/metrics.h"
#include "report/papertype.h"
#include "report/rows.h"
#include "report/setpieces.h"
#include "report/typesetter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nghisu {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

constexpr double cardRowLoss = 8;     // points
constexpr double letterWidth = 0.45;  // em, of a letter of running text, about
constexpr double columnGap = 2;       // mm between the council's name and the State's

double toMillimetres(double units)
{
    return units * 25.4 / unitsPerInch;
}

/// The widest line of a paragraph in mm, about; its own width where it fits on one.
double widestLine(const Paragraph& paragraph, double column, PaperStyle style)
{
    const QFontMetricsF metrics(
        paperFont(paragraph.points, isBold(paragraph), isItalic(paragraph), style));
    const double whole = toMillimetres(metrics.horizontalAdvance(textOf(paragraph)));
    return whole <= column ? whole : whole / std::ceil(whole / column);
}

class FlowMaker {
public:
    explicit FlowMaker(const Document& document)
        : m_width(document.page.paperWidth() - document.page.left - document.page.right),
          m_height(document.page.paperHeight() - document.page.top - document.page.bottom),
          m_style(document.style), m_type(paperType(document.style))
    {
        for (const Block& block : document.blocks)
            std::visit([this](const auto& one) { add(one); }, block);
        m_flow.styles = m_looks.styles();
    }

    Flow take() { return std::move(m_flow); }

private:
    QList<FlowLine> linesOf(const Paragraph& paragraph, double column)
    {
        m_looks.add(paragraph);
        FlowLine line;
        line.paragraph = paragraph;
        line.columnWidth = column;
        QList<FlowLine> lines{line};
        if (paragraph.rule > 0) {
            FlowLine rule;
            rule.paragraph.align = paragraph.align;
            rule.paragraph.keepWithNext = paragraph.keepWithNext;
            rule.ruleLength = widestLine(paragraph, column, m_style) * paragraph.rule;
            rule.columnWidth = column;
            lines.first().paragraph.keepWithNext = true;
            lines.append(rule);
        }
        return lines;
    }

    void append(const QList<FlowLine>& lines)
    {
        for (const FlowLine& line : lines)
            m_flow.blocks.append(line);
    }

    void add(const Paragraph& paragraph) { append(linesOf(paragraph, m_width)); }

    void add(const Heading& heading)
    {
        QList<FlowLine> lines = linesOf(headingParagraph(heading, m_type), m_width);
        lines.first().outline = std::clamp(heading.level, 1, 2);
        append(lines);
    }

    void add(const NumberedItem& item)
    {
        const std::optional<ListPlace> place =
            item.paragraphs.isEmpty() ? std::nullopt : m_counter.next(item.number);
        QList<Paragraph> paragraphs = place ? item.paragraphs : numberedParagraphs(item);
        if (place && place->first)
            m_flow.starts.append(place->start);
        QList<FlowLine> lines;
        for (Paragraph& paragraph : paragraphs) {
            if (paragraph.style == TextStyle::Body)
                paragraph.style = TextStyle::Item;
            lines += linesOf(paragraph, m_width);
        }
        if (place)
            lines.first().place = place;
        for (const Paragraph& note : item.notes) {
            if (!lines.isEmpty())
                lines.last().paragraph.keepWithNext = true;
            lines += linesOf(note, m_width);
        }
        append(lines);
    }

    void add(const DashList& list)
    {
        const QList<Paragraph> paragraphs = dashedParagraphs(list);
        for (const Paragraph& paragraph : paragraphs)
            add(paragraph);
    }

    void add(const Table& table)
    {
        FlowTable flow;
        flow.ruled = true;
        const double weights = std::accumulate(
            table.columns.begin(), table.columns.end(), 0.0,
            [](double sum, const TableColumn& column) { return sum + column.weight; });
        FlowRow head;
        head.head = true;
        for (const TableColumn& column : table.columns) {
            flow.widths.append(m_width * column.weight / weights);
            head.cells.append(
                cellOf({columnTitle(column, table.points, m_type)}, flow.widths.last(), true));
        }
        flow.rows.append(head);
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const QList<TableCell>& cells = table.rows[i];
            const bool across = cells.size() == 1 && table.columns.size() > 1;
            const bool keep = across || (table.keepTogether && i + 1 < table.rows.size());
            FlowRow row;
            for (qsizetype c = 0; c < cells.size(); ++c) {
                TableCell paragraphs = cells[c];
                for (qsizetype p = 1; p < paragraphs.size(); ++p)
                    paragraphs[p].spaceBefore += cellParagraphSpace;
                FlowCell cell = cellOf(paragraphs, across ? m_width : flow.widths[c], keep);
                cell.columns = across ? int(table.columns.size()) : 1;
                row.cells.append(cell);
                row.part = std::max(row.part, partOfPage(cell.lines));
            }
            row.whole = row.part <= wholeRowPart;
            flow.rows.append(row);
        }
        addTable(flow, tableSpace, table.keepTogether);
    }

    /// How much of a page the lines of a cell fill, about.
    double partOfPage(const QList<FlowLine>& lines) const
    {
        double height = 0;
        for (const FlowLine& line : lines) {
            const double points = line.paragraph.points;
            const double letters = double(textOf(line.paragraph).size());
            const double width = (line.columnWidth - 2 * cellSide) * 72 / 25.4;
            height += std::ceil(letters * letterWidth * points / width) * points * linePitch;
        }
        return height / (m_height * 72 / 25.4);
    }

    // An office program turns no text upside down: a folded card leaves its upper half free.
    void add(const CardSheet& sheet)
    {
        const double width = m_width / sheet.across;
        const double height = m_height / sheet.down * 72 / 25.4;
        const double codeWidth = widthOfCodes(sheet);
        FlowTable table;
        table.ruled = true;
        for (int i = 0; i < sheet.across; ++i) {
            table.widths.append(width - codeWidth);
            if (codeWidth > 0)
                table.widths.append(codeWidth);
        }
        for (qsizetype i = 0; i < sheet.cards.size(); i += sheet.across) {
            FlowRow row;
            // Rules and the paragraph behind the table need a little of the page.
            row.least = height - cardRowLoss;
            row.before = sheet.folded ? height / 2 : 0;
            for (qsizetype c = i; c < i + sheet.across; ++c) {
                const Card card = sheet.cards.value(c);
                const double column = width - codeWidth;
                row.cells.append(
                    cellOf(fitted(card.paragraphs, column, row.least - row.before), column, false));
                if (codeWidth > 0) {
                    row.cells.last().ruledRight = false;
                    row.cells.append(codeCell(card, codeWidth));
                }
            }
            table.rows.append(row);
        }
        addTable(table, 0, false);
    }

    // No office program sets smaller what is too much for a row: the row would grow.
    QList<Paragraph> fitted(const QList<Paragraph>& card, double column, double height) const
    {
        const double room = height - cellTop - cellBottom;
        return setSmaller(card, [&](const QList<Paragraph>& smaller) {
            Document text;
            text.style = m_style;
            for (const Paragraph& paragraph : smaller)
                text.blocks.append(paragraph);
            const RowList lines = Typesetter(fromMillimetres(column - 2 * cellSide)).set(text);
            return std::accumulate(
                       lines.rows.begin(), lines.rows.end(), 0.0,
                       [](double sum, const Row& row) { return sum + row.before + row.height; })
                <= fromPoints(room);
        });
    }

    /// The widest of a sheet with what a cell has beside it; 0 where it has none.
    static double widthOfCodes(const CardSheet& sheet)
    {
        double width = 0;
        for (const Card& card : sheet.cards) {
            if (const auto symbol = card.code ? CardSymbol::of(*card.code) : std::nullopt)
                width = std::max(width, symbol->sideWithQuiet() + 2 * cellSide);
        }
        return width;
    }

    // One card with the cell before it: text that runs around a picture is laid out differently by
    // every program.
    FlowCell codeCell(const Card& card, double width)
    {
        FlowCell cell;
        cell.ruledLeft = false;
        if (const auto symbol = card.code ? CardSymbol::of(*card.code) : std::nullopt) {
            FlowLine line;
            line.paragraph.align = Align::Centre;
            line.columnWidth = width;
            line.picture = int(m_flow.pictures.size());
            m_flow.pictures.append({u"code%1"_s.arg(line.picture + 1), symbol->png(),
                                    symbol->sideWithQuiet(), card.code->description});
            cell.lines.append(line);
        }
        if (card.code)
            cell.lines += linesOf(codeCaption(*card.code), width);
        return cell;
    }

    void add(const PartBreak&) { m_flow.blocks.append(FlowBreak{}); }

    void add(const HeaderBlock& block)
    {
        double state = 0;
        for (const Paragraph& paragraph : block.right)
            state = std::max(state, widestLine(paragraph, m_width, m_style));
        const bool alone = block.right.isEmpty();
        const double left =
            alone ? m_width / 2 : std::min(m_width * headLeft, m_width - state - 2 * columnGap);
        FlowTable table;
        table.widths = {left, m_width - left};
        if (alone) {
            FlowCell names = cellOf(block.left, m_width, true);
            names.columns = 2;
            table.rows.append(FlowRow{{names}});
        } else {
            table.rows.append(FlowRow{{cellOf(block.left, left - columnGap, true),
                                       cellOf(block.right, m_width - left, true)}});
        }
        if (!block.leftFoot.isEmpty() || !block.rightFoot.isEmpty()) {
            FlowRow foot{{cellOf(block.leftFoot, left - columnGap, true),
                          cellOf(block.rightFoot, m_width - left, true)}};
            foot.before = headFootSpace;
            table.rows.append(foot);
        }
        addTable(table, 0, true);
        if (block.ruled) {
            FlowLine rule;
            rule.paragraph.align = Align::Left;
            rule.paragraph.keepWithNext = true;
            rule.ruleLength = m_width;
            rule.columnWidth = m_width;
            rule.ruleGap = headRuleGap;
            m_flow.blocks.append(rule);
        }
    }

    void add(const SignatureBlock& block)
    {
        const double half = m_width / 2;
        FlowTable table;
        table.widths = {half, m_width - half};
        FlowCell left = cellOf({}, half, true);
        FlowCell rest;
        if (!block.recipientsTitle.isEmpty()) {
            QList<Paragraph> lines{recipientsTitle(block, m_type)};
            for (const QString& line : block.recipients)
                lines.append(recipient(line, m_type));
            left = cellOf(lines, half, true);
            left.opens = true;
            rest.joined = true;
        } else if (!block.left.isEmpty()) {
            left = cellOf(officesOf(block.left.first()), half, true);
            rest = cellOf({signerName(block.left.first(), m_type)}, half, false);
        }
        table.rows.append(FlowRow{{left, cellOf(officesOf(block.right), half, true)}});
        FlowRow names{{rest, cellOf({signerName(block.right, m_type)}, half, false)}};
        names.before = signatureSpace;
        table.rows.append(names);
        addTable(table, signatureBefore, true);
    }

    QList<Paragraph> officesOf(const Signer& signer) const
    {
        QList<Paragraph> lines;
        for (const QString& office : signer.office)
            lines.append(signerOffice(office, m_type));
        return lines;
    }

    FlowCell cellOf(const QList<Paragraph>& paragraphs, double width, bool keep)
    {
        FlowCell cell;
        for (const Paragraph& paragraph : paragraphs)
            cell.lines += linesOf(paragraph, width);
        // The first cell of a row speaks for it, also where it is empty.
        if (cell.lines.isEmpty() && keep)
            cell.lines.append(FlowLine());
        for (FlowLine& line : cell.lines)
            line.paragraph.keepWithNext = line.paragraph.keepWithNext || keep;
        return cell;
    }

    // What stands before a table makes the room above it; two tables in a row would become one.
    void addTable(FlowTable table, double before, bool keep)
    {
        table.whole = keep;
        FlowLine* above =
            m_flow.blocks.isEmpty() ? nullptr : std::get_if<FlowLine>(&m_flow.blocks.last());
        const bool begins =
            m_flow.blocks.isEmpty() || std::holds_alternative<FlowBreak>(m_flow.blocks.last());
        if (!above && !begins) {
            if (keep)
                keepLastRow(std::get<FlowTable>(m_flow.blocks.last()));
            FlowLine gap;
            gap.columnWidth = m_width;
            m_flow.blocks.append(gap);
            above = std::get_if<FlowLine>(&m_flow.blocks.last());
        }
        if (above) {
            above->spaceAfter = before;
            above->paragraph.keepWithNext = above->paragraph.keepWithNext || keep;
        }
        m_flow.blocks.append(table);
    }

    // What is kept with a table goes with its last row.
    static void keepLastRow(FlowTable& table)
    {
        table.endKept = true;
        for (FlowCell& cell : table.rows.last().cells) {
            for (FlowLine& line : cell.lines)
                line.paragraph.keepWithNext = true;
        }
    }

    double m_width;
    double m_height;
    PaperStyle m_style;
    const PaperType& m_type;
    ItemCounter m_counter;
    StyleLooks m_looks;
    Flow m_flow;
};

}  // namespace

double FlowTable::width() const
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

Flow flowOf(const Document& document)
{
    return FlowMaker(document).take();
}

}  // namespace nghisu
