// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tables.h"

#include "text/fold.h"
#include "text/textdata.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestHeading = 90;
constexpr qsizetype longestHead = 600;
constexpr qsizetype mostColumns = 16;

struct Heading {
    QString phrase;  ///< words with a space on either side
    Column column = Column::Other;
};

const std::vector<Heading>& headings()
{
    static const std::vector<Heading> made = [] {
        static const QHash<QString, Column> kinds{
            {u"number"_s, Column::Number},     {u"content"_s, Column::Content},
            {u"proposer"_s, Column::Proposer}, {u"lead"_s, Column::Lead},
            {u"partner"_s, Column::Partner},   {u"other"_s, Column::Other}};
        std::vector<Heading> list;
        const QList<QStringList> rows = dataRows(u":/text/columns.tsv"_s, 2);
        for (const QStringList& row : rows)
            list.push_back(
                {u' ' + foldSameLength(row.at(1)) + u' ', kinds.value(row.at(0), Column::Other)});
        std::stable_sort(list.begin(), list.end(), [](const Heading& a, const Heading& b) {
            return a.phrase.size() > b.phrase.size();
        });
        return list;
    }();
    return made;
}

// The words of a heading, folded, with one space around each.
QString wordsOf(QStringView heading)
{
    QString words = u" "_s;
    for (const QChar unit : foldSameLength(heading)) {
        if (unit.isLetterOrNumber())
            words += unit;
        else if (words.back() != u' ')
            words += u' ';
    }
    if (words.back() != u' ')
        words += u' ';
    return words;
}

bool isSpaceButTab(QChar unit)
{
    return unit.isSpace() && unit != u'\t';
}

// The cells of a line, empty ones among them.
std::vector<Span> cellsOf(const SourceLines& lines, qsizetype i, char16_t separator)
{
    const SourceLine& line = lines.at(i);
    const QString& text = lines.text();
    std::vector<Span> cells;
    qsizetype at = line.outer == line.start ? line.raw : line.start;
    qsizetype end = line.end;
    if (separator == u'|') {
        at = line.start;
        if (at < end && text.at(at) == u'|')
            ++at;
        if (end > at && text.at(end - 1) == u'|')
            --end;
    }
    for (;;) {
        qsizetype stop = at;
        while (stop < end && text.at(stop) != QChar(separator))
            ++stop;
        qsizetype first = at;
        qsizetype last = stop;
        while (first < last && isSpaceButTab(text.at(first)))
            ++first;
        while (last > first && text.at(last - 1).isSpace())
            --last;
        cells.push_back({first, last - first});
        if (stop >= end)
            return cells;
        at = stop + 1;
    }
}

// The marker that a cell holds and nothing else: "1", "1.2", "I", "a)", "-".
std::optional<Marker> cellMarker(QStringView cell)
{
    constexpr qsizetype longest = 12;
    if (cell.isEmpty() || cell.size() > longest || cell.contains(u' '))
        return std::nullopt;
    if (auto marker = rowMarker(cell))
        return marker;
    // A marker stands before words; here the words are in the next cell.
    auto marker = markerAt(QString(cell.toString() + u". x"_s));
    if (!marker || marker->textStart <= cell.size())
        marker = markerAt(QString(cell.toString() + u" x"_s));
    if (!marker || marker->textStart <= cell.size())
        return std::nullopt;
    marker->style.prepend(u"row"_s);
    return marker;
}

// "(1)", "1", "A": numbers under the headings.
bool isColumnNumber(QStringView cell)
{
    const QString words = wordsOf(cell).trimmed();
    return cell.size() <= 5 && !words.isEmpty() && words.size() <= 2 && !words.contains(u' ');
}

}  // namespace

std::optional<Column> columnOf(QStringView heading)
{
    if (heading.isEmpty() || heading.size() > longestHeading)
        return std::nullopt;
    const QString words = wordsOf(heading);
    for (const Heading& known : headings()) {
        // A heading that is one short word must be that word.
        if (known.column == Column::Number ? words == known.phrase : words.contains(known.phrase))
            return known.column;
    }
    return std::nullopt;
}

std::optional<TableShape> TableShape::at(const SourceLines& lines, qsizetype i)
{
    const QStringView line = lines.rawView(i);
    if (line.size() > longestHead)
        return std::nullopt;
    TableShape made;
    made.m_separator = line.contains(u'\t') ? u'\t' : u'|';
    const std::vector<Span> cells = cellsOf(lines, i, made.m_separator);
    if (cells.size() < 2 || static_cast<qsizetype>(cells.size()) > mostColumns)
        return std::nullopt;
    qsizetype known = 0;
    bool content = false;
    for (const Span& cell : cells) {
        const QStringView heading = QStringView(lines.text()).mid(cell.start, cell.length);
        if (heading.size() > longestHeading || heading.endsWith(u'.'))
            return std::nullopt;
        const auto column = columnOf(heading);
        known += column ? 1 : 0;
        content = content || column == Column::Content;
        made.m_columns.push_back(column.value_or(Column::Other));
    }
    const bool numbered = made.m_columns.front() == Column::Number;
    if (!numbered && !(known >= 2 && content))
        return std::nullopt;
    if (!content) {
        // "STT | Tên nhiệm vụ": the first column that says nothing else.
        const auto other =
            std::find(made.m_columns.begin() + 1, made.m_columns.end(), Column::Other);
        if (other == made.m_columns.end())
            return std::nullopt;
        *other = Column::Content;
        made.m_proposals = false;
    }
    made.m_head = wordsOf(line);
    return made;
}

std::optional<TableShape> TableShape::cellByCell(const SourceLines& lines, qsizetype i)
{
    if (columnOf(lines.view(i)) != Column::Number)
        return std::nullopt;
    TableShape made;
    qsizetype at = i;
    bool content = false;
    for (; at < lines.size() && made.columns() < mostColumns && !lines.at(at).isBlank(); ++at) {
        const auto column = columnOf(lines.view(at));
        if (!column)
            break;
        content = content || *column == Column::Content;
        made.m_columns.push_back(*column);
    }
    if (!content || made.columns() < 2)
        return std::nullopt;
    made.m_headLines = made.columns();
    made.m_separator = 0;
    return made;
}

TableShape::Row TableShape::read(const SourceLines& lines, qsizetype i,
                                 std::vector<RowCell>& cells) const
{
    cells.clear();
    const QStringView line = lines.rawView(i);
    const bool parted = line.contains(QChar(m_separator));
    const auto isRule = [](QStringView view) {
        return std::all_of(view.begin(), view.end(),
                           [](QChar unit) { return QStringView(u"|-:+= \t").contains(unit); });
    };
    if (parted && isRule(line))
        return Row::Rule;
    if (!parted)
        return Row::None;
    if (line.size() <= longestHead && wordsOf(line) == m_head)
        return Row::Head;
    const std::vector<Span> all = cellsOf(lines, i, m_separator);
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (all[place].length == 0)
            continue;
        // What stands beyond the last heading belongs to no column that is known.
        Column column = place < m_columns.size() ? m_columns[place] : Column::Other;
        const QStringView text(lines.text());
        if (column == Column::Number && !cellMarker(text.mid(all[place].start, all[place].length)))
            column = Column::Content;
        cells.push_back({all[place], static_cast<qsizetype>(place), column});
    }
    if (cells.empty())
        return Row::Rule;
    const QStringView text(lines.text());
    const auto view = [&](const RowCell& cell) {
        return text.mid(cell.span.start, cell.span.length);
    };
    if (cells.size() > 1 && std::all_of(cells.begin(), cells.end(), [&](const RowCell& cell) {
            return isColumnNumber(view(cell));
        }))
        return Row::Head;
    const auto content = std::find_if(cells.begin(), cells.end(), [](const RowCell& cell) {
        return cell.column == Column::Content;
    });
    const bool numbered = std::any_of(cells.begin(), cells.end(), [](const RowCell& cell) {
        return cell.column == Column::Number;
    });
    if (cells.size() == 1 && cells.front().place > 0 && !numbered)
        return Row::Continued;
    // One cell with words, wherever it stands, is a title across the row.
    if (cells.size() == 1 || (numbered && cells.size() == 2 && content == cells.end()))
        return Row::Section;
    if (numbered && cells.size() == 2) {
        // "I  Cơ chế chính sách": a number of another kind, and nobody who is to answer.
        const auto marker = markerOf(lines, cells);
        const bool section =
            marker && marker->kind != Marker::Kind::Row && marker->kind != Marker::Kind::Levels;
        return section ? Row::Section : Row::Item;
    }
    return Row::Item;
}

std::optional<Marker> TableShape::markerOf(const SourceLines& lines,
                                           const std::vector<RowCell>& cells) const
{
    const auto number = std::find_if(cells.begin(), cells.end(), [](const RowCell& cell) {
        return cell.column == Column::Number;
    });
    if (number == cells.end())
        return std::nullopt;
    return cellMarker(QStringView(lines.text()).mid(number->span.start, number->span.length));
}

}  // namespace nghisu
