// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/typesetter.h"

#include "report/metrics.h"
#include "report/setpieces.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nghisu {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

constexpr int longestWhole = 30;  // characters of a word that is not broken
constexpr qsizetype longestBookmark = 80;
// A head and a signature block stand in one piece on at most these parts of a page. Names that are too
// much for that are set smaller, step by step, as far as they can be read.
constexpr double headPart = 0.6;
constexpr double signaturePart = 0.8;
constexpr double smallerPart = 0.9;
constexpr double leastPart = 0.4;
// A title's lines may differ by this part, so that the longer one comes first.
constexpr double titleSlack = 1.1;

QTextOption optionFor(Align align)
{
    QTextOption option;
    switch (align) {
    case Align::Left:
        option.setAlignment(Qt::AlignLeft);
        break;
    case Align::Centre:
        option.setAlignment(Qt::AlignHCenter);
        break;
    case Align::Right:
        option.setAlignment(Qt::AlignRight);
        break;
    case Align::Justify:
        option.setAlignment(Qt::AlignJustify);
        break;
    }
    // A page reads from the left even where a text quoted in it does not.
    option.setTextDirection(Qt::LeftToRight);
    // A word longer than the line (an address, a slip of the keyboard) breaks anywhere.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Where a line should end instead, so that it does not tear "102/2009/NĐ-CP" at its hyphen: before
/// the word that it breaks. The line's own end where that is between words, or the word is long.
int wholeWordEnd(const QString& text, const QTextLine& line)
{
    const int start = line.textStart();
    const int end = start + line.textLength();
    if (end <= 0 || end >= text.size() || text[end - 1].isSpace() || text[end].isSpace())
        return end;
    int from = end;
    while (from > start && end - from <= longestWhole && !text[from - 1].isSpace())
        --from;
    int to = end;
    while (to < text.size() && to - from <= longestWhole && !text[to].isSpace())
        ++to;
    return from == start || to - from > longestWhole ? end : from;
}

}  // namespace

QFont paperFont(double points, bool bold, bool italic, PaperStyle style)
{
    const PaperType& type = paperType(style);
    QFont font;
    font.setFamilies(type.families);
    font.setStyleHint(type.serif ? QFont::Serif : QFont::SansSerif);
    font.setPixelSize(int(std::lround(fromPoints(points))));
    font.setBold(bold);
    font.setItalic(italic);
    // The same line breaks on every screen and printer.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::vector<Typesetter::SetLine> Typesetter::setText(const Paragraph& paragraph, double width)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    const bool uniform =
        std::all_of(paragraph.runs.begin(), paragraph.runs.end(), [&](const Run& run) {
            return run.bold == paragraph.runs.first().bold
                && run.italic == paragraph.runs.first().italic && !run.underlined && !run.struck;
        });
    for (const Run& run : paragraph.runs) {
        if (!uniform) {
            QTextLayout::FormatRange range;
            range.start = int(text.size());
            range.length = int(run.text.size());
            range.format.setFont(paperFont(paragraph.points, run.bold, run.italic, m_style));
            range.format.setFontUnderline(run.underlined);
            range.format.setFontStrikeOut(run.struck);
            formats.append(range);
        }
        text += run.text;
    }
    text.replace(u'\n', QChar(QChar::LineSeparator));

    const Run first = paragraph.runs.isEmpty() ? Run{} : paragraph.runs.first();
    auto layout = std::make_unique<QTextLayout>(
        text, paperFont(paragraph.points, uniform && first.bold, uniform && first.italic, m_style));
    layout->setCacheEnabled(true);
    layout->setTextOption(optionFor(paragraph.align));
    if (!uniform)
        layout->setFormats(formats);

    std::vector<SetLine> lines;
    const double pitch = fromPoints(paragraph.points) * linePitch;
    layout->beginLayout();
    for (;;) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        const double indent = lines.empty() ? fromMillimetres(paragraph.firstIndent) : 0;
        line.setLineWidth(width - indent);
        if (const int end = wholeWordEnd(text, line); end < line.textStart() + line.textLength()) {
            line.setNumColumns(end - line.textStart(), width - indent);
            if (line.textStart() + line.textLength() != end)
                line.setLineWidth(width - indent);
        }
        SetLine set;
        set.line = line;
        set.left = indent;
        // A letter from another font may need more than the pitch; it gets it.
        set.height = std::max(pitch, line.height());
        set.offset = (set.height - line.height()) / 2;
        lines.push_back(set);
    }
    layout->endLayout();
    m_result.texts.push_back(std::move(layout));
    return lines;
}

double Typesetter::naturalWidth(const Paragraph& paragraph)
{
    double widest = 0;
    for (const SetLine& line : setText(paragraph, m_width))
        widest = std::max(widest, line.line.naturalTextWidth());
    return widest;
}

std::vector<Typesetter::SetLine> Typesetter::setTitle(const Paragraph& paragraph, double width)
{
    std::vector<SetLine> lines = setText(paragraph, width);
    if (lines.size() < 2)
        return lines;
    const std::size_t count = lines.size();
    double low = width / double(count) / 2;
    double high = width;
    while (high - low > fromPoints(2)) {
        const double middle = (low + high) / 2;
        (setText(paragraph, middle).size() > count ? low : high) = middle;
    }
    const double narrow = std::min(width, high * titleSlack);
    lines = setText(paragraph, narrow);
    for (SetLine& line : lines)
        line.left += (width - narrow) / 2;
    return lines;
}

double Typesetter::stack(Row& row, const Paragraph& text, double left, double top, double width)
{
    Paragraph paragraph = text;
    if (m_part < 1)
        paragraph.points = std::floor(text.points * m_part * 10) / 10;
    double y = top + fromPoints(paragraph.spaceBefore);
    double widest = 0;
    const bool title = paragraph.align == Align::Centre;
    for (const SetLine& line : title ? setTitle(paragraph, width) : setText(paragraph, width)) {
        row.lines.push_back({line.line, QPointF(left + line.left, y + line.offset)});
        widest = std::max(widest, line.line.naturalTextWidth());
        y += line.height;
    }
    if (paragraph.rule > 0) {
        const double length = widest * paragraph.rule;
        const double from = paragraph.align == Align::Centre ? left + (width - length) / 2 : left;
        y += fromPoints(ruleGap);
        row.strokes.emplace_back(from, y, from + length, y);
    }
    return y;
}

void Typesetter::add(const Paragraph& paragraph)
{
    const bool title = paragraph.align == Align::Centre;
    const std::vector<SetLine> lines =
        title ? setTitle(paragraph, m_width) : setText(paragraph, m_width);
    double widest = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const SetLine& line = lines[i];
        Row row;
        row.before = i == 0 ? fromPoints(paragraph.spaceBefore) : 0;
        row.height = line.height;
        // At least two lines of a paragraph at the foot and at the head of a page.
        const bool second = i + 2 == lines.size();
        row.keepWithNext = (i == 0 && lines.size() > 1) || second
                        || (paragraph.keepWithNext && i + 1 == lines.size());
        row.lines.push_back({line.line, QPointF(line.left, line.offset)});
        widest = std::max(widest, line.line.naturalTextWidth());
        m_result.rows.push_back(std::move(row));
    }
    if (paragraph.rule > 0 && !lines.empty()) {
        Row& last = m_result.rows.back();
        const double length = widest * paragraph.rule;
        const double from = paragraph.align == Align::Centre ? (m_width - length) / 2 : 0;
        const double y = last.height + fromPoints(ruleGap);
        last.strokes.emplace_back(from, y, from + length, y);
        last.height = y;
    }
}

void Typesetter::bookmark(std::size_t row, const QString& text, int level)
{
    if (row >= m_result.rows.size())
        return;
    QString title = text.simplified();
    if (title.size() > longestBookmark) {
        const qsizetype word = title.lastIndexOf(u' ', longestBookmark);
        title = title.left(word > 0 ? word : longestBookmark) + u'…';
    }
    m_result.rows[row].bookmark = int(m_result.bookmarks.size());
    m_result.bookmarks.push_back({title, level});
}

void Typesetter::add(const Heading& heading)
{
    const std::size_t first = m_result.rows.size();
    add(headingParagraph(heading, *m_type));
    m_headingLevel = heading.level;
    bookmark(first, heading.number + u' ' + heading.text, heading.level - 1);
}

void Typesetter::add(const NumberedItem& item)
{
    const std::size_t first = m_result.rows.size();
    const QList<Paragraph> paragraphs = numberedParagraphs(item);
    for (const Paragraph& paragraph : paragraphs)
        add(paragraph);
    if (item.depth == 0 && !paragraphs.isEmpty())
        bookmark(first, textOf(paragraphs.first()), m_headingLevel);
    for (const Paragraph& note : item.notes) {
        if (!m_result.rows.empty())
            m_result.rows.back().keepWithNext = true;
        add(note);
    }
}

void Typesetter::add(const DashList& list)
{
    const QList<Paragraph> paragraphs = dashedParagraphs(list);
    for (const Paragraph& paragraph : paragraphs)
        add(paragraph);
}

void Typesetter::add(const Table& table)
{
    QList<TableCell> titles;
    for (const TableColumn& column : table.columns)
        titles.append(TableCell{columnTitle(column, table.points, *m_type)});
    const int head = int(m_result.rows.size());
    addRow(table, titles, head, true);
    for (const QList<TableCell>& row : table.rows) {
        if (isCancelled())
            return;
        addRow(table, row, head, false);
    }
    for (std::size_t i = std::size_t(head); table.keepTogether && i < m_result.rows.size(); ++i)
        m_result.rows[i].keepWithNext = true;
}

void Typesetter::addRow(const Table& table, const QList<TableCell>& cells, int head, bool isHead)
{
    const double across = fromMillimetres(cellSide);
    const double above = fromPoints(cellTop);
    const double below = fromPoints(cellBottom);
    const double weights =
        std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                        [](double sum, const TableColumn& column) { return sum + column.weight; });
    Row row;
    row.before = isHead ? fromPoints(tableSpace) : 0;
    // A title across the table stays with the row below it.
    row.keepWithNext = isHead || (cells.size() == 1 && table.columns.size() > 1);
    row.tableHead = isHead ? -1 : head;
    double left = 0;
    for (qsizetype c = 0; c < cells.size(); ++c) {
        // A row of one cell runs across the table.
        const double width =
            cells.size() == 1 ? m_width : m_width * table.columns[c].weight / weights;
        CellColumn column;
        column.left = left;
        column.width = width;
        column.textLeft = left + across;
        double y = cells[c].isEmpty() ? above : 0;
        for (const Paragraph& paragraph : cells[c]) {
            double before = (column.lines.empty() ? above : fromPoints(cellParagraphSpace))
                          + fromPoints(paragraph.spaceBefore);
            for (const SetLine& line : setText(paragraph, width - 2 * across)) {
                column.lines.push_back({line.line, before, line.height, line.offset});
                y += line.height + before;
                before = 0;
            }
        }
        row.height = std::max(row.height, y + below);
        row.cells.push_back(std::move(column));
        left += width;
    }
    m_result.rows.push_back(std::move(row));
}

void Typesetter::add(const PartBreak&)
{
    Row row;
    row.startsPart = true;
    m_result.rows.push_back(std::move(row));
}

void Typesetter::addWhole(const std::function<Row()>& make, double room)
{
    Row row = make();
    while (row.height > room && m_part > leastPart) {
        m_part *= smallerPart;
        row = make();
    }
    m_part = 1;
    m_result.rows.push_back(std::move(row));
}

void Typesetter::add(const HeaderBlock& block)
{
    // The text begins on the same page.
    addWhole([&] { return headOf(block); }, m_height * headPart);
}

Row Typesetter::headOf(const HeaderBlock& block)
{
    // The State's name stands on one line, also where that leaves the council less than half.
    double right = 0;
    for (const Paragraph& paragraph : block.right)
        right = std::max(right, naturalWidth(paragraph));
    const bool alone = block.right.isEmpty();
    const double leftWidth =
        alone ? m_width / 2 : std::min(m_width * headLeft, m_width - right - fromMillimetres(3));
    const double rightWidth = m_width - leftWidth;
    const double gap = fromMillimetres(2);
    Row row;
    double leftEnd = 0;
    double rightEnd = 0;
    for (const Paragraph& paragraph : block.left)
        leftEnd = stack(row, paragraph, 0, leftEnd, alone ? m_width : leftWidth - gap);
    for (const Paragraph& paragraph : block.right)
        rightEnd = stack(row, paragraph, leftWidth, rightEnd, rightWidth);
    const bool ends = block.ruled && block.leftFoot.isEmpty() && block.rightFoot.isEmpty();
    const double foot = std::max(leftEnd, rightEnd) + (ends ? 0 : fromPoints(headFootSpace));
    row.height = foot;
    double leftFoot = foot;
    for (const Paragraph& paragraph : block.leftFoot)
        leftFoot = stack(row, paragraph, 0, leftFoot, leftWidth - gap);
    double rightFoot = foot;
    for (const Paragraph& paragraph : block.rightFoot)
        rightFoot = stack(row, paragraph, leftWidth, rightFoot, rightWidth);
    row.height = std::max(leftFoot, rightFoot);
    if (block.ruled) {
        row.height += fromPoints(headRuleGap);
        row.strokes.emplace_back(0, row.height, m_width, row.height);
    }
    row.keepWithNext = true;
    return row;
}

double Typesetter::stackOffice(Row& row, const Signer& signer, double left, double width)
{
    double y = 0;
    for (const QString& line : signer.office)
        y = stack(row, signerOffice(line, *m_type), left, y, width);
    return y;
}

double Typesetter::stackName(Row& row, const Signer& signer, double left, double top, double width)
{
    return stack(row, signerName(signer, *m_type), left, top, width);
}

void Typesetter::add(const SignatureBlock& block)
{
    // It signs something: the end of the text goes with it.
    if (!m_result.rows.empty())
        m_result.rows.back().keepWithNext = true;
    addWhole([&] { return signatureOf(block); }, m_height * signaturePart);
}

Row Typesetter::signatureOf(const SignatureBlock& block)
{
    const double half = m_width / 2;
    Row row;
    row.before = fromPoints(signatureBefore);
    double leftEnd = 0;
    if (!block.recipientsTitle.isEmpty()) {
        leftEnd = stack(row, recipientsTitle(block, *m_type), 0, 0, half);
        for (const QString& line : block.recipients) {
            leftEnd = stack(row, recipient(line, *m_type), 0, leftEnd, half - fromMillimetres(4));
        }
    }
    // Copied out it reads from the left, as in an office program.
    double officeEnd = 0;
    for (const Signer& signer : block.left)
        officeEnd = stackOffice(row, signer, 0, half);
    officeEnd = std::max(officeEnd, stackOffice(row, block.right, half, half));
    // The names stand on one line, whatever is above them.
    const double names = officeEnd + fromPoints(signatureSpace);
    row.height = leftEnd;
    for (const Signer& signer : block.left)
        row.height = std::max(row.height, stackName(row, signer, 0, names, half));
    row.height = std::max(row.height, stackName(row, block.right, half, names, half));
    return row;
}

RowList Typesetter::set(const Document& document)
{
    m_result = {};
    m_style = document.style;
    m_type = &paperType(m_style);
    m_headingLevel = 0;
    m_height =
        fromMillimetres(document.page.paperHeight() - document.page.top - document.page.bottom);
    for (const Block& block : document.blocks) {
        if (isCancelled())
            break;
        std::visit([this](const auto& one) { add(one); }, block);
    }
    return std::move(m_result);
}

}  // namespace nghisu
