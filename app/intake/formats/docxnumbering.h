// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/formats/listnumbers.h"
#include "intake/readlimits.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace nghisu {

class XmlPart;

/// The automatic numbers of a Word document. Counts as Word does: lists that share a definition
/// share its numbers, a list that overrides the start begins anew, and a number resets those below.
class DocxNumbering {
public:
    DocxNumbering() = default;
    static Result<DocxNumbering> read(const QByteArray& part, const ReadLimits& limits);

    /// The number of the next paragraph of a list, "1.", "a)", "-". Without a level, the one that is
    /// linked to the paragraph's style is meant. Empty where Word writes none.
    QString next(int list, std::optional<int> level, const QString& style);

private:
    static constexpr std::size_t levelCount = 9;

    struct Level {
        int start = 1;
        NumberStyle style = NumberStyle::Decimal;
        QString text;  ///< "%1.%2."
        QString linkedStyle;
        std::optional<int> restart;  ///< after which level, from 1; 0 never
        bool decimal = false;        ///< numbers of outer levels are written in digits
    };
    struct Definition {
        std::array<Level, levelCount> levels;
        QString link;        ///< the style in which the levels really are
        QString linkedFrom;  ///< the style that this definition is for
    };
    struct List {
        int definition = 0;
        QHash<int, int> starts;    ///< by level
        QHash<int, Level> levels;  ///< that it has of its own
    };
    using Counts = std::array<std::optional<int>, levelCount>;

    static Level readLevel(XmlPart& xml);
    void readDefinition(XmlPart& xml);
    void readList(XmlPart& xml);
    int definitionOf(const List& list) const;
    const Level& levelOf(const List& list, int definition, std::size_t level) const;

    QHash<int, Definition> m_definitions;
    QHash<int, List> m_lists;
    QHash<int, Counts> m_counts;  ///< by definition
    QSet<int> m_begun;            ///< lists whose own starts have been seen to
};

}  // namespace nghisu
