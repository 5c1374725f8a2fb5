// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/marker.h"
#include "text/sourcelines.h"

#include <QHash>

#include <optional>
#include <vector>

namespace nghisu {

/// Decides which markers begin an item and at which depth, from the numbers before them. A marker
/// counts when it goes on with an open list or starts one; numbers that a sentence needed, and
/// numbered sentences of a quotation, don't fit.
class Outline {
public:
    /// How a marker's line stands to the line before it.
    struct Setting {
        bool cut = false;  ///< the line before stops in mid-sentence and seems wrapped here
        bool afterBlank = false;
        bool continuesLater = false;  ///< the next number in the same style follows somewhere
        bool introduced = false;      ///< the line before ends with a colon
    };

    struct Place {
        qsizetype depth = 0;  ///< 0 at the top
        bool loose = false;   ///< the number jumps, or is there twice
    };

    /// Where the item stands that the marker begins; none where it begins no item.
    std::optional<Place> place(const Marker& marker, const Setting& setting);
    /// The same for a row of a table, which is one whatever its number.
    Place placeRow(const Marker& marker);

    /// A heading without a number stands here: numbers may start again.
    void noteHeading() { m_headed = true; }
    /// Nothing is open any more.
    void clear();

    bool isEmpty() const { return m_open.empty(); }
    /// Whether the marker would go on with an open list, or start an open style again after a
    /// heading. Changes nothing.
    bool goesOn(const Marker& marker) const;
    /// Whether the style is that of the outermost open list.
    bool isOutermost(const Marker& marker) const;
    /// Whether the open lists have no numbers at all.
    bool isBulletsOnly() const;

private:
    std::optional<qsizetype> tryNest(const Marker& marker, const Setting& setting);
    std::optional<qsizetype> tryContinue(const Marker& marker);
    std::optional<qsizetype> tryLevels(const Marker& marker);
    std::optional<qsizetype> tryStart(const Marker& marker, const Setting& setting);
    std::optional<qsizetype> tryJump(const Marker& marker, const Setting& setting);
    qsizetype settle(qsizetype level, const Marker& marker);

    std::vector<Marker> m_open;
    QHash<QString, Marker> m_closed;  ///< by style: the last one of a list that was left
    bool m_headed = false;
};

/// For every line whether it begins inside a quotation that opened on an earlier line.
std::vector<bool> quotedLines(const SourceLines& lines);

}  // namespace nghisu
