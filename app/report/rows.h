// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace nghisu {

// What a document becomes before it is divided into pages. Lengths are in units of 1/720 inch: a
// tenth of a point, so that every size in use is a whole number of them, and one layout serves
// printer, PDF and screen.

inline constexpr int unitsPerInch = 720;

constexpr double fromPoints(double points)
{
    return points * unitsPerInch / 72;
}

constexpr double fromMillimetres(double millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

/// A line of text in its place: `at` is the top left corner of its column's line box, as the line
/// itself sees it where it stands upside down.
struct PlacedLine {
    QTextLine line;
    QPointF at;
    bool turned = false;
};

/// A line of a table cell, before it is known on which page it stands.
struct CellLine {
    QTextLine line;
    double before = 0;
    double height = 0;
    double offset = 0;  ///< from the top of its height to the line box
};

struct CellColumn {
    double left = 0;
    double width = 0;
    double textLeft = 0;
    std::vector<CellLine> lines;
};

/// What stays in one piece on a page: a line, a head, a signature block, a row of a table.
struct Row {
    double before = 0;  ///< space above, none at the top of a page
    double height = 0;
    bool keepWithNext = false;
    bool startsPart = false;        ///< is nothing itself; what follows begins on a page numbered 1
    std::vector<PlacedLine> lines;  ///< relative to the row's top left corner
    std::vector<QLineF> strokes;
    QPainterPath filled;            ///< in black
    int bookmark = -1;              ///< the one that leads here
    int tableHead = -1;             ///< the row to repeat above this one on a new page
    std::vector<CellColumn> cells;  ///< of a table row that may be broken
};

/// What a reader of the file may jump to.
struct RowBookmark {
    QString title;
    int level = 0;
};

/// Rows in order, and the texts that their lines belong to.
struct RowList {
    std::vector<Row> rows;
    std::vector<RowBookmark> bookmarks;
    std::vector<std::unique_ptr<QTextLayout>> texts;
};

}  // namespace nghisu
