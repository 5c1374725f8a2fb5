// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/sheetrows.h"

#include <QStringList>

#include <set>

namespace nghisu {
namespace {

// Sheets of our secretaries stay far below; beyond, what merged cells cover is shown as well.
constexpr qsizetype mostCoverings = 20'000'000;

}  // namespace

void SheetRows::put(qsizetype row, qsizetype column, const QString& text)
{
    m_size += text.size() + 1;
    if (isFull())
        return;
    QString shown = text;
    shown.replace(u'\t', u' ');
    shown = shown.trimmed();
    if (!shown.isEmpty())
        m_rows[row][column] = shown;
}

void SheetRows::coverMerged(qsizetype firstRow, qsizetype firstColumn, qsizetype lastRow,
                            qsizetype lastColumn)
{
    for (auto row = m_rows.lower_bound(firstRow); row != m_rows.end() && row->first <= lastRow;) {
        if (++m_coverings > mostCoverings)
            return;
        Row& cells = row->second;
        for (auto cell = cells.lower_bound(firstColumn);
             cell != cells.end() && cell->first <= lastColumn;) {
            const bool own = row->first == firstRow && cell->first == firstColumn;
            cell = own ? std::next(cell) : cells.erase(cell);
        }
        row = cells.empty() ? m_rows.erase(row) : std::next(row);
    }
}

Result<QString> SheetRows::text() const
{
    std::set<qsizetype> used;
    for (const auto& [number, row] : m_rows) {
        for (const auto& [column, text] : row)
            used.insert(column);
    }
    std::map<qsizetype, qsizetype> places;  // of columns among those that are used
    for (const qsizetype column : used)
        places.emplace(column, static_cast<qsizetype>(places.size()));

    QString result;
    qsizetype before = -1;
    for (const auto& [number, row] : m_rows) {
        if (before >= 0 && number > before + 1)
            result += u'\n';
        before = number;
        qsizetype place = 0;
        QString further;
        for (const auto& [column, text] : row) {
            const qsizetype at = places.at(column);
            const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
            result += QString(at - place, u'\t') + lines.value(0).trimmed();
            place = at;
            for (qsizetype i = 1; i < lines.size(); ++i)
                further += QString(at, u'\t') + lines.at(i).trimmed() + u'\n';
            if (result.size() + further.size() > m_limits.letters)
                return Error{ErrorCode::SourceTooLarge, {}};
        }
        result += u'\n' + further;
    }
    return result;
}

}  // namespace nghisu
