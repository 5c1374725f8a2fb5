// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/itemcounter.h"
#include "report/metrics.h"
#include "report/stylelooks.h"

#include <QList>
#include <QMap>

#include <optional>
#include <variant>

namespace nghisu {

// What a document becomes for programs that lay text out themselves: paragraphs, tables and
// pictures, and nothing else. Lengths across are in mm, heights in points.

/// A paragraph, or a rule in the place of one.
struct FlowLine {
    Paragraph paragraph;
    std::optional<ListPlace> place;  ///< counted by the program; its number is not in the text
    int outline = 0;                 ///< 1 and 2 for headings
    double ruleLength = 0;           ///< more than 0: a line of that length, centred or at the left
    double ruleGap = metrics::ruleGap;  ///< above that line
    double columnWidth = 0;             ///< that the paragraph stands in
    double spaceAfter = 0;
    int picture = -1;  ///< of the flow's pictures, in the place of text
};

/// A square picture (PNG).
struct FlowPicture {
    QString name;  ///< "code1"; no other is called so
    QByteArray png;
    double side = 0;
    QString description;  ///< for those who cannot see it
};

struct FlowCell {
    QList<FlowLine> lines;
    int columns = 1;        ///< that it runs across
    bool opens = false;     ///< runs on into the row below
    bool joined = false;    ///< the rest of the one above
    bool ruledLeft = true;  ///< in a table with rules: whether one stands at that side
    bool ruledRight = true;
};

struct FlowRow {
    QList<FlowCell> cells;
    bool head = false;  ///< repeated on every page
    bool whole = true;  ///< not broken across pages
    double before = 0;  ///< room above the text of its cells
    double least = 0;   ///< its height at least
    double part = 0;    ///< of the height of a page, about
};

struct FlowTable {
    QList<double> widths;  ///< of the columns
    bool ruled = false;
    bool whole = false;    ///< not broken across pages
    bool endKept = false;  ///< the last row stands on a page with what follows the table
    QList<FlowRow> rows;

    double width() const;
};

/// The end of a part: what follows begins on a new page, which is page 1 again.
struct FlowBreak {};

using FlowBlock = std::variant<FlowLine, FlowTable, FlowBreak>;

/// All of a document in its order.
struct Flow {
    QList<FlowBlock> blocks;
    /// How each style that occurs looks: as most of its paragraphs do.
    QMap<TextStyle, Paragraph> styles;
    /// The numbers that the lists begin with.
    QList<int> starts;
    QList<FlowPicture> pictures;
};

/// Needs a QGuiApplication: rules are as long as a part of their text.
Flow flowOf(const Document& document);

}  // namespace nghisu
