// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "text/marker.h"
#include "text/sourcelines.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace nghisu {

/// What a column of a table of proposals holds. Data: resources/text/columns.tsv.
enum class Column { Number, Content, Proposer, Lead, Partner, Other };

/// A cell of a row, in positions of the whole text; its column's place and kind.
struct RowCell {
    Span span;
    qsizetype place = 0;
    Column column = Column::Other;
};

/// A table as a source holds it in plain text: cells with tabs between them, or "|"; a further
/// paragraph of a cell is a line of its own with as many tabs before it as there are cells. Made of
/// the line with the headings of its columns; reads the lines below.
class TableShape {
public:
    /// The table that begins with this line: two columns or more, of which one holds proposals.
    static std::optional<TableShape> at(const SourceLines& lines, qsizetype i);
    /// The same where every cell stands on a line of its own: the headings begin at this line.
    static std::optional<TableShape> cellByCell(const SourceLines& lines, qsizetype i);

    qsizetype columns() const { return static_cast<qsizetype>(m_columns.size()); }
    Column column(qsizetype place) const { return m_columns[static_cast<std::size_t>(place)]; }
    /// How many lines the headings take.
    qsizetype headLines() const { return m_headLines; }
    /// A heading says that proposals stand below it, rather than names or tasks.
    bool speaksOfProposals() const { return m_proposals; }
    bool isCellByCell() const { return m_headLines > 1; }

    enum class Row {
        None,       ///< not of the table
        Head,       ///< the headings again, or their numbers "(1) (2) (3)"
        Rule,       ///< "|---|---|"
        Item,       ///< a proposal
        Section,    ///< a title for the rows below: one cell, with a number or without
        Continued,  ///< a further paragraph of a cell of the row above
    };

    /// What line i is, and its cells that are not empty.
    Row read(const SourceLines& lines, qsizetype i, std::vector<RowCell>& cells) const;

    /// The marker of a row, by its number cell; none where it has no number.
    std::optional<Marker> markerOf(const SourceLines& lines,
                                   const std::vector<RowCell>& cells) const;

private:
    std::vector<Column> m_columns;
    QString m_head;  ///< folded
    char16_t m_separator = u'\t';
    qsizetype m_headLines = 1;
    bool m_proposals = true;
};

/// The kind of a column by its heading; none where the words are not known.
std::optional<Column> columnOf(QStringView heading);

}  // namespace nghisu
