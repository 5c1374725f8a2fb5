// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proposalhighlighter.h"

#include "models/bodydirectory.h"
#include "theme/theme.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace nghisu {

ProposalHighlighter::ProposalHighlighter(const Theme& theme, const BodyDirectory& directory,
                                         QTextDocument* document)
    : QSyntaxHighlighter(document), m_theme(theme), m_directory(directory)
{
}

void ProposalHighlighter::refind()
{
    if (find())
        rehighlight();
}

bool ProposalHighlighter::find()
{
    m_text = document()->toPlainText();
    const QList<Span> addressees = std::exchange(m_addressees, m_directory.addressees(m_text));
    const QList<Span> citations = std::exchange(m_citations, m_directory.citations(m_text));
    return addressees != m_addressees || citations != m_citations;
}

void ProposalHighlighter::highlightBlock(const QString& text)
{
    // A whole new text is marked at once; while typing refind() follows after a moment.
    const bool first = currentBlock().blockNumber() == 0;
    if (first && (m_text.isEmpty() || qAbs(document()->characterCount() - 1 - m_text.size()) > 1))
        find();

    const qsizetype start = currentBlock().position();
    const qsizetype end = start + text.size();
    const auto mark = [&](const QList<Span>& spans, const QTextCharFormat& look) {
        for (const Span& span : spans) {
            const qsizetype from = std::max(span.start, start);
            const qsizetype to = std::min(span.end(), end);
            if (from < to)
                setFormat(static_cast<int>(from - start), static_cast<int>(to - from), look);
        }
    };
    QTextCharFormat addressee;
    addressee.setForeground(m_theme.color(Token::Ink3));
    QTextCharFormat citation;
    citation.setFontUnderline(true);
    citation.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    citation.setUnderlineColor(m_theme.color(Token::Accent));
    mark(m_addressees, addressee);
    mark(m_citations, citation);
}

}  // namespace nghisu
