// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/merge/templatenode.h"

namespace nghisu {

/// Finds the fields and markers of a part and puts nodes in their places. What is typed as one field
/// Word keeps in several runs (a change of spelling, a correction, a bookmark): it is found in the
/// text of the whole paragraph, and takes the look of the run in which it begins.
class TemplateFields {
public:
    explicit TemplateFields(MergePlace::Part part) { m_place.part = part; }

    void find(std::vector<TemplateNode>& nodes);

    /// Braces that do not make a field.
    const QList<MergeProblem>& problems() const { return m_problems; }
    /// Whether anything was found; a part without fields stays as it is.
    bool hasFields() const { return m_count > 0; }

private:
    /// A field or a marker in the joined text of a paragraph.
    struct Token {
        qsizetype start = 0;
        qsizetype end = 0;
        TemplateNode node;
    };

    /// How far the text of a paragraph was gone through.
    struct Cursor {
        const std::vector<Token>& tokens;
        std::size_t next = 0;  ///< the first token that is not past
        qsizetype at = 0;
    };

    void visit(TemplateNode& node);
    void visitParagraph(TemplateNode& paragraph);
    std::vector<Token> tokensOf(const QString& text);
    Token token(const QString& text, qsizetype start, qsizetype end);
    void report(MergeProblem::Kind kind, QStringView text);
    static void replaceIn(TemplateNode& node, Cursor& cursor);
    static std::vector<TemplateNode> splitRun(TemplateNode run, Cursor& cursor);

    MergePlace m_place;
    int m_tables = 0;
    int m_count = 0;
    QList<MergeProblem> m_problems;
};

}  // namespace nghisu
