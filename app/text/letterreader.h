// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "text/bodyfinder.h"
#include "text/proposers.h"
#include "text/sourcelines.h"

#include <atomic>

namespace nghisu {

/// Reads a whole letter into a draft: items with their bodies and citations, polls, head fields,
/// and what was left out. Nothing of the text is lost: see DraftDocument. Built once, then only
/// read, so one may serve several threads.
class LetterReader {
public:
    /// `finder` must live as long as the reader.
    explicit LetterReader(const BodyFinder& finder) : m_finder(finder) {}

    /// Fills everything but the file's name and encoding from `draft.text`, which is normalised.
    /// False where `cancelled` became true; the draft is then in part.
    bool read(DraftDocument& draft, const std::atomic_bool* cancelled) const;

private:
    bool read(DraftDocument& draft, SourceLines::Quotes quotes,
              const std::atomic_bool* cancelled) const;

    const BodyFinder& m_finder;
    Proposers m_proposers;
};

/// Bodies and citations of one proposal's text. Citations are without repetition. Answers whom the
/// text addresses, as found: the bodies are the proposal's.
Addressed analyse(DraftProposal& proposal, const BodyFinder& finder);

}  // namespace nghisu
