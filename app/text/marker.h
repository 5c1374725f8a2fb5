// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace nghisu {

/// A sign that begins an item: "1.", "(1)", "1.1.", "a)", "-", "I.", "Câu 1:", "Một là," …
struct Marker {
    enum class Kind {
        Arabic,      ///< 1. 1) 1/ (1) 1: 1 -
        Levels,      ///< 1.1. 2.3.1
        Letter,      ///< a) a. đ)
        Capital,     ///< A. B.
        Roman,       ///< I. II.
        SmallRoman,  ///< i) ii)
        Bullet,      ///< - + * •
        Named,       ///< Câu 1: Kiến nghị số 1
        Spoken,      ///< Một là, Thứ nhất,
        Row,         ///< the first cell of a table row
    };

    Kind kind = Kind::Arabic;
    QString style;            ///< lists of one level share it: "1.", "(1)", "a)", "-", "kien nghi"
    QList<int> values;        ///< the number; one per level for Levels; empty for bullets
    QString number;           ///< as in the source, without punctuation; empty for bullets
    qsizetype textStart = 0;  ///< in the line, behind the marker and its space
    qsizetype indent = 0;     ///< columns before the line's first sign; told by whoever knows it

    int value() const { return values.isEmpty() ? 0 : values.last(); }
};

/// The marker at the start of a line (trimmed), if it reads as one. Says nothing of whether it is
/// one in its context: see Outline. "31/12/2020", "100.000 đồng" and "4.0" are none.
std::optional<Marker> markerAt(QStringView line);

/// The same for a cell of a table: a number alone counts.
std::optional<Marker> rowMarker(QStringView line);

/// The second reading of a marker that has two: "I." is a capital or a Roman number, "i)" a letter
/// or a Roman number, "C." and "D." both. None for others.
std::optional<Marker> otherReading(const Marker& marker);

/// Points run a, b, c, d, đ, e, g, h, i, k, l …; lists typed abroad run a, b, c, d, e, f.
bool isNextLetter(int last, int next);

}  // namespace nghisu
