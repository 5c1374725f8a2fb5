// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace nghisu {

/// A word on a page, in points from the top left corner.
struct PageWord {
    QRectF box;
    QString text;
};

/// The words that stand at one height of a page, from left to right.
struct WordRow {
    std::vector<PageWord> words;
    double top = 0;
    double bottom = 0;

    double height() const { return bottom - top; }
    double centre() const { return (top + bottom) / 2; }
};

/// An empty strip of a page from top to bottom of some rows: what stands left and right of it are
/// columns.
struct PageStrip {
    double left = 0;
    double right = 0;

    double width() const { return right - left; }
};
using PageStrips = std::vector<PageStrip>;

/// The rows of a page, from top to bottom.
std::vector<WordRow> pageRows(std::vector<PageWord> words);

/// The words of a row with one space between.
QString textOf(const WordRow& row);

/// The gaps between the words of a row that are at least so wide.
PageStrips gapsOf(const WordRow& row, double narrowest);

/// What is left of strips where a row leaves at least so much of them empty; those that its words
/// cross are gone. The first one may be narrower.
PageStrips keptBy(const PageStrips& strips, const WordRow& row, double narrowest,
                  double narrowestFirst);

/// The texts of a row between the strips: one more than there are strips.
QStringList cellsOf(const WordRow& row, const PageStrips& strips);

}  // namespace nghisu
