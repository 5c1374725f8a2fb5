// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/merge/templatenode.h"

#include <QList>

#include <vector>

namespace nghisu {

/// Joins the two ends of each repeat and condition around what stands between them, and finds out
/// what all names mean. What is repeated depends on where the ends stand:
/// - amid the text of one paragraph: that text;
/// - at the beginning and the end of one paragraph, or in several: whole paragraphs, and tables
///   between them;
/// - in different cells of a table: whole rows. So it is where a row is one cell.
/// Paragraphs and rows that hold nothing but ends are no part of the result.
class TemplateSections {
public:
    void join(std::vector<TemplateNode>& nodes);

    const QList<MergeProblem>& problems() const { return m_problems; }
    /// Whether repeats stand in repeats beyond reason; then not all of them were joined.
    bool isTooDeep() const { return m_tooDeep; }

private:
    /// An end that still looks for the other one.
    struct End {
        TemplateNode marker;
        bool amid = false;  ///< text stands beside it that is outside of the section
        bool crossed =
            false;  ///< it stands in a table or a text box that the other end is no part of
        std::size_t at = 0;  ///< where among the siblings, while they are joined
    };
    using Ends = std::vector<End>;

    /// What became of a list of siblings.
    struct Joined {
        std::vector<TemplateNode> nodes;
        std::vector<End> open;  ///< begun and not ended
        Ends closes;            ///< ended and not begun
    };

    Ends fold(TemplateNode& node, bool oneCell);
    Ends joinChildren(TemplateNode& parent, bool oneCell);
    void take(Joined& joined, End end, std::size_t place, bool kept);
    void close(Joined& joined, End end);
    void report(MergeProblem::Kind kind, const TemplateNode& marker, const QString& nearest = {});
    /// The same of an end, with the sign that it begins with.
    void reportEnd(MergeProblem::Kind kind, const TemplateNode& marker,
                   const QString& nearest = {});
    void name(TemplateNode& node, QList<MergeScope>& scopes);
    void nameSection(TemplateNode& section, QList<MergeScope>& scopes);
    void nameField(TemplateNode& field, const QList<MergeScope>& scopes);

    QList<MergeProblem> m_problems;
    bool m_tooDeep = false;
};

}  // namespace nghisu
