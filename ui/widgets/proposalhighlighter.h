// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QSyntaxHighlighter>

#include <optional>

namespace nghisu {

class BodyDirectory;
class Spelling;
class Theme;

/// Greys the addressees, underlines the citations and waves under the words that are spelt wrong in
/// an editor. Names may go over paragraphs, so they are looked for in the whole text, and its
/// paragraphs are marked from that.
class ProposalHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    ProposalHighlighter(const Theme& theme, const BodyDirectory& directory,
                        QTextDocument* document);

    void setSpelling(const Spelling* spelling);
    /// Looks through the text again and marks anew what has changed.
    /// \param typedAt the end of a word that is still being typed, which nobody calls wrong yet; -1
    void refind(qsizetype typedAt = -1);
    /// The directory knows others than before.
    void reread();

    // What stands at a place of the text.
    std::optional<DraftBody> addresseeAt(qsizetype position) const;
    std::optional<Citation> citationAt(qsizetype position) const;
    std::optional<Span> misspeltAt(qsizetype position) const;

protected:
    void highlightBlock(const QString& text) override;

private:
    bool find(qsizetype typedAt);

    const Theme& m_theme;
    const BodyDirectory& m_directory;
    const Spelling* m_spelling = nullptr;
    QString m_text;
    QList<DraftBody> m_addressees;
    QList<Citation> m_citations;
    QList<Span> m_misspelt;
    std::optional<Span> m_beingTyped;  ///< one of those, not marked
};

}  // namespace nghisu
