// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/pagetable.h"

#include "text/fold.h"
#include "text/marker.h"
#include "text/sourcelines.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype widestNumber = 6;

}  // namespace

bool isRowNumber(const QString& cell)
{
    static const QRegularExpression pattern(u"^\\(?(?:\\d{1,3}|[IVXivx]{1,5})[.)]?$"_s);
    return pattern.match(cell).hasMatch();
}

bool isNumberHead(const QString& cell)
{
    const QString folded = foldSameLength(cell);
    return folded == u"stt" || folded == u"tt" || folded == u"so" || folded == u"so tt"
        || folded == u"thu" || folded == u"tu";
}

void PageTable::add(const WordRow& row)
{
    m_lines.push_back({cellsOf(row, m_strips), row.top, row.bottom});
}

bool PageTable::isNumbered() const
{
    bool numbers = false;
    for (const Line& line : m_lines) {
        const QString& cell = line.cells.front();
        if (cell.isEmpty())
            continue;
        const bool number = isRowNumber(cell);
        if (!number && (cell.size() > widestNumber || !isNumberHead(cell)))
            return false;
        numbers = numbers || number;
    }
    return numbers;
}

// Numbers in the middle of their rows: each row reaches as far below its number as above it. Empty
// where that does not work out.
std::vector<std::size_t> PageTable::centredStarts() const
{
    std::vector<std::size_t> starts;
    double top = m_lines.front().top;
    std::size_t next = 0;
    bool centred = false;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        if (line.cells.front().isEmpty())
            continue;
        const double slack = (line.bottom - line.top) * 0.6;
        // A head in two lines: "Số" over "TT".
        const bool more = i + 1 < m_lines.size() && isNumberHead(m_lines[i + 1].cells.front());
        const double centre =
            more ? (line.top + m_lines[i + 1].bottom) / 2 : (line.top + line.bottom) / 2;
        const double bottom = 2 * centre - top;
        starts.push_back(next);
        centred = centred || next != i;
        while (next < m_lines.size() && m_lines[next].bottom <= bottom + slack)
            ++next;
        if (next <= i || std::abs(m_lines[next - 1].bottom - bottom) > slack)
            return {};
        top = next < m_lines.size() ? m_lines[next].top : bottom;
        i = std::max(i, more ? i + 1 : i);
    }
    return centred && next == m_lines.size() ? starts : std::vector<std::size_t>();
}

std::vector<std::size_t> PageTable::rowStarts(bool goesOn) const
{
    std::vector<std::size_t> starts = goesOn ? std::vector<std::size_t>() : centredStarts();
    if (!starts.empty())
        return starts;
    bool before = false;  // the line before has a number
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString& cell = m_lines[i].cells.front();
        const bool headGoesOn = before && isNumberHead(cell);
        if (i == 0 || (!cell.isEmpty() && !headGoesOn))
            starts.push_back(i);
        before = !cell.isEmpty();
    }
    return starts;
}

QString PageTable::text(bool goesOn) const
{
    if (!isNumbered())
        return plainText();
    QString text;
    const std::vector<std::size_t> starts = rowStarts(goesOn);
    for (std::size_t i = 0; i < starts.size(); ++i)
        text += rowText(starts[i], i + 1 < starts.size() ? starts[i + 1] : m_lines.size());
    return text;
}

// Lines of a cell are joined, unless one begins a paragraph of its own.
QString PageTable::rowText(std::size_t first, std::size_t end) const
{
    const qsizetype columns = m_lines[first].cells.size();
    QString line;
    QString further;
    for (qsizetype column = 0; column < columns; ++column) {
        QStringList paragraphs;
        for (std::size_t i = first; i < end; ++i) {
            const QString& piece = m_lines[i].cells.at(column);
            if (piece.isEmpty())
                continue;
            const bool begins = paragraphs.isEmpty()
                             || (endsSentence(paragraphs.back()) && markerAt(piece).has_value());
            if (begins)
                paragraphs.append(piece);
            else
                paragraphs.back() += u' ' + piece;
        }
        if (column > 0)
            line += u'\t';
        line += paragraphs.value(0);
        for (qsizetype i = 1; i < paragraphs.size(); ++i)
            further += QString(column, u'\t') + paragraphs.at(i) + u'\n';
    }
    while (line.endsWith(u'\t'))
        line.chop(1);
    return line + u'\n' + further;
}

QString PageTable::plainText() const
{
    QString text;
    for (const Line& line : m_lines) {
        QString joined = line.cells.join(u'\t');
        while (joined.endsWith(u'\t'))
            joined.chop(1);
        text += joined + u'\n';
    }
    return text;
}

}  // namespace nghisu
