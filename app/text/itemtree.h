// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "text/letterwalk.h"
#include "text/listjudge.h"
#include "text/proposers.h"

#include <QHash>

#include <atomic>
#include <vector>

namespace nghisu {

/// Makes draft proposals of the items that a LetterWalk found: puts wrapped lines together, nests,
/// hands addressees down from headings, and leaves out lists and sections that ask for nothing.
class ItemTree {
public:
    ItemTree(const SourceLines& lines, const LetterWalk& walk, const BodyFinder& finder,
             const Proposers& proposers)
        : m_lines(lines), m_walk(walk), m_finder(finder), m_proposers(proposers),
          m_judge(lines, walk, finder)
    {
    }

    /// Who proposes the items of a further letter in the source.
    void setSender(qsizetype letter, const QString& name);

    /// False where `cancelled` became true. Appends to the draft's proposals and leftOut.
    bool build(DraftDocument& draft, const std::atomic_bool* cancelled);

private:
    Span sourceOf(std::size_t first, std::size_t end) const;
    DraftProposal proposalAt(std::size_t item, const Addressed& inherited, const QString& proposer);
    void readCells(const LetterItem& item, DraftProposal& proposal);
    Addressed handDown(DraftProposal& proposal, const Addressed& own, const LetterItem& item,
                       const Addressed& inherited) const;
    void leave(Span source, LeftOutReason reason);
    void add(DraftProposal made, std::size_t item, QList<DraftProposal>& list);
    void take(std::size_t item, const Addressed& inherited);
    void buildList(std::size_t first, std::size_t end);
    void buildSections(std::size_t first, std::size_t end);
    std::size_t askingWithin(std::size_t item, std::size_t end) const;
    void takeBelow(std::size_t asking, std::size_t first, std::size_t end);

    const SourceLines& m_lines;
    const LetterWalk& m_walk;
    const BodyFinder& m_finder;
    const Proposers& m_proposers;
    const ListJudge m_judge;
    QHash<qsizetype, QString> m_senders;
    DraftDocument* m_draft = nullptr;
    const std::atomic_bool* m_cancelled = nullptr;
    bool m_stopped = false;
    bool m_doubtful = false;  ///< the list at hand may be none of proposals
};

}  // namespace nghisu
