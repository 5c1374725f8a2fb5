// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QSyntaxHighlighter>

namespace nghisu {

class BodyDirectory;
class Theme;

/// Greys the addressees and underlines the citations of a proposal in an editor. Names may go over
/// paragraphs, so they are looked for in the whole text, and its paragraphs are marked from that.
class ProposalHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    ProposalHighlighter(const Theme& theme, const BodyDirectory& directory,
                        QTextDocument* document);

    /// Looks through the text again and marks anew what has changed.
    void refind();

protected:
    void highlightBlock(const QString& text) override;

private:
    bool find();

    const Theme& m_theme;
    const BodyDirectory& m_directory;
    QString m_text;
    QList<Span> m_addressees;
    QList<Span> m_citations;
};

}  // namespace nghisu
