// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formats/listnumbers.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace nghisu {

class XmlPart;

/// The list styles of an OpenDocument text, and the numbers of its lists while it is read.
class OdtLists {
public:
    /// Reads the text:list-style (or text:outline-style, under the name "") that has started.
    void readStyle(XmlPart& xml, const QString& name);

    /// A text:list begins: inside the one that is open, or a list of its own. `style` may be empty
    /// for inner lists. `goesOn` is the id of the list that it continues, or "" for the last one of
    /// its style.
    void beginList(const QString& id, const QString& style, const std::optional<QString>& goesOn);
    void endList();
    void beginItem(std::optional<int> start);
    void endItem();
    bool isInList() const { return !m_open.empty(); }

    /// The number of a paragraph of the item that is open: only its first one has one.
    QString next();
    /// The number of a heading outside of lists.
    QString nextHeading(int level);

private:
    static constexpr std::size_t levelCount = 10;

    struct Level {
        NumberStyle style = NumberStyle::None;
        QString prefix;
        QString suffix;
        QString format;  ///< "%1%.%2%)"; stands before prefix and suffix
        QString bullet;
        int start = 1;
        int shown = 1;  ///< how many levels the number names
    };
    using Style = std::array<Level, levelCount>;
    using Counts = std::array<std::optional<int>, levelCount>;
    struct OpenList {
        QString style;
        bool numbered = true;  ///< the item that is open still waits for its number
        std::optional<int> start;
    };

    QString advance(const QString& style, Counts& counts, std::size_t level,
                    std::optional<int> start) const;

    QHash<QString, Style> m_styles;
    std::vector<OpenList> m_open;
    QHash<QString, Counts> m_countsOf;      ///< by the id of the list
    QHash<QString, QString> m_lastOfStyle;  ///< id of the list, by style
    QString m_id;                           ///< of the outermost open list
    Counts m_headings{};
    int m_unnamed = 0;
};

}  // namespace nghisu
