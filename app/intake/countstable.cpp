// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/countstable.h"

#include "intake/formats/csv.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> countIn(const QString& cell)
{
    static const QRegularExpression count(u"^\\d{1,6}$"_s);
    const QString plain = cell.trimmed();
    return count.match(plain).hasMatch() ? std::optional(plain.toLongLong()) : std::nullopt;
}

bool isTotal(const QString& name)
{
    static const QStringList totals{u"tong"_s,          u"tong cong"_s, u"tong so"_s, u"cong"_s,
                                    u"tong so phieu"_s, u"total"_s,     u"sum"_s};
    return totals.contains(wordsForSearch(name));
}

// A table as lines with tabs between their cells.
QString tabbed(const QString& text)
{
    const std::optional<QChar> separator = cellSeparator(text);
    if (!separator)
        return text;
    const auto read = readCsv(text, *separator, ReadLimits());
    return read ? read->text : text;
}

// "Đạt yêu cầu: 7": the name, which may hold any sign itself, and the figure behind it.
QStringList cellsOf(const QString& line)
{
    static const QRegularExpression named(u"^(.*?)[\\s:;,=–-]*(\\d+)\\s*$"_s);
    if (line.contains(u'\t'))
        return line.split(u'\t');
    const QRegularExpressionMatch match = named.match(line);
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList(line);
}

class Reader {
public:
    explicit Reader(const QStringList& options)
    {
        for (const QString& option : options)
            m_names.append(wordsForSearch(option));
        m_table.votes.resize(options.size());
        m_options = options;
    }

    void take(const QString& line, bool first)
    {
        const QStringList cells = cellsOf(line);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (const qsizetype option = optionNamed(cells[i]); option >= 0)
                return put(option, cells.sliced(i + 1));
        }
        const bool counts = std::any_of(cells.begin(), cells.end(),
                                        [](const QString& cell) { return countIn(cell); });
        const bool total = std::any_of(cells.begin(), cells.end(), isTotal);
        if (!total && (counts || !first))
            m_table.strange.append(line.simplified());
    }

    CountsTable table() const { return m_table; }

private:
    // -1 where the cell names none. Names that differ only in their marks must be written as they are.
    qsizetype optionNamed(const QString& cell) const
    {
        if (const qsizetype exact = m_options.indexOf(cell.simplified()); exact >= 0)
            return exact;
        const QString name = wordsForSearch(cell);
        return m_names.count(name) == 1 && !name.isEmpty() ? m_names.indexOf(name) : -1;
    }

    void put(qsizetype option, const QStringList& cells)
    {
        const auto cell = std::find_if(cells.begin(), cells.end(),
                                       [](const QString& one) { return countIn(one); });
        if (m_table.votes[option])
            m_table.twice.append(m_options[option]);
        else if (cell == cells.end())
            m_table.uncounted.append(m_options[option]);
        else
            m_table.votes[option] = countIn(*cell);
    }

    QStringList m_options;
    QStringList m_names;
    CountsTable m_table;
};

}  // namespace

bool CountsTable::fits() const
{
    return strange.isEmpty() && twice.isEmpty()
        && std::all_of(votes.begin(), votes.end(),
                       [](const std::optional<qint64>& one) { return one.has_value(); });
}

CountsTable readCounts(const QString& text, const QStringList& options)
{
    Reader reader(options);
    const QStringList lines = tabbed(normalisedText(text)).split(u'\n');
    bool first = true;
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        reader.take(line, first);
        first = false;
    }
    return reader.table();
}

}  // namespace nghisu
