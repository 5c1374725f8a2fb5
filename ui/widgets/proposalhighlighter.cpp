// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proposalhighlighter.h"

#include "models/bodydirectory.h"
#include "text/citations.h"
#include "text/spelling.h"
#include "theme/theme.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace nghisu {

namespace {

Span spanOf(const DraftBody& body)
{
    return body.span;
}

Span spanOf(const Citation& citation)
{
    return {citation.start, citation.length};
}

Span spanOf(const Span& span)
{
    return span;
}

template <typename Item>
std::optional<Item> itemAt(const QList<Item>& items, qsizetype position)
{
    for (const Item& item : items) {
        if (const Span span = spanOf(item); span.start <= position && position <= span.end())
            return item;
    }
    return std::nullopt;
}

}  // namespace

ProposalHighlighter::ProposalHighlighter(const Theme& theme, const BodyDirectory& directory,
                                         QTextDocument* document)
    : QSyntaxHighlighter(document), m_theme(theme), m_directory(directory)
{
}

void ProposalHighlighter::setSpelling(const Spelling* spelling)
{
    m_spelling = spelling;
    refind();
}

void ProposalHighlighter::refind(qsizetype typedAt)
{
    if (find(typedAt))
        rehighlight();
}

void ProposalHighlighter::reread()
{
    m_text.clear();
    find(-1);
    rehighlight();
}

std::optional<DraftBody> ProposalHighlighter::addresseeAt(qsizetype position) const
{
    return itemAt(m_addressees, position);
}

std::optional<Citation> ProposalHighlighter::citationAt(qsizetype position) const
{
    return itemAt(m_citations, position);
}

std::optional<Span> ProposalHighlighter::misspeltAt(qsizetype position) const
{
    return itemAt(m_misspelt, position);
}

bool ProposalHighlighter::find(qsizetype typedAt)
{
    const QString text = document()->toPlainText();
    bool changed = false;
    if (text != m_text) {
        m_text = text;
        const auto addressees = std::exchange(m_addressees, m_directory.addressed(text));
        const auto citations = std::exchange(m_citations, findCitations(text));
        changed = addressees != m_addressees || citations != m_citations;
    }
    const auto misspelt =
        std::exchange(m_misspelt, m_spelling ? m_spelling->misspelt(text) : QList<Span>());
    const auto typed = std::exchange(m_beingTyped, misspeltAt(typedAt));
    return changed || misspelt != m_misspelt || typed != m_beingTyped;
}

void ProposalHighlighter::highlightBlock(const QString& text)
{
    // A whole new text is marked at once; while typing refind() follows after a moment.
    const bool first = currentBlock().blockNumber() == 0;
    if (first && (m_text.isEmpty() || qAbs(document()->characterCount() - 1 - m_text.size()) > 1))
        find(-1);

    const qsizetype start = currentBlock().position();
    const qsizetype end = start + text.size();
    const auto mark = [&](const Span& span, const auto& change) {
        for (qsizetype at = std::max(span.start, start); at < std::min(span.end(), end); ++at) {
            QTextCharFormat look = format(static_cast<int>(at - start));
            change(look);
            setFormat(static_cast<int>(at - start), 1, look);
        }
    };
    for (const DraftBody& body : std::as_const(m_addressees)) {
        mark(body.span,
             [&](QTextCharFormat& look) { look.setForeground(m_theme.color(Token::Ink3)); });
    }
    for (const Citation& citation : std::as_const(m_citations)) {
        mark(spanOf(citation), [&](QTextCharFormat& look) {
            look.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            look.setUnderlineColor(m_theme.color(Token::Accent));
        });
    }
    for (const Span& word : std::as_const(m_misspelt)) {
        if (word == m_beingTyped)
            continue;
        mark(word, [&](QTextCharFormat& look) {
            look.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            look.setUnderlineColor(m_theme.color(Token::Bad));
        });
    }
}

}  // namespace nghisu
