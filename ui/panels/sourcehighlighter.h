// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QSyntaxHighlighter>

#include <array>

namespace nghisu {

class DraftModel;
class Theme;

/// Marks in a source what was found in it. The text itself is never touched, and of a long source
/// only the paragraphs whose marks have changed are laid out again.
class SourceHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    SourceHighlighter(const Theme& theme, const DraftModel& model, QTextDocument* document);

    /// Takes the marks from the model for a text that is about to come, which is then marked in one
    /// go. Paragraph by paragraph a long source would take minutes: each is laid out by itself.
    void prepare() { m_marks = marks(); }
    /// Takes the marks from the model for the text that is there.
    void refresh();

protected:
    void highlightBlock(const QString& text) override;

private:
    enum Kind {
        LeftOutText,
        NotTakenText,
        Head,
        BodyName,
        UnsureBody,
        CitationText,
        Marker,
        KindCount
    };
    using Marks = std::array<QList<Span>, KindCount>;

    Marks marks() const;
    void addRow(int row, Marks& marks) const;
    QTextCharFormat formatOf(Kind kind) const;

    const Theme& m_theme;
    const DraftModel& m_model;
    Marks m_marks;
};

}  // namespace nghisu
