// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/textbuilder.h"

#include "text/marker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr std::size_t deepestTable = 8;
constexpr qsizetype longestMarker = 16;
constexpr qsizetype mostCovered = 1024;
constexpr qsizetype cellCost = 8;  // in letters: what a cell takes in memory

// Stands between the cells of a table inside a cell until it is known what the outer one is.
constexpr QChar innerTab(0x1F);

// "1.<tab>Đề nghị": the tab belongs to the number, and separates no cells.
void joinMarker(QString& line)
{
    const qsizetype tab = line.indexOf(u'\t');
    if (tab <= 0 || tab > longestMarker || !markerAt(QString(line.left(tab) + u" x")))
        return;
    qsizetype end = tab;
    while (end < line.size() && line.at(end).isSpace())
        ++end;
    line.replace(tab, end - tab, u' ');
}

}  // namespace

void TextBuilder::add(QStringView text, const std::optional<FontEncoding>& font)
{
    m_size += text.size();
    if (isFull() || text.isEmpty())
        return;
    m_inBlock = true;
    if (m_runs.empty() || m_runs.back().font != font)
        m_runs.push_back({QString(), font});
    m_runs.back().text += text;
}

void TextBuilder::breakLine()
{
    m_size += 1;
    if (isFull())
        return;
    putLine(finishedLine());
    m_inBlock = true;
}

void TextBuilder::endBlock()
{
    m_size += 1;
    if (!isFull())
        putLine(finishedLine());
    m_inBlock = false;
}

void TextBuilder::endOpenBlock()
{
    if (m_inBlock)
        endBlock();
}

void TextBuilder::blankLine()
{
    endOpenBlock();
    if (m_rows.empty() && !m_text.isEmpty() && !m_text.endsWith(u"\n\n"))
        m_text += u'\n';
}

QString TextBuilder::finishedLine()
{
    QString line;
    for (const Run& run : m_runs) {
        if (!run.font) {
            line += run.text;
            continue;
        }
        const QString decoded = decodeRun(run.text, *run.font);
        const QString name = encodingName(run.font->encoding);
        if (decoded != run.text && !m_encodings.contains(name))
            m_encodings.append(name);
        line += decoded;
    }
    m_runs.clear();
    line = line.trimmed();
    if (!line.contains(u'\t'))
        return line;
    if (m_rows.empty())
        joinMarker(line);
    else
        line.replace(u'\t', u' ');
    return line;
}

void TextBuilder::putLine(const QString& line)
{
    if (m_rows.empty()) {
        m_text += line;
        m_text += u'\n';
    } else if (!line.isEmpty()) {
        if (m_rows.back().cells.empty())
            m_rows.back().cells.emplace_back();
        m_rows.back().cells.back().append(line);
    }
}

void TextBuilder::beginRow()
{
    endOpenBlock();
    if (m_rows.size() < deepestTable)
        m_rows.emplace_back();
    else
        ++m_flatRows;
}

void TextBuilder::beginCell()
{
    endOpenBlock();
    if (m_rows.empty() || m_flatRows > 0)
        return;
    m_size += cellCost;
    if (!isFull())
        m_rows.back().cells.emplace_back();
}

void TextBuilder::addCoveredCells(qsizetype count)
{
    for (qsizetype i = 0; i < std::min(count, mostCovered); ++i)
        beginCell();
}

void TextBuilder::endRow()
{
    endOpenBlock();
    if (m_flatRows > 0) {
        --m_flatRows;
        return;
    }
    if (m_rows.empty())
        return;
    const Row row = std::move(m_rows.back());
    m_rows.pop_back();
    writeRow(row);
}

void TextBuilder::writeRow(const Row& row)
{
    const auto filled = std::count_if(row.cells.begin(), row.cells.end(),
                                      [](const QStringList& cell) { return !cell.isEmpty(); });
    if (filled == 0)
        return;
    const bool inner = !m_rows.empty();
    const QChar tab = inner ? innerTab : QChar(u'\t');
    // A table of one cell lays out the page: the tables in it are the real ones.
    const QChar tabInside = inner ? innerTab : filled == 1 ? QChar(u'\t') : QChar(u' ');
    const auto line = [&](const QString& text) {
        return text.contains(innerTab) ? QString(text).replace(innerTab, tabInside) : text;
    };
    QString first;
    qsizetype pending = 0;
    for (const QStringList& cell : row.cells) {
        if (!cell.isEmpty()) {
            first += QString(pending, tab) + line(cell.front());
            pending = 0;
        }
        ++pending;
    }
    m_size += first.count(tab);
    putLine(first);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        for (qsizetype k = 1; k < row.cells[i].size() && !isFull(); ++k) {
            const auto before = filled == 1 ? 0 : static_cast<qsizetype>(i);
            m_size += before;
            putLine(QString(before, tab) + line(row.cells[i].at(k)));
        }
    }
}

QString TextBuilder::take()
{
    endOpenBlock();
    while (m_flatRows > 0 || !m_rows.empty())
        endRow();
    QString text = m_text;
    m_text.clear();
    qsizetype start = 0;
    while (start < text.size() && text.at(start) == u'\n')
        ++start;
    qsizetype end = text.size();
    while (end > start && text.at(end - 1) == u'\n')
        --end;
    return text.mid(start, end - start);
}

}  // namespace nghisu
