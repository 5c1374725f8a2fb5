// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "text/letterwalk.h"

#include <atomic>
#include <vector>

namespace nghisu {

/// Makes draft proposals of the items that a LetterWalk found: puts wrapped lines together, nests,
/// hands addressees down from headings, and leaves out lists that ask for nothing.
class ItemTree {
public:
    ItemTree(const SourceLines& lines, const LetterWalk& walk, const BodyFinder& finder)
        : m_lines(lines), m_walk(walk), m_finder(finder)
    {
    }

    /// False where `cancelled` became true. Appends to the draft's proposals and leftOut.
    bool build(DraftDocument& draft, const std::atomic_bool* cancelled);

private:
    QString textOf(const LetterItem& item) const;
    Span sourceOf(std::size_t first, std::size_t end) const;
    std::size_t subtreeEnd(std::size_t item) const;
    DraftProposal proposalAt(std::size_t item, const QList<DraftBody>& inherited);
    void handDown(DraftProposal& proposal, const LetterItem& item,
                  const QList<DraftBody>& inherited, QList<DraftBody>& below) const;
    bool isProposalList(std::size_t first, std::size_t end) const;
    bool isReportSection(std::size_t item) const;
    bool isAskingSection(std::size_t item) const;
    bool asksForAct(const QString& text) const;
    bool isTitle(std::size_t item) const;
    void leave(DraftDocument& draft, Span source, LeftOutReason reason) const;
    void buildList(DraftDocument& draft, std::size_t first, std::size_t end);

    const SourceLines& m_lines;
    const LetterWalk& m_walk;
    const BodyFinder& m_finder;
    const std::atomic_bool* m_cancelled = nullptr;
    bool m_stopped = false;
};

}  // namespace nghisu
