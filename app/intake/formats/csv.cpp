// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/csv.h"

#include "base/try.h"
#include "intake/formats/sheetrows.h"

#include <QHash>

#include <algorithm>

namespace nghisu {
namespace {

constexpr qsizetype sampleSize = 64 * 1024;
constexpr qsizetype fewestRows = 2;
constexpr QStringView hint(u"sep=");  // Excel's first line

// Cuts a text into cells; `cell(text, row, column)` answers false to stop.
class Cutter {
public:
    Cutter(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    template <typename Take>
    void run(Take take)
    {
        qsizetype row = 0;
        qsizetype column = 0;
        while (m_at < m_text.size()) {
            const QString cell = readCell();
            if (!take(cell, row, column))
                return;
            const bool more = m_at < m_text.size() && m_text.at(m_at) == m_separator;
            column = more ? column + 1 : 0;
            row += more ? 0 : 1;
            skipEnd();
        }
    }

    bool metQuotes() const { return m_quotes; }
    /// A quoted cell did not end.
    bool isOpen() const { return m_open; }

private:
    QString readCell()
    {
        if (m_text.at(m_at) == u'"')
            return readQuoted();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd())
            ++m_at;
        return m_text.mid(start, m_at - start).toString();
    }

    QString readQuoted()
    {
        m_quotes = true;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar unit = m_text.at(m_at);
            if (unit != u'"') {
                cell += unit;
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                cell += unit;
                ++m_at;
            } else {
                ++m_at;
                // What stands behind the quotes is not lost.
                while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd())
                    cell += m_text.at(m_at++);
                return cell;
            }
        }
        m_open = true;
        return cell;
    }

    bool isLineEnd() const { return m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r'; }

    void skipEnd()
    {
        if (m_at + 1 < m_text.size() && m_text.at(m_at) == u'\r' && m_text.at(m_at + 1) == u'\n')
            ++m_at;
        ++m_at;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_quotes = false;
    bool m_open = false;
};

enum class Judgement { None, Table, TooShort };

Judgement judge(QStringView sample, QChar separator, bool whole)
{
    Cutter cutter(sample, separator);
    QHash<qsizetype, qsizetype> widths;  // rows by how many cells they have
    qsizetype rows = 0;
    qsizetype cells = 0;
    qsizetype spaced = 0;
    qsizetype width = 0;
    bool filled = false;
    const auto endRow = [&] {
        if (!filled)
            return;
        ++rows;
        ++widths[width];
        filled = false;
    };
    cutter.run([&](const QString& cell, qsizetype, qsizetype column) {
        if (column == 0)
            endRow();
        width = column + 1;
        filled = filled || !cell.trimmed().isEmpty();
        if (column > 0) {
            ++cells;
            spaced += cell.startsWith(u' ');
        }
        return true;
    });
    endRow();
    if (cutter.isOpen() && !whole && rows < fewestRows + 1)
        return Judgement::TooShort;
    // Plain tabs read as they are.
    if (rows < fewestRows || (cutter.isOpen() && whole)
        || (separator == u'\t' && !cutter.metQuotes()))
        return Judgement::None;
    const auto usual = std::max_element(widths.cbegin(), widths.cend());
    const bool even = usual.key() > 1 && *usual * 10 >= rows * 8;
    return even && spaced * 10 <= cells ? Judgement::Table : Judgement::None;
}

}  // namespace

std::optional<QChar> cellSeparator(QStringView text)
{
    if (text.startsWith(hint) && text.size() > hint.size())
        return text.at(hint.size());
    for (const QChar separator : {u'\t', u';', u','}) {
        // A sample that ends inside a cell tells nothing of its row.
        for (qsizetype size = sampleSize; text.contains(separator); size *= 4) {
            const Judgement judgement = judge(text.left(size), separator, size >= text.size());
            if (judgement == Judgement::Table)
                return separator;
            if (judgement == Judgement::None || size >= text.size())
                break;
        }
    }
    return std::nullopt;
}

Result<FormatText> readCsv(QStringView text, QChar separator, const ReadLimits& limits)
{
    if (text.startsWith(hint)) {
        const qsizetype end = text.indexOf(u'\n');
        text = end < 0 ? QStringView() : text.mid(end + 1);
    }
    SheetRows rows(limits);
    bool cancelled = false;
    Cutter(text, separator).run([&](const QString& cell, qsizetype row, qsizetype column) {
        rows.put(row, column, cell);
        cancelled = (row & 0xFF) == 0 && limits.isCancelled();
        return !cancelled && !rows.isFull();
    });
    if (cancelled)
        return Error{ErrorCode::Cancelled, {}};
    if (rows.isFull())
        return Error{ErrorCode::SourceTooLarge, {}};
    FormatText result;
    NGHISU_TRY_VALUE(result.text, rows.text());
    return result;
}

}  // namespace nghisu
